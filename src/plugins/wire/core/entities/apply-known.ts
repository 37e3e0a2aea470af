import {
  isLegal,
  linePieces,
  matchExact,
  matchWeak,
  soundsLike,
  type KnownRecord,
  type NameIndex,
} from './known';
import { findKnownAcronyms } from './known/find-known-acronyms';
import type { Found, Line } from './line';

/** A stretch that names a record, or one of several. */
interface Stretch {
  from: number;
  to: number;
  names: KnownRecord[];
  why: string;
}

/** What is known of one paragraph's names. */
interface Known {
  line: Line;
  /** To be linked. */
  linked: Stretch[];
  /** To be linked if the article names the record elsewhere without doubt. */
  doubtful: Stretch[];
  /** To be asked about. */
  asked: Stretch[];
}

/**
 * Puts the newsroom's names over what the rules found. A known name wins over what overlaps it, except a longer name that holds it
 * ("Nizami" inside "Nizami Museum"). A spelling that several records share is not linked to any of them; they are noted with the name,
 * as are those that it only resembles.
 *
 * @param language BCP 47
 */
export const applyKnown = (lines: readonly Line[], index: NameIndex, language?: string): void => {
  const article = lines.map((line) => knownOf(line, index, language));
  const sure = new Set<string>();
  for (const { linked } of article)
    for (const { names } of linked) if (names.length === 1) sure.add(keyOf(names[0]!));
  for (const { line, linked, doubtful, asked } of article) {
    const meant = doubtful.filter(({ names }) => sure.has(keyOf(names[0]!)));
    for (const stretch of withoutOverlaps([...linked, ...meant])) link(line, stretch);
    for (const stretch of [...asked, ...doubtful.filter((one) => !meant.includes(one))]) ask(line, stretch);
    for (const found of line.found)
      if (!found.known && !found.same && !found.maybe) compare(line, found, index);
  }
  findKnownAcronyms(lines);
};

const keyOf = ({ type, id }: KnownRecord): string => `${type} ${id}`;

const knownOf = (line: Line, index: NameIndex, language: string | undefined): Known => {
  const { tokens } = line;
  const pieces = linePieces(tokens);
  const known: Known = { line, linked: [], doubtful: [], asked: [] };
  for (const { from, to, names } of matchExact(tokens, index, pieces)) {
    if (names.some(({ type }) => type !== names[0]!.type)) continue;
    if (names[0]!.type === 'person' && (hasComma(line, from, to) || goesOn(line, to, language))) continue;
    const why = names.length > 1 ? `${names.length} known records are called so` : 'known name';
    known.linked.push(withLegalForm(line, { from, to, names, why }));
  }
  for (const { from, to, records, trust, why } of matchWeak(tokens, pieces, index, language)) {
    if (known.linked.some((exact) => overlap(exact, from, to) && !isWithin(exact, from, to))) continue;
    const names = records.map((record) => index.record(record));
    if (names[0]!.type === 'person' && goesOn(line, to, language)) continue;
    const stretch = withLegalForm(line, { from, to, names, why });
    if (trust === 'ask') known.asked.push(stretch);
    else (trust === 'link' ? known.linked : known.doubtful).push(stretch);
  }
  return known;
};

/** A legal form that stands before an organization belongs to it ("PT Telkom"). */
const withLegalForm = (line: Line, stretch: Stretch): Stretch => {
  const before = line.tokens[stretch.from - 1];
  const isForm = stretch.names[0]!.type === 'organization' && before?.acronym && isLegal(before.word);
  return isForm ? { ...stretch, from: stretch.from - 1 } : stretch;
};

const hasComma = (line: Line, from: number, to: number): boolean =>
  line.tokens.slice(from, to).some(({ word }) => word === ',');

/** Where nothing but known names is found: a name that goes on is another one ("Ana Ruiz" in "Ana Ruiz Soto"). */
const goesOn = ({ tokens }: Line, to: number, language = 'en'): boolean => {
  const next = tokens[to];
  return !/^(?:en|de)\b/iu.test(language) && next !== undefined && next.facts.isName && !next.acronym;
};

const overlap = (one: Stretch, from: number, to: number): boolean => one.from < to && from < one.to;

const isWithin = (one: Stretch, from: number, to: number): boolean =>
  one.from >= from && one.to <= to && one.to - one.from < to - from;

/** Of stretches that overlap, the longest. */
const withoutOverlaps = (stretches: readonly Stretch[]): Stretch[] => {
  const kept: Stretch[] = [];
  for (const one of [...stretches].sort((a, b) => b.to - b.from - (a.to - a.from)))
    if (!kept.some((other) => overlap(other, one.from, one.to))) kept.push(one);
  return kept.sort((a, b) => a.from - b.from);
};

const link = (line: Line, { from, to, names, why }: Stretch): void => {
  const name = names[0]!;
  const over = [...new Set(line.taken.slice(from, to).filter((found) => found !== undefined))];
  const quoted = over.length === 1 && over[0]!.quoted && over[0]!.from === from && over[0]!.to === to;
  if (!quoted && line.masked.slice(from, to).some(Boolean)) return;
  const size = to - from;
  if (
    over.some((found) => found.to - found.from > size && !(found.type === 'person' && name.type !== 'person'))
  )
    return;
  const whole = over.length === 1 && over[0]!.from === from && over[0]!.to === to ? over[0] : undefined;
  const linked = {
    type: name.type,
    evidence: why,
    ...(names.length === 1 ? { known: { id: name.id, name: name.name } } : { maybe: maybeOf(names, why) }),
  };
  if (whole) {
    // Short forms point at it: it must stay the same object.
    Object.assign(whole, linked);
    return;
  }
  const found: Found = { ...linked, from, to };
  for (const old of over) line.taken.fill(undefined, old.from, old.to);
  line.taken.fill(found, from, to);
  line.found = [...line.found.filter((old) => !over.includes(old)), found];
};

const ask = (line: Line, { from, to, names, why }: Stretch): void => {
  const found = line.taken[from];
  if (!found || found.from !== from || found.to !== to || found.known || found.maybe) return;
  const same = names.filter(({ type }) => type === found.type);
  if (same.length > 0) found.maybe = maybeOf(same, why);
};

const compare = (line: Line, found: Found, index: NameIndex): void => {
  const like = soundsLike(line.tokens.slice(found.from, found.to), found.type, index);
  if (like.length === 0) return;
  found.maybe = like.map(({ record, why }) => {
    const { id, name } = index.record(record);
    return { id, name, why };
  });
};

const maybeOf = (names: readonly KnownRecord[], why: string): NonNullable<Found['maybe']> =>
  names.map(({ id, name }) => ({ id, name, why }));
