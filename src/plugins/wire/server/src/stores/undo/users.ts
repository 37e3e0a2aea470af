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
  /** A further condition on the table `u`. */
  condition?: string;
}

interface Attribute {
  type: string;
  relation?: string;
  target?: string;
  mappedBy?: string;
  joinColumn?: { name: string; referencedColumn: string };
  morphColumn?: { idColumn: { name: string }; typeColumn: { name: string } };
  joinTable?: {
    name: string;
    joinColumn: { name: string };
    inverseJoinColumn?: { name: string };
    on?: object;
    morphColumn?: { idColumn: { name: string }; typeColumn: { name: string } };
  };
}

/**
 * Where documents of a type may be pointed at: by relations of any other type, of a component or of their own type, those that a project has
 * added among them. Files that are attached to a document are its own.
 */
export function usersOf(strapi: Core.Strapi, uid: string): User[] {
  const users: User[] = [];
  const metas = strapi.db.metadata.values() as unknown as Iterable<{
    uid: string;
    tableName: string;
    attributes: Record<string, Attribute>;
  }>;
  for (const { uid: owner, tableName, attributes } of metas) {
    if (owner === 'plugin::upload.file') continue;
    for (const attribute of Object.values(attributes)) {
      if (attribute.type !== 'relation' || attribute.mappedBy) continue;
      const { joinTable, joinColumn, morphColumn } = attribute;
      const morph = (
        table: string,
        { idColumn, typeColumn }: NonNullable<typeof morphColumn>,
        from?: string,
      ) =>
        users.push({
          table,
          column: idColumn.name,
          from,
          condition: `u.${quoted(typeColumn.name)} = ${literal(uid)}`,
        });
      if (morphColumn) morph(tableName, morphColumn);
      else if (joinTable?.morphColumn && !joinTable.on)
        morph(joinTable.name, joinTable.morphColumn, joinTable.joinColumn.name);
      if (attribute.target !== uid) continue;
      if (joinTable?.inverseJoinColumn && !joinTable.on) {
        users.push({
          table: joinTable.name,
          column: joinTable.inverseJoinColumn.name,
          from: joinTable.joinColumn.name,
        });
      } else if (joinColumn && joinColumn.referencedColumn === 'id' && joinColumn.name !== 'id') {
        users.push({ table: tableName, column: joinColumn.name });
      }
    }
  }
  return users;
}

/** The relations of other content that point at articles: no import makes them. */
export const usersOfArticles = (strapi: Core.Strapi): User[] => usersOf(strapi, UID.article);

/**
 * A condition on rows `t`: nothing points at them.
 *
 * @param users of the type of `t`
 * @param more by table, a condition on its rows `u` without which they do not count
 */
export const isUnused = (users: readonly User[], more: Readonly<Record<string, string>> = {}): string =>
  users
    .map(({ table, column, condition }) => {
      const conditions = [`u.${quoted(column)} = t.id`, condition, more[table]].filter(Boolean);
      return `NOT EXISTS (SELECT 1 FROM ${quoted(table)} u WHERE ${conditions.join(' AND ')})`;
    })
    .join(' AND ') || 'true';
