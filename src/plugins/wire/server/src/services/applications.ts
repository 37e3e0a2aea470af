import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { DECISION_APPLIED, PLUGIN_ID, type ApplicationState } from '../../../shared/constants';
import type { Applications, ApplicationSummary } from '../../../shared/contracts/applications';
import { bringToArticle } from '../applications/bring-to-article';
import { runApplication } from '../applications/run-application';
import {
  changeApplication,
  enterApplications,
  findApplication,
  finishApplication,
  listApplications,
  toSummary,
} from '../stores/applications';
import type { Row } from '../stores/documents';
import { listLeft } from '../stores/left-articles';
import { reasonOf } from '../stores/reason-of';
import type { JobsService } from './jobs';

/** How often it is looked whether somebody else has let go of an application. */
const HELD_MS = 100;

/** Applications: they bring decisions about notices to the articles, in the background. */
const applications = ({ strapi }: { strapi: Core.Strapi }) => {
  const jobs = (): JobsService => strapi.plugin(PLUGIN_ID).service('jobs') as unknown as JobsService;

  const summary = async (id: string): Promise<ApplicationSummary | undefined> => {
    const row = await findApplication(strapi, id);
    return row ? toSummary(row) : undefined;
  };

  /** What cannot be queued now is, at the next start. */
  const queue = (ids: readonly string[]): void =>
    void jobs()
      .add('wire-application', ids)
      .catch((error) => strapi.log.error('wire: applications wait for the next start', error));

  /** Waits until nobody else runs it; undefined when it needs nobody any more. */
  async function hold(id: string, signal: AbortSignal): Promise<(() => Promise<void>) | undefined> {
    for (;;) {
      const letGo = await jobs().hold('wire-application', id);
      if (letGo) return letGo;
      // Whoever has stopped it may not have let go yet; whoever runs it needs no help.
      if ((await findApplication(strapi, id))?.state !== 'queued') return undefined;
      await pause(HELD_MS, undefined, { signal });
    }
  }

  async function run(id: string, signal: AbortSignal): Promise<void> {
    const row = await findApplication(strapi, id);
    if (!row || !['queued', 'running'].includes(row.state as string)) return;
    const begun = { state: 'running', ...(row.startedAt ? {} : { startedAt: new Date() }) } as const;
    if (!(await changeApplication(strapi, row.id, ['queued', 'running'], begun))) return;
    try {
      const isAtEnd = await runApplication(strapi, {
        id: row.id,
        isResumed: Boolean(row.startedAt),
        editingMinutes: strapi.plugin(PLUGIN_ID).config('editingMinutes') as number,
        signal,
      });
      if (isAtEnd) await finishApplication(strapi, row.id);
    } catch (error) {
      if (signal.aborted) throw error;
      strapi.log.error(`wire: application ${id} broke`, error);
      const message = reasonOf(error);
      await changeApplication(strapi, row.id, ['running'], {
        state: 'failed',
        error: message,
        finishedAt: new Date(),
      });
    }
    await announce(id);
  }

  /** Strapi tells nobody of what is written behind its document service: frontends and caches hear of all of it at once. */
  async function announce(id: string): Promise<void> {
    const now = await summary(id);
    if (!now) return;
    const { documentId: application, notice, ...more } = now;
    await strapi.eventHub.emit(DECISION_APPLIED, { application, notice: notice?.documentId, ...more });
  }

  return {
    async start(noticeDocumentIds, startedBy) {
      const entered: Row[] = await strapi.db.transaction(async ({ trx, onCommit }) => {
        const made = await enterApplications(strapi, trx, noticeDocumentIds, startedBy);
        onCommit(() => queue(made.map(({ documentId }) => documentId)));
        return made;
      });
      return entered.map(toSummary);
    },

    async cancel(id) {
      const row = await findApplication(strapi, id);
      if (!row) return undefined;
      const change = { state: 'canceled', finishedAt: new Date() } as const;
      await changeApplication(strapi, row.id, ['queued', 'running'], change);
      return summary(id);
    },

    async continue(id) {
      const row = await findApplication(strapi, id);
      if (!row) return undefined;
      const change = { state: 'queued', error: null, finishedAt: null } as const;
      const from: ApplicationState[] = ['canceled', 'failed'];
      if ((row.left as number) > 0) from.push('finished');
      if (await changeApplication(strapi, row.id, from, change)) await jobs().add('wire-application', [id]);
      return summary(id);
    },

    async bringTo(id, article) {
      const row = await findApplication(strapi, id);
      return row ? bringToArticle(strapi, row.id, article) : undefined;
    },

    find: summary,
    list: (page) => listApplications(strapi, page),

    async left(id, page) {
      const row = await findApplication(strapi, id);
      return row ? listLeft(strapi, row.id, page) : undefined;
    },

    /**
     * Runs a queued application, or goes on with one that was broken off. Nothing happens when it is over or somebody else runs it.
     *
     * @throws the signal's reason, when it is broken off in its turn
     */
    async runQueued(id: string, signal: AbortSignal): Promise<void> {
      const letGo = await hold(id, signal);
      if (!letGo) return;
      try {
        await run(id, signal);
      } finally {
        await letGo();
      }
    },
  } satisfies Applications & { runQueued(id: string, signal: AbortSignal): Promise<void> };
};

export default applications;
export type ApplicationsService = ReturnType<typeof applications>;
