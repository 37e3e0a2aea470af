import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { ACTION } from '../../../shared/constants';
import type { DeskResponse, DeskSummary } from '../../../shared/contracts/desk';
import {
  countNames,
  countPendingNotices,
  openAlerts,
  openConflicts,
  runningImports,
  troubledSources,
} from '../stores/desk-counts';

/** What each part of the summary asks of who wants to see it: one of these. */
const ASKED: Record<keyof DeskSummary, readonly string[]> = {
  notices: [ACTION.readNotices, ACTION.decideNotices],
  names: [ACTION.readNames, ACTION.decideNames],
  conflicts: [ACTION.readImports, ACTION.createImports],
  killAlerts: [ACTION.readImports, ACTION.createImports],
  imports: [ACTION.readImports, ACTION.createImports, ACTION.undoImports],
  sources: [ACTION.readSources, ACTION.updateSources],
};

/** What waits at the desk. */
const summary = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const { userAbility } = ctx.state;
    const part = async <T>(name: keyof DeskSummary, read: () => Promise<T>): Promise<T | undefined> =>
      ASKED[name].some((action) => userAbility.can(action)) ? read() : undefined;
    const [notices, names, conflicts, killAlerts, imports, sources] = await Promise.all([
      part('notices', () => countPendingNotices(strapi)),
      part('names', () => countNames(strapi)),
      part('conflicts', () => openConflicts(strapi)),
      part('killAlerts', () => openAlerts(strapi)),
      part('imports', () => runningImports(strapi)),
      part('sources', () => troubledSources(strapi)),
    ]);
    ctx.body = {
      data: { notices, names, conflicts, killAlerts, imports, sources },
    } satisfies DeskResponse;
  },
});

export default summary;
