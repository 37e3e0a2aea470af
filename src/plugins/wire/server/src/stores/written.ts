import { createHash } from 'node:crypto';
import { stableJson } from '../../../core/stable-json';

export const LINKS = ['persons', 'organizations', 'events', 'legalNotices'] as const;
/** documentIds of what an article is linked to. */
export type Links = Record<(typeof LINKS)[number], string[]>;

/** What the last import wrote into an article, to tell an editor's changes from it. */
export interface Written {
  /** By field, a hash of its value. */
  fields: Record<string, string>;
  links: Links;
}

/** Hashes fields as the database gave them back: a value changes on its way in (dates, empty texts), so what was sent tells nothing. */
export const hashFields = (row: Record<string, unknown>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, hashOf(row[name])]));

/** The fields that an editor has changed since the last import wrote them. Without a record of that, none can be told. */
export const changedFields = (
  row: Record<string, unknown>,
  written: Written | undefined,
  names: readonly string[],
): string[] =>
  names.filter((name) => {
    const before = written?.fields[name];
    return before !== undefined && before !== hashOf(row[name]);
  });

/**
 * What an article is to be linked to after an update: the new version's links, but what an editor removed stays away, and what an editor
 * added stays.
 */
export function mergeLinks(next: string[], before: string[] | undefined, now: string[]): string[] {
  const imported = before ?? [];
  const removed = imported.filter((id) => !now.includes(id));
  const added = now.filter((id) => !imported.includes(id));
  return [...new Set([...next.filter((id) => !removed.includes(id)), ...added])];
}

const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(stableJson(plain(value)) ?? '')
    .digest('base64url')
    .slice(0, 22);

/** Nothing is nothing, however it is written; the row numbers of components say nothing about their content. */
function plain(value: unknown): unknown {
  if (value === undefined || value === '') return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, inner]) => [key, plain(inner)]),
  );
}
