import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import type {
  ListArticleKillAlertsResponse,
  ListKillAlertsResponse,
  SeeKillAlertResponse,
} from '../../../shared/contracts/kill-alerts';
import { adminName } from '../admin-name';
import { ConflictError } from '../decisions/conflict-error';
import { articleAlerts, findAlert, listOpenAlerts, seeAlert } from '../stores/kill-alerts';
import { articleAccess } from './article-access';
import { withConflicts } from './conflict';
import { pageQuery } from './notice-request';
import { pagination } from './page';
import { readQuery } from './read-query';

const listQuery = z.strictObject({ state: z.enum(['open', 'all']).default('open') });

/** Articles that are near duplicates or copies of stories which their sources have taken back. */
const killAlerts = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Of an article. */
  async ofArticle(ctx: Context): Promise<void> {
    const { state } = readQuery(listQuery, ctx.query);
    const article = String(ctx.params.documentId);
    const { mayUpdate } = await articleAccess(strapi, ctx, article);
    const found = await articleAlerts(strapi, article, state === 'open' ? state : undefined);
    const data = found.map((alert) => ({ ...alert, maySettle: alert.state === 'open' && mayUpdate() }));
    ctx.body = { data } satisfies ListArticleKillAlertsResponse;
  },

  /** All that are open. */
  async find(ctx: Context): Promise<void> {
    const asked = readQuery(pageQuery, ctx.query);
    const { data, total } = await listOpenAlerts(strapi, asked);
    ctx.body = {
      data,
      meta: { pagination: pagination(asked, total) },
    } satisfies ListKillAlertsResponse;
  },

  /** An editor has seen one. */
  see: withConflicts(async (ctx) => {
    const documentId = String(ctx.params.id);
    const alert = await findAlert(strapi, documentId);
    if (!alert) throw new errors.NotFoundError('There is no such alert.');
    const { mayUpdate } = await articleAccess(strapi, ctx, alert.article.documentId);
    // Strapi hides the words of every other ForbiddenError.
    if (!mayUpdate()) throw new errors.PolicyError('You may not change this article.');
    const { user } = ctx.state;
    if (!(await seeAlert(strapi, documentId, adminName(user)))) throw new ConflictError(OVER, {});
    ctx.body = { data: (await findAlert(strapi, documentId))! } satisfies SeeKillAlertResponse;
  }),
});

const OVER = 'This alert is open no more. Load the page again and look at it.';

export default killAlerts;
