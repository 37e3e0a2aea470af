import { names } from './text-layout';

/** Elements without content (HTML Living Standard, section 13.1.2). */
export const VOID = names(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** "Special" elements of tree construction (section 13.2.4.2): an end tag of an inline element does not reach over them. */
export const SPECIAL = names(
  'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div dl dt ' +
    'embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link ' +
    'listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style ' +
    'summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp',
);

/** Start tags that end an open paragraph (section 13.2.6.4.7). */
export const ENDS_PARAGRAPH = names(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
);

/** What bounds the scope of most end tags (section 13.2.4.2). */
export const SCOPE = names('applet caption html marquee object table td template th');

export const HEADINGS = names('h1 h2 h3 h4 h5 h6');

/** Elements that may stand in the head; any other start tag begins the body. */
export const IN_HEAD = names('base basefont bgsound link meta noframes noscript script style template title');

/** For each element of a table, the open ones that its start tag ends. */
export const TABLE_PARTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['td', names('td th')],
  ['th', names('td th')],
  ['tr', names('tr')],
  ['tbody', names('tbody thead tfoot caption colgroup')],
  ['thead', names('tbody thead tfoot caption colgroup')],
  ['tfoot', names('tbody thead tfoot caption colgroup')],
]);
