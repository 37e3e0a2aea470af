import { rememberWords } from '../remember-words';
import { HONORIFICS } from './data/person-words';
import { LEGAL_FORMS } from './data/organization-words';
import type { EntityType } from './mention';

/** British and American spellings and a few long and short forms brought to one, word by word. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    centre: 'center',
    centres: 'centers',
    theatre: 'theater',
    theatres: 'theaters',
    defence: 'defense',
    programme: 'program',
    programmes: 'programs',
    labour: 'labor',
    harbour: 'harbor',
    honour: 'honor',
    colour: 'color',
    licence: 'license',
    cheque: 'check',
    jewellery: 'jewelry',
    saint: 'st',
  }),
);

/** One word of a name as spelling keys have it; empty for a word that keys leave out ("the"). */
export const keyWord = rememberWords((word): string => {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʻʼ`]s$/u, '')
    .replace(/['’ʻʼ`.]/gu, '')
    .replace(/ı/gu, 'i')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/đ/gu, 'd')
    .replace(/ß/gu, 'ss')
    .replace(/æ/gu, 'ae')
    .replace(/œ/gu, 'oe')
    .replace(/ə/gu, 'a');
  if (plain === 'the') return '';
  return SPELLINGS.get(plain) ?? plain.replace(/isation(s?)$/u, 'ization$1');
});

/** The words of a name as written. Marks and hyphens part words, `&` is `and`; some are empty. */
export const namePieces = (name: string): string[] =>
  (name.includes('&') ? name.replaceAll('&', ' and ') : name).split(BETWEEN_WORDS);

/** The words of a name's spelling key, in order. */
export const keyWords = (name: string): string[] => namePieces(name).map(keyWord).filter(Boolean);

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}'’ʻʼ`.]+/u;

/**
 * The spelling key of a name: equal for what is written differently but is the same name. Marks, case, "the", possessive endings,
 * `&`/and, British and American spellings and, for organizations, legal forms at the end make no difference; nor do forms of
 * address before a person's name or "Surname, Given". Different words, and the same words in another order, do.
 *
 * @returns Lower-case words with one space between them; empty when the name has no letter or digit.
 */
export const nameKey = (name: string, type: EntityType): string => KEY_OF[type](name);

const keyOf = (name: string, type: EntityType): string => {
  const turned = type === 'person' ? name.replace(/^\s*([^,]+),\s*([^,]+)$/u, '$2 $1') : name;
  const words = keyWords(turned);
  if (type === 'organization') {
    while (words.length > 1 && LEGAL_FORMS.has(words[words.length - 1] ?? '')) words.pop();
  }
  if (type === 'person') {
    while (words.length > 2 && HONORIFICS.has(words[0] ?? '')) words.shift();
  }
  return words.join(' ');
};

const KEY_OF = {
  person: rememberWords((name) => keyOf(name, 'person')),
  organization: rememberWords((name) => keyOf(name, 'organization')),
  event: rememberWords((name) => keyOf(name, 'event')),
};

/** The words of a name's spelling key with one space between them, whatever the name is of. */
export const spelling = rememberWords((name): string => keyWords(name).join(' '));
