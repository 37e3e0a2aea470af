import {
  DATED_EVENT_HEADS,
  DISASTER_NOUNS,
  EVENT_HEADS,
  PLAIN_EVENT_NOUNS,
  WEAK_EVENT_HEADS,
} from './data/event-words';
import { FUNCTION_WORDS } from './data/function-words';
import { ORGANIZATION_HEADS, TOPICS } from './data/organization-words';
import { describeEvent } from './describe-event';
import { rolesIn, take, wordsOf, type Found, type Line } from './line';
import { isNameWord, isPlaceWord, placeEnd, runEnd } from './name-runs';

const ORDINAL = /^(?:\d{1,3}(?:st|nd|rd|th)|[IVXL]{1,6})$/u;
const YEAR = /^(?:19|20|21)\d\d$/u;

/** "the Night of Seven Hills festival": capitals after "the" and before an event's noun in lower case. */
export const findPlainEvents = (line: Line, publishedYear?: number): void => {
  if (line.heading) return;
  const { tokens } = line;
  for (let at = 2; at < tokens.length; at += 1) {
    const noun = tokens[at]!;
    if (noun.kind !== 'word' || noun.capital || !PLAIN_EVENT_NOUNS.has(noun.lower)) continue;
    let from = at;
    while (from > 0 && at - from < 8 && !line.taken[from - 1] && !line.masked[from - 1]) {
      const token = tokens[from - 1]!;
      const inner = from < at && /^(?:of|the|and|in|for)$/u.test(token.lower) && isNameWord(tokens[from - 2]);
      if (!isNameWord(token) && !inner) break;
      if (token.possessive) break;
      from -= 1;
    }
    const words = tokens.slice(from, at).filter((token) => isNameWord(token));
    if (
      tokens[from - 1]?.lower !== 'the' ||
      words.length < 2 ||
      words.filter((token) => !isPlaceWord(token)).length < 2
    )
      continue;
    const found: Found = {
      type: 'event',
      from,
      to: at,
      evidence: `stands before "${tokens[at]!.word}"`,
      subtype: tokens[at]!.lower,
    };
    describeEvent(line, found, at + 1, publishedYear);
    take(line, found);
  }
};

/** Events by their head nouns: "Malian Music Days in Lisbon", "the 7th Andean Energy Summit", "Expo 2027". */
export const findEvents = (line: Line, publishedYear?: number): void => {
  if (line.heading) return;
  const { tokens } = line;
  for (let at = 0; at < tokens.length; at += 1) {
    if (line.taken[at] || line.masked[at] || !isNameWord(tokens[at])) continue;
    const end = runEnd(line, at);
    const reached = eventIn(line, at, end, publishedYear);
    at = Math.max(end, reached) - 1;
  }
};

const eventIn = (line: Line, from: number, to: number, publishedYear?: number): number => {
  const { tokens } = line;
  let head = -1;
  for (let i = to - 1; i >= from; i -= 1) {
    if (!EVENT_HEADS.has(tokens[i]!.lower)) continue;
    head = i;
    break;
  }
  const disaster =
    head < 0 &&
    tokens[to]?.kind === 'word' &&
    DISASTER_NOUNS.has(tokens[to]!.lower) &&
    !tokens[to - 1]!.possessive;
  if (head < 0 && !disaster) return to;
  if (disaster) {
    if (!YEAR.test(tokens[from - 1]?.word ?? '') || to - from > 3) return to;
    const found: Found = {
      type: 'event',
      from: from - 1,
      to: to + 1,
      evidence: `a place, a year and "${tokens[to]!.word}"`,
    };
    describeEvent(line, found, to + 1, publishedYear);
    take(line, found);
    return to + 1;
  }
  const lower = tokens[head]!.lower;
  // "Congress Party", "Games Authority": the organization's noun comes last.
  for (let i = head + 1; i < to; i += 1) {
    if (ORGANIZATION_HEADS.has(tokens[i]!.lower)) return to;
  }
  if (to - head > 4) return to;
  let start = from;
  for (const role of rolesIn(line, from, head)) {
    if (role.to > start && role.to <= head && role.to - role.from === 1 && role.from >= start)
      start = role.to;
  }
  const numbered =
    tokens[start - 1] !== undefined &&
    (ORDINAL.test(tokens[start - 1]!.word) || YEAR.test(tokens[start - 1]!.word));
  if (numbered) start -= 1;
  if (start > 0 && numbered && ORDINAL.test(tokens[start]!.word) && YEAR.test(tokens[start - 1]!.word))
    start -= 1;
  let end = head + 1;
  let place: string | undefined;
  const year = YEAR.test(tokens[end]?.word ?? '') && tokens[end]!.kind === 'number';
  if (year) end += 1;
  const roman = end < to && ORDINAL.test(tokens[end]?.word ?? '');
  if (roman) end += 1;
  let topic = false;
  for (let i = 0; i < 3; i += 1) {
    const link = tokens[end];
    if (!link || !/^(?:of|on|for|against)$/u.test(link.lower) || tokens[end - 1]!.possessive) break;
    const next = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
    if (!isNameWord(tokens[next]) || line.taken[next] || line.masked[next]) break;
    let stop = Math.max(runEnd(line, next), placeEnd(tokens, next));
    while (
      tokens[stop]?.lower === 'and' &&
      isNameWord(tokens[stop + 1]) &&
      TOPICS.has(tokens[runEnd(line, stop + 1) - 1]?.lower ?? '')
    )
      stop = runEnd(line, stop + 1);
    end = stop;
    topic = true;
  }
  if (tokens[end]?.lower === 'in' && !tokens[end - 1]!.possessive) {
    const known = placeEnd(tokens, end + 1);
    const run = isNameWord(tokens[end + 1]) ? runEnd(line, end + 1) : end + 1;
    const stop = known > end + 1 ? known : run <= end + 3 ? run : end + 1;
    if (stop > end + 1 && !line.taken[end + 1]) {
      place = wordsOf(line, end + 1, stop);
      end = stop;
    }
  }
  const telling = tokens.slice(start, head).filter((token) => token.kind === 'word');
  const placed = telling.some(isPlaceWord);
  const weak = WEAK_EVENT_HEADS.has(lower);
  const enough = weak
    ? (numbered ||
        year ||
        (roman && telling.length > 0) ||
        (place !== undefined && telling.length > 0) ||
        telling.length >= 3 ||
        (placed && telling.length >= 2)) &&
      (telling.length > 0 || topic || year)
    : telling.length > (numbered ? 0 : tokens[start]?.first ? 1 : 0) || year || (topic && numbered);
  const dated =
    numbered ||
    year ||
    (place !== undefined &&
      /^(?:in|,)$/u.test(tokens[end]?.lower ?? '') &&
      YEAR.test(tokens[end + 1]?.word ?? ''));
  if (DATED_EVENT_HEADS.has(lower) && !dated) return to;
  if (!enough || (telling.length === 1 && !numbered && !year && FUNCTION_WORDS.has(telling[0]!.lower)))
    return to;
  if (telling.length === 1 && placed && !numbered && !year && place === undefined) return to;
  const found: Found = {
    type: 'event',
    from: start,
    to: end,
    evidence: `named by its head noun "${tokens[head]!.word}"`,
    subtype: EVENT_HEADS.get(lower) ?? 'event',
  };
  if (place) found.place = place;
  describeEvent(line, found, end, publishedYear);
  if (!take(line, found)) return to;
  return end;
};
