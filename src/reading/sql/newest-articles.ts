import type { Model, Models } from './model';
import { momentOf } from './moment';
import { name } from './quote';
import { readable } from './readable';
import { relatedRows } from './related-rows';
import type { Selection } from './selection';

const ARTICLE = 'api::article.article';

/** What articles have in common: by the attribute that leads there, the word that stands at the other end. */
export interface Narrowed {
  attribute: string;
  /** Columns at the other end, one of which has the word. */
  by: readonly string[];
  word: string;
}

/**
 * The newest articles that readers may see and that have all of this in common.
 *
 * @param limit how many at most
 * @param zone IANA name, of the process
 */
export function newestArticles(
  models: Models,
  narrowed: readonly Narrowed[],
  limit: number,
  zone: string,
): Selection {
  const model = models(ARTICLE);
  const time = momentOf(model, 'r');
  const where = [
    ...readable(model, 'r', zone),
    ...narrowed.map((one, index) => leadsTo(models, model, one, index + 1)),
  ].join(' AND ');
  return {
    sql:
      `SELECT n.id, row_number() OVER (ORDER BY n.time DESC, n.id DESC) AS place FROM (` +
      `SELECT r.id, ${time} AS time FROM ${name(model.tableName)} AS r WHERE ${where} ` +
      `ORDER BY ${time} DESC, r.id DESC LIMIT ${Number(limit)}) AS n`,
    values: narrowed.map(({ word }) => word),
  };
}

function leadsTo(models: Models, model: Model, { attribute, by }: Narrowed, placeholder: number): string {
  const target = models(model.attributes[attribute]!.target!);
  const row = `e${placeholder}`;
  const { from, where } = relatedRows(
    model.attributes[attribute]!,
    attribute,
    { model, row: 'r' },
    target,
    row,
  );
  const words = by.map((one) => `${row}.${name(target.attributes[one]!.columnName!)} = $${placeholder}`);
  return `EXISTS (SELECT 1 FROM ${from} WHERE ${where} AND (${words.join(' OR ')}))`;
}
