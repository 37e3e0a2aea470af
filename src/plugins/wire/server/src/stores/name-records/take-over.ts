import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../../core/entities';
import { metadataOf, schemaOf, type AttributeMetadata } from '../copy/metadata';
import { RECORD_UID } from '../names';
import { readRowsWhere, type Cells, type Changes } from '../row-changes';
import { addOtherNames } from './other-names';
import { moveParts } from './move-parts';
import { isEmpty, partTable, readParts } from './parts';
import type { RecordRow } from './records';

interface Sides {
  type: EntityType;
  from: RecordRow;
  to: RecordRow;
}

/** Of these each record keeps its own. */
const OWN = new Set([
  'id',
  'documentId',
  'name',
  'nameKey',
  'slug',
  'confirmed',
  'aliases',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

/**
 * Gives a record what another one has and it lacks: other names by their spelling, repeated components and links that it does not have, and
 * whatever else it has nothing in, fields that a project has added among them.
 *
 * @returns columns of the record's row that are to be set
 */
export async function takeOver(strapi: Core.Strapi, changes: Changes, sides: Sides): Promise<Cells> {
  const { type, from, to } = sides;
  const uid = RECORD_UID[type];
  const set: Cells = {};
  await moveParts(strapi, changes, sides, 'aliases');
  await addOtherNames(strapi, changes, type, to, [from.name]);
  for (const [name, attribute] of Object.entries(metadataOf(strapi, uid).attributes)) {
    if (OWN.has(name) || attribute.mappedBy) continue;
    if (attribute.type !== 'relation') takeColumn(set, sides, attribute.columnName ?? name);
    else if (isComponent(attribute)) await takeParts(strapi, changes, sides, name);
    else if ((attribute as { morphBy?: string }).morphBy) await takeMedia(strapi, changes, sides, name);
    else if (attribute.joinTable) await takeLinks(changes, sides, attribute);
    else if (attribute.joinColumn) takeColumn(set, sides, attribute.joinColumn.name);
  }
  return set;
}

const isComponent = ({ joinTable }: AttributeMetadata): boolean =>
  (joinTable as { on?: object } | undefined)?.on !== undefined;

function takeColumn(set: Cells, { from, to }: Sides, column: string): void {
  if (isEmpty(to[column]) && !isEmpty(from[column]) && from[column] !== to.id) set[column] = from[column];
}

async function takeParts(strapi: Core.Strapi, changes: Changes, sides: Sides, field: string): Promise<void> {
  const uid = RECORD_UID[sides.type];
  const { type, repeatable } = schemaOf(strapi, uid)!.attributes[field];
  const isMany = repeatable === true || type === 'dynamiczone';
  const held = isMany ? [] : await readParts(strapi, changes.trx, partTable(strapi, uid, field), sides.to.id);
  if (held.length === 0) await moveParts(strapi, changes, sides, field);
}

/** Files are linked to what they are shown with from their side. */
async function takeMedia(
  strapi: Core.Strapi,
  changes: Changes,
  { type, from, to }: Sides,
  field: string,
): Promise<void> {
  const uid = RECORD_UID[type];
  const { joinTable } = metadataOf(strapi, 'plugin::upload.file').attributes.related;
  if (!joinTable) return;
  const { idColumn, typeColumn } = joinTable.morphColumn;
  const of = (record: RecordRow) =>
    readRowsWhere(changes.trx, joinTable.name, idColumn.name, [record.id], { [typeColumn.name]: uid, field });
  if ((await of(to)).length > 0) return;
  await changes.update(
    joinTable.name,
    (await of(from)).map((row) => ({ row, set: { [idColumn.name]: to.id } })),
  );
}

/** What the record itself is linked to: its parent, its participants. */
async function takeLinks(
  changes: Changes,
  { from, to }: Sides,
  { joinTable, relation }: AttributeMetadata,
): Promise<void> {
  const { name, joinColumn, inverseJoinColumn } = joinTable!;
  if (!inverseJoinColumn) return;
  const [own, target] = [joinColumn.name, inverseJoinColumn.name];
  const held = await readRowsWhere(changes.trx, name, own, [to.id]);
  if (relation?.endsWith('ToOne') && held.length > 0) return;
  const linked = new Set([...held.map((row) => row[target]), to.id]);
  await changes.update(
    name,
    (await readRowsWhere(changes.trx, name, own, [from.id]))
      .filter((row) => !linked.has(row[target]) && row[target] !== from.id)
      .map((row) => ({ row, set: { [own]: to.id }, link: { from: own, to: target } })),
  );
}
