import type { Core } from '@strapi/strapi';
import type { NoticeKind } from '../../../core/disclaimers';
import { blockingOf, isAskedAbout, type Policies } from '../../../core/policies';
import { UID } from '../../../shared/constants';
import type { PoliciesEffect } from '../../../shared/contracts/policies';
import { rows, type Row } from './documents';

/** Few large pages: PostgreSQL may look at all pending notices for each of them. */
const PAGE = 10_000;

/** Notes of each pending notice whether an editor is to decide about it, now that the policies have changed. */
export async function renewReviews(strapi: Core.Strapi, policies: Policies): Promise<void> {
  for await (const page of pendingNotices(strapi)) {
    for (const review of [true, false]) {
      const ids = page
        .filter((row) => row.review !== review && isAskedAbout(ruledNotice(row), policies) === review)
        .map(({ id }) => id);
      if (ids.length > 0)
        await rows(strapi, UID.notice).updateMany({ where: { id: { $in: ids } }, data: { review } });
    }
  }
}

/** What each of several policies makes of the notices that await a decision, and how many these are. */
export async function countEffects(
  strapi: Core.Strapi,
  policies: readonly Policies[],
): Promise<{ pending: number; effects: PoliciesEffect[] }> {
  const effects = policies.map(() => ({ asked: 0, blocking: 0 }));
  let pending = 0;
  for await (const page of pendingNotices(strapi)) {
    pending += page.length;
    for (const row of page) {
      const notice = ruledNotice(row);
      policies.forEach((some, index) => {
        if (isAskedAbout(notice, some)) effects[index].asked += 1;
        if (blockingOf(notice, some)) effects[index].blocking += 1;
      });
    }
  }
  return { pending, effects };
}

async function* pendingNotices(strapi: Core.Strapi): AsyncGenerator<Row[]> {
  for (let last = 0, more = true; more;) {
    const page = await rows(strapi, UID.notice).findMany({
      where: { decision: 'pending', id: { $gt: last } },
      select: ['id', 'kinds', 'issuer', 'language', 'review'],
      populate: { source: { select: ['id', 'name'] } },
      orderBy: { id: 'asc' },
      limit: PAGE,
    });
    yield page;
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
