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
  /** Links that editors have made since the story first came, and those they have taken away. */
  added?: Links;
  removed?: Links;
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
 * added stays, whatever later versions name. Without a record of the last import all links count as an editor's.
 *
 * @param now the article's links before the update
 */
export function mergeLinks(
  next: Links,
  written: Written | undefined,
  now: Links,
): Required<Omit<Written, 'fields'>> {
  const merged = { links: noLinks(), added: noLinks(), removed: noLinks() };
  for (const link of LINKS) {
    const isHere = (id: string) => now[link].includes(id);
    const before = written?.links[link] ?? [];
    const added = [
      ...(written?.added?.[link] ?? []).filter(isHere),
      ...now[link].filter((id) => !before.includes(id)),
    ];
    const removed = [...(written?.removed?.[link] ?? []), ...before].filter((id) => !isHere(id));
    merged.links[link] = distinct([...next[link].filter((id) => !removed.includes(id)), ...added]);
    merged.added[link] = distinct(added);
    merged.removed[link] = distinct(removed);
  }
  return merged;
}

/**
 * The record of the last import with other links in it: for what has been linked since by a decision, which is no editor's change.
 *
 * @param links by kind, what counts as not linked by an editor
 */
export const withLinks = (written: Written | undefined, links: Partial<Links>): Written => ({
  fields: {},
  ...written,
  links: { ...(written?.links ?? noLinks()), ...links },
});

const noLinks = (): Links => ({ persons: [], organizations: [], events: [], legalNotices: [] });

const distinct = (ids: string[]): string[] => [...new Set(ids)];

/** A hash of a field's value, the same for all ways to write nothing. */
export const hashOf = (value: unknown): string =>
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
      .map(([key, inner]) => [key, plain(inner)] as const)
      .filter(([key, inner]) => key !== 'id' && inner !== null),
  );
}
