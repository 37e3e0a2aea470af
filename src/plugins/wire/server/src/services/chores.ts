import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../shared/constants';
import { settingsNow } from '../config/settings';
import { TOLERANCE_MS } from '../push/signature';
import { unpublishExpired, unpublishOld, type Unpublished } from '../stores/expired-articles';
import { forgetLostProposals } from '../stores/name-proposals';
import { forgetOldPushes } from '../stores/received-pushes';
import { wholeSources } from '../stores/sources';
import { clearUndoNotes, endOldUndos } from '../stores/undo';
import { clearOldSpools } from '../jobs/clear-old-spools';
import type { BulkImportsService } from './bulk-imports';
import type { FoldersService } from './folders';
import type { JobsService } from './jobs';
import type { PollsService } from './polls';
import type { ReleasesService } from './releases';
import type { SourceHealthService } from './source-health';

const MINUTE = 60_000;
/** Every how many minutes it is looked how sources do, and which articles have expired. */
const CHECK_MINUTES = 5;
const DAY = 24 * 60 * MINUTE;

/** So long a run clears away what old imports have noted. */
const CLEARING_MS = 30_000;

/** What is done every minute, by one process of all: polls and scans are queued, silence is noticed, what is over is cleared away. */
const chores = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = <T>(name: string): T => strapi.plugin(PLUGIN_ID).service(name) as unknown as T;

  async function unpublish(now: Date, signal: AbortSignal): Promise<void> {
    const all = async (some: () => Promise<Unpublished>) => {
      while (!signal.aborted && (await some()).more);
    };
    await all(() => unpublishExpired(strapi, now));
    for (const row of await wholeSources(strapi, { expiryDays: { $notNull: true } })) {
      const source = { id: row.id, name: row.name as string };
      await all(() => unpublishOld(strapi, source, row.expiryDays as number, now));
    }
  }

  /** Ends the time in which imports can be undone; what is not cleared away in this run is in the next ones. */
  async function clearUndo(now: Date, signal: AbortSignal): Promise<void> {
    const days = settingsNow(strapi).undoDays;
    await endOldUndos(strapi, days, now);
    await clearUndoNotes(strapi, AbortSignal.any([signal, AbortSignal.timeout(CLEARING_MS)]));
    await forgetLostProposals(strapi, new Date(now.getTime() - days * DAY));
  }

  return {
    /** Unpublishes what has expired. */
    unpublish,

    /** Does what is due. What breaks is logged and holds up nothing else; it is tried again the next time. */
    async run(signal: AbortSignal, now = new Date()): Promise<void> {
      const due: [name: string, work: () => Promise<unknown>][] = [
        ['polls could not be queued', () => service<PollsService>('polls').queueDue(now.getTime())],
        ['folders could not be queued', () => service<FoldersService>('folders').queueScans()],
        ['jobs of processes that are gone could not be freed', () => service<JobsService>('jobs').freeLeft()],
        ['imports could not be gone on with', () => service<BulkImportsService>('bulk-imports').recoverAll()],
        ['undos could not be gone on with', () => service<JobsService>('jobs').recoverUndos()],
        // It is queued already, but for an embargo that was changed past us or a queue that did not answer.
        ['the ends of embargoes could not be queued', () => service<ReleasesService>('releases').arm()],
      ];
      if (Math.floor(now.getTime() / MINUTE) % CHECK_MINUTES === 0) {
        due.push(
          ['sources could not be checked', () => service<SourceHealthService>('source-health').check()],
          ['expired articles could not be unpublished', () => unpublish(now, signal)],
          [
            'files of old imports could not be removed',
            () => clearOldSpools(strapi, new Date(now.getTime() - settingsNow(strapi).resumeDays * DAY)),
          ],
          ['notes of old imports could not be cleared', () => clearUndo(now, signal)],
          // Twice the tolerance: a time stamp may be ahead of our clock.
          [
            'old pushes could not be forgotten',
            () => forgetOldPushes(strapi, new Date(now.getTime() - 2 * TOLERANCE_MS)),
          ],
        );
      }
      for (const [trouble, work] of due) {
        if (signal.aborted) return;
        await work().catch((error) => strapi.log.error(`wire: ${trouble}`, error));
      }
    },
  };
};

export default chores;
export type ChoresService = ReturnType<typeof chores>;
