import type { Core } from '@strapi/strapi';
import type { EntityType, KnownName } from '../../../core/entities';
import { inTransaction } from './locks';
import { RECORD_UID } from './names';

/** Records of one query: so many are put into an index at a stretch, and the server answers in between. */
const PORTION = 500;

interface NameRow {
  id: number;
  document_id: string;
  name: string;
  aliases: string[];
}

/**
 * The names that editors have confirmed, with their other names. What an import has only proposed is not among them: a wrong proposal
 * would be found again in every text.
 */
export async function* confirmedNames(strapi: Core.Strapi): AsyncGenerator<KnownName[]> {
  for (const type of Object.keys(RECORD_UID) as EntityType[]) {
    const { records, components, aliases } = tablesOf(strapi, type);
    for (let after = 0; ;) {
      const { rows } = await inTransaction<{ rows: NameRow[] }>(strapi, (trx) =>
        trx.raw(
          `SELECT r.id, r.document_id, r.name, ARRAY(
             SELECT a.name FROM ?? AS c JOIN ?? AS a ON a.id = c.cmp_id
             WHERE c.entity_id = r.id AND c.field = 'aliases' AND a.name IS NOT NULL ORDER BY c.order, a.id
           ) AS aliases
           FROM ?? AS r WHERE r.confirmed AND r.name IS NOT NULL AND r.id > ? ORDER BY r.id LIMIT ?`,
          [components, aliases, records, after, PORTION],
        ),
      );
      if (rows.length === 0) break;
      after = rows[rows.length - 1].id;
      yield rows.map((row) => ({ id: row.document_id, type, name: row.name, aliases: row.aliases }));
    }
  }
}

/**
 * Two sets of confirmed names with the same stamp are the same: every save of a record gives it another `updatedAt`, and its aliases are
 * counted with it. Costs a look at the rows, and hands none of them over.
 */
export async function namesStamp(strapi: Core.Strapi): Promise<string> {
  const stamps: string[] = [];
  for (const type of Object.keys(RECORD_UID) as EntityType[]) {
    const { records, components } = tablesOf(strapi, type);
    const { rows } = await inTransaction<{ rows: { stamp: string }[] }>(strapi, (trx) =>
      trx.raw(
        `SELECT concat_ws(' ', count(*), bit_xor(hashtextextended(concat_ws(' ', r.id, r.updated_at), 0)),
           (SELECT concat_ws(' ', count(*), bit_xor(hashtextextended(concat_ws(' ', entity_id, cmp_id), 0)))
            FROM ?? WHERE field = 'aliases')) AS stamp
         FROM ?? AS r WHERE r.confirmed`,
        [components, records],
      ),
    );
    stamps.push(rows[0].stamp);
  }
  return stamps.join(' | ');
}

const ALIAS_UID = 'editorial.alias';

const tablesOf = (strapi: Core.Strapi, type: EntityType) => {
  const { tableName, attributes } = strapi.db.metadata.get(RECORD_UID[type]);
  const { joinTable } = attributes.aliases as unknown as { joinTable: { name: string } };
  return {
    records: tableName,
    components: joinTable.name,
    aliases: strapi.db.metadata.get(ALIAS_UID).tableName,
  };
};
