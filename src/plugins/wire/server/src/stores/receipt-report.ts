import type { Core } from '@strapi/strapi';
import type { Problem } from '../../../core/problem';
import { UID } from '../../../shared/constants';
import type { ReceiptFilter } from '../../../shared/contracts/receipts';
import type { ReportLine } from '../imports/report-csv';
import { jsonOf } from './json-of';
import { receiptConditions, receiptTable } from './receipt-filter';

/** Receipts that are read at once: no connection is held while somebody's line is slow. */
const BATCH = 2000;

/** All receipts of an import that a filter means, in the order in which the items came; so many of them are in memory as are read at once. */
export async function* reportLines(
  strapi: Core.Strapi,
  run: number,
  filter: ReceiptFilter,
): AsyncGenerator<ReportLine> {
  const { sql, values } = receiptConditions(run, filter);
  const articles = strapi.db.metadata.get(UID.article).tableName;
  for (let after = 0; ;) {
    const { rows } = await strapi.db.connection.raw(
      `SELECT r.id, r.document_id, r.state, r.file, r.within, r.item, r.headline, r.guid, r.version, r.detail, r.problems, r.flag_count,
         CASE WHEN EXISTS (SELECT 1 FROM ?? a WHERE a.document_id = r.article_document_id) THEN r.article_document_id END AS article
       FROM ?? r WHERE ${sql} AND r.id > ? ORDER BY r.id LIMIT ?`,
      [articles, receiptTable(strapi), ...(values as never[]), after, BATCH],
    );
    for (const row of rows as ReportRow[]) yield toLine(row);
    if (rows.length < BATCH) return;
    after = (rows as ReportRow[])[rows.length - 1].id;
  }
}

type Nullable<Key extends string> = Record<Key, string | null>;

interface ReportRow extends Nullable<'within' | 'headline' | 'guid' | 'version' | 'detail' | 'article'> {
  id: number;
  document_id: string;
  state: string;
  file: string;
  item: number | null;
  problems: unknown;
  flag_count: number;
}

const toLine = (row: ReportRow): ReportLine => ({
  state: row.state,
  file: row.file,
  within: row.within ?? undefined,
  item: row.item ?? undefined,
  headline: row.headline ?? undefined,
  guid: row.guid ?? undefined,
  version: row.version ?? undefined,
  detail: row.detail ?? undefined,
  // Of an item that failed, the detail is the problem's sentence.
  problems: ((jsonOf(row.problems) as Problem[] | null) ?? [])
    .map(({ message }) => message)
    .filter((message) => message !== row.detail)
    .join('\n'),
  notices: row.flag_count,
  article: row.article ?? undefined,
  receipt: row.document_id,
});
