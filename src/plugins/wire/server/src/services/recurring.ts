import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { PLUGIN_ID, UID, type ApplicationState } from '../../../shared/constants';
import {
  DECIDE_RECURRING_LIMIT,
  type DecideManyRecurringRequest,
  type DecideManyRecurringResponse,
  type DecideRecurringRequest,
  type DecideRecurringResponse,
  type RecurringFilter,
  type RecurringRunSummary,
  type RecurringSummary,
  type UndoRecurringRequest,
} from '../../../shared/contracts/recurring';
import { settingsNow } from '../config/settings';
import { ConflictError } from '../decisions/conflict-error';
import { countSource } from '../recurring/count';
import { decideRecurring } from '../recurring/decide';
import { proposeFrom, type SourceName } from '../recurring/propose';
import { doRun } from '../recurring/run';
import { queueRuns, startRuns } from '../recurring/start-runs';
import { undoRecurring } from '../recurring/undo';
import { rows } from '../stores/documents';
import { listHistory } from '../stores/history-list';
import { reasonOf } from '../stores/reason-of';
import { findRecurring, listRecurring } from '../stores/recurring-list';
import { changeRun, findRun, listRuns, openRuns, toRun } from '../stores/recurring-runs';
import type { JobsService } from './jobs';

interface Page {
  page: number;
  pageSize: number;
}

