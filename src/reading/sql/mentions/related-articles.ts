import type { Shape } from '../../shape/shape';
import type { Model } from '../model';
import { momentOf } from '../moment';
import { name } from '../quote';
import { localNow, readable } from '../readable';
import { recordColumns, type Writing } from '../record';
import type { Selection } from '../selection';
import { articleId, type Names } from './subject';
import { ARTICLE, ENTITIES, KINDS, MENTIONS, TYPES, visible, type Entity } from './table';

/** Names of an article that are looked at, and the rarest of them by which others are found. */
const NAMES = 200;
const RAREST = 40;
/** Articles up to which a name's are counted: beyond that it weighs as little as one that is in so many. */
const COUNTED = 1000;
/** Articles of each name that are looked at: the newest of all, and those of about the same time before and after. */
const OF_EACH = 100;
/** Near duplicates that are looked at, those with most in common. */
const NEAR = 50;
/** Articles of which all shared names are looked up, the best by what is known then; more than a page has. */
const BEST = 100;
/** What of a score depends on how new an article is, and the days after which half of that is left. */
const RECENCY = 0.2;
const HALF_LIFE = 90;

export interface RelatedRequest {
  slug: string;
  pageSize: number;
  names: Names;
  /** What of each type is told; types whose names may not be read are not in it, and count for nothing. */
  told: Readonly<Partial<Record<Entity, Shape>>>;
  /** The table of near duplicates, with `article_a`, `article_b` (documentIds) and `share`. */
  nearDuplicates: string;
}

/** The key beside an article's own under which the reason stands. */
export const REASON = 'reason';

/**
 * The articles that share names with an article or are near duplicates of it, the most like first.
 *
 * A name weighs `1 / (1 + ln n)`, n being the number of articles that it is in: the rarer, the more. What two articles share is the weight of
 * their shared names as a part of all names of the article that is asked about, s; with a near duplicate's share d it is `1 - (1 - s)(1 - d)`.
 * A fifth of that depends on how new the article is, and halves every 90 days.
 */
