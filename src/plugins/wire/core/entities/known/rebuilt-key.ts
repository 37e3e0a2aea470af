import { ORGANIZATION_HEADS } from '../data/organization-words';
import { EVENT_HEADS } from '../data/event-words';
import { COUNTRIES, STATE_OF } from '../data/countries';
import { PLACES } from '../data/places';
import { rememberWords } from '../../remember-words';
import { keyWord } from '../name-key';
import { foldWord } from './fold-word';
import { hashOf, joined, type Hash } from './hash';
import { KIND, type Kind } from './packed-names';

/** What a word does in the name of an institution or an event. */
export interface Part {
  hash: Hash;
  as: 'word' | 'head' | 'place' | 'link' | 'nothing';
  word: string;
}

const LINKS = new Set(['of', 'for', 'in', 'on', 'at', 'to', 'under']);
const NOTHING = new Set(['and', 'the', 'a', 'an', '']);
/** Institutions named after whose they are and where they are; nothing else tells one from another. */
const DIPLOMATIC = new Set(['embassy', 'consulate', 'mission', 'commission', 'delegation']);
/** States of these names are two. */
const TWO_REPUBLICS = new Set(['congo', 'china', 'korea', 'south korea', 'north korea']);

/** A word of a name, as one of `namePieces`; nationalities stand for their states, plurals for the thing. */
export const partOf = rememberWords((piece): Part => {
  const word = keyWord(piece);
  if (NOTHING.has(word)) return { as: 'nothing', word, hash: NO_HASH };
  if (LINKS.has(word)) return { as: 'link', word, hash: NO_HASH };
  const state = STATE_OF.get(word);
  if (state || PLACES.has(word)) return { as: 'place', word: state ?? word, hash: hashOf(state ?? word) };
  const one = singular(word);
  const isHead = ORGANIZATION_HEADS.has(word) || ORGANIZATION_HEADS.has(one) || EVENT_HEADS.has(one);
  return { as: isHead ? 'head' : 'word', word: one, hash: hashOf(foldWord(one)[0] ?? one) };
});

const NO_HASH: Hash = { a: 0, b: 0 };

const singular = (word: string): string =>
  word.length > 3 && /[^siu]s$/u.test(word) ? word.replace(/ies$/u, 'y').replace(/s$/u, '') : word;

/** A key of a whole name, and how much it says. */
export interface WholeKey {
  hash: Hash;
  kind: Kind;
}

const REBUILT = 0x51;
const BAG = 0xba9;

/**
 * The key of an institution's or event's name that does not depend on how it is built. "A of B" is read as "B A": the places first, then
 * the words of the last part, up to those of the first ("Foundation for Art and Culture of Uzbekistan", "Uzbekistan Art and Culture
 * Foundation": uzbekistan, art culture foundation). Words within a part keep their order, since it may be all that tells two parties
 * apart.
 *
 * @returns undefined for less than two telling words
 */
export const rebuiltKey = (parts: readonly Part[]): WholeKey | undefined => {
  const { places, others } = inOrder(parts);
  if (places.length + others.length < 2 || others.length === 0) return undefined;
  return {
    hash: joined([hashesOf(places), hashesOf(others)], REBUILT),
    kind: isTelling(places, others) ? KIND.rebuilt : KIND.bag,
  };
};

/** The same for a name's sorted words, which is only good for asking. */
export const bagKey = (parts: readonly Part[]): WholeKey | undefined => {
  const { places, others } = inOrder(parts);
  if (places.length + others.length < 2 || others.length === 0) return undefined;
  const sorted = others.sort((a, b) => a.hash.a - b.hash.a || a.hash.b - b.hash.b);
  return { hash: joined([hashesOf(places), hashesOf(sorted)], BAG), kind: KIND.bag };
};

/** The places and the other words of a name, those of its last part first. */
const inOrder = (parts: readonly Part[]): { places: Part[]; others: Part[] } => {
  const places: Part[] = [];
  const others: Part[] = [];
  /** "Republic of" before a state's name says nothing more. */
  const republics: Part[] = [];
  let end = parts.length;
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    if (at > 0 && parts[at - 1]!.as !== 'link') continue;
    const isRepublic = (part: Part): boolean => part.as === 'nothing' || part.word === 'republic';
    const isBare = parts.slice(at, end).every((part) => part.as === 'link' || isRepublic(part));
    for (let i = at; i < end; i += 1) {
      const part = parts[i]!;
      if (isBare && part.word === 'republic') republics.push(part);
      else if (part.as === 'place') places.push(part);
      else if (part.as === 'word' || part.as === 'head') others.push(part);
    }
    end = at;
  }
  const isOneOfTwo = places.some(({ word }) => TWO_REPUBLICS.has(word));
  if (isOneOfTwo) others.push(...republics);
  return { places, others };
};

const hashesOf = (parts: readonly Part[]): Hash =>
  joined(
    parts.map(({ hash }) => hash),
    REBUILT,
  );

/** "York University" and "University of York" are two: besides heads and places, something must say which one it is. */
const isTelling = (places: readonly Part[], others: readonly Part[]): boolean => {
  if (!others.some(({ as }) => as === 'head')) return false;
  const own = others.filter(({ as }) => as === 'word').map(({ word }) => word);
  const isPlace = PLACES.has(own.join(' ')) || COUNTRIES.has(own.join(' ')) || isPlaceOf(places, own);
  if (own.length > 0 && !isPlace) return places.length + others.length >= 3;
  return places.length === 2 && others.some(({ word }) => DIPLOMATIC.has(word));
};

/** "New York" and the like, of which only one word is a place by itself. */
const isPlaceOf = (places: readonly Part[], own: readonly string[]): boolean =>
  own.length === 1 &&
  places.some(({ word }) =>
    [`${own[0]} ${word}`, `${word} ${own[0]}`].some((name) => PLACES.has(name) || COUNTRIES.has(name)),
  );
