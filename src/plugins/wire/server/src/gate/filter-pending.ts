import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { UID } from '../../../shared/constants';
import { PENDING_FILTER } from '../../../shared/contracts/article-flags';
import { articlesWithPending } from '../stores/pending-notices';

type Find = (ctx: Context) => Promise<unknown>;

const LIST = 'plugin::content-manager.collection-types';

const asked = new AsyncLocalStorage<true>();

/**
 * Has the content manager's list of articles know a filter for those in which a notice awaits a decision. That is no attribute: it is as true
 * as the flags are, without a column that each decision about a notice would have to write in all its articles. The content manager throws
 * away what is no attribute, and Strapi's filters take no subquery, so the condition is added where both are done. To be called in
 * `register`.
 */
export function filterPending(strapi: Core.Strapi): void {
  const controllers = strapi.get('controllers') as {
    extend(uid: string, wrap: (controller: { find: Find }) => { find: Find }): void;
  };
  controllers.extend(LIST, (controller) => ({
    ...controller,
    find: (ctx) =>
      ctx.params.model === UID.article && takeFilter(ctx.request.query)
        ? asked.run(true, () => controller.find(ctx))
        : controller.find(ctx),
  }));
  const narrow = ({ params }: { params: { where?: object } }): void => {
    if (!asked.getStore()) return;
    const isPending = { documentId: { $in: articlesWithPending(strapi) } };
    params.where = params.where ? { $and: [params.where, isPending] } : isPending;
  };
  strapi.db.lifecycles.subscribe({ models: [UID.article], beforeFindMany: narrow, beforeCount: narrow });
}

/** Takes the filter out of a query; whether it was there and wants those with pending notices. */
function takeFilter(query: Record<string, unknown>): boolean {
  const { filters } = query as { filters?: { $and?: unknown } };
  if (!Array.isArray(filters?.$and)) return false;
  const wanted = filters.$and.filter(isPendingFilter);
  if (wanted.length === 0) return false;
  filters.$and = filters.$and.filter((filter) => !isPendingFilter(filter));
  return wanted.some(({ [PENDING_FILTER]: { $eq } }) => $eq === 'true');
}

const isPendingFilter = (filter: unknown): filter is Record<typeof PENDING_FILTER, { $eq?: unknown }> =>
  typeof filter === 'object' &&
  filter !== null &&
  typeof (filter as Record<string, unknown>)[PENDING_FILTER] === 'object' &&
  (filter as Record<string, unknown>)[PENDING_FILTER] !== null;
