import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../../core/entities';
import { UID } from '../../../../shared/constants';
import { readRowsWhere, type Changes } from '../row-changes';
import type { Links, Written } from '../written';

/** The link of an article in which records of each type are. */
export const LINK_OF = {
  person: 'persons',
  organization: 'organizations',
  event: 'events',
} as const satisfies Record<EntityType, keyof Links>;

interface Follow {
  type: EntityType;
  /** documentIds */
  from: string;
  /** Nothing: it is gone. */
  to?: string;
}

/**
 * Has the ledger say of articles that the import linked them to another record: what a decision has linked otherwise is no editor's change, and
 * later versions and an undo of the import are to go by it.
 */
export async function followArticles(
  strapi: Core.Strapi,
  changes: Changes,
  follow: Follow,
  articles: Iterable<string>,
): Promise<void> {
  const table = strapi.db.metadata.get(UID.story).tableName;
  const stories = await readRowsWhere(changes.trx, table, 'article_document_id', [...articles]);
  await changes.update(
    table,
    stories.flatMap((row) => {
      const written = row.written as Written | null;
      return written ? [{ row, set: { written: replaceLinked(written, follow) } }] : [];
    }),
  );
}

/** Has the ledger's stories that told of a record (an agency's own concepts) tell of another one. */
export async function followConcepts(
  strapi: Core.Strapi,
  changes: Changes,
  { from, to }: Follow,
): Promise<void> {
  const table = strapi.db.metadata.get(UID.story).tableName;
  const stories = await readRowsWhere(changes.trx, table, 'record_document_id', [from]);
  await changes.update(
    table,
    stories.map((row) => ({ row, set: { record_document_id: to ?? null } })),
  );
}

/** The same record of an import with one record in the place of another. */
export function replaceLinked(written: Written, { type, from, to }: Follow): Written {
  const link = LINK_OF[type];
  const replaced = (links: Links | undefined): Links | undefined =>
    links && { ...links, [link]: replace(links[link], from, to) };
  return {
    ...written,
    ...(written.links ? { links: replaced(written.links)! } : {}),
    ...(written.added ? { added: replaced(written.added) } : {}),
    ...(written.removed ? { removed: replaced(written.removed) } : {}),
  };
}

const replace = (ids: readonly string[] | undefined, from: string, to: string | undefined): string[] => [
  ...new Set((ids ?? []).flatMap((id) => (id === from ? (to ?? []) : id))),
];
