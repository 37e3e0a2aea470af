import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../shared/constants';
import type { PollHeader, PollSourceResponse } from '../../../shared/contracts/sources';
import { configuredFetching } from '../config/fetching';
import { fetchGuarded, type Fetched } from '../fetching/fetch-guarded';
import { nextPoll } from '../fetching/next-poll';
import { memoryFile } from '../imports/import-file';
import type { Row } from '../stores/documents';
import { pollHeaders } from '../stores/source-secrets';
import { changeStatus, statusesOf, statusOf, type SourceStatus } from '../stores/source-statuses';
import { findSource, settingsOf, wholeSources, type StoredSettings } from '../stores/sources';
import type { ImportsService } from './imports';
import type { JobsService } from './jobs';
import type { SourceHealthService } from './source-health';

/** Polls that are due until the next time somebody looks are queued for their own second. */
export const LOOK_AHEAD_MS = 60_000;

type PollResult = PollSourceResponse['data'];

/** Polls: feeds are fetched when they are due, and what is new in them is imported. */
const polls = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = <T>(name: string): T => strapi.plugin(PLUGIN_ID).service(name) as unknown as T;
  const jobs = () => service<JobsService>('jobs');
  const health = () => service<SourceHealthService>('source-health');

  /** What a poll with these settings gives; nothing is stored. */
  async function fetchFeed(
    settings: Pick<StoredSettings, 'pollUrl'>,
    headers: readonly Required<PollHeader>[],
    conditions: Pick<SourceStatus, 'etag' | 'lastModified'>,
    signal?: AbortSignal,
  ): Promise<Fetched> {
    const version = strapi.config.get('info.version', '0') as string;
    return fetchGuarded(
      { url: settings.pollUrl ?? '', headers, ...conditions, userAgent: `Copydesk/${version}`, signal },
      configuredFetching(strapi),
    );
  }

  async function poll(row: Row, signal?: AbortSignal): Promise<PollResult> {
    const settings = settingsOf(row);
    const status = await statusOf(strapi, row.id);
    const isSame = status.polledUrl === settings.pollUrl;
    const { etag, lastModified } = status;
    const headers = await pollHeaders(strapi, row.id);
    const fetched = await fetchFeed(settings, headers, isSame ? { etag, lastModified } : {}, signal);
    const now = new Date();
    const next = (failures: number, retryAfterMs?: number) =>
      new Date(
        now.getTime() +
          nextPoll({ minutes: settings.pollMinutes, failures, retryAfterMs, random: Math.random() }),
      );
    const { report } = fetched;

    if (fetched.kind === 'gone') {
      await changeStatus(strapi, row.id, { pollLastAt: now, pollNextAt: null, pollStopped: fetched.reason });
      await health().failed(row.id, fetched.reason);
      await health().check({ id: row.id });
      return { outcome: 'gone', reason: fetched.reason, fetched: report };
    }
    if (fetched.kind === 'failed') {
      const failures = status.pollFailures + 1;
      const pollNextAt = next(failures, fetched.retryAfterMs);
      await changeStatus(strapi, row.id, { pollLastAt: now, pollFailures: failures, pollNextAt });
      await health().failed(row.id, fetched.reason);
      return { outcome: 'failed', reason: fetched.reason, fetched: report };
    }

    const polled = { pollLastAt: now, pollFailures: 0, pollStopped: null, pollNextAt: next(0) };
    const hash = fetched.kind === 'content' ? hashOf(fetched.bytes) : status.contentHash;
    if (fetched.kind === 'unchanged' || (isSame && hash === status.contentHash)) {
      const validators =
        fetched.kind === 'content'
          ? { etag: fetched.etag ?? null, lastModified: fetched.lastModified ?? null }
          : {};
      await changeStatus(strapi, row.id, { ...polled, ...validators });
      if (status.contentFailed) await health().failed(row.id, STILL_BROKEN);
      else await health().succeeded(row.id);
      return { outcome: 'unchanged', fetched: report };
    }
    const summary = await service<ImportsService>('imports').enqueue(
      [memoryFile(nameOf(report.url), fetched.bytes, fetched.mediaType)],
      { source: settings.name, publish: false },
      undefined,
      { way: 'poll' },
    );
    // Only now: what could not be queued is fetched again.
    await changeStatus(strapi, row.id, {
      ...polled,
      polledUrl: settings.pollUrl,
      etag: fetched.etag ?? null,
      lastModified: fetched.lastModified ?? null,
      contentHash: hash,
    });
    return { outcome: 'imported', import: summary.documentId, fetched: report };
  }

  const isDue = (row: Row, { pollStopped, pollNextAt }: SourceStatus, by: number): boolean =>
    row.pollEnabled === true &&
    row.paused !== true &&
    Boolean(row.pollUrl) &&
    pollStopped === undefined &&
    (pollNextAt === undefined || pollNextAt.getTime() <= by);

  return {
    fetchFeed,

    /** Queues the polls that are due before somebody looks again, each at its time. */
    async queueDue(now = Date.now()): Promise<void> {
      const sources = await wholeSources(strapi, { pollEnabled: true });
      const statuses = await statusesOf(
        strapi,
        sources.map(({ id }) => id),
      );
      for (const row of sources) {
        const status = statuses(row.id);
        if (!isDue(row, status, now + LOOK_AHEAD_MS)) continue;
        const runAt = new Date(Math.max(now, status.pollNextAt?.getTime() ?? now));
        await jobs().add('wire-poll', [row.documentId], { runAt });
      }
    },

    /** A poll that was queued; nothing happens when it is not due any more, or somebody else is at it. */
    async runQueued(documentId: string, signal: AbortSignal): Promise<void> {
      const letGo = await jobs().hold('wire-poll', documentId);
      if (!letGo) return;
      try {
        const row = await findSource(strapi, documentId);
        if (!row || !isDue(row, await statusOf(strapi, row.id), Date.now())) return;
        await poll(row, signal);
      } finally {
        await letGo();
      }
    },

    /**
     * Polls now, whatever the schedule.
     *
     * @returns undefined while somebody else polls it
     */
    async pollNow(row: Row): Promise<PollResult | undefined> {
      const letGo = await jobs().hold('wire-poll', row.documentId);
      if (!letGo) return undefined;
      try {
        return await poll(row);
      } finally {
        await letGo();
      }
    },
  };
};

const STILL_BROKEN = 'The feed still is what could not be read the last time.';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const MAX_NAME = 200;

/** What a feed is called in receipts: its file's name, or its host's. */
export function nameOf(address: string): string {
  const url = new URL(address);
  let name = basename(url.pathname);
  try {
    name = decodeURIComponent(name);
  } catch {
    // It stays as it is.
  }
  return basename(name.replace(/[\p{Cc}\p{Cs}\\]/gu, '')).slice(-MAX_NAME) || url.host;
}

export default polls;
export type PollsService = ReturnType<typeof polls>;
