import type { Evidence } from '../../../core/disclaimers/flag';

/** A run of characters of a notice. */
export interface EvidencePiece {
  text: string;
  /** Its words speak for a notice. */
  speaks: boolean;
}

type Known = Pick<Evidence, 'start' | 'end' | 'words' | 'weight'>;

/** A stretch that is longer hides the words that matter in it. */
const LONGEST_MARK = 80;

/**
 * Cuts a quote at the words that speak for its being a notice. What speaks against is left unmarked: it made nobody believe anything.
 *
 * @param quote as it stands in an article: line breaks and quotation marks may differ from the notice's
 * @param text the notice's text, in which the offsets of `evidence` count (UTF-16 code units, end exclusive)
 * @returns pieces in the order of the quote, marked and unmarked in turn; put together they are exactly `quote`
 */
export function markEvidence(quote: string, text: string, evidence: readonly Known[]): EvidencePiece[] {
  const marks = evidence
    .filter(({ weight }) => weight > 0)
    .flatMap((one) => placeOf(quote, text, one))
    .filter(({ start, end }) => end - start <= LONGEST_MARK)
    .sort((a, b) => a.start - b.start);
  const pieces: EvidencePiece[] = [];
  const add = (start: number, end: number, speaks: boolean) => {
    if (end > start) pieces.push({ text: quote.slice(start, end), speaks });
  };
  let at = 0;
  for (let i = 0; i < marks.length;) {
    const { start } = marks[i];
    let { end } = marks[i];
    // What overlaps or touches is one mark.
    for (i += 1; i < marks.length && marks[i].start <= end; i += 1) end = Math.max(end, marks[i].end);
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, quote.length, false);
  return pieces;
}

interface Mark {
  start: number;
  end: number;
}

/** Where an evidence's words stand in the quote; nowhere, when they are not in it. */
const placeOf = (quote: string, text: string, { start, end, words }: Known): Mark[] => {
  if (words === '') return [];
  if (quote === text) return [{ start, end }];
  // What was edited slightly moves its words little.
  const near = quote.indexOf(words, Math.max(0, start - LONGEST_MARK));
  const at = near >= 0 ? near : quote.indexOf(words);
  return at < 0 ? [] : [{ start: at, end: at + words.length }];
};
