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
  const titles = lines.flatMap((line) =>
    line.found.flatMap((found) =>
      found.type === 'event' && !found.quoted && isInQuotes(line, found) ? [{ line, found }] : [],
    ),
  );
  if (titles.length === 0) return;
  const events = new Set<string>();
  for (const line of lines)
    for (const found of line.found)
      if (found.type === 'event' && (!isInQuotes(line, found) || found.quoted || mayBeEvent(line, found)))
        events.add(titleOf(line, found));
  for (const { line, found } of titles) {
    if (events.has(titleOf(line, found))) continue;
    line.found.splice(line.found.indexOf(found), 1);
    line.taken.fill(undefined, found.from, found.to);
  }
};

const titleOf = (line: Line, { from, to }: Found): string => spelling(wordsOf(line, from, to));

const OPENING = /^["“„«‘]$/u;
const CLOSING = /^["”“»’]$/u;

/** The whole of what stands between two quotation marks, but for a comma or a full stop. */
const isInQuotes = ({ tokens }: Line, { from, to }: Found): boolean => {
  const end = /^[.,]$/u.test(tokens[to]?.word ?? '') ? to + 1 : to;
  return OPENING.test(tokens[from - 1]?.word ?? '') && CLOSING.test(tokens[end]?.word ?? '');
};

const mayBeEvent = (line: Line, { from, to }: Found): boolean => {
  let [before, after] = [true, true];
  for (let far = 0; far < NEAR && (before || after); far += 1) {
    for (const at of [...(before ? [from - 2 - far] : []), ...(after ? [to + 1 + far] : [])]) {
      const token = line.tokens[at];
      if (!token || endsSentence(line, at)) {
        if (at < from) before = false;
        else after = false;
        continue;
      }
      const noun = token.capital ? '' : token.lower.replace(/(?<=\p{L}{2})s$/u, '');
      if (WORK_NOUNS.has(noun)) return false;
      if (QUOTED_EVENT_NOUNS.has(noun) || EVENT_HEADS.has(noun)) return true;
    }
  }
  return true;
};
