import { monthNumber } from '../fields/month-names';

const SHORTEST = 3;

const bare = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();

/** Finnish and Czech, whose short forms are not those of the Unicode CLDR: agencies cut the name after three letters or four. */
const NAMES = [
  'tammikuu leden ledna',
  'helmikuu únor února',
  'maaliskuu březen března',
  'huhtikuu duben dubna',
  'toukokuu květen května',
  'kesäkuu červen června',
  'heinäkuu červenec července',
  'elokuu srpen srpna',
  'syyskuu září',
  'lokakuu říjen října',
  'marraskuu',
  'joulukuu prosinec',
].map((names) => names.split(' ').map(bare));

/**
 * Which month a word is that is the beginning of its name and of no other month's, with or without its accents: `KVE`, `tou`.
 *
 * @returns from 1; undefined for what begins no month, or several
 */
export const monthByStart = (word: string): number | undefined => {
  const start = bare(word);
  if (start.length < SHORTEST) return undefined;
  const known = monthNumber(start);
  if (known !== undefined) return known;
  const fits = NAMES.flatMap((names, i) => (names.some((name) => name.startsWith(start)) ? [i + 1] : []));
  return fits.length === 1 ? fits[0] : undefined;
};
