import type { Problem } from '../../../../core/problem';
import { shorten } from '../../../../core/shorten';
import type { Position } from '../../imports/ports';
import type { KilledLike } from './killed-among';
import type { LikeArticle } from './killed-story';

/** Characters of a headline. */
const HEADLINE = 80;
/** Articles that a kill's receipt names. */
const NAMED = 3;

const named = (headline: string | undefined): string =>
  headline ? `“${shorten(headline, HEADLINE)}”` : 'an article without a headline';

/** A share as whole per cent; what is nearly all of a text is not called all of it. */
const percent = (share: number): string => `${share < 1 ? Math.floor(share * 100) : 100} %`;

/**
 * Says which articles a kill has flagged.
 *
 * @returns undefined where there are none
 */
export function flaggedDetail(like: readonly LikeArticle[]): string | undefined {
  if (like.length === 0) return undefined;
  const first = like.slice(0, NAMED).map(({ headline, basis, share, isPublished }) => {
    const what = basis === 'copy' ? 'a copy' : `${percent(share)} in common`;
    return `${named(headline)} (${what}, ${isPublished ? 'published' : 'not published'})`;
  });
  const rest = like.slice(NAMED);
  if (rest.length > 0) {
    const published = rest.filter(({ isPublished }) => isPublished).length;
    first.push(`${rest.length} more (${published} of them published)`);
  }
  return `Flagged, since they say the same or nearly the same: ${first.join(', ')}.`;
}

/** Says of an item that it is like a story which its source has taken back. */
export function likeKilled(
  { killed: { headline, source, words }, basis, share }: KilledLike,
  { file, item }: Position,
): Problem {
  const what =
    basis === 'copy'
      ? 'It has the headline and text of'
      : `It has ${percent(share)} of its text in common with`;
  const who = source ? `${source} has taken back` : 'was taken back';
  const why = words ? ` (${shorten(words, HEADLINE)})` : '';
  return {
    file,
    item,
    code: 'STORE_LIKE_KILLED',
    message: `${what} ${named(headline)}, which ${who}${why}. Decide whether readers may see it.`,
  };
}
