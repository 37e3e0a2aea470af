import type { Core } from '@strapi/strapi';
import { searchForm } from '../../../core/notice-search';
import { UID } from '../../../shared/constants';
import type { NoticeFilter } from '../../../shared/contracts/notices';

type Query = ReturnType<Core.Strapi['db']['connection']>;

/** A query for the notices that a filter means; their table is called `n`, and `s` that of their sources. */
export function filteredNotices(strapi: Core.Strapi, filter: NoticeFilter): Query {
  const table = (uid: string) => strapi.db.metadata.get(uid).tableName;
  const query = strapi.db
    .connection({ n: table(UID.notice) })
    .leftJoin({ s: table(UID.source) }, 's.id', 'n.source_id') as unknown as Query;
  for (const [sql, values] of conditionsOf(filter)) query.whereRaw(sql, values as never[]);
  return query;
}

function conditionsOf(filter: NoticeFilter): [sql: string, values: unknown[]][] {
  const conditions: [string, unknown[]][] = [];
  const add = (sql: string, ...values: unknown[]) => conditions.push([sql, values]);
  const { decision, decided, placement, decidedBy, kind, issuer, source, language } = filter;
  const { scoreFrom, scoreTo, since, until, search, review } = filter;
  if (decision !== undefined) add('n.decision = ?', decision);
  if (decided !== undefined) add(`n.decision ${decided ? '<>' : '='} 'pending'`);
  if (placement !== undefined) add('n.placement = ?', placement);
  if (decidedBy !== undefined) add('n.decided_by = ?', decidedBy);
  if (review !== undefined) add('n.review = ?', review);
  if (kind !== undefined) add('n.kinds @> ?::jsonb', JSON.stringify([kind]));
  if (issuer !== undefined) add('n.issuer = ?', issuer);
  if (source !== undefined) add('s.document_id = ?', source);
  if (language !== undefined) {
    const tag = language.toLowerCase();
    add('(lower(n.language) = ? OR starts_with(lower(n.language), ?))', tag, `${tag}-`);
  }
  if (scoreFrom !== undefined) add('n.score >= ?', scoreFrom);
  if (scoreTo !== undefined) add('n.score <= ?', scoreTo);
  if (since !== undefined) add('n.created_at >= ?', new Date(since));
  if (until !== undefined) add('n.created_at < ?', new Date(until));
  if (search !== undefined) {
    // Signs that are no letters ("©") can be found only as they stand.
    const letters = searchForm(search);
    if (letters) add('strpos(n.search_text, ?) > 0', letters);
    else add('strpos(n.text, ?) > 0', search.trim());
  }
  return conditions;
}
