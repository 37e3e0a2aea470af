import type { Models } from '../model';
import { momentOf } from '../moment';
import { name } from '../quote';
import {
  ARTICLE,
  ENTITIES,
  KINDS,
  linksOf,
  MENTIONS,
  NEWEST_INDEX,
  watchedColumns,
  type Entity,
} from './table';

/** A trigger, and the function of the same name that it runs. */
export interface MentionTrigger {
  table: string;
  name: string;
  /** All between the trigger's name and `EXECUTE`. */
  on: string;
  body: string;
}

/** How the table is made, what keeps it, and how it is filled from what is there. */
export interface Definition {
  tables: readonly string[];
  triggers: readonly MentionTrigger[];
  fill: readonly string[];
}

/**
 * Functions look rows up by their keys only: a plan that is made while a table is small, and kept, would read all of it once it is large.
 */
export const BY_KEY =
  'SET enable_seqscan TO off SET enable_hashjoin TO off SET enable_mergejoin TO off SET jit TO off';

/** @param schema in which the tables are. The functions name it: who writes articles may look elsewhere first */
export function definitionOf(models: Models, schema: string): Definition {
  const article = models(ARTICLE);
  const inSchema = (table: string): string => `${name(schema)}.${name(table)}`;
  const mentions = inSchema(MENTIONS);
  const published = name(article.attributes.publishedAt?.columnName ?? 'published_at');
  const time = (attribute: string): string => {
    const column = article.attributes[attribute]?.columnName;
    return column ? `a.${name(column)}` : 'NULL::timestamp';
  };
  const entities = ENTITIES.flatMap((entity) => {
    const links = linksOf(models, entity);
    return links ? [{ entity, ...links }] : [];
  });

  /** @param from what gives rows with the two columns of a table of links */
  const insert = ({ entity, article: own, record }: Linked, from: string): string =>
    `INSERT INTO ${mentions} (article_id, kind, record_id, at, embargoed, expires)
     SELECT a.id, ${KINDS[entity]}, l.${name(record)}, ${momentOf(article, 'a')}, ${time('embargoed')}, ${time('expires')}
     FROM ${from} AS l JOIN ${inSchema(article.tableName)} AS a ON a.id = l.${name(own)}
     WHERE a.${published} IS NOT NULL AND l.${name(record)} IS NOT NULL ON CONFLICT DO NOTHING;`;

  const ofLinks = (linked: Linked): MentionTrigger[] => {
    const { entity, table, article: own, record } = linked;
    const trigger = `${MENTIONS}_${entity}`;
    const of = (row: string) => `(${row}.${name(own)}, ${row}.${name(record)})`;
    const remove = (row: string) =>
      `m.article_id = ${row}.${name(own)} AND m.kind = ${KINDS[entity]} AND m.record_id = ${row}.${name(record)};`;
    return [
      {
        table,
        name: `${trigger}_linked`,
        on: `AFTER INSERT ON ${name(table)} REFERENCING NEW TABLE AS changed FOR EACH STATEMENT`,
        body: ` BEGIN ${insert(linked, 'changed')} RETURN NULL; END `,
      },
      {
        table,
        name: `${trigger}_unlinked`,
        on: `AFTER DELETE ON ${name(table)} REFERENCING OLD TABLE AS changed FOR EACH STATEMENT`,
        body: ` BEGIN DELETE FROM ${mentions} AS m USING changed AS l WHERE ${remove('l')} RETURN NULL; END `,
      },
      {
        table,
        name: `${trigger}_emptied`,
        on: `AFTER TRUNCATE ON ${name(table)} FOR EACH STATEMENT`,
        body: ` BEGIN DELETE FROM ${mentions} WHERE kind = ${KINDS[entity]}; RETURN NULL; END `,
      },
      // Strapi numbers links anew all the time, which is no move.
      {
        table,
        name: `${trigger}_moved`,
        on: `AFTER UPDATE ON ${name(table)} FOR EACH ROW WHEN (${of('OLD')} IS DISTINCT FROM ${of('NEW')})`,
        body:
          ` BEGIN DELETE FROM ${mentions} AS m WHERE ${remove('OLD')} ` +
          `${insert(linked, `(SELECT NEW.${name(own)}, NEW.${name(record)})`)} RETURN NULL; END `,
      },
    ];
  };

  const watched = (row: string) =>
    watchedColumns(article)
      .map((column) => `${row}.${name(column)}`)
      .join(', ');
  const changed: MentionTrigger = {
    table: article.tableName,
    name: `${MENTIONS}_article`,
    on:
      `AFTER UPDATE ON ${name(article.tableName)} FOR EACH ROW WHEN ((OLD.${published} IS NOT NULL OR NEW.${published} IS NOT NULL) ` +
      `AND (${watched('OLD')}) IS DISTINCT FROM (${watched('NEW')}))`,
    body: ` BEGIN DELETE FROM ${mentions} WHERE article_id = NEW.id; ${entities
      .map((linked) =>
        insert(linked, `(SELECT * FROM ${inSchema(linked.table)} WHERE ${name(linked.article)} = NEW.id)`),
      )
      .join(' ')} RETURN NULL; END `,
  };

  return {
    tables: [
      `CREATE TABLE IF NOT EXISTS ${mentions} (
         article_id integer NOT NULL, record_id integer NOT NULL, at timestamp NOT NULL, embargoed timestamp, expires timestamp, kind "char" NOT NULL,
         PRIMARY KEY (article_id, kind, record_id)
       )`,
      `CREATE INDEX IF NOT EXISTS ${NEWEST_INDEX} ON ${mentions} (kind, record_id, at DESC, article_id DESC) INCLUDE (embargoed, expires)`,
    ],
    triggers: [...entities.flatMap(ofLinks), changed],
    fill: [`TRUNCATE ${mentions}`, ...entities.map((linked) => insert(linked, inSchema(linked.table)))],
  };
}

interface Linked {
  entity: Entity;
  table: string;
  article: string;
  record: string;
}
