import type { Evidence } from '../../../core/disclaimers/flag';

/** A run of characters of a notice, and whether its words speak for a notice or against. */
export interface EvidencePiece {
  text: string;
  speaks?: 'for' | 'against';
}

type Known = Pick<Evidence, 'start' | 'end' | 'words' | 'weight'>;

/** A stretch that is longer hides the words that matter in it. */
const LONGEST_MARK = 80;

/**
 * Cuts a quote at the words that speak for its being a notice, and against. Where several share characters, the weightiest counts.
 *
 * @param quote as it stands in an article: line breaks and quotation marks may differ from the notice's
 * @param text the notice's text, in which the offsets of `evidence` count (UTF-16 code units, end exclusive)
 * @returns pieces in the order of the quote; put together they are exactly `quote`
 */
export function markEvidence(quote: string, text: string, evidence: readonly Known[]): EvidencePiece[] {
  const marks = evidence
    .flatMap((one) => place(quote, text, one))
    .filter(({ start, end }) => end > start && end - start <= LONGEST_MARK);
  const borders = [...new Set([0, quote.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces: EvidencePiece[] = [];
  for (let i = 1; i < borders.length; i++) {
    const [start, end] = [borders[i - 1], borders[i]];
    const speaks = spokenAt(marks, start, end);
    const last = pieces.at(-1);
    const words = quote.slice(start, end);
    if (last && last.speaks === speaks) last.text += words;
    else pieces.push(speaks ? { text: words, speaks } : { text: words });
  }
  return pieces;
}

interface Mark {
  start: number;
  end: number;
  weight: number;
}

/** Where an evidence's words stand in the quote; nowhere, when they are not in it. */
const place = (quote: string, text: string, { start, end, words, weight }: Known): Mark[] => {
  if (quote === text) return [{ start, end, weight }];
  if (words === '') return [];
  // What was edited slightly moves its words little.
  const near = quote.indexOf(words, Math.max(0, start - LONGEST_MARK));
  const at = near >= 0 ? near : quote.indexOf(words);
  return at < 0 ? [] : [{ start: at, end: at + words.length, weight }];
};

const spokenAt = (marks: readonly Mark[], start: number, end: number): EvidencePiece['speaks'] => {
  let heaviest = 0;
  for (const mark of marks) {
    if (mark.start > start || mark.end < end) continue;
    if (Math.abs(mark.weight) > Math.abs(heaviest)) heaviest = mark.weight;
  }
  if (heaviest === 0) return undefined;
  return heaviest > 0 ? 'for' : 'against';
};
