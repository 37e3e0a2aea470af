import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../core/entities';
import { metadataOf } from './copy/metadata';
import type { lock } from './locks';
import { RECORD_UID } from './names';

type Transaction = Parameters<typeof lock>[0];

/** Of spelling keys, those by which records of the type are called, by name or other name. */
export async function heldByOthers(
  strapi: Core.Strapi,
  trx: Transaction,
  type: EntityType,
  keys: readonly string[],
): Promise<Set<string>> {
  const { tableName, attributes } = metadataOf(strapi, RECORD_UID[type]);
  const { joinTable, target } = attributes.aliases;
  const { rows } = await trx.raw(
    `SELECT name_key AS key FROM :records: WHERE name_key = ANY (:keys)
     UNION SELECT a.name_key FROM :aliases: AS a JOIN :names: AS c ON c.:part: = a.id AND c.field = 'aliases'
       WHERE a.name_key = ANY (:keys) AND c.component_type = :component`,
    {
      records: tableName,
      aliases: metadataOf(strapi, target!).tableName,
      names: joinTable!.name,
      part: joinTable!.inverseJoinColumn.name,
      component: target!,
      keys: keys as never,
    },
  );
  return new Set((rows as { key: string }[]).map(({ key }) => key));
}
