import { oneLine } from '../spans';
import { TAGGED_TYPES, type TaggedType } from '../tagger/labels';
import type { SuppliedMention } from './supplied';

/** More names than this are in no text that is sent: whoever answers so does not mean names. */
export const MOST_ENTITIES = 5_000;
/** UTF-16 code units of a name, a role or an organization at most. */
const LONGEST = 200;
/** A role and its organization stand so near the name, in UTF-16 code units. */
const NEAR = 1_000;

export interface ReadMentionsOptions {
  /** Less sure findings are left out; those that do not say how sure they are are not. */
  minScore: number;
}

/** What another extractor answers, as far as it can be used; or what is wrong with it, as the rest of a sentence. */
export type ReadMentions =
  | {
      ok: true;
      /** In the order of the text, none overlapping another. */
      mentions: SuppliedMention[];
      /** How many roles and organizations were left out because the text does not have their words. */
      strange: number;
    }
  | { ok: false; wrong: string };

/**
 * Reads the `entities` of an answer. One offset that cannot be right spoils all of it: whoever counts otherwise than in UTF-16 code units is wrong
 * everywhere behind the first character where that differs. Of mentions that overlap the surest stays, then the longest, then the first.
 *
 * @param text what was asked about
 */
export const readMentions = (
  entities: unknown,
  text: string,
  { minScore }: ReadMentionsOptions,
): ReadMentions => {
  if (!Array.isArray(entities)) return { ok: false, wrong: '"entities" is no list' };
  if (entities.length > MOST_ENTITIES)
    return { ok: false, wrong: `it has ${entities.length} entities; at most ${MOST_ENTITIES} can be used` };
  const scored: { mention: SuppliedMention; score: number }[] = [];
  let strange = 0;
  for (const [i, entity] of entities.entries()) {
    const wrong = whatIsWrong(entity, text);
    if (wrong) return { ok: false, wrong: `entity ${i + 1} ${wrong}` };
    const { start, end, type, role, organization, score } = entity as Answered;
    if ((score ?? 1) < minScore) continue;
    const mention: SuppliedMention = { start, end, type };
    if (type === 'person' && role) {
      const near = text.slice(Math.max(0, start - NEAR), end + NEAR);
      const hasRole = near.includes(role);
      const hasOrganization = !organization || near.includes(organization);
      strange += Number(!hasRole) + Number(!hasOrganization);
      if (hasRole) mention.role = oneLine(role);
      if (hasRole && hasOrganization && organization) mention.organization = oneLine(organization);
    }
    scored.push({ mention, score: score ?? 1 });
  }
  return { ok: true, mentions: apart(scored, text.length), strange };
};

interface Answered {
  start: number;
  end: number;
  type: TaggedType;
  text?: string;
  role?: string | null;
  organization?: string | null;
  score?: number | null;
}

const whatIsWrong = (entity: unknown, text: string): string | undefined => {
  if (typeof entity !== 'object' || entity === null) return 'is no object';
  const { start, end, type, text: words, role, organization, score } = entity as Record<string, unknown>;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'lacks whole numbers "start" and "end"';
  const [from, to] = [start as number, end as number];
  if (from < 0 || to <= from || to > text.length)
    return `is from ${from} to ${to}, in a text of ${text.length} UTF-16 code units`;
  if (to - from > LONGEST) return `is ${to - from} code units long; no name is longer than ${LONGEST}`;
  if (cutsPair(text, from) || cutsPair(text, to))
    return `is from ${from} to ${to}, which cuts a character in two: offsets count UTF-16 code units`;
  if (!TAGGED_TYPES.includes(type as TaggedType))
    return `has the type ${quoted(type)}; there are ${TAGGED_TYPES.join(', ')}`;
  if (words !== undefined && words !== text.slice(from, to))
    return `says that ${quoted(words)} is from ${from} to ${to}, where the text has ${quoted(text.slice(from, to))}: offsets count UTF-16 code units`;
  for (const [name, value] of Object.entries({ role, organization }))
    if (value !== undefined && value !== null && typeof value !== 'string')
      return `has a "${name}" that is no text`;
    else if (typeof value === 'string' && value.length > LONGEST)
      return `has a "${name}" of ${value.length} code units; at most ${LONGEST} can be used`;
  if (score !== undefined && score !== null && !(typeof score === 'number' && score >= 0 && score <= 1))
    return 'has a "score" that is no number from 0 to 1';
  return undefined;
};

const cutsPair = (text: string, at: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));

const SHOWN = 60;

const quoted = (value: unknown): string => (JSON.stringify(value) ?? 'undefined').slice(0, SHOWN);

/** Those that overlap no better one, in the order of the text. */
const apart = (scored: { mention: SuppliedMention; score: number }[], length: number): SuppliedMention[] => {
  const byWorth = [...scored].sort(
    (a, b) =>
      b.score - a.score || lengthOf(b.mention) - lengthOf(a.mention) || a.mention.start - b.mention.start,
  );
  const taken = new Uint8Array(length);
  const kept: SuppliedMention[] = [];
  for (const { mention } of byWorth) {
    const own = taken.subarray(mention.start, mention.end);
    if (own.includes(1)) continue;
    own.fill(1);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
};

const lengthOf = ({ start, end }: SuppliedMention): number => end - start;