/** Paragraphs that recur in the articles of a source: counted, proposed, decided about. */
const recurring = ({ strapi }: { strapi: Core.Strapi }) => {
  const jobs = (): JobsService => strapi.plugin(PLUGIN_ID).service('jobs') as unknown as JobsService;

  async function found(documentId: string): Promise<RecurringSummary> {
    const paragraph = await findRecurring(strapi, documentId);
    if (!paragraph) throw new errors.NotFoundError('There is no such paragraph.');
    return paragraph;
  }

  async function run(id: string): Promise<RecurringRunSummary> {
    const row = await findRun(strapi, id);
    if (!row) throw new errors.NotFoundError('There is no such run.');
    return toRun(row);
  }

  async function change(id: string, from: ApplicationState[], data: Parameters<typeof changeRun>[3]) {
    const row = await findRun(strapi, id);
    return row ? changeRun(strapi, row.id, from, data) : false;
  }

  return {
    list: (filter: RecurringFilter, page: Page) => listRecurring(strapi, filter, page),

    /** @throws NotFoundError */
    find: found,

    /** @throws NotFoundError */
    async history(documentId: string, page: Page) {
      await found(documentId);
      return listHistory(strapi, { recurring: documentId }, page);
    },

    /**
     * Does what an editor says about a paragraph.
     *
     * @throws NotFoundError; ConflictError when it is no longer what was seen, or its notice is confirmed; ApplicationError when that is
     * protected and nobody overrides it
     */
    async decide(
      documentId: string,
      { seen, ...decision }: DecideRecurringRequest,
      actor: string,
    ): Promise<DecideRecurringResponse> {
      const { refused, applications } = await decideRecurring(
        strapi,
        [{ documentId, seen }],
        decision,
        actor,
      );
      const [refusal] = refused;
      if (refusal?.code === 'unknown') throw new errors.NotFoundError('There is no such paragraph.');
      if (refusal?.code === 'protected')
        throw new errors.ApplicationError(refusal.message, { code: refusal.code });
      if (refusal) throw new ConflictError(refusal.message, {});
      return { data: await found(documentId), applications };
    },

    /** Does what an editor says about many paragraphs. */
    async decideMany(
      { paragraphs, ...decision }: DecideManyRecurringRequest,
      actor: string,
    ): Promise<DecideManyRecurringResponse['data']> {
      const targets = paragraphs.slice(0, DECIDE_RECURRING_LIMIT);
      const { changed, unchanged, refused, applications } = await decideRecurring(
        strapi,
        targets,
        decision,
        actor,
      );
      return {
        total: changed.length + unchanged.length + refused.length,
        changed: changed.length,
        unchanged: unchanged.length,
        refused: refused.length,
        refusals: refused,
        applications: applications.length,
      };
    },

    /** Takes the last decision about a paragraph back, see `undoRecurring`. */
    async undo(
      documentId: string,
      request: UndoRecurringRequest,
      actor: string,
    ): Promise<DecideRecurringResponse> {
      const applications = await undoRecurring(strapi, documentId, request, actor);
      return { data: await found(documentId), applications };
    },

    /**
     * Counts what has come of a source, and proposes what recurs by now. What goes wrong is logged: it is nothing that an import would have
     * to stop for, and the next one counts it, too.
     */
    async countAndPropose(source: SourceName): Promise<void> {
      if (!settingsNow(strapi).recurring.enabled) return;
      try {
        await countSource(strapi, source.id);
        await proposeFrom(strapi, source);
      } catch (error) {
        strapi.log.error(`wire: the paragraphs of ${source.name} could not be counted`, error);
      }
    },

    /**
     * Queues a count of what is here already, of one source or of each. One that is queued or running for a source stays the only one.
     *
     * @throws NotFoundError
     */
    async startRuns(sourceId: string | undefined, startedBy: string): Promise<RecurringRunSummary[]> {
      const sources = await rows(strapi, UID.source).findMany({
        where: sourceId ? { documentId: sourceId } : {},
        select: ['id'],
        orderBy: { id: 'asc' },
      });
      if (sourceId && sources.length === 0) throw new errors.NotFoundError('There is no such source.');
      const ids: string[] = [];
      const fresh: { source: number; startedBy: string }[] = [];
      for (const { id } of sources) {
        const [open] = await openRuns(strapi, { source: id, paragraph: null });
        if (open) ids.push(open.documentId);
        else fresh.push({ source: id, startedBy });
      }
      ids.push(...(await startRuns(strapi, fresh)));
      return Promise.all(ids.map(run));
    },

    /** @throws NotFoundError */
    run,
    runs: (page: Page) => listRuns(strapi, page),

    /** Stops a run; what it has done stays. @throws NotFoundError */
    async cancelRun(id: string): Promise<RecurringRunSummary> {
      await change(id, ['queued', 'running'], { state: 'canceled', finishedAt: new Date() });
      return run(id);
    },

    /** Goes on with a run that was stopped or has failed, where it was. @throws NotFoundError */
    async continueRun(id: string): Promise<RecurringRunSummary> {
      const data = { state: 'queued', error: null, finishedAt: null } as const;
      if (await change(id, ['canceled', 'failed'], data)) queueRuns(strapi, [id]);
      return run(id);
    },

    /**
     * Does a queued run, or goes on with one that was broken off. Nothing happens when it is over or somebody else does it.
     *
     * @throws the signal's reason, when it is broken off in its turn
     */
    async runQueued(id: string, signal: AbortSignal): Promise<void> {
      const letGo = await jobs().hold('wire-recurring', id);
      if (!letGo) return;
      try {
        const row = await findRun(strapi, id);
        if (!row) return;
        const begun = { state: 'running', ...(row.startedAt ? {} : { startedAt: new Date() }) } as const;
        if (!(await changeRun(strapi, row.id, ['queued', 'running'], begun))) return;
        try {
          await doRun(strapi, row, signal);
          await changeRun(strapi, row.id, ['running'], { state: 'finished', finishedAt: new Date() });
        } catch (error) {
          if (signal.aborted) throw error;
          strapi.log.error(`wire: the run ${id} over a source broke`, error);
          const message = reasonOf(error);
          await changeRun(strapi, row.id, ['running'], {
            state: 'failed',
            error: message,
            finishedAt: new Date(),
          });
        }
      } finally {
        await letGo();
      }
    },
  };
};

export default recurring;
export type RecurringService = ReturnType<typeof recurring>;
