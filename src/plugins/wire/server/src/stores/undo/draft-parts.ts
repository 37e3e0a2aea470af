import type { Core } from '@strapi/strapi';
import { stableJson } from '../../../../core/stable-json';
import { UID } from '../../../../shared/constants';
import type { RowsByTable } from './keep-rows';

type Json = Record<string, unknown>;

interface Attribute {
  type: string;
  columnName?: string;
  target?: string;
  mappedBy?: string;
  morphBy?: string;
  default?: unknown;
  joinColumn?: { name: string };
  joinTable?: {
    name: string;
    joinColumn: { name: string };
    inverseJoinColumn?: { name: string };
    orderColumnName?: string;
    on?: { field: string };
  };
}

/**
 * What stands in each attribute of an article's draft, as a text that is the same for the same content; an attribute that is empty or as it is by
 * default is not in it.
 *
 * @param rows all rows of the article
 */
export function draftParts(strapi: Core.Strapi, rows: RowsByTable): Map<string, string> {
  const { tableName, attributes } = strapi.db.metadata.get(UID.article) as unknown as {
    tableName: string;
    attributes: Record<string, Attribute>;
  };
  const draft = (rows.get(tableName) ?? []).find((row) => row.published_at === null);
  const parts = new Map<string, string>();
  if (!draft) return parts;
  for (const [name, attribute] of Object.entries(attributes)) {
    const value = valueOf(strapi, attribute, { draft, rows });
    if (value === undefined || value === null || value === attribute.default) continue;
    if (Array.isArray(value) && value.length === 0) continue;
    parts.set(name, stableJson(value) ?? '');
  }
  return parts;
}

function valueOf(
  strapi: Core.Strapi,
  { type, columnName, target, morphBy, joinColumn, joinTable, mappedBy }: Attribute,
  { draft, rows }: { draft: Json; rows: RowsByTable },
): unknown {
  if (type !== 'relation') return columnName === undefined ? undefined : draft[columnName];
  if (mappedBy) return undefined;
  if (morphBy) return mediaOf(strapi, { target: target!, morphBy }, draft, rows);
  if (joinColumn) return draft[joinColumn.name];
  if (!joinTable) return undefined;
  const { name, on, orderColumnName = 'order', inverseJoinColumn } = joinTable;
  const links = (rows.get(name) ?? [])
    .filter((row) => row[joinTable.joinColumn.name] === draft.id && (!on || row.field === on.field))
    .sort((a, b) => Number(a[orderColumnName] ?? a.id) - Number(b[orderColumnName] ?? b.id));
  if (!on || !inverseJoinColumn) return links.map((row) => row[inverseJoinColumn?.name ?? 'cmp_id']);
  const components = strapi.db.metadata.get(target!).tableName;
  return links.map((row) => {
    const found = rows.get(components)?.find(({ id }) => id === row[inverseJoinColumn.name]);
    return found && { ...found, id: undefined };
  });
}

/** The files that are attached in an attribute. */
function mediaOf(
  strapi: Core.Strapi,
  { target, morphBy }: { target: string; morphBy: string },
  draft: Json,
  rows: RowsByTable,
): unknown[] {
  const { joinTable } = strapi.db.metadata.get(target).attributes[morphBy] as unknown as {
    joinTable?: { name: string; joinColumn: { name: string }; morphColumn: { idColumn: { name: string } } };
  };
  if (!joinTable) return [];
  return (rows.get(joinTable.name) ?? [])
    .filter((row) => row[joinTable.morphColumn.idColumn.name] === draft.id)
    .map((row) => [row.field, row[joinTable.joinColumn.name]]);
}
