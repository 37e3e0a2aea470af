import { FIXED_ORGANIZATIONS, LEADING_HEADS, NOT_ACRONYMS } from './data/organization-words';
import { GIVEN_NAMES } from './data/given-names';
import { PARTICLES, SAYING_VERBS } from './data/person-words';
import { isNameWord, isPlaceWord, runEnd } from './name-runs';
import { mayBeInstitutionWord } from './split-person';
import { take, type Found, type Line } from './line';

/** Longest name of the list of organizations known by their whole name, in words. */
const MAX_FIXED = 5;
const MAX_ACRONYM = 12;

/** The first words of those. */
const FIXED_OPENERS: ReadonlySet<string> = new Set(
  [...FIXED_ORGANIZATIONS].map((name) => name.split(' ')[0]),
);

/** Finds organizations that everybody knows by name: the United Nations, the White House, Reuters. */
export const findFixed = (line: Line): void => {
  const { tokens } = line;
  for (let at = 0; at < tokens.length; at += 1) {
    const opener = tokens[at]!;
    if (!opener.capital || !FIXED_OPENERS.has(opener.lower) || line.taken[at] || line.masked[at]) continue;
    let words = '';
    let end = at;
    for (let i = at; i < tokens.length && i < at + MAX_FIXED; i += 1) {
      const token = tokens[i]!;
      if (token.kind !== 'word' || line.taken[i] || line.masked[i]) break;
      words = words ? `${words} ${token.lower}` : token.lower;
      if (FIXED_ORGANIZATIONS.has(words) && isName(line, at, i)) end = i + 1;
      if (token.possessive) break;
    }
    if (end === at) continue;
    take(line, { type: 'organization', from: at, to: end, evidence: 'a name known everywhere' });
    at = end - 1;
  }
};

/** Written as a name: capitals all through, acronyms in capitals, and a single usual word not where a sentence begins. */
const isName = (line: Line, from: number, last: number): boolean => {
  const { tokens } = line;
  const next = tokens[last + 1];
  if (from === last) {
    const token = tokens[from]!;
    if (token.lower.length <= 3 || SHOUTED.has(token.lower)) return token.acronym;
    if (token.first && !token.acronym && ORDINARY.has(token.lower)) return false;
    if (isNameWord(next) && !next.acronym && !token.possessive && ORDINARY.has(token.lower)) return false;
    if (
      from > 0 &&
      isNameWord(tokens[from - 1]) &&
      !tokens[from - 1]!.possessive &&
      ORDINARY.has(token.lower)
    )
      return false;
    return true;
  }
  return tokens
    .slice(from, last + 1)
    .every(
      (token) => token.capital || PARTICLES.has(token.lower) || /^(?:of|the|without|for)$/u.test(token.lower),
    );
};

/** Acronyms that are words in lower case. */
const SHOUTED = new Set(['who', 'caf', 'tass', 'esa', 'icc', 'cis', 'eu', 'un', 'au', 'bp', 'isis']);
/** Names that are ordinary words, too. */
const ORDINARY = new Set([
  'amazon',
  'apple',
  'shell',
  'treasury',
  'antara',
  'moderna',
  'disney',
  'tesla',
  'uber',
  'fitch',
]);

/** The first letters of a run's words, particles and small words left out, and with them. */
const initials = (line: Line, from: number, to: number): { short: string; long: string } => {
  let short = '';
  let long = '';
  for (let i = from; i < to; i += 1) {
    const token = line.tokens[i]!;
    if (token.kind !== 'word') continue;
    for (const part of token.lower.split('-')) {
      const letter = part.charAt(0);
      long += letter;
      if (token.capital) short += letter;
    }
  }
  return { short, long };
};

/** The letters of an acronym, in lower case. */
const letters = (word: string): string => word.toLowerCase().replace(/[^\p{L}]/gu, '');

/**
 * Finds acronyms in brackets: after an organization they are its short form; after a run of capitals whose initials they are, they
 * show the run to be an organization.
 */
export const findBracketed = (line: Line): void => {
  const { tokens } = line;
  for (let at = 1; at + 2 < tokens.length; at += 1) {
    if (tokens[at]!.word !== '(' || tokens[at + 2]!.word !== ')') continue;
    const inner = tokens[at + 1]!;
    if (inner.kind !== 'word' || !inner.capital || inner.word.length > MAX_ACRONYM || inner.word.length < 2)
      continue;
    if (line.masked[at + 1] || line.taken[at + 1]) continue;
    let full = line.taken[at - 1];
    if (!full) full = spelledOut(line, at, letters(inner.word));
    if (!full || full.to !== at) continue;
    const { short, long } = initials(line, full.from, full.to);
    const key = letters(inner.word);
    if (!inner.acronym && short.charAt(0) !== key.charAt(0) && !long.startsWith(key.charAt(0))) continue;
    if (
      full.type === 'organization' &&
      (isPlaceWord(inner) || (!inner.acronym && !mayBeInstitutionWord(inner)))
    )
      continue;
    take(line, { type: full.type, from: at + 1, to: at + 2, evidence: 'acronym in brackets', same: full });
  }
};

