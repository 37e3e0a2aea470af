import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { UID } from '../../../shared/constants';
import { PENDING_FILTER } from '../../../shared/contracts/article-flags';
import { articlesWithoutPending, articlesWithPending } from '../stores/pending-notices';

type Find = (ctx: Context) => Promise<unknown>;

const LIST = 'plugin::content-manager.collection-types';

/** Whether articles are wanted that have pending notices, or those that have none. */
type Wanted = 'with' | 'without';

const asked = new AsyncLocalStorage<Wanted>();

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
    find(ctx) {
      const wanted = ctx.params.model === UID.article ? takeFilter(ctx.request.query) : undefined;
      return wanted ? asked.run(wanted, () => controller.find(ctx)) : controller.find(ctx);
    },
  }));
  const narrow = ({ params }: { params: { where?: object } }): void => {
    const wanted = asked.getStore();
    if (!wanted) return;
    const condition =
      wanted === 'with'
        ? { documentId: { $in: articlesWithPending(strapi) } }
        : { id: { $in: articlesWithoutPending(strapi) } };
    params.where = params.where ? { $and: [params.where, condition] } : condition;
  };
  strapi.db.lifecycles.subscribe({ models: [UID.article], beforeFindMany: narrow, beforeCount: narrow });
}

/** Takes the filter out of a query, and says what it wants; of several, the last one counts. */
function takeFilter(query: Record<string, unknown>): Wanted | undefined {
  const { filters } = query as { filters?: { $and?: unknown } };
  if (!Array.isArray(filters?.$and)) return undefined;
  const own = filters.$and.filter(isPendingFilter);
  if (own.length === 0) return undefined;
  filters.$and = filters.$and.filter((filter) => !isPendingFilter(filter));
  const { $null: without, $notNull: some, $eq: is } = own[own.length - 1][PENDING_FILTER];
  if (without !== undefined) return without === 'false' ? 'with' : 'without';
  return (some ?? is) === 'false' ? 'without' : 'with';
}

const isPendingFilter = (
  filter: unknown,
): filter is Record<typeof PENDING_FILTER, { $null?: unknown; $notNull?: unknown; $eq?: unknown }> => {
  if (typeof filter !== 'object' || filter === null || !(PENDING_FILTER in filter)) return false;
  return typeof filter[PENDING_FILTER] === 'object' && filter[PENDING_FILTER] !== null;
};
