import type { Core } from '@strapi/strapi';
import { searchForm } from '../../../core/notice-search';
import { ISSUERS_TOLD, type IssuerCount, type NoticeFilter } from '../../../shared/contracts/notices';
import { filteredNotices } from './notice-filter';

/** Who makes the notices that a filter means, those with the most notices first; what is searched for stands in the issuer's name. */
export async function listIssuers(
  strapi: Core.Strapi,
  { search, ...filter }: NoticeFilter,
): Promise<IssuerCount[]> {
  const query = filteredNotices(strapi, filter).whereNotNull('n.issuer');
  // A search text begins with the issuer's name, see `noticeSearchText`.
  if (search !== undefined)
    query.whereRaw(`strpos(split_part(n.search_text, '.', 1), ?) > 0`, [searchForm(search)]);
  const found = (await query
    .select('n.issuer')
    .count({ notices: '*' })
    .groupBy('n.issuer')
    .orderByRaw('count(*) DESC, n.issuer')
    .limit(ISSUERS_TOLD)) as unknown as { issuer: string; notices: string }[];
  return found.map(({ issuer, notices }) => ({ issuer, notices: Number(notices) }));
}