export function relatedArticles(request: RelatedRequest, writing: Writing): Selection {
  const { slug, pageSize, names, told, nearDuplicates } = request;
  const { models, zone } = writing;
  const article = models(ARTICLE);
  const articles = name(article.tableName);
  const entities = ENTITIES.filter((entity) => told[entity]);
  const documentId = name(article.attributes.documentId?.columnName ?? 'document_id');
  const ofName = `m.kind = n.kind AND m.record_id = n.record_id AND ${visible('m', zone)}`;
  const part = (where: string, order: string) =>
    `(SELECT m.article_id, m.at FROM ${MENTIONS} AS m WHERE ${ofName} AND ${where} ORDER BY ${order} LIMIT ${OF_EACH})`;
  const newestFirst = 'm.at DESC, m.article_id DESC';
  const pairs = (own: string, other: string) =>
    `(SELECT d.${other} AS document, d.share FROM about JOIN ${name(nearDuplicates)} AS d ON d.${own} = about.document ORDER BY d.share DESC LIMIT ${NEAR})`;
  const likeness = (shared: string, share: string) => `1 - (1 - ${shared}) * (1 - ${share})`;
  const age = `greatest(0, date_trunc('day', ${localNow(zone)})::date - best.at::date)`;
  const score = `(${likeness('shared.part', 'coalesce(best.share, 0)')}) * (${1 - RECENCY} + ${RECENCY} * power(0.5, ${age} / ${HALF_LIFE}.0))`;
  const sql =
    `WITH about AS MATERIALIZED (SELECT a.id, a.${documentId} AS document, ${momentOf(article, 'a')} AS at ` +
    `FROM ${articles} AS a WHERE a.id = (${articleId(writing)})), ` +
    `named AS MATERIALIZED (SELECT n.kind, n.record_id, 1 / (1 + ln(n.articles)) AS weight, n.articles FROM (` +
    `SELECT m.kind, m.record_id, (SELECT greatest(count(*), 1) FROM (SELECT FROM ${MENTIONS} AS o WHERE o.kind = m.kind ` +
    `AND o.record_id = m.record_id AND ${visible('o', zone)} LIMIT ${COUNTED}) AS few) AS articles ` +
    `FROM (SELECT m.kind, m.record_id FROM about JOIN ${MENTIONS} AS m ON m.article_id = about.id WHERE ${isNamed(entities, names, models)} LIMIT ${NAMES}) AS m` +
    `) AS n ORDER BY n.articles, n.kind, n.record_id LIMIT ${RAREST}), ` +
    `whole AS MATERIALIZED (SELECT sum(weight) AS weight FROM named), ` +
    `found AS (SELECT c.article_id, c.at, n.weight FROM about, named AS n CROSS JOIN LATERAL (` +
    `${part('true', newestFirst)} UNION ${part('m.at <= about.at', newestFirst)} UNION ${part('m.at >= about.at', 'm.at, m.article_id')}` +
    `) AS c WHERE c.article_id <> about.id), ` +
    `near AS (SELECT a.id AS article_id, ${momentOf(article, 'a')} AS at, d.share FROM (${pairs('article_a', 'article_b')} UNION ALL ${pairs('article_b', 'article_a')}) AS d ` +
    `JOIN ${articles} AS a ON a.${documentId} = d.document AND ${readable(article, 'a', zone).join(' AND ')}), ` +
    `best AS MATERIALIZED (SELECT f.article_id, f.at, max(f.share) AS share FROM (` +
    `SELECT article_id, at, weight, NULL::real AS share FROM found UNION ALL SELECT article_id, at, 0, share FROM near) AS f ` +
    `GROUP BY f.article_id, f.at ORDER BY ${likeness('coalesce(sum(f.weight) / (SELECT weight FROM whole), 0)', 'coalesce(max(f.share), 0)')} DESC, ` +
    `f.at DESC, f.article_id DESC LIMIT ${BEST}), ` +
    `scored AS (SELECT best.article_id, best.at, best.share, shared.*, ${score} AS score FROM best CROSS JOIN LATERAL (` +
    `SELECT coalesce(sum(n.weight) / (SELECT weight FROM whole), 0) AS part, array_agg(n.kind::text || n.record_id ORDER BY n.weight DESC, n.record_id) AS names ` +
    `FROM named AS n JOIN ${MENTIONS} AS m ON m.article_id = best.article_id AND m.kind = n.kind AND m.record_id = n.record_id) AS shared ` +
    `ORDER BY score DESC, best.at DESC, best.article_id DESC LIMIT $2::int) ` +
    `SELECT scored.article_id AS id, row_number() OVER () AS place, json_build_object('${REASON}', json_build_object(` +
    `'score', round(scored.score::numeric, 4), 'shared', ${sharedNames(entities, told, writing)}, 'nearDuplicate', round(scored.share::numeric, 4))) AS extra FROM scored`;
  return { sql, values: [slug, pageSize], extra: [REASON] };
}

function isNamed(entities: readonly Entity[], names: Names, models: (uid: string) => Model): string {
  if (entities.length === 0) return 'false';
  const kinds = entities.map((entity) => {
    const model = models(TYPES[entity]);
    const column = model.attributes.confirmed?.columnName;
    const isKind = `m.kind = ${KINDS[entity]}`;
    if (names === 'all' || !column) return isKind;
    // A value and no EXISTS, for which the planner would read all people once.
    return `(${isKind} AND (SELECT r.${name(column)} FROM ${name(model.tableName)} AS r WHERE r.id = m.record_id))`;
  });
  return `(${kinds.join(' OR ')})`;
}

/** By type, the shared names, the rarest first. */
function sharedNames(entities: readonly Entity[], told: RelatedRequest['told'], writing: Writing): string {
  const lists = entities.map((entity) => {
    const { tableName } = writing.models(TYPES[entity]);
    const kind = KINDS[entity];
    return (
      `'${entity}', (SELECT coalesce(json_agg((SELECT row_to_json(of) FROM (SELECT ${recordColumns(told[entity]!, 'r', writing)} ` +
      `FROM ${name(tableName)} AS r WHERE r.id = substr(x.name, 2)::int) AS of) ORDER BY x.place), '[]'::json) ` +
      `FROM unnest(scored.names) WITH ORDINALITY AS x (name, place) WHERE left(x.name, 1) = ${kind})`
    );
  });
  return `json_build_object(${lists.join(', ')})`;
}
