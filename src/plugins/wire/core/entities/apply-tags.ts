import { COUNTRIES, DEMONYMS } from './data/countries';
import { wordSet } from './data/word-set';
import type { Found, Line } from './line';
import type { TaggedSpan } from './tagger';

/**
 * Puts what the tagger sees in place of what the rules found: the rules' findings are among what it decides by. What they know besides
 * (why, what sort, the longer form it belongs to) stays with a name whose borders are others now.
 *
 * Events are the rules': a tagged one is added where they have none, and a name inside one is none.
 *
 * @param spans by line
 */
export const applyTags = (lines: readonly Line[], spans: readonly (readonly TaggedSpan[])[]): void => {
  const gone = new Set<Found>();
  lines.forEach((line, i) => applyToLine(line, spans[i]!, gone));
  if (gone.size === 0) return;
  for (const { found } of lines)
    for (const name of found) while (name.same && gone.has(name.same)) name.same = name.same.same;
};

const applyToLine = (line: Line, spans: readonly TaggedSpan[], gone: Set<Found>): void => {
  const before = new Set(line.found);
  const kept: Found[] = [];
  for (const span of spans) {
    const over = [...new Set(line.taken.slice(span.from, span.to).filter((found) => found !== undefined))];
    const whole = over.find((found) => isRulesOwn(line, found, span));
    if (whole) {
      if (before.delete(whole)) kept.push(whole);
      continue;
    }
    const event = over.find((found) => found.type === 'event');
    if (event && span.type !== 'event') {
      if (event.quoted || lengthOf(event) > lengthOf(span)) continue;
    }
    if (span.type === 'place' || isBetweenCountries(line, span) || isInDateline(line, span)) continue;
    const { type, from, to } = span;
    const old = over
      .filter((found) => found.type === type && before.has(found))
      .sort((a, b) => common(b, span) - common(a, span))[0];
    if (old) before.delete(old);
    if (old && type !== 'event') Object.assign(old, { from, to });
    kept.push(old ?? { type, from, to, evidence: 'stands where such names stand' });
  }
  const covered = new Uint8Array(line.tokens.length);
  for (const { from, to } of kept) covered.fill(1, from, to);
  for (const found of before) {
    if (found.type === 'event' && !covered.subarray(found.from, found.to).includes(1)) kept.push(found);
    else gone.add(found);
  }
  line.places = spans.filter(({ type }) => type === 'place');
  line.found = kept.sort((a, b) => a.from - b.from);
  line.taken.fill(undefined);
  for (const found of kept) line.taken.fill(found, found.from, found.to);
};

/** Buildings that are bodies as well: who writes of them mostly means the body. */
const INSTITUTIONS = wordSet(
  'museum theatre theater gallery library centre center academy institute opera conservatory observatory',
);

/** What the rules know better: an institution that the tagger holds for a building, and one that is "named after" somebody. */
const isRulesOwn = ({ tokens }: Line, found: Found, span: TaggedSpan): boolean => {
  if (found.type !== 'organization' || found.from > span.from || found.to < span.to) return false;
  const words = tokens.slice(found.from, found.to);
  if (words.some(({ lower }, i) => lower === 'named' && words[i + 1]?.lower === 'after')) return true;
  return span.type === 'place' && words.some(({ lower }) => INSTITUTIONS.has(lower));
};

/** A dateline's words. */
const DATELINE = 14;

/** "TBILISI (Quillwire) -": who sent the story is its credit, and nobody that it tells of. */
const isInDateline = ({ tokens }: Line, { from, to }: TaggedSpan): boolean =>
  from < DATELINE &&
  tokens[from - 1]?.word === '(' &&
  tokens[to]?.word === ')' &&
  /^[-–—]$/u.test(tokens[to + 1]?.word ?? '');

/** "Azerbaijani-Uzbek": what is between two countries is no name. */
const isBetweenCountries = ({ tokens }: Line, { from, to }: TaggedSpan): boolean =>
  to - from === 1 &&
  /[-‐–]/u.test(tokens[from]!.lower) &&
  tokens[from]!.lower.split(/[-‐–]/u).every((part) => COUNTRIES.has(part) || DEMONYMS.has(part));

const lengthOf = ({ from, to }: { from: number; to: number }): number => to - from;

const common = (a: { from: number; to: number }, b: { from: number; to: number }): number =>
  Math.min(a.to, b.to) - Math.max(a.from, b.from);
