import { MOST_INTERVALS, type Interval } from '../../contracts/related';
import type { Shape } from '../../shape/shape';
import { name, text } from '../quote';
import { recordColumns, type Writing } from '../record';
import type { Statement } from '../statement';
import { local, NEWEST_FIRST, ofSubject, subjectId, type Subject } from './subject';
import { ARTICLE, TYPES } from './table';

export interface TimelineRequest extends Subject {
  slug: string;
  interval: Interval;
  from?: Date;
  /** Up to then, exclusive. */
  to?: Date;
}

/** What is told beside the numbers. */
export interface Told {
  /** Of the newest article of an interval. */
  newest: Shape;
  /** Of the record itself: its dates or positions, as far as they may be read. */
  subject: Shape;
}

/**
 * How many articles name a record, by days, weeks (from Monday), months or years in UTC; those without an article are there with 0. From the
 * first article on up to the last, or in the range that is asked for; `MOST_INTERVALS` at most, the last ones.
 *
 * @returns one statement of two columns, the JSON text of `data` and of what `meta` says; no row where there is no such record
 */
export function timeline(request: TimelineRequest, { newest, subject }: Told, writing: Writing): Statement {
  const { slug, interval, from, to } = request;
  const { models, zone } = writing;
  const start = (moment: string) => `date_trunc('${interval}', ${moment})`;
  const utc = (column: string) => `timezone('UTC', timezone(${text(zone)}, ${column}))`;
  const asLocal = (column: string) => `timezone(${text(zone)}, timezone('UTC', ${column}))`;
  const day = (moment: string) => `to_char(${moment}, 'YYYY-MM-DD')`;
  const after = `coalesce(${local('$2', zone)}, '-infinity')`;
  const before = `coalesce(${local('$3', zone)}, 'infinity')`;
  const step = `interval '1 ${interval}'`;
  const record = models(TYPES[request.entity]);
  const named = `FROM ${ofSubject(request, 'subject.id', writing)}`;
  const inRange = `${named} AND m.at >= ${after} AND m.at < ${before}`;
  const ofInterval = `${named} AND m.at >= greatest(${asLocal('i.start')}, ${after}) AND m.at < least(${asLocal(`(i.start + ${step})`)}, ${before})`;
  // A moment before the end that is asked for lies in the last interval.
  const last = `${start(`coalesce(timezone('UTC', $3::timestamptz) - interval '1 microsecond', ${utc('span.newest')})`)}`;
  const first = `${start(`coalesce(timezone('UTC', $2::timestamptz), ${utc('span.oldest')})`)}`;
  const article = name(models(ARTICLE).tableName);
  const sql =
    `WITH subject AS MATERIALIZED (${subjectId(request, writing)}), ` +
    `span AS MATERIALIZED (SELECT (SELECT m.at ${inRange} ORDER BY m.at DESC LIMIT 1) AS newest, ` +
    `(SELECT m.at ${inRange} ORDER BY m.at LIMIT 1) AS oldest FROM subject), ` +
    `ends AS MATERIALIZED (SELECT CASE WHEN ${first} IS NOT NULL THEN greatest(${first}, ${last} - ${MOST_INTERVALS - 1} * ${step}) END AS first, ${last} AS last FROM span), ` +
    `intervals AS MATERIALIZED (SELECT i.start, (SELECT count(*) ${ofInterval}) AS articles, ` +
    `(SELECT m.article_id ${ofInterval} ORDER BY ${NEWEST_FIRST} LIMIT 1) AS newest ` +
    `FROM subject, ends CROSS JOIN LATERAL generate_series(ends.first, ends.last, ${step}) AS i (start)) ` +
    `SELECT json_build_object('intervals', (SELECT coalesce(json_agg(json_build_object('from', ${day('i.start')}, ` +
    `'to', ${day(`i.start + ${step} - interval '1 day'`)}, 'articles', i.articles, 'newest', (SELECT row_to_json(of) FROM (` +
    `SELECT ${recordColumns(newest, 'a', writing)} FROM ${article} AS a WHERE a.id = i.newest) AS of)) ORDER BY i.start), '[]'::json) FROM intervals AS i), ` +
    `'entries', ${entriesOf(subject, writing)})::text AS data, ` +
    `json_build_object('interval', '${interval}', 'timeZone', 'UTC', 'articles', (SELECT coalesce(sum(articles), 0) FROM intervals), ` +
    `'hasEarlier', coalesce((SELECT ${utc('span.oldest')} < ends.first FROM span, ends), false))::text AS meta ` +
    `FROM subject JOIN ${name(record.tableName)} AS e ON e.id = subject.id`;
  return { sql, values: [slug, from ?? null, to ?? null] };
}

/** What happened at a time that the record itself says: a person's positions, an event's days. */
function entriesOf(subject: Shape, writing: Writing): string {
  const record = `(SELECT row_to_json(of) FROM (SELECT ${recordColumns(subject, 'e', writing)}) AS of)`;
  const list = (rows: string) =>
    `(SELECT coalesce(json_agg(json_build_object('type', x.type, 'from', x.since, 'to', x.until, x.type, x.entry) ORDER BY x.since), '[]'::json) ` +
    `FROM (${rows}) AS x WHERE coalesce(x.since, x.until) IS NOT NULL)`;
  if (subject.parts.positions)
    return list(
      `SELECT 'position' AS type, coalesce(p ->> 'since', p ->> 'firstSeen') AS since, ` +
        // Where an editor has said since when, and not until when, it still is so.
        `coalesce(p ->> 'until', CASE WHEN p ->> 'since' IS NULL THEN p ->> 'lastSeen' END) AS until, p AS entry ` +
        `FROM json_array_elements(${record} -> 'positions') AS p`,
    );
  if (subject.fields.includes('startDate'))
    return list(
      `SELECT 'event' AS type, r ->> 'startDate' AS since, coalesce(r ->> 'endDate', r ->> 'startDate') AS until, r AS entry ` +
        `FROM (SELECT ${record} AS r) AS own`,
    );
  return `'[]'::json`;
}
