import { isDenying } from './meaning-words';

/** Shorter words are too often other words when a letter changes. */
const SHORTEST = 5;
const SAME_BEGINNING = 2;

/**
 * Is one word the other with a letter changed, added, left out or exchanged with its neighbour? The beginnings must agree ("reliable" is no
 * misspelt "unreliable"), and a letter may not make a negation of it (Azerbaijani "verir", "vermir"). Words as plain texts have them.
 */
export const isTypo = (one: string, other: string): boolean => {
  if (one === other) return one !== '';
  if (Math.min(one.length, other.length) < SHORTEST || Math.abs(one.length - other.length) > 1) return false;
  if (/[^\p{L}]/u.test(one + other) || isDenying(one) !== isDenying(other)) return false;
  let begin = 0;
  while (one[begin] === other[begin]) begin++;
  let end = 0;
  const most = Math.min(one.length, other.length) - begin;
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  if (begin < SAME_BEGINNING) return false;
  const [ours, theirs] = [one.slice(begin, one.length - end), other.slice(begin, other.length - end)];
  return ours.length + theirs.length <= 2 && ours.length <= 1 && theirs.length <= 1
    ? true
    : ours.length === 2 && ours[0] === theirs[1] && ours[1] === theirs[0];
};
