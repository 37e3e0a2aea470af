import type { Block } from './join-lines';
import { endOf, type Measure } from './measure';
import type { Paragraph } from './story';

/** Longest subheading, in words and code units. */
const WORDS = 14;
const LENGTH = 110;

/**
 * The kind of a block of the article. A heading is a short line without an end mark, in title case, capitals or followed by a paragraph;
 * with a colon only when it is a label ("Legal Disclaimer:") rather than the start of a sentence ("He said:").
 *
 * @param own measures the block; only short lines that are no sentence are measured
 * @param below measures the block below, if that belongs to the article, too
 */
export function paragraphKind(
  text: string,
  block: Block,
  own: () => Measure,
  below: (() => Measure) | undefined,
): Paragraph['kind'] {
  if (block.mark === 'bullet') return 'list-item';
  if (block.mark === 'quote') return 'quote';
  if (block.numbered || !below || block.end - block.start > LENGTH) return 'paragraph';
  const { closed, question } = endOf(text, block);
  if (closed && !question) return 'paragraph';
  const m = own();
  if (m.words === 0 || m.words > WORDS) return 'paragraph';
  if (m.cut || m.quoted) return 'paragraph';
  const next = below();
  const runs = next.words >= 12 || (next.closed && next.words >= 5) || next.listed;
  if (m.endsInColon) return m.words <= 6 && m.smallShare < 0.34 ? 'heading' : 'paragraph';
  return runs && m.commas <= 2 && m.smallShare < 0.85 ? 'heading' : 'paragraph';
}
