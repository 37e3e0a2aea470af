import type { Span } from '../../span';
import { isMeaningWord, isDenying } from './meaning-words';
import { givenNames, nameAt, type GivenNames } from './given-names';
import {
  closingFormAt,
  isGenericName,
  isInnerWord,
  mayBeginForm,
  openingFormAt,
  type FormReader,
} from './name-words';
import { gapBefore, plainWord, type PlainText } from './plain-text';
import { unspacedNames } from './unspaced-names';

/** Names stand out by their capitals only where not everything, and not nothing, is written in them. */
export const hasInformativeCase = (plain: PlainText): boolean => {
  const { letters, capitals } = countCapitals(plain);
  return capitals > 0 && capitals < letters * MOSTLY_CAPITALS;
};

/** Everything is in capitals, or nothing though the script has them. */
export const writesInOneCase = (plain: PlainText): boolean =>
  !hasInformativeCase(plain) && /\p{Ll}/u.test(plain.text);

const countCapitals = ({ upper, words }: PlainText): { letters: number; capitals: number } => {
  let [letters, capitals] = [0, 0];
  for (let i = 0; i < words.length; i++) {
    letters += words.end[i] - words.start[i];
    for (let at = words.start[i]; at < words.end[i]; at++) capitals += upper[at];
  }
  return { letters, capitals };
};

const MOSTLY_CAPITALS = 0.6;
const LONGEST_NAME = 6;
const LONGEST_QUOTED = 8;
const ALIAS_WITHIN = 120;
const MOST_ALIASES = 8;

/**
 * Where a plain text has company names: those given (in any case, with what an apostrophe adds, and a legal form behind), those with a
 * legal form, those beside a copyright sign, and the short forms that the text introduces for them in brackets. `ownNames: false` finds
 * only the given ones. Offsets are into the plain text; the spans may overlap.
 */
export const nameSlots = (plain: PlainText, names: readonly string[] = [], ownNames = true): Span[] => {
  const reader = readerOf(plain);
  const byCase = ownNames && hasInformativeCase(plain);
  const own = [...(ownNames ? unspacedNames(plain) : []), ...(byCase ? namesWithForm(plain, reader) : [])];
  const found = names.concat(own.map(({ start, end }) => plain.text.slice(start, end)));
  let spans = [...own, ...givenSlots(plain, reader, givenNames(found))];
  const aliases = aliasesBehind(plain, spans);
  if (aliases.length > 0) spans = [...own, ...givenSlots(plain, reader, givenNames(found.concat(aliases)))];
  return ownNames ? [...spans, ...copyrightHolders(plain, reader, spans, byCase)] : spans;
};

const readerOf = (plain: PlainText): FormReader => ({
  word: (i) => (i < plain.words.length ? plainWord(plain, i) : ''),
  gap: (i) => gapBefore(plain, i),
  isCapital: (i) => plain.upper[plain.words.start[i]] === 1,
  isShouted: (i) => {
    for (let at = plain.words.start[i]; at < plain.words.end[i]; at++) if (!plain.upper[at]) return false;
    return true;
  },
});

const spanOf = ({ words }: PlainText, first: number, last: number): Span => ({
  start: words.start[first],
  end: words.end[last],
});

/** The word after the legal forms that begin at `i`, behind a comma or not ("Tidewire Co., Ltd."). */
const afterForms = (reader: FormReader, i: number): number => {
  let at = i;
  for (;;) {
    const size = at === i || /^[.,&]{0,2} ?[&]? ?$/.test(reader.gap(at)) ? closingFormAt(reader, at) : 0;
    if (size === 0) return at;
    at += size;
  }
};

/** The first word, not before `earliest`, of the name whose last word is `last`; `last + 1` when none ends there. */
const nameStart = (reader: FormReader, last: number, earliest = 0): number => {
  let first = last + 1;
  for (let at = last; at >= earliest && last - at < LONGEST_NAME; at--) {
    const word = reader.word(at);
    if (at < last && !isInsideName(reader, at)) break;
    if (isDenying(word) && word.length > 1) break;
    if (reader.isCapital(at) || /\p{N}/u.test(word)) first = at;
    else if (!isInnerWord(word) || at === last) break;
  }
  while (first <= last && isNoNameStart(reader, first)) first++;
  return first;
};

