import type { Part } from '../../shape/shape';
import { name } from '../quote';
import { recordColumns, type Writing } from '../record';
import type { Selection } from '../selection';
import { cellOf, local, NEWEST_FIRST, ofSubject, subjectId, type Subject } from './subject';
import { ARTICLE, TYPES } from './table';

export interface ArticlesRequest extends Subject {
  slug: string;
  from?: Date;
  /** Up to then, exclusive. */
  to?: Date;
  page: number;
  pageSize: number;
}

/** The key beside an article's own under which the person's position in it stands. */
export const POSITION = 'position';

/**
 * A page of the articles that name a record, the newest first.
 *
 * @param position what is told of a person's position in each; nothing, for other types and where it may not be read
 * @returns the selection, and beside it a query of the same placeholders for how many articles there are; no row where there is no such record
 */
export function entityArticles(
  request: ArticlesRequest,
  position: Part | undefined,
  writing: Writing,
): { selection: Selection; total: string } {
  const { slug, from, to, page, pageSize } = request;
  const { models, zone } = writing;
  const inRange = `m.at >= coalesce(${local('$2', zone)}, '-infinity') AND m.at < coalesce(${local('$3', zone)}, 'infinity')`;
  const subject = subjectId(request, writing);
  const pages =
    `SELECT p.article_id, row_number() OVER () AS place FROM (SELECT m.article_id FROM ${ofSubject(request, `(${subject})`, writing)} ` +
    `AND ${inRange} ORDER BY ${NEWEST_FIRST} LIMIT $4::int OFFSET $5::bigint) AS p`;
  const article = models(ARTICLE);
  const record = models(TYPES[request.entity]);
  return {
    selection: {
      sql: position
        ? `SELECT p.article_id AS id, p.place, json_build_object('${POSITION}', (SELECT of.${POSITION} FROM (SELECT ` +
          `${recordColumns({ uid: record.uid, fields: [], parts: { [POSITION]: position } }, 'e', writing, [cellOf(article, 'a')])}) AS of)) AS extra ` +
          `FROM (${pages}) AS p JOIN ${name(article.tableName)} AS a ON a.id = p.article_id ` +
          `JOIN ${name(record.tableName)} AS e ON e.id = (${subject})`
        : `SELECT p.article_id AS id, p.place FROM (${pages}) AS p`,
      values: [slug, from ?? null, to ?? null, pageSize, (page - 1) * pageSize],
      ...(position && { extra: [POSITION] }),
    },
    total: `SELECT (SELECT count(*) FROM ${ofSubject(request, 'subject.id', writing)} AND ${inRange}) FROM (${subject}) AS subject`,
  };
}
