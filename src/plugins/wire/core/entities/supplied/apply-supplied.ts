import type { Found, Line } from '../line';
import type { TaggedSpan } from '../tagger';
import { cutTokens } from './cut-tokens';
import { inLines } from './in-lines';
import type { Supplied, SuppliedMention } from './supplied';

/**
 * Puts what another extractor found beside what we did. Of two that overlap its own stays; where both see the same sort of name, what we know besides
 * (what sort of event, the longer form it belongs to) stays with it. Nothing is taken from a disclaimer.
 */
export const applySupplied = (lines: readonly Line[], { by, mentions, instead }: Supplied): void => {
  const gone = new Set<Found>();
  for (const { line, own } of inLines(lines, mentions)) {
    if (own.length === 0 && instead.length === 0) continue;
    cutTokens(
      line,
      own.flatMap(({ start, end }) => [start, end]),
    );
    const spans = spansOf(line, own);
    const found = merged(line, spans, by, instead);
    const stays = new Set(found);
    for (const old of line.found) if (!stays.has(old)) gone.add(old);
    line.found = found;
    line.places = [
      ...(line.places ?? []).filter((place) => !spans.some((span) => common(place, span) > 0)),
      ...spans.filter(({ type }) => type === 'place'),
    ].sort((a, b) => a.from - b.from);
    line.taken.fill(undefined);
    for (const one of found) line.taken.fill(one, one.from, one.to);
  }
  if (gone.size === 0) return;
  for (const { found } of lines)
    for (const name of found) while (name.same && gone.has(name.same)) name.same = name.same.same;
};

/** The tokens of each mention; of one that has none, or has to do with a disclaimer, nothing. */
const spansOf = ({ tokens, skipped }: Line, own: readonly SuppliedMention[]): TaggedSpan[] => {
  const spans: TaggedSpan[] = [];
  let at = 0;
  for (const { start, end, type } of own) {
    while (at < tokens.length && tokens[at]!.start < start) at += 1;
    const from = at;
    let to = from;
    while (to < tokens.length && tokens[to]!.start < end) to += 1;
    const words = tokens.slice(from, to);
    if (!words.some(({ kind }) => kind !== 'mark') || skipped?.slice(from, to).some(Boolean)) continue;
    spans.push({ type, from, to });
  }
  return spans;
};

const merged = (
  { found, taken }: Line,
  spans: readonly TaggedSpan[],
  by: string,
  instead: Supplied['instead'],
): Found[] => {
  const rest = new Set(found.filter(({ type }) => !instead.includes(type)));
  const used = new Set<Found>();
  const kept = spans.flatMap(({ type, from, to }): Found[] => {
    const over = new Set(taken.slice(from, to).filter((one) => one !== undefined));
    for (const one of over) rest.delete(one);
    if (type === 'place') return [];
    const [old] = [...over]
      .filter((one) => one.type === type && !used.has(one))
      .sort((a, b) => common(b, { from, to }) - common(a, { from, to }));
    const evidence = `found by ${by}`;
    if (!old) return [{ type, from, to, evidence }];
    used.add(old);
    if (old.from !== from || old.to !== to) Object.assign(old, { from, to, evidence });
    return [old];
  });
  return [...rest, ...kept].sort((a, b) => a.from - b.from);
};

const common = (a: { from: number; to: number }, b: { from: number; to: number }): number =>
  Math.min(a.to, b.to) - Math.max(a.from, b.from);