/** May word `i` and the next one be parts of one name? A full stop only follows initials. */
const isInsideName = (reader: FormReader, i: number): boolean => {
  const gap = reader.gap(i + 1);
  return /^(?:[ '-]|\.? ?& ?)$/.test(gap) || (reader.word(i).length === 1 && /^\. ?$/.test(gap));
};

/** A heading or the sentence's first words may run into a name; "AT&T" begins with "at". */
const isNoNameStart = (reader: FormReader, i: number): boolean => {
  const word = reader.word(i);
  if (word.length === 1 || reader.gap(i + 1).includes('&')) return false;
  return isGenericName(word) || isMeaningWord(word) || isInnerWord(word);
};

const namesWithForm = (plain: PlainText, reader: FormReader): Span[] => {
  const spans: Span[] = [];
  let earliest = 0;
  for (let i = 0; i < plain.words.length; i++) {
    if (!mayBeginForm(plain.words.hash[i])) continue;
    const opening = openingFormAt(reader, i);
    const opened = opening > 0 ? nameAfter(plain, reader, i + opening) : -1;
    if (opened >= 0) {
      spans.push(spanOf(plain, i, opened));
      i = opened;
      earliest = i + 1;
      continue;
    }
    const after = i > 0 ? afterForms(reader, i) : i;
    if (after === i) continue;
    const gap = reader.gap(i);
    const quoted = /^["'] ?$/.test(gap) ? quotedStart(reader, i) : -1;
    const first = quoted >= 0 ? quoted : /^,? ?(?:& ?)?$/.test(gap) ? nameStart(reader, i - 1, earliest) : i;
    if (first < i) spans.push(spanOf(plain, first, after - 1));
    i = after - 1;
    earliest = after;
  }
  return spans;
};

/** The last word of the name that follows a form: in quotation marks, or with capitals. */
const nameAfter = (plain: PlainText, reader: FormReader, i: number): number => {
  if (i >= plain.words.length) return -1;
  if (/["']$/.test(reader.gap(i))) {
    for (let at = i + 1; at <= i + LONGEST_QUOTED && at < plain.words.length; at++)
      if (/^["']/.test(reader.gap(at))) return at - 1;
    return i + 1 === plain.words.length ? i : -1;
  }
  let last = -1;
  for (let at = i; at < plain.words.length && at < i + LONGEST_NAME; at++) {
    if (!/^ ?[-&]? ?$/.test(reader.gap(at)) || !reader.isCapital(at) || isDenying(reader.word(at))) break;
    last = at;
  }
  return last;
};

/** The first word of the quotation that ends right before word `i`; -1 when it opened too long ago. */
const quotedStart = (reader: FormReader, i: number): number => {
  for (let at = i - 1; at >= 0 && i - at <= LONGEST_QUOTED; at--) if (/["']$/.test(reader.gap(at))) return at;
  return -1;
};

const givenSlots = (plain: PlainText, reader: FormReader, given: GivenNames): Span[] => {
  const spans: Span[] = [];
  if (given.size === 0) return spans;
  for (let i = 0; i < plain.words.length; i++) {
    const size = nameAt(given.get(plain.words.hash[i]), reader, i);
    if (size === 0) continue;
    let after = i + size;
    if (reader.gap(after) === "'" && reader.word(after).length <= 4) after++;
    else if (after < plain.words.length && /^,? ?$/.test(reader.gap(after)))
      after = afterForms(reader, after);
    spans.push(spanOf(plain, i, after - 1));
    i = after - 1;
  }
  return spans;
};

/** `Tidewire Media Inc. ("Tidewire" or the "Company")`. */
const aliasesBehind = ({ text }: PlainText, spans: readonly Span[]): string[] => {
  const aliases: string[] = [];
  for (const { end } of spans) {
    const bracket = /^\.? ?\(([^()]*)\)/.exec(text.slice(end, end + ALIAS_WITHIN));
    if (!bracket) continue;
    for (const [, alias] of bracket[1].matchAll(/"([^"]{2,40})"/g)) {
      if (aliases.length < MOST_ALIASES) aliases.push(alias.replace(/,$/, ''));
    }
  }
  return aliases;
};

const SIGNS = ['©', 'copyright', '(c)'];
const COPYRIGHT =
  /(copyright|©|\(c\))(?:[ ,]{0,2}(?:©|\(c\)|by))?[ ,]{0,2}(\d{4}(?: ?[-,] ?\d{2,4})?)?[ ,.|]{0,3}(?:by )?/g;

const SIGN_IN_LETTERS = /\(c\)(?=[ ,]{0,2}\d{4})/g;

/** Names beside a copyright sign; in front of it only with capitals. The sign in letters, "(c)", belongs to them. */
const copyrightHolders = (
  plain: PlainText,
  reader: FormReader,
  named: readonly Span[],
  byCase: boolean,
): Span[] => {
  // Most texts have none, and a look for that is cheap.
  if (!SIGNS.some((sign) => plain.text.includes(sign))) return [];
  const spans = [...plain.text.matchAll(SIGN_IN_LETTERS)].map(({ index, 0: sign }) => ({
    start: index,
    end: index + sign.length,
  }));
  const starts = new Map(named.map(({ start, end }) => [start, end]));
  let next = 0;
  for (const match of plain.text.matchAll(COPYRIGHT)) {
    const [whole, sign, year] = match;
    if (sign === '(c)' && year === undefined) continue;
    const from = match.index + whole.length;
    while (next < plain.words.length && plain.words.start[next] < from) next++;
    const needsCapital = byCase || (sign === 'copyright' && year === undefined);
    let last = -1;
    for (let at = next; at < plain.words.length && at < next + LONGEST_NAME; at++) {
      if (at > next && !/^(?: |-| ?& ?|')$/.test(reader.gap(at))) break;
      const end = starts.get(plain.words.start[at]);
      if (end !== undefined) {
        last = -1;
        break;
      }
      const word = reader.word(at);
      if (isGenericName(word) || (isMeaningWord(word) && word.length > 1)) {
        if (isInnerWord(word) && at > next) continue;
        break;
      }
      if (needsCapital && !reader.isCapital(at)) {
        if (isInnerWord(word) && at > next) continue;
        break;
      }
      last = at;
    }
    if (last >= 0) spans.push(spanOf(plain, next, last));
    const before = wordBefore(plain, match.index, next);
    if (sign === '©' && byCase && before >= 0) {
      const first = nameStart(reader, before);
      if (first <= before) spans.push(spanOf(plain, first, before));
    }
  }
  return spans;
};

/** The word that ends at most a space before `at`; -1 when none does. */
const wordBefore = ({ words }: PlainText, at: number, from: number): number => {
  let i = Math.min(from, words.length) - 1;
  while (i >= 0 && words.end[i] > at) i--;
  return i >= 0 && at - words.end[i] <= 1 ? i : -1;
};
