import type { Shape } from '../../shape/shape';
import { name } from '../quote';
import { recordColumns, type Writing } from '../record';
import { confirmed } from '../readable';
import type { Selection } from '../selection';
import { NEWEST_FIRST, ofSubject, subjectId, type Subject } from './subject';
import { ARTICLE, KINDS, MENTIONS, TYPES, type Entity } from './table';

/** Articles that are looked at, the newest: in a newsroom of years some are in every other one. */
export const LOOKED_AT = 1000;
/** Names of an article that are looked at. */
const NAMES = 200;

/** The key beside a record's own under which stands in how many articles the two are. */
export const TOGETHER = 'together';

export interface CoOccurringRequest extends Subject {
  slug: string;
  type: Entity;
  pageSize: number;
}

/**
 * The people, organizations or events that are named in the same articles as a record, those with most articles first.
 *
 * @param newest what is told of the newest article that names both
 * @returns the selection, and beside it a query of the same placeholders for what was looked at, as JSON; no row where there is no such record
 */
export function coOccurring(
  request: CoOccurringRequest,
  newest: Shape,
  writing: Writing,
): { selection: Selection; lookedAt: string } {
  const { entity, type, slug, pageSize, names } = request;
  const target = writing.models(TYPES[type]);
  const article = name(writing.models(ARTICLE).tableName);
  const subject = subjectId(request, writing);
  const isNamed = names === 'all' ? [] : confirmed(target, 'r');
  // Whether a name is confirmed is asked of one after the other until there are enough, not of all that occur.
  const where =
    isNamed.length === 0
      ? ''
      : `WHERE (SELECT ${isNamed.join(' AND ')} FROM ${name(target.tableName)} AS r WHERE r.id = ranked.record_id) `;
  const sql =
    `WITH subject AS MATERIALIZED (${subject}), ` +
    `looked AS MATERIALIZED (SELECT p.article_id, row_number() OVER () AS age FROM (` +
    `SELECT m.article_id FROM ${ofSubject(request, '(SELECT id FROM subject)', writing)} ORDER BY ${NEWEST_FIRST} LIMIT ${LOOKED_AT}) AS p), ` +
    // Article by article, by key: the planner would take the whole table for less work.
    `counted AS MATERIALIZED (SELECT o.record_id, count(*) AS articles, min(l.age) AS age FROM looked AS l CROSS JOIN LATERAL (` +
    `SELECT m.record_id FROM ${MENTIONS} AS m WHERE m.article_id = l.article_id AND m.kind = ${KINDS[type]} LIMIT ${NAMES}) AS o ` +
    `${type === entity ? 'WHERE o.record_id <> (SELECT id FROM subject) ' : ''}GROUP BY o.record_id), ` +
    `ranked AS (SELECT * FROM counted ORDER BY articles DESC, age, record_id OFFSET 0) ` +
    `SELECT best.record_id AS id, best.place, json_build_object('${TOGETHER}', json_build_object('articles', best.articles, 'newest', (` +
    `SELECT row_to_json(of) FROM (SELECT ${recordColumns(newest, 'a', writing)} FROM looked AS l JOIN ${article} AS a ON a.id = l.article_id ` +
    `WHERE l.age = best.age) AS of))) AS extra ` +
    `FROM (SELECT ranked.*, row_number() OVER () AS place FROM ranked ${where}LIMIT $2::int) AS best`;
  return {
    selection: { sql, values: [slug, pageSize], extra: [TOGETHER] },
    lookedAt:
      `SELECT json_build_object('total', found.total, 'lookedAt', least(found.total, ${LOOKED_AT})) FROM (${subject}) AS subject ` +
      `CROSS JOIN LATERAL (SELECT count(*) AS total FROM ${ofSubject(request, 'subject.id', writing)}) AS found`,
  };
}
