const OPEN =
  /<([a-z][a-z0-9]{0,15})(?=[\s>])[^<>]{0,2000}?\sstyle\s{0,2}=\s{0,2}(?:"([^"<>]{0,1000})"|'([^'<>]{0,1000})')[^<>]{0,1000}>/gi;
const HIDDEN = /(?:^|[;\s])(?:display\s{0,2}:\s{0,2}none|mso-hide\s{0,2}:\s{0,2}all)/i;
/** Elements with no content. */
const VOID = /^(?:br|hr|img|input|meta|link)$/i;
/** What is hidden is a line for the list of mails, and no story. */
const LONGEST = 4000;

/**
 * HTML without the elements that their own style hides: newsletters put the words there that lists of mails show beside the subject. An
 * element that is longer than such a line, or never ends, stays. Linear.
 */
export const withoutHidden = (html: string): string => {
  const out: string[] = [];
  let from = 0;
  for (const match of html.matchAll(OPEN)) {
    if (match.index < from || VOID.test(match[1]) || !HIDDEN.test(match[2] ?? match[3] ?? '')) continue;
    const end = endOf(html, match.index + match[0].length, match[1]);
    if (end === undefined) continue;
    out.push(html.slice(from, match.index));
    from = end;
  }
  out.push(html.slice(from));
  return out.join('');
};

/** Behind the end tag of an element whose start tag ends at `start`. */
function endOf(html: string, start: number, name: string): number | undefined {
  const inside = html.slice(start, start + LONGEST);
  let depth = 1;
  for (const tag of inside.matchAll(new RegExp(`<(/?)${name}(?=[\\s>/])[^<>]{0,2000}>`, 'gi'))) {
    depth += tag[1] === '' ? 1 : -1;
    if (depth === 0) return start + tag.index + tag[0].length;
  }
  return undefined;
}
