import { LEGAL_FORMS } from '../data/organization-words';
import { HONORIFICS, NAME_SUFFIXES } from '../data/person-words';
import type { EntityType } from '../mention';
import { keyWord, namePieces } from '../name-key';
import { foldWord, looseWord } from './fold-word';
import { hashOf, joined, type Hash } from './hash';
import { KIND, type Kind } from './packed-names';
import { isInitial, withoutMiddle } from './person-parts';
import { bagKey, partOf, rebuiltKey, type Part, type WholeKey } from './rebuilt-key';

/** A key whose words are looked for one after another. */
export interface WordsKey {
  words: readonly string[];
  kind: Kind;
}

/** The keys of one spelling of a record besides its spelling key. */
export interface WeakKeys {
  words: WordsKey[];
  whole: WholeKey[];
}

/** The other keys under which a spelling of a record is found. */
export const weakKeys = (form: string, type: EntityType): WeakKeys =>
  type === 'person' ? personKeys(form) : thingKeys(form, type);

/** Words of the same number as `pieces`, each in its first folded form. */
const foldedWords = (pieces: readonly string[]): string[] =>
  pieces.flatMap((piece) => foldWord(piece)[0] ?? []);

/** The spellings of words where a letter may also be written as two: all as one, or all as two. */
const bothWays = (pieces: readonly string[]): string[][] => {
  const one = foldedWords(pieces);
  const two = pieces.flatMap((piece) => {
    const [first, second] = foldWord(piece);
    return second ?? first ?? [];
  });
  return one.join(' ') === two.join(' ') ? [one] : [one, two];
};

const personKeys = (form: string): WeakKeys => {
  const turned = form.replace(/^\s*([^,]+),\s*([^,]+)$/u, '$2 $1').replace(/(\p{L}\.)(?=\p{L}\.)/gu, '$1 ');
  const pieces = namePieces(turned).filter((piece) => keyWord(piece) !== '');
  while (pieces.length > 2 && HONORIFICS.has(keyWord(pieces[0]!))) pieces.shift();
  if (pieces.length < 2) return { words: [], whole: [] };
  const words: WordsKey[] = [];
  const add = (list: readonly string[], kind: Kind): void => {
    for (const folded of bothWays(list)) words.push({ words: folded, kind });
  };
  const surname = pieces[pieces.length - 1]!;
  add(pieces, KIND.folded);
  add([surname, ...pieces.slice(0, -1)], KIND.turned);
  // "J.K." is one word of a text, "J. K." are two.
  if (pieces.length > 2 && isInitial(pieces[0]!) && isInitial(pieces[1]!))
    add(
      [pieces[0]! + pieces[1]!, ...pieces.slice(2)].map((piece) => piece.replaceAll('.', '')),
      KIND.folded,
    );
  const short = withoutMiddle(pieces);
  if (short) {
    add(short, KIND.short);
    add([short[short.length - 1]!, ...short.slice(0, -1)], KIND.turned);
  }
  const [first = '', second = ''] = pieces;
  // "Adlai Stevenson I" is no surname of one letter.
  if (!isInitial(first) && surname.length > 2 && !NAME_SUFFIXES.has(keyWord(surname))) {
    const one = initialOf(first);
    add([one, short?.[short.length - 1] ?? surname], KIND.initial);
    if (pieces.length === 3 && second.length > 1) {
      const two = initialOf(second);
      add([one, two, surname], KIND.initials);
      add([one + two, surname], KIND.initials);
      add([surname, one, two], KIND.initials);
    }
  }
  return { words, whole: [{ hash: looseHash((short ?? pieces).map(looseOf)), kind: KIND.loose }] };
};

const initialOf = (piece: string): string => foldWord(piece.charAt(0))[0] ?? piece.charAt(0);

const LOOSE = 0x1005e;

/** The key of a person's name by how its words sound; see `looseOf`. */
export const looseHash = (words: readonly Hash[]): Hash => joined(words, LOOSE);

/** How a word sounds. */
export const looseOf = (piece: string): Hash => hashOf(looseWord(foldWord(piece)[0] ?? ''));

const thingKeys = (form: string, type: EntityType): WeakKeys => {
  // "United Nations (UN)": the acronym is no part of the name.
  const bare = form.replace(/\s*\([^()]*\)\s*$/u, '');
  const pieces = namePieces(bare).filter((piece) => keyWord(piece) !== '');
  if (type === 'organization') while (pieces.length > 1 && isLegal(pieces[pieces.length - 1]!)) pieces.pop();
  const kind = bare === form ? KIND.folded : KIND.plain;
  const words: WordsKey[] = bothWays(pieces).map((folded) => ({ words: folded, kind }));
  if (type === 'organization' && pieces.length > 1 && isLegal(pieces[0]!)) {
    for (const folded of bothWays(pieces.slice(1))) words.push({ words: folded, kind: KIND.plain });
  }
  return { words, whole: wholeKeys(pieces.map(partOf)) };
};

/** Both keys of a whole name. */
export const wholeKeys = (parts: readonly Part[]): WholeKey[] =>
  [rebuiltKey(parts), bagKey(parts)].filter((key) => key !== undefined);

/** Legal forms that stand before names in Russian, Ukrainian and Indonesian, as they are transliterated. */
const LEADING_FORMS = new Set([
  'ao',
  'tov',
  'too',
  'pat',
  'pt',
  'ooo',
  'oao',
  'zao',
  'pao',
  'jsc',
  'ojsc',
  'cjsc',
  'llc',
]);

/** Whether a word, as a name has it, is a legal form. */
export const isLegal = (piece: string): boolean => {
  const folded = foldWord(piece)[0] ?? '';
  return LEGAL_FORMS.has(folded) || LEADING_FORMS.has(folded);
};
