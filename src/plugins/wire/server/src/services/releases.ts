import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE_RELEASED, PLUGIN_ID } from '../../../shared/constants';
import { lock } from '../stores/locks';
import { giveUpRelease, releaseStory } from '../stores/release-story';
import { dueReleases, moveRelease, nextRelease } from '../stores/releases';
import type { JobsService } from './jobs';

/** Articles that are looked up at once. */
const BATCH = 100;
/** How long it is waited where the clock of the queue is ahead of ours. */
const AHEAD_MS = 1_000;
/** After how long an article is tried again on which something broke that is not its own. */
const AGAIN_MS = 60_000;

/** Articles that are published when their embargo ends. */
const releases = ({ strapi }: { strapi: Core.Strapi }) => {
  const jobs = (): JobsService => strapi.plugin(PLUGIN_ID).service('jobs') as unknown as JobsService;
  /** For when this process knows the job to be queued, in milliseconds since 1970. */
  let armed: number | undefined;

  async function release(story: number, now: Date): Promise<boolean> {
    try {
      const released = await releaseStory(strapi, story, now);
      if (released) await strapi.eventHub.emit(ARTICLE_RELEASED, { ...released, at: now.toISOString() });
      return released !== undefined;
    } catch (error) {
      if (error instanceof errors.ApplicationError) await giveUpRelease(strapi, story, error.message);
      else {
        strapi.log.error('wire: an article could not be published at the end of its embargo', error);
        await moveRelease(strapi, story, new Date(now.getTime() + AGAIN_MS));
      }
      return false;
    }
  }

  const service = {
    /**
     * Has the queue publish what waits, at its time. To be called when what is to be published is stored for good: after the transaction.
     *
     * @param by the earliest time that has come anew, where it is known: nothing is asked of the database when that is seen to already
     */
    async arm(by?: Date): Promise<void> {
      if (by && armed !== undefined && armed > Date.now() && armed <= by.getTime()) return;
      await strapi.db.transaction(async ({ trx }) => {
        // Who has looked earlier must not queue it later.
        await lock(trx, ['wire:release']);
        const next = await nextRelease(strapi);
        if (!next) return;
        await jobs().add('wire-release', [''], { runAt: next });
        armed = next.getTime();
      });
    },

    /**
     * Publishes what is due.
     *
     * @returns how many articles were published
     */
    async run(signal?: AbortSignal, now = new Date()): Promise<number> {
      let count = 0;
      for (;;) {
        const due = await dueReleases(strapi, now, BATCH);
        for (const story of due) {
          if (signal?.aborted) return count;
          if (await release(story, now)) count += 1;
        }
        if (due.length < BATCH) return count;
      }
    },

    /** What the queue does: publishes what is due, and has itself queued for the next. */
    async runQueued(signal: AbortSignal): Promise<void> {
      if ((await service.run(signal)) === 0) await pause(AHEAD_MS, undefined, { signal });
      if (!signal.aborted) await service.arm();
    },
  };
  return service;
};

export default releases;
export type ReleasesService = ReturnType<typeof releases>;

/** Has the queue publish what waits for the end of an embargo; a failure is made up for within a minute. */
export async function armReleases(strapi: Core.Strapi, by?: Date): Promise<void> {
  try {
    await (strapi.plugin(PLUGIN_ID).service('releases') as unknown as ReleasesService).arm(by);
  } catch (error) {
    strapi.log.error('wire: the end of an embargo could not be queued', error);
  }
}
