import type { Core } from '@strapi/strapi';
import { FAILURES_TO_TELL, judgeSource, type Judgement } from '../../../core/health';
import { SOURCE_FAILING, SOURCE_QUIET, SOURCE_RECOVERED } from '../../../shared/constants';
import type { SourceHealth, SourceState, SourceWay } from '../../../shared/contracts/sources';
import type { Row } from '../stores/documents';
import { firstFailure } from '../stores/receipts';
import { arrivalsOf, daysOf } from '../stores/source-arrivals';
import { sourcesWithSecrets } from '../stores/source-secrets';
import {
  changeStatus,
  enterState,
  noteFailure,
  noteSuccess,
  statusesOf,
  statusOf,
  type SourceStatus,
} from '../stores/source-statuses';
import { wholeSources } from '../stores/sources';

/** One source with all that is known of how it does. */
interface Known {
  row: Row;
  status: SourceStatus;
  ways: SourceWay[];
  lastArrival?: number;
  judgement: Judgement;
}

/** How sources are doing: noted as it happens, judged when it is asked for or checked, told once for each change. */
const sourceHealth = ({ strapi }: { strapi: Core.Strapi }) => {
  async function know(sources: readonly Row[], now: Date): Promise<Known[]> {
    const ids = sources.map(({ id }) => id);
    const [statuses, arrivals, pushers] = await Promise.all([
      statusesOf(strapi, ids),
      arrivalsOf(strapi, ids),
      sourcesWithSecrets(strapi, ids),
    ]);
    return sources.map((row) => {
      const status = statuses(row.id);
      const { byThemselves, all } = arrivals(row.id);
      const ways: SourceWay[] = [];
      if (row.pollEnabled) ways.push('poll');
      if (row.folderEnabled) ways.push('folder');
      if (pushers.has(row.id)) ways.push('push');
      const quietAfterMinutes = (row.quietAfterMinutes as number | null) ?? undefined;
      const judgement = judgeSource({
        now: now.getTime(),
        createdAt: new Date(row.createdAt as string).getTime(),
        comesByItself: ways.length > 0 || byThemselves.length > 0,
        quietAfterMinutes,
        arrivals: quietAfterMinutes === undefined ? byThemselves : all,
        lastSuccessAt: status.lastSuccessAt?.getTime(),
        consecutiveFailures: status.consecutiveFailures,
        lastFailure: status.lastFailure,
        stopped: row.pollEnabled ? status.pollStopped : undefined,
        paused: row.paused === true,
        resumedAt: status.resumedAt?.getTime(),
      });
      return { row, status, ways, lastArrival: all.length > 0 ? Math.max(...all) : undefined, judgement };
    });
  }

  /** Tells webhooks when a source is in another state than it was at the last check. */
  async function tell({ row, status, lastArrival, judgement }: Known, now: Date): Promise<void> {
    const { state, reason, quiet } = judgement;
    if (!(await enterState(strapi, row.id, status.state, state, now))) return;
    const event = eventFor(status.state, state);
    if (!event) return;
    await strapi.eventHub.emit(event, {
      source: row.documentId,
      name: row.name,
      state,
      before: status.state,
      reason,
      since: now.toISOString(),
      lastSuccessAt: status.lastSuccessAt?.toISOString(),
      lastFailureAt: status.lastFailureAt?.toISOString(),
      lastArrivalAt: isoOf(lastArrival),
      expectedBy: isoOf(quiet.expectedBy),
      consecutiveFailures: status.consecutiveFailures,
    });
  }

  /** Looks at sources, all of them or some, and tells what has changed. */
  async function check(where: object = {}, now = new Date()): Promise<void> {
    for (const known of await know(await wholeSources(strapi, where), now)) await tell(known, now);
  }

  const succeeded = async (source: number): Promise<void> => {
    await noteSuccess(strapi, source, new Date());
    // A source that is well stays so by a success: there is nothing to tell.
    if ((await statusOf(strapi, source)).state !== 'well') await check({ id: source });
  };
  const failed = async (source: number, reason: string): Promise<void> => {
    const inARow = await noteFailure(strapi, source, reason, new Date());
    if (inARow >= FAILURES_TO_TELL) await check({ id: source });
  };

  /** Why an import counts as a failure of its source. */
  async function failureOf(run: Row): Promise<string | undefined> {
    if (run.state === 'failed') return `An import broke: ${String(run.error)}`;
    if (run.items === 0 || run.failed !== run.items) return undefined;
    const receipt = await firstFailure(strapi, run.id);
    return `Nothing of ${receipt?.file ?? 'it'} could be read: ${receipt?.detail ?? ''}`;
  }

  return {
    check,
    /** Something of a source could be read, or it said that there is nothing new. */
    succeeded,
    /** A poll or a folder failed, or all that an import brought. */
    failed,

    /** Notes how an import of a source ended; one that nobody could read anything of is a failure. */
    async noteImport(run: Row): Promise<void> {
      const source = run.source as { id: number } | null;
      // What is processed again has not come from there.
      if (!source || run.again) return;
      try {
        const failure = await failureOf(run);
        if (run.way === 'poll')
          await changeStatus(strapi, source.id, { contentFailed: failure !== undefined });
        await (failure === undefined ? succeeded(source.id) : failed(source.id, failure));
      } catch (error) {
        // What is imported is imported: the next import tells how the source does.
        strapi.log.error('wire: how a source does could not be noted', error);
      }
    },

    /** How each of these sources is doing now, and how it comes by itself. */
    async of(sources: readonly Row[]): Promise<{ health: SourceHealth; ways: SourceWay[] }[]> {
      const now = new Date();
      const days = await daysOf(
        strapi,
        sources.map(({ id }) => id),
        now,
      );
      return (await know(sources, now)).map((known) => ({
        ways: known.ways,
        health: toHealth(known, days(known.row.id)),
      }));
    },
  };
};

const TROUBLED: readonly SourceState[] = ['quiet', 'failing', 'stopped'];

function eventFor(before: SourceState, now: SourceState): string | undefined {
  if (now === 'quiet') return SOURCE_QUIET;
  if (now === 'failing' || now === 'stopped') return SOURCE_FAILING;
  // Of what rests nothing is wrong any more either: whoever was alarmed is told.
  return TROUBLED.includes(before) ? SOURCE_RECOVERED : undefined;
}

function toHealth({ row, status, lastArrival, judgement }: Known, days: SourceHealth['days']): SourceHealth {
  const { state, reason, quiet } = judgement;
  return {
    state,
    reason,
    since: state === status.state ? status.stateSince?.toISOString() : undefined,
    lastSuccessAt: status.lastSuccessAt?.toISOString(),
    lastFailureAt: status.lastFailureAt?.toISOString(),
    lastFailure: status.lastFailure,
    consecutiveFailures: status.consecutiveFailures,
    lastArrivalAt: isoOf(lastArrival),
    quiet: { basis: quiet.basis, expectedBy: isoOf(quiet.expectedBy) },
    days,
    ...(row.pollEnabled
      ? {
          poll: {
            lastAt: status.pollLastAt?.toISOString(),
            nextAt: status.pollStopped || row.paused ? undefined : status.pollNextAt?.toISOString(),
            stopped: status.pollStopped,
          },
        }
      : {}),
  };
}

const isoOf = (at: number | undefined): string | undefined =>
  at === undefined ? undefined : new Date(at).toISOString();

export default sourceHealth;
export type SourceHealthService = ReturnType<typeof sourceHealth>;
