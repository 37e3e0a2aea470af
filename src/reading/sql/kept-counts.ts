import type { Model } from './model';
import { name, text } from './quote';
import { localNow } from './readable';
import type { Statement } from './statement';

/**
 * How many rows of a type there are that are published is kept by the database, since every list says so and looking takes longer than the page
 * itself: a row for each change, which are added up when it is asked for, so that no writer waits for another.
 */
export const COUNTS = 'reading_counts';

/**
 * How many records of a type readers may see, by what is kept.
 *
 * @param schema of the database
 * @param zone IANA name, of the process
 */
export function keptCount(model: Model, schema: string, zone: string): Statement {
  const table = name(model.tableName);
  const all = `(SELECT coalesce(sum(n), 0) FROM ${name(schema)}.${name(COUNTS)} WHERE counted = ${text(model.tableName)})`;
  const less = hidden(model, zone).map(
    (condition) => ` - (SELECT count(*) FROM ${table} WHERE ${condition})`,
  );
  return { sql: `SELECT ${all}${less.join('')}`, values: [] };
}

/** Which published rows readers may not see: few, each kind with an index of its own (`bootstrap/index-reading.ts`), and no row is of both. */
function hidden({ hasDrafts, attributes }: Model, zone: string): string[] {
  if (!hasDrafts) return [];
  const now = localNow(zone);
  const isPublished = `${name(attributes.publishedAt?.columnName ?? 'published_at')} IS NOT NULL`;
  const embargoed = attributes.embargoed?.columnName;
  const expires = attributes.expires?.columnName;
  const waits = embargoed && `${name(embargoed)} > ${now}`;
  const waitsNot = embargoed ? ` AND (${name(embargoed)} IS NULL OR ${name(embargoed)} <= ${now})` : '';
  return [
    ...(waits ? [`${isPublished} AND ${waits}`] : []),
    ...(expires ? [`${isPublished} AND ${name(expires)} <= ${now}${waitsNot}`] : []),
  ];
}

/** The triggers that keep a type's count, each with what its function does. */
export function countTriggers(model: Model, schema: string): { name: string; when: string; body: string }[] {
  const column = model.hasDrafts
    ? name(model.attributes.publishedAt?.columnName ?? 'published_at')
    : undefined;
  const where = column ? ` WHERE ${column} IS NOT NULL` : '';
  const add = (n: string) =>
    `INSERT INTO ${name(schema)}.${name(COUNTS)} (counted, n) SELECT ${text(model.tableName)}, ${n}`;
  const trigger = (what: string, when: string, sql: string) => ({
    name: `${model.tableName}_${what}_counted`,
    when,
    body: ` BEGIN ${sql}; RETURN NULL; END `,
  });
  const some = 'HAVING count(*) > 0';
  return [
    trigger(
      'added',
      'AFTER INSERT ON %s REFERENCING NEW TABLE AS changed FOR EACH STATEMENT',
      `${add('count(*)')} FROM changed${where} ${some}`,
    ),
    trigger(
      'deleted',
      'AFTER DELETE ON %s REFERENCING OLD TABLE AS changed FOR EACH STATEMENT',
      `${add('-count(*)')} FROM changed${where} ${some}`,
    ),
    trigger(
      'emptied',
      'AFTER TRUNCATE ON %s FOR EACH STATEMENT',
      `DELETE FROM ${name(schema)}.${name(COUNTS)} WHERE counted = ${text(model.tableName)}`,
    ),
    ...(column
      ? [
          trigger(
            'published',
            `AFTER UPDATE ON %s FOR EACH ROW WHEN ((OLD.${column} IS NULL) <> (NEW.${column} IS NULL))`,
            add(`CASE WHEN NEW.${column} IS NULL THEN -1 ELSE 1 END`),
          ),
        ]
      : []),
  ];
}
