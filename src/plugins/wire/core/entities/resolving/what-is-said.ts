import type { WireItem } from '../../item';
import { EVENT_HEADS } from '../data/event-words';
import type { Span } from '../../span';
import type { Entity, Linked, Mention } from '../mention';
import { keyWords } from '../name-key';
import { articleCountry } from './article-country';
import { commonName, keysInCountry } from './common-name';
import { countriesIn, type CountryWord } from './countries-in';
import { companyKey, type ArticleSaid, type Said, type SaidPost } from './said';

/** How far from a person's name a state is looked for that he or she is of, in UTF-16 code units. */
const REACH = 70;
/** Names of whom no more mentions are looked at. */
const MENTIONS = 4;
/** How far the state of an institution may stand from its name, with its own length. */
const BESIDE = 40;
const SENTENCE_END = /[.!?]["'”’)]?\s|\n/gu;

/** An item as far as it tells bearers of a name apart; its dates are ISO 8601. */
export type SayingItem = Pick<
  WireItem,
  'text' | 'dateline' | 'places' | 'versionCreated' | 'firstCreated' | 'language'
>;

/**
 * What an article says of each of its names, besides the names. Pure, and linear in the text's length.
 *
 * @returns one for each entity, in their order
 */
export function whatIsSaid(item: SayingItem, linked: Linked): Said[] {
  if (linked.entities.length === 0) return [];
  const words = countriesIn(item.text);
  const date = dayOf(item.versionCreated) ?? dayOf(item.firstCreated);
  const article: ArticleSaid = {
    ...(date ? { date } : {}),
    country: articleCountry(words, linked, item),
    company: linked.entities.map(({ type, key }) => companyKey(type, key)),
  };
  const mentionsOf = linked.entities.map((): Mention[] => []);
  for (const mention of linked.mentions) mentionsOf[mention.entity]?.push(mention);
  const people = linked.mentions.filter(({ type }) => type === 'person');
  return linked.entities.map((entity, i) =>
    saidOf(entity, mentionsOf[i].slice(0, MENTIONS), { item, words, article, people }),
  );
}

interface Context {
  /** Mentions of people, in the order of the text. */
  people: readonly Mention[];
  item: SayingItem;
  words: readonly CountryWord[];
  article: ArticleSaid;
}

function saidOf(entity: Entity, mentions: readonly Mention[], context: Context): Said {
  const { type, name, key } = entity;
  const { article } = context;
  const common = commonName(name, type);
  const tied = type === 'person' ? countriesOfPerson(mentions, context) : countriesBeside(mentions, context);
  const countries = [...new Set([...(common?.countries ?? []), ...tied])];
  const country =
    countries.length === 0 ? article.country : countries.length === 1 ? countries[0] : undefined;
  const edition = type === 'event' ? editionOf(entity, article) : {};
  return {
    type,
    name,
    key,
    otherKeys: otherKeys(entity, { core: common?.core, country, year: edition.year }),
    countries,
    isCommon: common !== undefined,
    isAcronym: type === 'organization' && ACRONYM.test(name),
    posts: postsOf(entity, countries),
    ...edition,
    ...(entity.place ? { place: entity.place } : {}),
    article,
  };
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]{1,7}$/u;

const dayOf = (date: string | undefined): string | undefined => /^\d{4}-\d{2}-\d{2}/u.exec(date ?? '')?.[0];

/** What a person is said to be: where it is, if the employer's name does not say so and only one state may be meant. */
const postsOf = ({ positions = [] }: Entity, countries: readonly string[]): SaidPost[] =>
  positions.map(({ title, organization }) => {
    const saysWhere = organization !== undefined && !commonName(organization, 'organization');
    return {
      title,
      ...(organization ? { organization } : {}),
      ...(countries.length === 1 && !saysWhere ? { place: countries[0] } : {}),
    };
  });

/** The states right before a name and right behind it: "Kenya's Parliament", "the Supreme Court of Ghana". */
function countriesBeside(mentions: readonly Mention[], { item, words }: Context): string[] {
  const { text } = item;
  return mentions.flatMap((mention) =>
    within(words, mention.start - BESIDE, mention.end + BESIDE)
      .filter(({ by, start, end }) =>
        end <= mention.start
          ? by !== 'city' && /^(?:['’]s?)?\s$/u.test(text.slice(end, mention.start))
          : start >= mention.end && /^(?:,| of| in)? (?:the )?$/u.test(text.slice(mention.end, start)),
      )
      .map(({ country }) => country),
  );
}

/** The states in the words about a person, before and behind the name, up to the next sentence or the next person. */
function countriesOfPerson(mentions: readonly Mention[], { item, words, people }: Context): string[] {
  const { text } = item;
  return mentions.flatMap((mention) => {
    if (!mention.role) return [];
    const near = within(words, mention.start - REACH, mention.end + REACH);
    if (near.length === 0) return [];
    const at = firstFrom(people, mention.start);
    const before = people[at - 1]?.end ?? 0;
    const after = people[at + 1]?.start ?? text.length;
    const reach = Math.max(before, mention.start - REACH);
    const start = reach + lastEnd(text.slice(reach, mention.start));
    const isGoingOn = /^\s*[,(]/u.test(text.slice(mention.end, mention.end + 3));
    const rest = text.slice(mention.end, Math.min(after, mention.end + REACH));
    const end = isGoingOn ? mention.end + firstEnd(rest) : mention.end;
    return near
      .filter(
        (word) =>
          word.start >= start && word.end <= end && (word.end <= mention.start || word.start >= mention.end),
      )
      .map(({ country }) => country);
  });
}

/** The index of the first that begins at a place or behind it; they are in the order of the text. */
function firstFrom(spans: readonly Span[], start: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that lie within a stretch of the text. */
function within<S extends Span>(spans: readonly S[], start: number, end: number): S[] {
  const found: S[] = [];
  for (let at = firstFrom(spans, start); at < spans.length && spans[at].end <= end; at += 1)
    found.push(spans[at]);
  return found;
}

const lastEnd = (text: string): number =>
  [...text.matchAll(SENTENCE_END)].reduce((end, match) => match.index + match[0].length, 0);

const firstEnd = (text: string): number => {
  const end = text.search(/[.!?]["'”’)]?\s|\n/u);
  return end === -1 ? text.length : end;
};

/** An event's year: as the text has it, or the article's where there is one each year. */
function editionOf(
  { name, date, subtype }: Entity,
  article: ArticleSaid,
): Pick<Said, 'year' | 'isYearImplied'> {
  const said = /^\d{4}/u.exec(date ?? '')?.[0] ?? /\b(?:1[5-9]|20|21)\d{2}\b/u.exec(name)?.[0];
  if (said) return { year: Number(said) };
  if (!article.date || !isRecurring(name, subtype)) return {};
  return { year: Number(article.date.slice(0, 4)), isYearImplied: true };
}

const ONCE = new Set(['war', 'operation', 'talks']);

/** Whether there is an event of that name again and again. */
const isRecurring = (name: string, subtype: string | undefined): boolean => {
  const head = keyWords(name).findLast((word) => EVENT_HEADS.has(word));
  return head !== undefined && !ONCE.has(EVENT_HEADS.get(head)!) && !ONCE.has(subtype ?? '');
};

/** Most keys besides its own that a name is looked for by. */
const MOST = 6;

interface KeyParts {
  /** A common name's key without the state. */
  core?: string;
  country?: string;
  year?: number;
}

function otherKeys({ type, key, name }: Entity, { core, country, year }: KeyParts): string[] {
  const keys = new Set<string>();
  if (type === 'organization') {
    if (core && country) for (const one of keysInCountry(core, country)) keys.add(one);
  }
  const words = key.split(' ');
  if (type === 'event') {
    const bare = words.filter((word) => !/^(?:1[5-9]|20|21)\d{2}$/u.test(word));
    if (bare.length < words.length && bare.length > 1) keys.add(bare.join(' '));
    else if (year !== undefined) for (const one of [`${key} ${year}`, `${year} ${key}`]) keys.add(one);
  }
  if (type === 'person' && words.length === 2) keys.add(`${words[1]} ${words[0]}`);
  if (type === 'person' && words.length === 3 && !name.includes('-')) keys.add(`${words[0]} ${words[2]}`);
  keys.delete(key);
  keys.delete('');
  return [...keys].slice(0, MOST);
}
