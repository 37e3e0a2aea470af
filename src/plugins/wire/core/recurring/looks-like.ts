import type { Block } from '../clean/join-lines';
import { measure, type Measure } from '../clean/measure';

export const LOOKS = ['notice', 'chrome'] as const;
/** What a paragraph that recurs is proposed as. */
export type Looks = (typeof LOOKS)[number];

/** Words, or letters in scripts without spaces between words, of the shortest statement. */
const FEWEST_WORDS = 6;
const FEWEST_LETTERS = 16;
const NO_CAPITALS = 0.75;

/**
 * What a paragraph looks like that recurs in a source: a statement, which may be a legal notice, or furniture, such as a label, a list of links
 * or a request to subscribe. Neither is what somebody is quoted with: that is the article's own.
 */
export function looksLike(text: string): Looks | undefined {
  const block: Block = {
    start: 0,
    end: text.length,
    numbered: false,
    afterBlank: true,
    pieces: [{ start: 0, end: text.length }],
  };
  const seen = measure(text, block);
  if (seen.quoted && seen.notice === 0) return undefined;
  return isStatement(text, seen) && !isFurniture(seen) ? 'notice' : 'chrome';
}

/** Whether its words speak like a notice's, be they ever so few. */
export const speaksLikeNotice = (text: string): boolean =>
  measure(text, {
    start: 0,
    end: text.length,
    numbered: false,
    afterBlank: true,
    pieces: [{ start: 0, end: text.length }],
  }).notice > 0;

function isStatement(text: string, { closed, cut, question, words, smallShare }: Measure): boolean {
  if (!closed || cut || question) return false;
  if (words >= FEWEST_WORDS) return true;
  return smallShare === NO_CAPITALS && (text.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS;
}

/** A notice may hold a web address and may ask for something ("contact the provider"). */
const isFurniture = ({
  furnitureShare,
  prompts,
  asking,
  shares,
  adverts,
  labelled,
  separators,
  gluedShare,
  listed,
  notice,
}: Measure): boolean => {
  if (labelled || gluedShare > 0.2 || separators >= 3) return true;
  if (notice > 0) return false;
  return asking || adverts > 0 || listed || prompts + shares > 1 || furnitureShare > 0.4;
};
