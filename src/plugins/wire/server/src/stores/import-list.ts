import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import type { ImportFilter, ImportSummary } from '../../../shared/contracts/imports';
import { containing } from './containing';
import { rows } from './documents';
import { POPULATE, showImport } from './imports';

/** A page of the imports that a filter means, the newest first. */
export async function listImports(
  strapi: Core.Strapi,
  { page, pageSize }: { page: number; pageSize: number },
  filter: ImportFilter = {},
): Promise<{ data: ImportSummary[]; total: number }> {
  const table = (uid: string) => strapi.db.metadata.get(uid).tableName;
  const { sql, values } = conditionsOf(filter);
  const { rows: found } = await strapi.db.connection.raw(
    `SELECT id, total FROM (
       SELECT i.id, count(*) OVER () AS total FROM ?? i LEFT JOIN ?? s ON s.id = i.source_id WHERE ${sql}
     ) x ORDER BY id DESC LIMIT ? OFFSET ?`,
    [table(UID.import), table(UID.source), ...(values as never[]), pageSize, (page - 1) * pageSize],
  );
  const ids = (found as { id: number }[]).map(({ id }) => id);
  // Behind the last page there is no row to say how many there are.
  const total =
    found.length > 0 || page === 1 ? Number(found[0]?.total ?? 0) : await countAll(strapi, filter);
  const imports = await rows(strapi, UID.import).findMany({
    where: { id: { $in: ids } },
    populate: POPULATE,
    orderBy: { id: 'desc' },
  });
  return { data: imports.map((row) => showImport(strapi, row)), total };
}

const countAll = async (strapi: Core.Strapi, filter: ImportFilter): Promise<number> =>
  (await listImports(strapi, { page: 1, pageSize: 1 }, filter)).total;

function conditionsOf({ state, source, way, who, since, search }: ImportFilter) {
  const conditions: string[] = ['true'];
  const values: unknown[] = [];
  const add = (sql: string, value: unknown) => {
    conditions.push(sql);
    values.push(value);
  };
  if (state) add('i.state = ?', state);
  if (source) add('s.document_id = ?', source);
  if (way) add('i.way = ?', way);
  if (since) add('i.created_at >= ?', new Date(since));
  if (who) add('i.started_by ILIKE ?', containing(who));
  if (search) {
    add(
      `EXISTS (SELECT 1 FROM jsonb_array_elements_text(CASE jsonb_typeof(i.files) WHEN 'array' THEN i.files ELSE '[]'::jsonb END) f (name) WHERE f.name ILIKE ?)`,
      containing(search),
    );
  }
  return { sql: conditions.join(' AND '), values };
}
