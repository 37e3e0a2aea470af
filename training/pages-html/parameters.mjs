/** How many trees of which size, for the first look at each block and the second one. */
export const FIRST = {
  trees: 110,
  depth: 4,
  rate: 0.1,
  columnShare: 0.25,
  groupShare: 0.75,
  ridge: 3,
  least: 1,
};
export const SECOND = { ...FIRST, trees: 60, depth: 3, columnShare: 0.5, ridge: 6 };

/** Forests that are averaged. */
export const BAGS = 2;

/** How much worse it is to lose a block than to keep one. */
export const LOSS_COUNTS = 1.3;

/** Pages whose article is an extractor's expectation count less: what is the article is seen differently there. */
export const EDITED_COUNTS = 0.4;

/** Parts of the sites whose scores the second look learns from, each made by trees learnt from the other parts. */
export const INNER_PARTS = 4;

/** Share of the pages of which half of what names say is held back, so that pages with names that nobody knows are no surprise. */
export const NAMELESS = 0.25;

/** Of a block's own measures those that the second look learns from, too. */
export const SECOND_LOOK = [
  'linkLineAlone',
  'repeatedShare',
  'words',
  'linkShare',
  'closed',
  'heading',
  'allLink',
  'listHeading',
  'caption',
  'against',
  'tag:p',
  'tag:li',
  'underList',
  'inContainer',
  'furniture',
  'hidden',
  'at:body',
  'linkLine',
  'isHeadline',
  'upper',
];

/** What is known beforehand, as log-odds for each unit of a measure; the trees learn what this leaves. */
export const PRIOR = {
  caption: -1.5,
  hidden: -3,
  isHeadline: -3,
  linkLineAlone: -1.5,
  against: -0.4,
  furniture: -1,
  inContainer: 1,
  closed: 0.5,
  'in:blockquote': 1,
};

const FALLS = [
  'linkShare',
  'hidden',
  'furniture',
  'prompts',
  'asking',
  'shares',
  'adverts',
  'rights',
  'listHeading',
  'labelled',
  'byline',
  'dateLine',
  'isHeadline',
  'repeated',
  'against',
  'forNear',
  'caption',
  'linkLine',
  'linkLineAlone',
  'picture',
  'at:body',
  'at:paragraph',
  'in:nav',
  'in:footer',
  'in:aside',
  'in:form',
  'in:button',
  'in:figure',
  'in:figcaption',
  'tag:figcaption',
];
const RISES = [
  'inBody',
  'nearestAgainst',
  'at:nav',
  'at:footer',
  'at:sidebar',
  'at:related',
  'at:share',
  'at:comment',
  'at:advert',
  'at:subscribe',
  'at:caption',
  'at:author',
  'at:tags',
  'at:hidden',
  'in:article',
  'score',
  'score1',
  'score-1',
  'keptShare0',
  'keptShare1',
  'alikeShare',
  'inContainer',
  'inBox',
  'closed',
  'in:blockquote',
];

/** What is known beforehand: whether the odds may only rise or only fall with a measure. Distances ("at:…") are the other way round. */
export const directionOf = (name) => (FALLS.includes(name) ? -1 : RISES.includes(name) ? 1 : 0);
