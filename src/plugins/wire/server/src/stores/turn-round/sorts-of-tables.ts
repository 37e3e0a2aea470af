import type { Core } from '@strapi/strapi';
import { ENTITY_TYPES } from '../../../../core/entities/mention';
import { UID } from '../../../../shared/constants';
import type { lock } from '../locks';
import { RECORD_UID } from '../names';
import { documentTables } from '../undo/document-tables';
import { UNDO_MERGED } from '../undo/undo-tables';
import type { RowChange } from '../row-changes';

export type Transaction = Parameters<typeof lock>[0];

/**
 * What a changed row is.
 * - `record`: a person, an organization, an event
 * - `part`: a component of one, or what links it to one
 * - `link`: a link between something and a record
 * - `story`: of the ledger
 * - `note`: what the plugin keeps of names, and columns of other tables
 */
export type SortOfRow = 'record' | 'part' | 'link' | 'story' | 'note';

/** Says what changed rows are. */
export function sortsOfRows(strapi: Core.Strapi): (change: RowChange) => SortOfRow {
  const table = (uid: string) => strapi.db.metadata.get(uid).tableName;
  const records = new Set(ENTITY_TYPES.map((type) => table(RECORD_UID[type])));
  const parts = new Set(
    ENTITY_TYPES.flatMap((type) => documentTables(strapi, RECORD_UID[type]).map(({ name }) => name)),
  );
  const notes = new Set([table(UID.nameRuling), table(UID.nameProposal), UNDO_MERGED]);
  const stories = table(UID.story);
  return ({ table: name, link }) => {
    if (link) return 'link';
    if (name === stories) return 'story';
    if (notes.has(name)) return 'note';
    if (records.has(name)) return 'record';
    return parts.has(name) ? 'part' : 'note';
  };
}
