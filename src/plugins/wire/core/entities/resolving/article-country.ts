import type { Linked } from '../mention';
import { countriesIn, type CountryWord } from './countries-in';

/** What an article says about where it plays, besides its text. */
export interface ArticleHead {
  dateline?: string;
  places?: readonly { name: string }[];
}

/** How much the places that the source gives, and the dateline, count against the text's words. */
const GIVEN_WEIGHT = 3;
/** The first words hold the dateline where no field does. */
const OPENING = 80;
/** How much more than the next one has to be said of a state for an article to be about it. */
const LEAD = 1.5;

/**
 * The state that an article is about: of which it speaks much more than of any other.
 *
 * @param words the states in its text
 * @returns its usual name; undefined when there is none, or several are as likely
 */
export function articleCountry(
  words: readonly CountryWord[],
  { mentions }: Linked,
  { dateline, places = [] }: ArticleHead,
): string | undefined {
  const weights = new Map<string, number>();
  const count = (country: string, weight: number) =>
    weights.set(country, (weights.get(country) ?? 0) + weight);
  const given = new Set(
    [dateline ?? '', ...places.map(({ name }) => name)].flatMap((text) =>
      countriesIn(text).map(({ country }) => country),
    ),
  );
  for (const country of given) count(country, GIVEN_WEIGHT);
  // "Jordan" and "Chad" are people's names, too.
  const people = mentions.filter(({ type }) => type === 'person');
  let at = 0;
  for (const { country, start, end } of words) {
    while (at < people.length && people[at].end <= start) at += 1;
    if (at < people.length && people[at].start < end) continue;
    count(country, start < OPENING ? 2 : 1);
  }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : undefined;
}
