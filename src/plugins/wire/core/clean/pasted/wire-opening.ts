import type { PageSight } from './page-sight';

/** A paragraph, so that a teaser is not taken for the opening of a story: at most so many blocks below it is another one. */
const NEXT = 3;
/** Words of a paragraph. */
const PARAGRAPH = 12;

/**
 * The block of a page that opens an agency's story: the only one that begins with a place and the agency that reports from there
 * ("OSLO, May 3 (NTX) -"), and that is not left alone by paragraphs. Whatever else a page is full of, its article has that block in it; where several
 * stories open so, none is said to.
 *
 * @returns a block's index, or -1
 */
export function wireOpening({ looks, measures }: PageSight): number {
  const first = looks.findIndex((look) => look.agency);
  if (first < 0 || looks.findLastIndex((look) => look.agency) !== first) return -1;
  const isParagraph = (i: number): boolean => looks[i].words >= PARAGRAPH && measures[i].closed;
  for (let i = first + 1; i <= first + NEXT && i < looks.length; i += 1) if (isParagraph(i)) return first;
  return -1;
}
