import type { Core } from '@strapi/strapi';
import type { NoticeKind } from '../../../core/disclaimers';
import { isAskedAbout, type Policies } from '../../../core/policies';
import { UID } from '../../../shared/constants';
import { rows, type Row } from './documents';

/** Few large pages: PostgreSQL may look at all pending notices for each of them. */
const PAGE = 10_000;

/** Notes of each pending notice whether an editor is to decide about it, now that the policies have changed. */
export async function renewReviews(strapi: Core.Strapi, policies: Policies): Promise<void> {
  const notices = rows(strapi, UID.notice);
  for (let last = 0, more = true; more;) {
    const page = await notices.findMany({
      where: { decision: 'pending', id: { $gt: last } },
      select: ['id', 'kinds', 'issuer', 'language', 'review'],
      populate: { source: { select: ['id', 'name'] } },
      orderBy: { id: 'asc' },
      limit: PAGE,
    });
    for (const review of [true, false]) {
      const ids = page
        .filter((row) => row.review !== review && isAskedAbout(ruledNotice(row), policies) === review)
        .map(({ id }) => id);
      if (ids.length > 0) await notices.updateMany({ where: { id: { $in: ids } }, data: { review } });
    }
    last = page.at(-1)?.id ?? last;
    more = page.length === PAGE;
  }
}

const ruledNotice = ({ kinds, issuer, language, source }: Row) => ({
  kinds: (kinds as NoticeKind[] | null) ?? [],
  issuer: issuer as string | null,
  language: language as string | null,
  source: (source as { name: string } | null)?.name,
});
