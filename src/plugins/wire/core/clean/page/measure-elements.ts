import type { Put } from './block-table';
import { bitsOf, GROUPS, type NameGroup } from './name-groups';
import type { PageFacts } from './page-facts';
import type { PageView } from './page-view';

/** Levels above a block on which a name still says something of it; further up it is the page's. */
const NOT_ABOVE = 30;
/** A name on an element that holds more of the page's running text than this says nothing about what in it is not the article. */
const WHOLE = 0.75;
/** Levels of elements whose contents are summed up. */
const LEVELS = 5;

const OWN_TAGS = 'p li div td figcaption blockquote h1 h2 h3 h4 dd pre'.split(' ');
const AROUND =
  'figure figcaption table blockquote ul form button a article main section aside nav header footer h2 label'.split(
    ' ',
  );

/** Groups that speak against what stands in an element so called. */
const AGAINST: readonly NameGroup[] = [
  'nav',
  'footer',
  'sidebar',
  'related',
  'share',
  'comment',
  'advert',
  'subscribe',
  'hidden',
  'search',
  'author',
  'tags',
];
/** Groups that speak for the article wherever they stand, so that their share of the page does not matter. */
const FOR: readonly NameGroup[] = ['body', 'article', 'content', 'paragraph', 'lead', 'title'];

const AGAINST_BITS = bitsOf(AGAINST);
const FOR_BITS = bitsOf(FOR);
const COMMENT_BIT = bitsOf(['comment']);
const AT = Object.fromEntries(GROUPS.map((group, bit) => [group, bit])) as Record<NameGroup, number>;
const AT_NAMES = GROUPS.map((group) => `at:${group}`);
const OWN_NAMES = GROUPS.map((group) => `own:${group}`);
const AROUND_NAMES = AROUND.map((tag) => `in:${tag}`);
const TAG_NAMES = OWN_TAGS.map((tag) => `tag:${tag}`);
const AROUND_AT = new Map(AROUND.map((tag, k) => [tag, k]));
const LEVEL_NAMES = Array.from({ length: LEVELS }, (_, level) =>
  ['prose', 'proseDensity', 'linkDensity', 'blocks'].map((name) => `${name}${level}`),
);

/** What the elements are that a block stands in. */
interface Around {
  /** For each group of names on which level above the block it comes first; `NOT_ABOVE` when it does not. */
  nearest: Float64Array;
  /** For each of `AROUND` whether the block is in one. */
  within: Uint8Array;
  against: number;
  nearestAgainst: number;
  articles: number;
  lists: number;
  /** In a figure, and not in a table or quotation there. */
  picture: boolean;
  /** Levels up to the container, and to the first element that holds the headline; -1 when there is none. */
  container: number;
  meeting: number;
}

