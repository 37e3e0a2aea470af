import type { Line } from '../line';
import { PARAGRAPH_GAP } from './article-text';
import type { SuppliedMention } from './supplied';

/**
 * Gives each line with the mentions that lie in it, at offsets into the line's own text. A mention that reaches over the end of a paragraph is in none.
 *
 * @param mentions in the order of the text
 */
export function* inLines(
  lines: readonly Line[],
  mentions: readonly SuppliedMention[],
): Generator<{ line: Line; own: SuppliedMention[] }> {
  let at = 0;
  let next = 0;
  for (const line of lines) {
    const end = at + line.paragraph.text.length;
    const own: SuppliedMention[] = [];
    for (; next < mentions.length && mentions[next]!.start < end; next += 1) {
      const mention = mentions[next]!;
      if (mention.start < at || mention.end > end) continue;
      own.push({ ...mention, start: mention.start - at, end: mention.end - at });
    }
    yield { line, own };
    at = end + PARAGRAPH_GAP.length;
  }
}
