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
  const { from, bindings } = importsOf(strapi, filter);
  // Counted apart: a page is read by the index and ends with its last row, however many imports there are.
  const [{ rows: found }, { rows: counted }] = await Promise.all([
    strapi.db.connection.raw(`SELECT i.id FROM ${from} ORDER BY i.id DESC LIMIT :limit OFFSET :offset`, {
      ...bindings,
      limit: pageSize,
      offset: (page - 1) * pageSize,
    } as never),
    strapi.db.connection.raw(`SELECT count(*) AS total FROM ${from}`, bindings as never),
  ]);
  const ids = (found as { id: number }[]).map(({ id }) => id);
  const imports = await rows(strapi, UID.import).findMany({
    where: { id: { $in: ids } },
    populate: POPULATE,
    orderBy: { id: 'desc' },
  });
  return { data: imports.map((row) => showImport(strapi, row)), total: Number(counted[0].total) };
}

/** What stands behind FROM, imports being called `i`, with the values that are bound in it. */
function importsOf(strapi: Core.Strapi, { state, source, way, who, since, search }: ImportFilter) {
  const table = (uid: string) => strapi.db.metadata.get(uid).tableName;
  const conditions = ['true'];
  if (state) conditions.push('i.state = :state');
  if (source) conditions.push('i.source_id IN (SELECT id FROM :sources: WHERE document_id = :source)');
  if (way) conditions.push('i.way = :way');
  if (since) conditions.push('i.created_at >= :since');
  if (who) conditions.push('i.started_by ILIKE :who');
  if (search) {
    conditions.push(
      `EXISTS (SELECT 1 FROM jsonb_array_elements_text(CASE jsonb_typeof(i.files) WHEN 'array' THEN i.files ELSE '[]'::jsonb END) f (name) WHERE f.name ILIKE :search)`,
    );
  }
  return {
    from: `:imports: AS i WHERE ${conditions.join(' AND ')}`,
    bindings: {
      imports: table(UID.import),
      sources: table(UID.source),
      ...(state ? { state } : {}),
      ...(source ? { source } : {}),
      ...(way ? { way } : {}),
      ...(since ? { since: new Date(since) } : {}),
      ...(who ? { who: containing(who) } : {}),
      ...(search ? { search: containing(search) } : {}),
    },
  };
}
