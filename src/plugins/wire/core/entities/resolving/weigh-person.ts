import { keyWords } from '../name-key';
import { countryNames } from './countries-in';
import { areFar, fieldsOf, type Field } from './fields-of';
import type { Candidate, Post, Said } from './said';
import { weighCompany } from './weigh-company';
import { Weighed } from './weighed';

/** Years between two mentions after which they are hardly of one person, and after which they may not be. */
const LIFETIME = 65;
const CAREER = 40;

/**
 * Weighs whether a person whom an article names is the person of a record: what they are, at whom, where, when, and who is named together with them.
 *
 * @param posts what the article says the person is, with the employers' records
 */
export function weighPerson(said: Said, posts: readonly Post[], candidate: Candidate): Weighed {
  const weighed = new Weighed();
  const here = describe(posts);
  const there = describe(candidate.posts);
  const employer = posts.find(
    (post) => post.employer && candidate.posts.some((other) => other.employer === post.employer),
  );
  const title = posts.find((post) => candidate.posts.some((other) => isSameTitle(post.title, other.title)));
  if (employer) weighed.for(3, `both are at "${employer.employerName ?? 'one organization'}"`);
  if (title) weighed.for(here.fields.length > 0 ? 2 : 1, `both are "${title.title}"`);
  if (!employer && here.employers > 0 && there.employers > 0)
    weighed.against(1, 'they are at different organizations');

  const distance = distanceOf(here.fields, there.fields);
  const differ = `one is ${spell(posts)}, the other ${spell(candidate.posts)}`;
  if (distance === 'far') weighed.against(3, differ);
  else if (distance === 'near') weighed.against(0.5, differ);
  weighCountries(weighed, { said, here, there, distance });

  const years = yearsApart(said.article.date, candidate.posts);
  if (years >= LIFETIME) weighed.against(8, `${years} years lie between them`);
  else if (years >= CAREER) weighed.against(1, `${years} years lie between them`);
  weighCompany(weighed, said, candidate);
  return weighed;
}

function weighCountries(
  weighed: Weighed,
  { said, here, there, distance }: { said: Said; here: Described; there: Described; distance: Distance },
): void {
  if (there.countries.length === 0) return;
  const { country } = said.article;
  const own = [...new Set([...said.countries, ...here.countries])];
  const isOwn = own.length > 0;
  const countries = isOwn ? own : country ? [country] : [];
  if (countries.length === 0) return;
  const shared = countries.find((one) => there.countries.includes(one));
  const words = isOwn ? `one is of ${own.join(', ')}` : `the article is about ${country}`;
  if (!shared) weighed.against(isOwn ? 3 : 0.5, `${words}, the other of ${there.countries.join(', ')}`);
  // Most namesakes are of one state.
  else if (distance !== 'far') weighed.for(isOwn ? 1 : 0.5, `both have to do with ${shared}`);
}

type Distance = 'same' | 'near' | 'far' | 'unknown';

function distanceOf(here: readonly Field[], there: readonly Field[]): Distance {
  if (here.length === 0 || there.length === 0) return 'unknown';
  if (here.some((field) => there.includes(field))) return 'same';
  return here.every((field) => there.every((other) => areFar(field, other))) ? 'far' : 'near';
}

interface Described {
  fields: Field[];
  countries: string[];
  employers: number;
}

const describe = (posts: readonly Post[]): Described => ({
  fields: [
    ...new Set(
      posts.flatMap(({ title, employerName }) => {
        const said = fieldsOf(title);
        return said.length > 0 || !employerName ? said : fieldsOf(employerName);
      }),
    ),
  ],
  countries: [
    ...new Set(
      posts.flatMap(({ title, place, employerName, employerPlace }) =>
        countryNames([title, place, employerName, employerPlace].filter(Boolean).join('; ')),
      ),
    ),
  ],
  employers: posts.filter(({ employer }) => employer).length,
});

/** "Foreign Minister" and "Minister of Foreign Affairs"; "former" says nothing. */
function isSameTitle(a: string, b: string): boolean {
  const [one, other] = [telling(a), telling(b)];
  const [small, large] = one.length <= other.length ? [one, other] : [other, one];
  return (
    small.length > 0 && small.every((word) => large.includes(word)) && small.length / large.length >= 0.5
  );
}

const SAYS_NOTHING = new Set([
  'of',
  'and',
  'for',
  'former',
  'ex',
  'acting',
  'then',
  'affairs',
  'mr',
  'mrs',
  'ms',
  'dr',
]);
const telling = (title: string): string[] => keyWords(title).filter((word) => !SAYS_NOTHING.has(word));

const spell = (posts: readonly Post[]): string =>
  posts
    .slice(0, 2)
    .map(({ title, employerName, place }) => `"${[title, employerName ?? place].filter(Boolean).join(', ')}"`)
    .join(' and ');

/** Full years between an article and when a person was named in a post; 0 where that is not known. */
function yearsApart(date: string | undefined, posts: Candidate['posts']): number {
  if (!date) return 0;
  const year = Number(date.slice(0, 4));
  const seen = posts
    .flatMap(({ firstSeen, lastSeen }) => [firstSeen, lastSeen])
    .filter((day) => day !== undefined);
  if (seen.length === 0) return 0;
  return Math.min(...seen.map((day) => Math.abs(year - Number(day.slice(0, 4)))));
}
