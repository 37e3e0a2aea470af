import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../core/entities';
import { UID } from '../../../shared/constants';
import type { JoinTable } from './copy/metadata';
import type { lock } from './locks';
import { articleLinks, recordTable } from './name-records';
import { readRowsWhere, type Changes } from './row-changes';

type Transaction = Parameters<typeof lock>[0];

/** documentIds of the records of a type that an article is linked to, in any of its versions. */
export async function linkedRecords(
  strapi: Core.Strapi,
  trx: Transaction,
  type: EntityType,
  article: string,
): Promise<string[]> {
  const { name, joinColumn, inverseJoinColumn } = articleLinks(strapi, type);
  const { rows } = await trx.raw(
    `SELECT DISTINCT r.document_id AS id FROM :links: AS l JOIN :articles: AS a ON a.id = l.:article:
       JOIN :records: AS r ON r.id = l.:record: WHERE a.document_id = :id ORDER BY 1`,
    {
      links: name,
      articles: strapi.db.metadata.get(UID.article).tableName,
      records: recordTable(strapi, type),
      article: joinColumn.name,
      record: inverseJoinColumn.name,
      id: article,
    },
  );
  return (rows as { id: string }[]).map(({ id }) => id);
}

/** Links a version of an article to a record, after what it is linked to already. @returns whether it was not linked to it before */
export async function linkVersion(
  strapi: Core.Strapi,
  changes: Changes,
  { name, joinColumn, inverseJoinColumn, orderColumnName, inverseOrderColumnName }: JoinTable,
  version: { id: number; table: string; document: string; published: boolean },
  record: number,
): Promise<boolean> {
  const [from, to] = [joinColumn.name, inverseJoinColumn.name];
  const held = await readRowsWhere(changes.trx, name, from, [version.id]);
  if (held.some((row) => row[to] === record)) return false;
  const { id: _id, ...owner } = version;
  const { rows } = await changes.trx.raw('SELECT COALESCE(max(??), 0) AS last FROM ?? WHERE ?? = ?', [
    inverseOrderColumnName ?? 'id',
    name,
    to,
    record,
  ]);
  await changes.insert(
    name,
    [
      {
        [from]: version.id,
        [to]: record,
        ...(orderColumnName
          ? { [orderColumnName]: Math.max(0, ...held.map((row) => Number(row[orderColumnName]))) + 1 }
          : {}),
        ...(inverseOrderColumnName ? { [inverseOrderColumnName]: Number(rows[0].last) + 1 } : {}),
      },
    ],
    () => ({ from, to, owner }),
  );
  return true;
}
