/**
 * What the words in `class`, `id`, `role`, `itemprop` and the names of elements say an element is for. Words of five letters and more count
 * at the beginning or end of a longer one, too ("articlebody").
 */
export const NAME_GROUPS = {
  body: 'articlebody storybody entrycontent postcontent articlecontent articletext storytext storycontent postbody entrybody newsbody fulltext',
  article: 'article story post entry news blog hentry opinion commentary analysis',
  content: 'content main body text copy richtext rte prose page',
  paragraph: 'paragraph para graf',
  nav: 'nav navigation navbar menu breadcrumb breadcrumbs crumbs toolbar topbar subnav pagination pager paging tabs skip',
  header: 'header masthead banner branding logo',
  footer: 'footer colophon contentinfo',
  sidebar: 'sidebar rail aside secondary complementary',
  related:
    'related recommend recommended recommendations readmore similar trending popular latest mostread headlines teaser teasers next previous also outbrain ' +
    'taboola more recirc recirculation promo promos featured suggested mostpopular spotlight onward river stream feed',
  share:
    'share sharing shares social follow addtoany addthis sharedaddy bookmark print email like likes reactions',
  comment: 'comment comments disqus discussion replies respond reply livefyre coral',
  advert:
    'ad ads advert advertisement advertising adslot sponsor sponsored sponsors promotion commercial dfp gpt affiliate adsense partner',
  subscribe:
    'newsletter subscribe subscription signup login signin register paywall piano mailing optin cta donate membership regwall',
  caption:
    'caption captions credit photo photos image images img picture gallery slideshow slide carousel video player media figure lightbox thumbnail thumb audio podcast',
  author: 'author authors byline bylines bio contributor writer profile avatar vcard by',
  date: 'date time timestamp published publish updated dateline datetime pubdate dtreviewed posted timeago',
  tags: 'tag tags topic topics category categories keyword keywords label section kicker eyebrow rubric',
  title: 'title headline heading hed head',
  lead: 'lead lede dek deck standfirst summary subtitle subhead subheadline intro excerpt description abstract synopsis teasertext sub',
  hidden:
    'hidden hide modal popup overlay cookie cookies consent gdpr tooltip visuallyhidden screenreader reader sr off offscreen dialog drawer interstitial collapse',
  legal: 'copyright legal disclaimer terms rights correction corrections disclosure',
  embed: 'tweet embed embedded oembed iframe',
  quote: 'quote pullquote blockquote',
  insert:
    'insert infobox factbox callout sidebar box aside interactive embedded highlight keypoints takeaways',
  widget: 'widget widgets module plugin zone region slot',
  card: 'card cards tile grid list item items feed listing teaser',
  search: 'search form filter input field',
  meta: 'meta info details byline infos stats count counter views rating tools',
} as const;

export type NameGroup = keyof typeof NAME_GROUPS;

/** In the order of their bits. */
export const GROUPS = Object.keys(NAME_GROUPS) as NameGroup[];

/** A bit for each of some groups. */
export const bitsOf = (groups: readonly NameGroup[]): number =>
  groups.reduce((bits, group) => bits | (1 << GROUPS.indexOf(group)), 0);

const BITS = new Map<string, number>();
GROUPS.forEach((group, bit) => {
  for (const word of NAME_GROUPS[group].split(' ')) BITS.set(word, (BITS.get(word) ?? 0) | (1 << bit));
});

/** "article-body pagination-first" is the article's body all the same. */
const BODY = bitsOf(['body']);
const ELSEWHERE = bitsOf(['nav', 'footer', 'sidebar', 'related', 'share', 'advert', 'search', 'tags']);
const EMBED = bitsOf(['embed']);
const SHARE = bitsOf(['share']);

/** Shortest word that counts at an end of a longer one, and how much of a name is looked at. */
const STEM = 5;
const LONGEST = 40;
const MOST = 24;

/** The groups that the words of a name belong to, a bit each. */
export function groupsOfName(name: string): number {
  let bits = 0;
  const words = name.slice(0, 400).match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  let before = '';
  for (const word of words.slice(0, MOST)) {
    const lower = word.toLowerCase();
    bits |= groupsOfWord(lower) | (BITS.get(before + lower) ?? 0);
    before = lower;
  }
  // "social-media-embed" holds what somebody said there, not links to share.
  if (bits & BODY) bits &= ~ELSEWHERE;
  return bits & EMBED ? bits & ~SHARE : bits;
}

const known = new Map<string, number>();

function groupsOfWord(word: string): number {
  const exact = BITS.get(word);
  if (exact !== undefined) return exact;
  if (word.length <= STEM || word.length > LONGEST) return 0;
  let bits = known.get(word);
  if (bits === undefined) {
    bits = 0;
    for (let length = word.length - 1; length >= STEM && bits === 0; length -= 1) {
      bits = (BITS.get(word.slice(0, length)) ?? 0) | (BITS.get(word.slice(-length)) ?? 0);
    }
    if (known.size > 5000) known.clear();
    known.set(word, bits);
  }
  return bits;
}
