import type { Signal } from '../../item';
import { wordOf } from './codes';

/** What agencies call a signal (NewsML-G2 signal NewsCodes, NewsML 1 `Instruction`, NITF `ed-msg`), without what sets words apart. */
const WORDS: [Signal, RegExp][] = [
  ['kill', /^(mandatory)?(kill(ed)?|cancel(l?ed|ation)?|delete(d)?|retract(ed|ion)?|withdrawn|takedown)$/],
  ['withhold', /^(withh(o|e)ld|hold|onhold|suspend(ed)?)$/],
  [
    'correction',
    /^(correct(ion|ive|ed|s)?|corrigendum|erratum|rectif(y|ication|icatif)?|berichtigung|korr(ektur|igering|ektion)?)$/,
  ],
  [
    'update',
    /^(updates?|updated|writethr(u|ough)|newlead|rewrite|recast|lead|subst?itut?e?|replace(ment)?)$/,
  ],
  ['advisory', /^(advisor(y|ies)|advis|notetoeditors|editorsnote)$/],
];

/** The signal that a code or a name stands for: `sig:correction`, `Kill`, `http://…/signal/update`. */
export const signalOf = (code: string): Signal | undefined => {
  const word = wordOf(code).replace(/[^a-z]/g, '');
  return WORDS.find(([, pattern]) => pattern.test(word))?.[0];
};

/** How notes to editors begin that say what the version does. English is the desks' language; the others are those that agencies write notes in. */
const BEGINNINGS: [Signal, RegExp][] = [
  // To take a story back, the word must be in capitals, or speak of a story.
  ['kill', /^KILL\b|^([Mm]andatory|MANDATORY|[Bb]ulletin|BULLETIN) [Kk](ill|ILL)\b/],
  [
    'kill',
    /^(please )?(kill|disregard|withdraw|annuler|anular) (the|this|our|all|previous|earlier|above|story|item|la|le)\b/i,
  ],
  ['withhold', /^(please )?(withhold\b|hold (for|this|the|until|all|our|story|item|publication)\b)/i],
  [
    'correction',
    /^(an? )?(mandatory )?(correct(s|ing|ed|ion|ive)?\b|berichtigung|rectificati|correcci[oó]n|corrige\b|rettelse|retting|r[aä]ttelse|errata?\b)/i,
  ],
  ['update', /^(updat(es?|ing|ed)\b|recasts?\b|adds\b|new lead\b|leads?\b.{0,20}\bwith\b|eds?:? updates)/i],
];

const PREFIX =
  /^[\s.:;,"'([*+#—–-]*((eds|editors|ed|note to editors|editor's note)\b[\s.:,;—–-]{0,5})?[\s.:;,"'([*+#—–-]*/i;

/** What a note to editors says at its beginning that the version does ("Eds: CORRECTS name in first paragraph"). */
export const signalIn = (note: string): Signal | undefined => {
  const text = note.slice(0, 300).replace(PREFIX, '');
  return BEGINNINGS.find(([, pattern]) => pattern.test(text))?.[0];
};

/** Words by which a note to editors orders an embargo, with what follows them; not those that tell of one that is over, or of a trade embargo. */
const EMBARGO =
  /\bembargo(ed)?\s{0,3}(until|till|til|to|for|through|by|at|:|-|–|—|is|bis|hasta|jusqu|au\b|fino|at[eé])|\bstrictly\s{1,3}embargo|^\W{0,5}embargo(ed)?\b\W{0,3}$|\bnot\s{1,3}for\s{1,3}(publication|release|use|broadcast|public\s{1,3}release)\s{1,3}(before|until|till|prior)|\bsperrfrist\b|\bsous\s{1,3}embargo|\bembargad[oa]\s{1,3}hasta|\bsotto\s{1,3}embargo|\bhold\s{1,3}for\s{1,3}release/i;

const OVER =
  /\bembargo\s{1,3}(is\s{1,3}|has\s{1,3}been\s{1,3})?(lifted|over|ended|expired)|\bno\s{1,3}embargo/i;

/** True for a note to editors that says that the item is not to be published yet. */
export const ordersEmbargo = (note: string): boolean => {
  const text = note.slice(0, 2000);
  return EMBARGO.test(text) && !OVER.test(text);
};
