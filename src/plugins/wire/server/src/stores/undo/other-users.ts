import type { Core } from '@strapi/strapi';
import { UID } from '../../../../shared/constants';
import type { lock } from '../locks';
import { literal, quoted } from './sql-words';
import { tableShape } from './table-shape';
import { pointsAt, usersOf, type User } from './users';
import { UNDO_ROWS, type UndoSide } from './undo-tables';

type Transaction = Parameters<typeof lock>[0];

/**
 * Which of these articles other content points at since then: a list of a front page, a project's own relation. They were made part of something
 * else, which must not lose them. What pointed at an article already before the import points at it after an undo, too.
 *
 * @param kept the state with which what points at them now is compared: an article of which nothing is kept was pointed at by nothing
 */
export async function hasOtherUsers(
  strapi: Core.Strapi,
  trx: Transaction,
  kept: { run: number; side: UndoSide },
  articles: readonly { article: string }[],
): Promise<Set<string>> {
  const users = await realUsers(strapi, trx, UID.article);
  if (users.length === 0 || articles.length === 0) return new Set();
  const table = strapi.db.metadata.get(UID.article).tableName;
  const branches = users.map((user) => {
    const { table: name, column, from } = user;
    // Whether it is the draft or the published version that is pointed at; row ids of the latter change.
    const now = `SELECT d.document_id, d.published_at IS NULL AS is_draft, ${literal(name)} AS name, u.${quoted(from ?? 'id')} AS by
      FROM docs d JOIN ${quoted(name)} u ON ${pointsAt('u', user, 'd.id')}`;
    const before = `SELECT k.document_id, v.is_draft, ${literal(name)}, CAST(b.r ->> ${literal(from ?? 'id')} AS integer)
      FROM kept k CROSS JOIN LATERAL jsonb_array_elements(k.rows) AS b (r)
        JOIN versions v ON v.document_id = k.document_id AND v.id = CAST(b.r ->> ${literal(column)} AS integer)
      WHERE k.table_name = ${literal(name)}`;
    return `(${now} EXCEPT ${before})${from ? ` UNION ALL (${before} EXCEPT ${now})` : ''}`;
  });
  const { rows } = await trx.raw(
    `WITH docs AS MATERIALIZED (
       SELECT id, document_id, published_at FROM ${quoted(table)} WHERE document_id = ANY (:ids)
     ), kept AS MATERIALIZED (
       SELECT document_id, table_name, rows FROM ${UNDO_ROWS}
       WHERE import_id = :run AND side = :side AND uid = :uid AND document_id = ANY (:ids)
     ), versions AS MATERIALIZED (
       SELECT k.document_id, CAST(b.r ->> 'id' AS integer) AS id, b.r ->> 'published_at' IS NULL AS is_draft
       FROM kept k CROSS JOIN LATERAL jsonb_array_elements(k.rows) AS b (r) WHERE k.table_name = :table
     )
     SELECT DISTINCT document_id FROM (${branches.join(' UNION ALL ')}) x`,
    { ...kept, uid: UID.article, table, ids: articles.map(({ article }) => article) as never } as never,
  );
  return new Set((rows as { document_id: string }[]).map(({ document_id }) => document_id));
}

/** Those whose columns the database has: not every relation of Strapi's own types is kept in it. */
export async function realUsers(strapi: Core.Strapi, trx: Transaction, uid: string): Promise<User[]> {
  const real: User[] = [];
  for (const user of usersOf(strapi, uid)) {
    const { columns } = await tableShape(strapi, trx, user.table);
    if (columns.includes(user.column)) real.push(user);
  }
  return real;
}
