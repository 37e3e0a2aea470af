import { blocksToText, toBlocks, type Story } from '../../../core/clean';
import type { Markup } from '../../../core/item';
import type { PlacedFlag } from '../../../core/pipeline';
import { spansInParagraphs, type BodyState, type Cut } from '../../../core/placement';
import { inOrder } from '../../../core/placement/place';

/** What an import makes of a story's text. */
export interface ImportedBody {
  state: BodyState;
  /** The words of each flag as they stand in the full body; of one that is not in it, undefined. */
  words: ReadonlyMap<PlacedFlag, string>;
}

/**
 * The body of a story with every notice in it, and what is taken out of it: the flags that are placed elsewhere.
 *
 * @param markup of the item's text
 */
export function importedBody(
  { paragraphs }: Story,
  flags: readonly PlacedFlag[],
  markup?: Markup,
): ImportedBody {
  const full = toBlocks(paragraphs, markup);
  const inText = flags.filter(({ inChrome }) => !inChrome);
  const spans = spansInParagraphs(paragraphs, inText);
  const text = inText.length > 0 ? blocksToText(full) : '';
  const words = new Map<PlacedFlag, string>();
  const cuts: Cut[] = [];
  inText.forEach((flag, i) => {
    const span = spans[i];
    if (!span) return;
    words.set(flag, text.slice(span.start, span.end));
    const { placement, fingerprint: notice } = flag;
    if (placement !== 'inline') cuts.push({ ...span, notice, placement });
  });
  return { state: { full, cuts: cuts.sort(inOrder) }, words };
}
