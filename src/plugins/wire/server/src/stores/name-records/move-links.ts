import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../../core/entities';
import { metadataOf } from '../copy/metadata';
import { RECORD_UID } from '../names';
import { type Changes, readRowsWhere } from '../row-changes';
import { realUsers } from '../undo/other-users';
import type { User } from '../undo/users';
import { linksBeside, nextPlace, sideOf, withOwners } from './link-table';
import type { RecordRow } from './records';

/** Where links go. */
export interface Move {
  type: EntityType;
  from: RecordRow;
  /** Nowhere: the links go. */
  to?: RecordRow;
  /** Only the links of these articles (documentIds). */
  articles?: ReadonlySet<string>;
}

/**
 * Has all that points at a record point at another one: articles, drafts and published versions, other records, components, and whatever a
 * project has added to its content. What points at the other one already does so once.
 *
 * @returns documentIds of the articles that are linked otherwise now
 */
export async function moveLinks(strapi: Core.Strapi, changes: Changes, move: Move): Promise<Set<string>> {
  const articles = new Set<string>();
  for (const user of await realUsers(strapi, changes.trx, RECORD_UID[move.type])) {
    if (user.from !== undefined) await moveIn(strapi, changes, move, { ...user, from: user.from }, articles);
    else if (!move.articles) await moveColumn(changes, move, user);
  }
  return articles;
}

async function moveIn(
  strapi: Core.Strapi,
  changes: Changes,
  { type, from: record, to, articles: only }: Move,
  user: User & { from: string },
  articles: Set<string>,
): Promise<void> {
  const { trx } = changes;
  const { table, column, from } = user;
  const found = await readRowsWhere(
    trx,
    table,
    column,
    [record.id],
    user.type ? { [user.type.column]: user.type.is } : {},
  );
  const owned = await withOwners(strapi, trx, user, found);
  const due = only ? owned.filter(({ article }) => article !== undefined && only.has(article)) : owned;
  if (due.length === 0) return;
  for (const { article } of due) if (article !== undefined) articles.add(article);
  if (!to) return changes.delete(table, due);

  const beside = await linksBeside(
    trx,
    user,
    due.map(({ row }) => row),
    to.id,
  );
  const ofRecords = isOfRecords(strapi, type, user);
  // Nothing is a part of itself: an organization whose parent it was made one with.
  const isOwn = (row: Record<string, unknown>) =>
    ofRecords && (row[from] === to.id || row[from] === record.id);
  const gone = due.filter(({ row }) => beside.has(sideOf(row, from)) || isOwn(row));
  const held = new Set(gone.flatMap(({ row }) => beside.get(sideOf(row, from)) ?? []));
  changes.hold(
    table,
    due.flatMap(({ row, link }) => {
      const other = beside.get(sideOf(row, from));
      return other && held.has(other) ? [{ row: other, link }] : [];
    }),
  );
  await changes.delete(table, gone);
  const place = await nextPlace(strapi, trx, user, to.id);
  await changes.update(
    table,
    due
      .filter((link) => !gone.includes(link))
      .map(({ row, link }, i) => ({
        row,
        link,
        set: { [column]: to.id, ...(place ? { [place.column]: place.next + i } : {}) },
      })),
  );
}

/** Whether links come from records of the same type. */
const isOfRecords = (strapi: Core.Strapi, type: EntityType, { table }: User): boolean =>
  Object.values(metadataOf(strapi, RECORD_UID[type]).attributes).some(
    ({ joinTable, mappedBy }) => joinTable?.name === table && !mappedBy,
  );

async function moveColumn(
  changes: Changes,
  { from, to }: Move,
  { table, column, type }: User,
): Promise<void> {
  const found = await readRowsWhere(
    changes.trx,
    table,
    column,
    [from.id],
    type ? { [type.column]: type.is } : {},
  );
  await changes.update(
    table,
    found.map((row) => ({
      row,
      set: { [column]: to && !(row.document_id === to.document_id) ? to.id : null },
    })),
  );
}