/** What the elements around a block are, what they are called, and what else is in them. */
export function putElements(view: PageView, facts: PageFacts, i: number, put: Put): void {
  const { nodes, blocks, measures, blockShapes, shapes } = view;
  const { node } = blocks[i];
  const around = lookAround(view, facts, node);
  const { nearest, within } = around;
  AT_NAMES.forEach((name, bit) => put(name, nearest[bit]));
  AROUND_NAMES.forEach((name, k) => put(name, within[k]));
  const inner = innerGroups(view, i);
  OWN_NAMES.forEach((name, bit) => put(name, (inner >> bit) & 1));
  const tag = node >= 0 && nodes[node].tag !== 'body' && nodes[node].tag !== 'html' ? nodes[node].tag : '';
  TAG_NAMES.forEach((name, k) => put(name, Number(OWN_TAGS[k] === tag)));
  put('heading', /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0);
  const hidden = Number(node >= 0 && shapes[node].hidden);
  put('hidden', hidden);
  put('lists', around.lists);
  const { words, linkWords } = blockShapes[i];
  const linkLine = linkWords > 0.95 * words && words >= 3 && !measures[i].closed;
  put('linkLine', Number(linkLine));
  put('linkLineAlone', Number(linkLine && around.lists === 0));
  put('picture', Number(around.picture));
  put(
    'caption',
    Number(around.picture || within[AROUND_AT.get('figcaption')!] === 1 || nearest[AT.caption] <= 2),
  );
  put('against', Math.min(6, around.against + 3 * hidden));
  put('nearestAgainst', around.nearestAgainst);
  put('forNear', Math.min(nearest[AT.body], nearest[AT.article], nearest[AT.content]));
  put('articles', Math.min(4, around.articles));
  put('meeting', around.meeting);
  put('inContainer', Number(around.container >= 0));
  put('belowContainer', around.container);
  let at = node;
  for (const [prose, proseDensity, linkDensity, count] of LEVEL_NAMES) {
    const shape = at >= 0 ? shapes[at] : undefined;
    put(prose, shape ? shape.prose / facts.prose : 1);
    put(proseDensity, shape ? shape.prose / Math.max(1, shape.words) : 0);
    put(linkDensity, shape ? shape.linkWords / Math.max(1, shape.words) : 0);
    put(count, shape ? Math.log1p(shape.to - shape.from) : 0);
    at = at >= 0 ? nodes[at].parent : -1;
  }
}

function lookAround(
  { nodes, shapes, container, headline }: PageView,
  facts: PageFacts,
  node: number,
): Around {
  const around: Around = {
    nearest: new Float64Array(GROUPS.length).fill(NOT_ABOVE),
    within: new Uint8Array(AROUND.length),
    against: 0,
    nearestAgainst: NOT_ABOVE,
    articles: 0,
    lists: 0,
    picture: false,
    container: -1,
    meeting: -1,
  };
  let isSet = false;
  let steps = 0;
  for (let at = node; at >= 0; at = nodes[at].parent) {
    const { tag } = nodes[at];
    if (tag === 'body' || tag === 'html') break;
    const { groups, prose, from, to } = shapes[at];
    const holdsHeadline = headline >= 0 && from <= headline && headline < to;
    if (holdsHeadline && around.meeting < 0) around.meeting = steps;
    // What holds the headline, or most of the page, is not called after the one or the other thing in it.
    let said = groups;
    if (holdsHeadline) said &= FOR_BITS;
    else if (prose > WHOLE * facts.prose) said &= FOR_BITS | COMMENT_BIT;
    if (said !== 0) noteNames(around, said, steps);
    if (tag === 'article') around.articles += 1;
    if (tag === 'ul' || tag === 'ol') around.lists += 1;
    if (tag === 'table' || tag === 'blockquote' || tag === 'pre') isSet = true;
    if (tag === 'figure' && !isSet) around.picture = true;
    const k = AROUND_AT.get(tag);
    if (k !== undefined) around.within[k] = 1;
    if (at === container) around.container = steps;
    steps += 1;
  }
  return around;
}

function noteNames(around: Around, said: number, steps: number): void {
  for (let bit = 0; bit < GROUPS.length; bit += 1) {
    if ((said & (1 << bit)) === 0) continue;
    if ((AGAINST_BITS & (1 << bit)) !== 0) {
      around.against += 1;
      around.nearestAgainst = Math.min(around.nearestAgainst, steps);
    }
    if (around.nearest[bit] === NOT_ABOVE) around.nearest[bit] = Math.min(NOT_ABOVE - 1, steps);
  }
}

/** The groups of the inline elements that hold most of a block's text: they may be what has the name. */
function innerGroups({ nodes, blocks, shapes }: PageView, i: number): number {
  const { texts, node, start, end } = blocks[i];
  let bits = 0;
  for (const piece of texts) {
    if (piece.end - piece.start < 0.6 * (end - start)) continue;
    for (let at = nodes[piece.node].parent; at >= 0 && at !== node; at = nodes[at].parent)
      bits |= shapes[at].groups;
  }
  return bits;
}
