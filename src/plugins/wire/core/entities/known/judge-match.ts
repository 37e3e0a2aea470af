import { endsLikeSurname } from '../data/person-words';
import type { Token } from '../tokenize';
import { isCyrillic } from './data/cyrillic';
import { LAST_WORD_ONLY, SURNAME_FIRST } from './data/inflections';
import type { WeakMatch } from './match-folded';
import { KIND, type Kind, type NameIndex } from './packed-names';

/** How sure it is that a stretch names a record: `article`: only if the article names it elsewhere without doubt. */
export type Trust = 'link' | 'article' | 'ask' | 'no';

/** Records that a stretch of tokens may name. */
export interface Judged {
  from: number;
  to: number;
  /** By number. */
  records: number[];
  trust: Trust;
  why: string;
}

const WHY: Readonly<Record<Kind, string>> = {
  [KIND.exact]: 'known name in another spelling',
  [KIND.plain]: 'known name without its legal form',
  [KIND.folded]: 'known name in another spelling',
  [KIND.short]: 'known name without what stands in its middle',
  [KIND.initials]: 'initials and surname of a known name',
  [KIND.turned]: 'known name with the surname first',
  [KIND.rebuilt]: 'known name in another order of its parts',
  [KIND.bag]: 'the words of a known name in another order',
  [KIND.initial]: 'an initial and the surname of a known name',
  [KIND.loose]: 'sounds like a known name',
};

/** Says why a key leads to a record, for an editor. */
export const whyOf = (kind: Kind): string => WHY[kind];

const weigh = (a: Trust, b: Trust): Trust => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);
const ORDER: readonly Trust[] = ['link', 'article', 'ask', 'no'];

/** What the text around a match must tell. */
export interface Setting {
  tokens: readonly Token[];
  index: NameIndex;
  /** Primary language, in lower case. */
  language: string;
  declined: string | undefined;
}

/** Weighs what speaks for and against a match. */
export const judge = (match: WeakMatch, setting: Setting): Judged => {
  const { from, to, entries } = match;
  const surest = Math.min(...entries.map(({ kind }) => kind)) as Kind;
  // "Anna Lee" is somebody called so rather than somebody whose initials are left out.
  const meant = entries.filter(({ kind }) => kind === surest || (kind < KIND.short && surest < KIND.short));
  const records = [...new Set(meant.map(({ record }) => record))];
  const why = match.inflected !== 0 ? 'inflected form of a known name' : whyOf(surest);
  let trust: Trust = surest === KIND.initial || records.length > 1 ? 'ask' : 'link';
  // Somebody else may be meant when the surest of several is only a shortened name.
  if (surest >= KIND.short && new Set(entries.map(({ record }) => record)).size > 1) trust = 'ask';
  const isPerson = setting.index.typeOf(records[0]!) === 'person';
  trust = weigh(trust, isPerson ? trustPerson(match, surest, setting) : trustThing(match, surest, setting));
  return { from, to, records, trust, why };
};

const trustPerson = (match: WeakMatch, kind: Kind, { tokens, language, declined }: Setting): Trust => {
  const { from, to, words, inflected, skipped, alsoNominative } = match;
  const stretch = tokens.slice(from, to);
  const isWritten = stretch[0]!.capital && stretch[stretch.length - 1]!.capital;
  if (words < 2 || !isWritten) return isUncased(stretch) && words > 1 ? 'link' : 'no';
  const isTurned = kind === KIND.turned;
  if (stretch.some(({ word }) => word === '(' || word === ')')) return 'no';
  if (stretch.some(({ word }) => word === ',') && !(isTurned && isEntry(tokens, from, to))) return 'no';
  let trust: Trust = alsoNominative ? 'article' : 'link';
  // "John Q. Doe" is not John A. Doe.
  if (skipped && kind !== KIND.folded) trust = kind === KIND.initial ? 'no' : 'ask';
  if (isTurned && !isSurnameFirst(stretch, language)) trust = weigh(trust, 'ask');
  const isWhole = !declined || declined === 'de' || LAST_WORD_ONLY.has(declined);
  const isInflected = (word: number): boolean => (inflected & (1 << word)) !== 0;
  const surname = isInflected(isTurned ? 0 : words - 1);
  const given = isInflected(isTurned ? words - 1 : 0);
  // The given name goes with the surname ("Саша Иванова" is not Саша Иванов), but for one that is never declined.
  const givenToken = stretch[isTurned ? stretch.length - 1 : 0]!;
  if (
    !isWhole &&
    surname &&
    !given &&
    kind < KIND.initials &&
    alsoNominative &&
    !NEVER_DECLINED.test(givenToken.lower)
  )
    return 'no';
  if (declined === 'de' && given) return 'no';
  return trust;
};

const NEVER_DECLINED = /[оеиуыэюoeiuy]$/u;

const isUncased = (stretch: readonly Token[]): boolean => stretch.some(({ word }) => /\p{Lo}/u.test(word));

/** "Mammadov, Vugar" by itself, as lists have it: between two names of a sentence the comma would part two people. */
const isEntry = (tokens: readonly Token[], from: number, to: number): boolean => {
  const before = tokens[from - 1];
  const after = tokens[to];
  const isEdge = (token: Token | undefined): boolean =>
    token === undefined || (token.kind === 'mark' && token.word !== ',');
  return isEdge(before) && isEdge(after);
};

/** Whether the first word of a stretch is the surname. */
const isSurnameFirst = (stretch: readonly Token[], language: string): boolean => {
  if (SURNAME_FIRST.has(language) || stretch.some(({ word }) => word === ',')) return true;
  if (stretch.some(({ word }) => isCyrillic(word))) return true;
  return endsLikeSurname(stretch[0]!.lower) && !endsLikeSurname(stretch[stretch.length - 1]!.lower);
};

/** Shorter single words are too much like others. */
const LONG_WORD = 5;

const trustThing = (match: WeakMatch, kind: Kind, { tokens, index }: Setting): Trust => {
  const { from, to, words, inflected, skipped, alsoNominative, entries } = match;
  const isInflected = inflected !== 0;
  if (skipped || tokens[from]!.kind === 'mark') return 'no';
  if (!tokens.slice(from, to).some(({ capital, word }) => capital || /\p{Lo}/u.test(word))) return 'no';
  const { name } = index.record(entries[0]!.record);
  if (isInflected && !isWrittenAs(tokens[to - 1]!, name)) return 'no';
  if (kind === KIND.rebuilt || words > 1) return 'link';
  const [token] = tokens.slice(from, to);
  // A single word: only another script, an inflected form or a missing legal form, and no part of something longer.
  const isOther = kind === KIND.plain || isCyrillic(token!.word) || isInflected;
  const isPart = [tokens[from - 1], tokens[to]].some((next) => next?.facts.isName && !next.first);
  const isUsual = token!.first && !token!.acronym && isInflected;
  if (!isOther || isPart || isUsual || !token!.capital || token!.word.length < LONG_WORD) return 'no';
  if (!isInflected) return 'link';
  // "India" is no form of INDI.
  if (token!.facts.isPlace || name.length < LONG_WORD || isCapitals(name) !== token!.acronym) return 'no';
  return alsoNominative ? 'article' : 'link';
};

const isCapitals = (name: string): boolean => name.toUpperCase() === name;

/** A name's last word has a capital where the record's has one; in another script nothing tells. */
const isWrittenAs = ({ capital, word }: Token, name: string): boolean => {
  const last = name.split(/[\s-]+/u).pop() ?? '';
  return capital || isCyrillic(word) !== isCyrillic(last) || !/^\p{Lu}/u.test(last);
};
