import { rememberWords } from '../../remember-words';
import { keyWord } from '../name-key';
import { toLatin } from './data/cyrillic';
import { NAME_FAMILIES } from './data/name-families';

/** Letters that agencies with fewer keys write as two. */
const TWO_LETTERS: ReadonlyMap<string, string> = new Map(
  'ä ae|ö oe|ü ue|å aa|ø oe|ş sh|š sh|ç ch|č ch|ć ch|ž zh|ğ gh'
    .split('|')
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);
const HAS_TWO = /[äöüåøşšçčćžğ]/u;

/**
 * How a word of a name is found in another transliteration: Cyrillic made Latin, the ways to write "y", "kh", "dzh" brought to one, and
 * given names of many spellings to the first of them, also in surnames that are made of them (Mamedov, Mammadov). Vowels and double
 * letters stay apart otherwise: they tell Alan from Ellen, and Ana from Anna.
 *
 * @param piece one of `namePieces`
 * @returns none for a word that keys leave out; others behind the first where a letter is written in several ways ("ü", "ue")
 */
export const foldWord = rememberWords((piece): readonly string[] => {
  const lower = piece.normalize('NFC').toLowerCase();
  const latin = toLatin(lower).replaceAll('đ', 'dj');
  const word = keyWord(latin);
  if (!word) return [];
  const forms = [foldLatin(word)];
  if (HAS_TWO.test(lower))
    forms.push(foldLatin(keyWord([...lower].map((letter) => TWO_LETTERS.get(letter) ?? letter).join(''))));
  // Azerbaijani and Uzbek have "q" for what others write "g", and "x" for "kh"; Ukrainian "г" is an "h".
  if (word.includes('q')) forms.push(foldLatin(word.replaceAll('q', 'g')));
  if (word.includes('x')) forms.push(foldLatin(word.replaceAll('x', 'h')));
  if (lower.includes('г')) forms.push(foldLatin(keyWord(toLatin(lower.replaceAll('г', 'һ')))));
  return forms.length === 1 ? forms : [...new Set(forms)];
});

const foldLatin = (word: string): string => {
  if (word === 'el') return 'al';
  if (word.length < 3) return word;
  return FOLDED_FAMILIES.get(word) ?? surname(lettersFolded(word));
};

const lettersFolded = (word: string): string =>
  word
    .replace(/^[yj]e(?![aeiou])/u, 'e')
    .replace(/x/gu, 'ks')
    .replace(/kh/gu, 'h')
    .replace(/gh/gu, 'g')
    .replace(/ph/gu, 'f')
    .replace(/q/gu, 'k')
    .replace(/w/gu, 'v')
    .replace(/dzh|dj|zh/gu, 'j')
    .replace(/tsch|tch/gu, 'ch')
    .replace(/shch|sch/gu, 'sh')
    .replace(/y/gu, 'i')
    .replace(/(?<=[aeiou])j(?![aeiou])/gu, 'i')
    .replace(/ii+/gu, 'i')
    .replace(/(?<=[aeou])i(?=[aeou])/gu, '')
    .replace(/(?<=\p{L}{3})ich?$/u, 'ic');

/** Endings that make a surname of a given name. */
const OF_NAMES =
  /^(.{2,}?)(ovic|evic|ova|eva|ov|ev|ian|zade|zadeh|oglu|ogli|beili|li|bekov|bekova|hanov|hanova|pur|pour|i)$/u;

const surname = (folded: string): string => {
  const own = FOLDED_FAMILIES.get(folded);
  if (own) return own;
  const [, name, ending] = OF_NAMES.exec(folded) ?? [];
  const head = name && (FOLDED_FAMILIES.get(name) ?? FOLDED_FAMILIES.get(`${name}a`));
  return head && ending ? `${head}${ending}` : folded;
};

const FOLDED_FAMILIES: ReadonlyMap<string, string> = new Map(
  [...NAME_FAMILIES].flatMap(([name, head]) => [
    [name, head],
    [lettersFolded(name), head],
  ]),
);

/** Letters that sound alike brought to one, as far as it goes: only to ask an editor, since it brings different names together. */
export const looseWord = (folded: string): string =>
  folded
    .replace(/ou|oo/gu, 'u')
    .replace(/ee/gu, 'i')
    .replace(/(?<=[aeiou])[ij]+|[ij]+(?=[aeiou])/gu, '')
    .replace(/[ae]/gu, 'a')
    .replace(/^g(?=[aeu])/u, 'h')
    .replace(/(.)\1+/gu, '$1');
