import type { Core } from '@strapi/strapi';
import { UID } from '../../../../shared/constants';
import { literal, quoted } from './sql-words';

/** A column in which rows of other tables point at rows of a type. */
export interface User {
  table: string;
  /** Holds the row id that is pointed at. */
  column: string;
  /** Of a table of links: holds the row id of what points there. */
  from?: string;
  /** Where rows of several types may be pointed at: a column that says of which type, and what it has to say. */
  type?: { column: string; is: string };
}

interface MorphColumn {
  idColumn: { name: string };
  typeColumn: { name: string };
}

interface Attribute {
  type: string;
  target?: string;
  mappedBy?: string;
  joinColumn?: { name: string; referencedColumn: string };
  morphColumn?: MorphColumn;
  joinTable?: {
    name: string;
    joinColumn: { name: string };
    inverseJoinColumn?: { name: string };
    on?: object;
    morphColumn?: MorphColumn;
  };
}

/**
 * Where documents of a type may be pointed at: by relations of any other type, of a component or of their own type, those that a project has
 * added among them. Files that are attached to a document are its own.
 */
export function usersOf(strapi: Core.Strapi, uid: string): User[] {
  const metas = strapi.db.metadata.values() as unknown as Iterable<{
    uid: string;
    tableName: string;
    attributes: Record<string, Attribute>;
  }>;
  return [...metas]
    .filter((meta) => meta.uid !== 'plugin::upload.file')
    .flatMap(({ tableName, attributes }) =>
      Object.values(attributes).flatMap((attribute) => userBy(attribute, tableName, uid) ?? []),
    );
}

function userBy(
  { type, target, mappedBy, joinTable, joinColumn, morphColumn }: Attribute,
  tableName: string,
  uid: string,
): User | undefined {
  // Components are linked to in the same way, and are nobody's but their document's.
  if (type !== 'relation' || mappedBy || joinTable?.on) return undefined;
  const morph = morphColumn ?? joinTable?.morphColumn;
  if (morph) {
    return {
      table: joinTable?.name ?? tableName,
      column: morph.idColumn.name,
      from: joinTable?.joinColumn.name,
      type: { column: morph.typeColumn.name, is: uid },
    };
  }
  if (target !== uid) return undefined;
  if (joinTable?.inverseJoinColumn) {
    return {
      table: joinTable.name,
      column: joinTable.inverseJoinColumn.name,
      from: joinTable.joinColumn.name,
    };
  }
  const isOwner = joinColumn?.referencedColumn === 'id' && joinColumn.name !== 'id';
  return isOwner ? { table: tableName, column: joinColumn.name } : undefined;
}

/** The relations of other content that point at articles: no import makes them. */
export const usersOfArticles = (strapi: Core.Strapi): User[] => usersOf(strapi, UID.article);

/** A condition: the row `alias` of a user's table points at the row id. */
export const pointsAt = (alias: string, { column, type }: User, id: string): string =>
  `${alias}.${quoted(column)} = ${id}` +
  (type ? ` AND ${alias}.${quoted(type.column)} = ${literal(type.is)}` : '');

/**
 * A condition on rows `t`: nothing points at them.
 *
 * @param users of the type of `t`
 * @param more by table, a condition on its rows `u` without which they do not count
 */
export const isUnused = (users: readonly User[], more: Readonly<Record<string, string>> = {}): string =>
  users
    .map((user) => {
      const conditions = [pointsAt('u', user, 't.id'), more[user.table]].filter(Boolean);
      return `NOT EXISTS (SELECT 1 FROM ${quoted(user.table)} u WHERE ${conditions.join(' AND ')})`;
    })
    .join(' AND ') || 'true';
