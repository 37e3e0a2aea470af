import { wordSet } from './data/word-set';
import { wordsOf, type Found, type Line } from './line';

/** Institutions of one country in another: where they are is part of what they are called. */
const MISSIONS = wordSet('embassy consulate consulate-general commission mission delegation representation');
/** "Consulate General in Istanbul". */
const AFTER_HEAD = new Set(['general', 'office']);

/**
 * Reads where organizations are: "in <place>" right behind the name. A mission's name takes the place in ("Embassy in Uzbekistan" is
 * another one than that in Georgia); of others it is noted beside the name, so that a centre in Baku is not taken for one in Tashkent.
 */
export const findSeats = (line: Line): void => {
  const { tokens, places = [] } = line;
  if (places.length === 0) return;
  const placeAt = new Map(places.map((place) => [place.from, place]));
  for (const found of line.found) {
    if (found.type !== 'organization' || tokens[found.to]?.lower !== 'in') continue;
    const from = tokens[found.to + 1]?.lower === 'the' ? found.to + 2 : found.to + 1;
    const place = placeAt.get(from);
    if (!place) continue;
    found.place ??= wordsOf(line, place.from, place.to);
    if (!isMission(line, found)) continue;
    line.taken.fill(found, found.to, place.to);
    found.to = place.to;
  }
};

const isMission = ({ tokens }: Line, { to }: Found): boolean => {
  const last = AFTER_HEAD.has(tokens[to - 1]!.lower) ? to - 2 : to - 1;
  return MISSIONS.has(tokens[last]?.lower ?? '');
};
