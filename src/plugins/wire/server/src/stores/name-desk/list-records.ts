import type { Core } from '@strapi/strapi';
import { ENTITY_TYPES, type EntityType } from '../../../../core/entities';
import { UID } from '../../../../shared/constants';
import type {
  NameRecord,
  NameRecordFilter,
  NameSort,
  NameState,
} from '../../../../shared/contracts/name-records';
import { metadataOf } from '../copy/metadata';
import { keyOf } from '../find-records';
import { NAME_COUNTS, refreshNameCounts } from '../name-counts';
import { NAME_SOURCES } from '../name-sources';
import { recordTable } from '../name-records';
import { partTable } from '../name-records/parts';
import { RECORD_UID } from '../names';
import { describeRecords } from './describe-records';

const ORDER: Record<NameSort, string> = {
  articles: 'c.articles DESC, c.record_id DESC',
  newest: 'r.id DESC',
  name: 'r.name_key, r.id',
};

const STATE: Record<NameState, string> = {
  proposed: 'NOT r.confirmed',
  confirmed: 'r.confirmed',
  all: 'true',
};

/** Those that stand in an article of a source. */
const FROM_SOURCE = `r.id IN (SELECT n.record_id FROM :nameSources: AS n WHERE n.entity_type = :type
  AND n.source_id = (SELECT id FROM :sources: WHERE document_id = :source LIMIT 1))`;

type Bindings = Record<string, unknown>;

/**
 * A page of the records that a filter means, and how many there are in all. With 100,000 records it takes milliseconds: the number of articles is a
 * column with an index (`stores/name-counts.ts`), and so is what is proposed, by name and by age. A search looks at each name once.
 */
export async function listRecords(
  strapi: Core.Strapi,
  { type, state = 'proposed', search, source }: NameRecordFilter,
  sort: NameSort,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ data: NameRecord[]; total: number }> {
  await refreshNameCounts(strapi);
  const bindings: Bindings = { records: recordTable(strapi, type), counts: NAME_COUNTS, type };
  const conditions = [STATE[state]];
  if (search !== undefined) conditions.push(searchCondition(strapi, type, search, bindings));
  if (source !== undefined) {
    Object.assign(bindings, {
      sources: strapi.db.metadata.get(UID.source).tableName,
      source,
      nameSources: NAME_SOURCES,
    });
    conditions.push(FROM_SOURCE);
  }
  const where = conditions.join(' AND ');
  const counts =
    sort === 'articles' ? 'JOIN :counts: AS c ON c.entity_type = :type AND c.record_id = r.id' : '';
  const { connection } = strapi.db;
  const [found, counted] = await Promise.all([
    connection.raw(
      `SELECT r.id FROM :records: AS r ${counts} WHERE ${where} ORDER BY ${ORDER[sort]} LIMIT :limit OFFSET :offset`,
      { ...bindings, limit: pageSize, offset: (page - 1) * pageSize } as never,
    ),
    connection.raw(`SELECT count(*) AS total FROM :records: AS r WHERE ${where}`, bindings as never),
  ]);
  const ids = (found.rows as { id: number }[]).map(({ id }) => id);
  return { data: await describeRecords(strapi, type, ids), total: Number(counted.rows[0].total) };
}

/** How many records of each type imports have proposed, and nobody has decided about. */
export async function countProposed(strapi: Core.Strapi): Promise<Record<EntityType, number>> {
  const tables = Object.fromEntries(ENTITY_TYPES.map((type) => [type, recordTable(strapi, type)]));
  const counts = ENTITY_TYPES.map(
    (type) => `(SELECT count(*) FROM :${type}: WHERE NOT confirmed) AS ${type}`,
  );
  const { rows } = await strapi.db.connection.raw(`SELECT ${counts.join(', ')}`, tables as never);
  return Object.fromEntries(ENTITY_TYPES.map((type) => [type, Number(rows[0][type])])) as Record<
    EntityType,
    number
  >;
}

/** A part of a name or of another name, as it is spelt or by its spelling key. */
function searchCondition(strapi: Core.Strapi, type: EntityType, search: string, bindings: Bindings): string {
  const uid = RECORD_UID[type];
  const { name, owner, part } = partTable(strapi, uid, 'aliases');
  const component = metadataOf(strapi, uid).attributes.aliases.target!;
  Object.assign(bindings, {
    parts: name,
    owner,
    part,
    component,
    others: metadataOf(strapi, component).tableName,
    words: search.toLowerCase(),
    key: keyOf(type, search),
  });
  const isFound = (row: string) =>
    `(strpos(lower(${row}.name), :words) > 0 OR (:key <> '' AND strpos(${row}.name_key, :key) > 0))`;
  return `(${isFound('r')} OR r.id IN (
    SELECT p.:owner: FROM :others: AS o JOIN :parts: AS p ON p.:part: = o.id AND p.field = 'aliases' AND p.component_type = :component
    WHERE ${isFound('o')}))`;
}
