import { ORGANIZATION_HEADS } from './data/organization-words';
import { PARTICLES } from './data/person-words';
import { wordsOf, type Found, type Line } from './line';
import { spelling } from './name-key';
import type { Token } from './tokenize';

/** Full names by what may stand for them; nothing for what may stand for two. */
type Forms = Map<string, { full: Found; key: string } | undefined>;

/** Words of one name that are looked at. */
const MOST_WORDS = 16;

/**
 * Sees which organizations of an article are shorter forms of fuller ones in it: an acronym of their first letters, the noun that says what they
 * are ("the Committee"), the first word of a name of their own ("Halvorsen" for "Halvorsen Shipping"), the name without what follows "of". A
 * form that may stand for two stands for neither.
 */
export const findShortOrganizations = (lines: readonly Line[]): void => {
  const forms: Forms = new Map();
  eachOrganization(lines, (line, found) => {
    if (found.same || found.known) return;
    const key = spelling(wordsOf(line, found.from, found.to));
    for (const form of formsOf(line.tokens.slice(found.from, Math.min(found.to, found.from + MOST_WORDS)))) {
      const old = forms.get(form);
      if (!forms.has(form)) forms.set(form, { full: found, key });
      else if (old && old.key !== key) forms.set(form, undefined);
    }
  });
  eachOrganization(lines, (line, found) => {
    if (found.same || found.known) return;
    const bracketed = fullBefore(line, found);
    const form = forms.get(wordsOf(line, found.from, found.to).toLowerCase());
    const full = bracketed ?? form?.full;
    if (full && full !== found && full.same !== found) found.same = full;
  });
};

const eachOrganization = (lines: readonly Line[], tell: (line: Line, found: Found) => void): void => {
  for (const line of lines)
    for (const found of line.found) if (found.type === 'organization') tell(line, found);
};

/** What may stand for a name, in lower case: never the whole of it. */
const formsOf = (tokens: readonly Token[]): string[] => {
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (words.length < 2) return [];
  const forms: string[] = [];
  const heads = words.filter(({ lower, capital }) => capital && ORGANIZATION_HEADS.has(lower));
  if (heads.length === 1) forms.push(heads[0]!.lower);
  const first = words[0]!;
  if (
    first.lower.length > 3 &&
    !ORGANIZATION_HEADS.has(first.lower) &&
    !first.facts.isPlace &&
    !first.acronym
  )
    forms.push(first.lower);
  const of = words.findIndex(({ lower }) => lower === 'of');
  if (of > 1 && words.slice(0, of).some(({ lower }) => ORGANIZATION_HEADS.has(lower)))
    forms.push(
      words
        .slice(0, of)
        .map(({ lower }) => lower)
        .join(' '),
    );
  const letters = words.flatMap(({ lower, capital }) =>
    capital && !PARTICLES.has(lower) ? lower.charAt(0) : [],
  );
  if (letters.length > 2) forms.push(letters.join(''));
  return forms;
};

/** "World Food Programme (WFP)": the name right before the bracket that an acronym stands alone in. */
const fullBefore = ({ tokens, taken }: Line, { from, to }: Found): Found | undefined => {
  if (to - from > 1 || !tokens[from]!.acronym) return undefined;
  if (tokens[from - 1]?.word !== '(' || tokens[to]?.word !== ')') return undefined;
  const full = taken[from - 2];
  return full?.type === 'organization' && full.to === from - 1 && full.to - full.from > 1 ? full : undefined;
};
