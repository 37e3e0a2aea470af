import type { Span } from '../../span';

/** An element's start tag, and where it stands: what a pattern has found whose first group is the element's name. */
export type StartTag = RegExpExecArray;

/**
 * Finds elements that are to be cut out of HTML, from the start tag to behind the end tag that belongs to it. One that does not end within
 * `longest` characters is none. Linear.
 *
 * @param start a global pattern for start tags, whose first group is the element's name
 * @param longest UTF-16 code units between start tag and the end of the end tag
 * @returns elements that do not overlap, in their order: of one in another the outer one
 */
export const elementsToCut = (
  html: string,
  start: RegExp,
  longest: number,
  isMeant: (tag: StartTag) => boolean = () => true,
): Span[] => {
  const spans: Span[] = [];
  let from = 0;
  for (const tag of html.matchAll(start)) {
    if (tag.index < from || !isMeant(tag)) continue;
    const end = endOf(html, tag.index + tag[0].length, tag[1], longest);
    if (end === undefined) continue;
    spans.push({ start: tag.index, end });
    from = end;
  }
  return spans;
};

/** HTML without spans of it that do not overlap and are in their order. */
export const withoutSpans = (html: string, spans: readonly Span[]): string => {
  const out: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    out.push(html.slice(from, start));
    from = end;
  }
  out.push(html.slice(from));
  return out.join('');
};

/** Behind the end tag of an element whose start tag ends at `start`. */
function endOf(html: string, start: number, name: string, longest: number): number | undefined {
  let depth = 1;
  const inside = html.slice(start, start + longest);
  for (const tag of inside.matchAll(new RegExp(`<(/?)${name}(?=[\\s>/])[^<>]{0,2000}>`, 'gi'))) {
    depth += tag[1] === '' ? 1 : -1;
    if (depth === 0) return start + tag.index + tag[0].length;
  }
  return undefined;
}
