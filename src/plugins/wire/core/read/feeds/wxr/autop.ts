/** Elements that are no part of a line (WordPress's `wpautop`). */
const BLOCKS =
  'table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|style|script|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary';

/** Blocks that have paragraphs in them. */
const CONTAINERS = 'div|blockquote|section|article|aside|header|footer|form|details';

const OPENING = new RegExp(`<(?:${BLOCKS})(?=[\\s>/])`, 'gi');
const CLOSING = new RegExp(`</(?:${BLOCKS})\\s*>`, 'gi');
const INNER_OPENING = new RegExp(`<(?:${CONTAINERS})(?:\\s[^<>]*)?>`, 'gi');
const INNER_CLOSING = new RegExp(`</(?:${CONTAINERS})\\s*>`, 'gi');
const STARTS_WITH_BLOCK = new RegExp(`^</?(?:${BLOCKS})(?=[\\s>/])`, 'i');

/** In these a line break is what it is. */
const PRESERVED = /<(pre|script|style|textarea)(?=[\s>])/gi;

/**
 * Puts in the paragraphs that WordPress puts in when it shows a post: in what its classic editor writes, a blank line parts paragraphs and a line break is one. What
 * the block editor wrote has them already. Time is linear.
 */
export const autop = (html: string): string => {
  if (/<!--\s*wp:/.test(html) || !html.includes('\n')) return html;
  const out: string[] = [];
  for (const { text, preserved } of parts(html.replace(/\r\n?/g, '\n'))) {
    out.push(preserved ? text : paragraphs(text));
  }
  return out.join('\n');
};

function* parts(html: string): Generator<{ text: string; preserved: boolean }> {
  let at = 0;
  for (;;) {
    PRESERVED.lastIndex = at;
    const found = PRESERVED.exec(html);
    if (!found) break;
    const ending = new RegExp(`</${found[1]}`, 'gi');
    ending.lastIndex = found.index;
    const end = ending.exec(html)?.index;
    if (end === undefined) break;
    const close = html.indexOf('>', end);
    const after = close < 0 ? html.length : close + 1;
    yield { text: html.slice(at, found.index), preserved: false };
    yield { text: html.slice(found.index, after), preserved: true };
    at = after;
  }
  yield { text: html.slice(at), preserved: false };
}

function paragraphs(html: string): string {
  const parted = html
    .replace(OPENING, '\n\n$&')
    .replace(CLOSING, '$&\n\n')
    .replace(INNER_OPENING, '$&\n\n')
    .replace(INNER_CLOSING, '\n\n$&');
  return parted
    .split(/\n[ \t\n]*\n/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '')
    .map((chunk) => (STARTS_WITH_BLOCK.test(chunk) ? chunk : `<p>${withBreaks(chunk)}</p>`))
    .join('\n');
}

const withBreaks = (text: string): string =>
  text.replace(/[ \t]*\n/g, (end, at: number) => (endsInBreak(text, at) ? end : `<br />${end}`));

const endsInBreak = (text: string, at: number): boolean =>
  /<br\s*\/?>$/i.test(text.slice(Math.max(0, at - 10), at));