/** A run of capitals before the bracket whose initials the acronym is. */
const spelledOut = (line: Line, bracket: number, key: string): Found | undefined => {
  if (key.length < 2) return undefined;
  const { tokens } = line;
  const limit = Math.max(0, bracket - key.length - 6);
  for (let from = bracket - 2; from >= limit; from -= 1) {
    const token = tokens[from]!;
    if (token.kind !== 'word' || line.taken[from] || line.masked[from]) return undefined;
    if (!token.capital || token.lower.charAt(0) !== key.charAt(0)) continue;
    const { short, long } = initials(line, from, bracket);
    if ((short !== key && long !== key) || bracket - from < 3) continue;
    const found: Found = {
      type: GIVEN_NAMES.has(token.lower) ? 'person' : 'organization',
      from,
      to: bracket,
      evidence: `spelled out before (${key.toUpperCase()})`,
    };
    return take(line, found) ? found : undefined;
  }
  return undefined;
};

/** Nouns that a capital-letter word before them may be a mere adjective of ("PCR test") and still say nothing of an institution. */
const HOLDER_NOUNS = new Set(
  'chief head chair chairman chairwoman chairperson president spokesman spokeswoman spokesperson director secretary leader official officials member members lawmaker lawmakers commissioner ceo candidate candidates mp mps senator minister delegation headquarters report data statement executive manager boss'.split(
    ' ',
  ),
);

/** Finds words all in capitals that stand as institutions do: with "the", as an owner, speaking, or before one of their officials. */
export const findAcronyms = (line: Line, shorts: ReadonlyMap<string, Found>): void => {
  if (line.heading) return;
  const { tokens } = line;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (line.taken[at] || line.masked[at] || token.kind !== 'word' || !token.capital) continue;
    const known = shorts.size > 0 ? shorts.get(token.word) : undefined;
    if (known) {
      take(line, { type: known.type, from: at, to: at + 1, evidence: 'acronym given before', same: known });
      continue;
    }
    if (!token.acronym || token.word.length < 2 || token.word.length > 7 || /\p{N}|\./u.test(token.word))
      continue;
    if (NOT_ACRONYMS.has(token.lower) || isPlaceWord(token)) continue;
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (isNameWord(next) && !line.taken[at + 1] && !HOLDER_NOUNS.has(next.lower)) continue;
    if (before?.capital && !before.possessive && isNameWord(before) && !line.taken[at - 1]) continue;
    const speaks = next !== undefined && SAYING_VERBS.has(next.lower);
    const owns = token.possessive;
    const holds = next !== undefined && HOLDER_NOUNS.has(next.lower);
    const article =
      before?.lower === 'the' &&
      (!next ||
        next.kind === 'mark' ||
        /^(?:and|or|to|in|on|at|for|of|from|with|has|have|had|is|was|were|are|will|would|also|by|as|that|which|who|did|does|said|could|should|must|may|can|not)$/u.test(
          next.lower,
        ));
    const agent =
      before !== undefined &&
      /^(?:by|with|of|at|from|told|via)$/u.test(before.lower) &&
      (!next || next.kind === 'mark' || /^(?:and|or|to|in|on|for|that|which)$/u.test(next.lower));
    if (!(speaks || owns || holds || article || agent)) continue;
    const found: Found = {
      type: 'organization',
      from: at,
      to: at + 1,
      evidence: 'acronym that acts as an institution',
    };
    take(line, found);
  }
};

const REPORTS = new Set(['reports', 'reported', 'informs', 'informed', 'writes']);

/**
 * Finds the agency of a credit: ", Kabarpress reports." at a sentence's end, "reports Kabarpress.", and names that end in what media are
 * called ("Delta News", "Steppe Courier").
 */
export const findCredits = (line: Line): void => {
  const { tokens } = line;
  if (line.heading) return;
  for (let at = 1; at < tokens.length; at += 1) {
    if (!REPORTS.has(tokens[at]!.lower) || line.masked[at]) continue;
    const after = tokens[at + 1];
    const closes =
      !after || /^[.,]$/u.test(after.word) || /^(?:citing|with|quoting|referring|via)$/u.test(after.lower);
    if (closes) {
      let from = at;
      while (from > 0 && at - from < 4 && tokens[from - 1]!.kind === 'word' && tokens[from - 1]!.capital)
        from -= 1;
      const comma = tokens[from - 1];
      if (from < at && (comma?.word === ',' || comma?.lower === 'the' || comma?.lower === 'as'))
        creditAt(line, from, at);
    }
    if (tokens[at - 1]?.word === ',' || /^[”"’]$/u.test(tokens[at - 1]?.word ?? '')) {
      const end = runEnd(line, at + 1);
      if (end > at + 1 && end - at <= 4 && (!tokens[end] || tokens[end]!.word === '.'))
        creditAt(line, at + 1, end);
    }
  }
};

const MEDIA =
  /(?:news|presse?|media|wire|courier|line|bureau|voice|mirror|observer|chronicle|herald|tribune|star|times|inform|post|gazette|today|24|tv|agency|kabar|pravda|daily|online|\.(?:com|net|org|az|kz|uz|ru|ng|in))$/u;

const creditAt = (line: Line, from: number, to: number): void => {
  const { tokens } = line;
  if (line.taken[from] || !isNameWord(tokens[from])) return;
  const last = tokens[to - 1]!;
  // Two or three words may be a reporter's name; one word, an acronym or what media are called is an agency.
  const media = tokens
    .slice(from, to)
    .some((token) => MEDIA.test(token.lower) || LEADING_HEADS.has(token.lower));
  if (to - from > 1 && !media && !last.acronym) return;
  if (isPlaceWord(last) && to - from === 1) return;
  take(line, { type: 'organization', from, to, evidence: 'credited with the report' });
};
