import { EVENT_HEADS, QUOTED_EVENT_NOUNS, WORK_NOUNS } from './data/event-words';
import { wordsOf, type Found, type Line } from './line';
import { spelling } from './name-key';
import { endsSentence } from './roles/near-people';

/** So many tokens to both sides of a title are looked at, within its sentence. */
const NEAR = 24;

/**
 * Takes out titles in quotation marks that the tagger holds for events and that are books, films and the like: those to which such a noun is
 * nearer, in their sentence, than one of events, unless the same title is an event elsewhere in the article.
 */
export const dropWorks = (lines: readonly Line[]): void => {
  const events = new Set<string>();
  const works = new Set<Found>();
  for (const line of lines)
    for (const found of line.found) {
      if (found.type !== 'event') continue;
      if (!found.quoted && isInQuotes(line, found) && isNearWork(line, found)) works.add(found);
      else events.add(titleOf(line, found));
    }
  if (works.size === 0) return;
  for (const line of lines)
    line.found = line.found.filter((found) => {
      if (!works.has(found) || events.has(titleOf(line, found))) return true;
      line.taken.fill(undefined, found.from, found.to);
      return false;
    });
};

const titleOf = (line: Line, { from, to }: Found): string => spelling(wordsOf(line, from, to));

const OPENING = /^["“„«‘]$/u;
const CLOSING = /^["”“»’]$/u;

/** The whole of what stands between two quotation marks, but for a comma or a full stop. */
const isInQuotes = ({ tokens }: Line, { from, to }: Found): boolean => {
  const end = /^[.,]$/u.test(tokens[to]?.word ?? '') ? to + 1 : to;
  return OPENING.test(tokens[from - 1]?.word ?? '') && CLOSING.test(tokens[end]?.word ?? '');
};

/** Whether a noun of works is nearer than any of events; at the same distance what stands before the title counts. */
const isNearWork = (line: Line, { from, to }: Found): boolean => {
  const before = nearestNoun(line, from - 2, -1);
  const after = nearestNoun(line, to + 1, 1);
  const nearest = before && after ? (after.far < before.far ? after : before) : (before ?? after);
  return nearest?.isWork ?? false;
};

const nearestNoun = (
  line: Line,
  start: number,
  step: 1 | -1,
): { far: number; isWork: boolean } | undefined => {
  for (let far = 0; far < NEAR; far += 1) {
    const at = start + far * step;
    const token = line.tokens[at];
    if (!token || endsSentence(line, at)) return undefined;
    const noun = token.capital ? '' : token.lower.replace(/(?<=\p{L}{2})s$/u, '');
    const isWork = WORK_NOUNS.has(noun);
    if (isWork || QUOTED_EVENT_NOUNS.has(noun) || EVENT_HEADS.has(noun)) return { far, isWork };
  }
  return undefined;
};
