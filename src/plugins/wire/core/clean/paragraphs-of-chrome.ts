import type { Span } from '../span';
import { joinLines } from './join-lines';
import { makeParagraph } from './make-paragraph';
import { splitLines } from './split-lines';
import type { Story } from './story';

/**
 * The blocks of what the cleaner took for page furniture, read as paragraphs; without those that an editor called so. Offsets are UTF-16 code
 * units of the item's text.
 */
export function paragraphsOfChrome(
  text: string,
  { removed, recurring = [] }: Story,
): (Span & { text: string })[] {
  const known = new Set(recurring.map(({ start }) => start));
  return removed
    .filter(({ reason, start }) => reason === 'chrome' && !known.has(start))
    .flatMap(({ start, end }) => {
      const region = text.slice(start, end);
      return joinLines(region, splitLines(region)).map(({ pieces }) => {
        const paragraph = makeParagraph(region, 'paragraph', pieces);
        return { start: start + paragraph.start, end: start + paragraph.end, text: paragraph.text };
      });
    });
}
