import type { Core } from '@strapi/strapi';
import type { ApplicationsService } from '../../../src/plugins/wire/server/src/services/applications';
import { UID } from '../../../src/plugins/wire/shared/constants';
import type { ApplicationSummary } from '../../../src/plugins/wire/shared/contracts/applications';
import { startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';

/** A row as Strapi's query engine gives it. */
export interface StoredRow {
  id: number;
  documentId: string;
  [field: string]: unknown;
}

/** One version of an article, with all that a decision changes. */
export interface StoredVersion {
  row: number;
  body: unknown;
  /** What is kept of it in `wire_full_bodies`. */
  kept?: { full: unknown; cuts: { start: number; end: number; notice: string; placement: string }[] };
  /** documentIds of the notices that it lists. */
  lists: string[];
  updatedAt: string;
  publishedAt: string | null;
}

export interface StoredArticle {
  draft: StoredVersion;
  published?: StoredVersion;
}

/** A newsroom in which nobody but the test runs what is queued, unless it asks for that. */
export interface Newsroom extends RunningStrapi {
  desk: WireDesk;
  applications: ApplicationsService;
  rows(uid: string, where?: object, populate?: unknown): Promise<StoredRow[]>;
  /** All notices that an article's flags speak of, in the order of its text. */
  noticesOf(article: string): Promise<StoredRow[]>;
  article(documentId: string): Promise<StoredArticle>;
  /** Notes a decision, without bringing it to any article. */
  decide(notice: string, decision: string, placement?: string): Promise<void>;
  /** Queues an application of what is decided about a notice. */
  start(notice: string): Promise<ApplicationSummary>;
  /** Runs a queued application as far as it goes. */
  run(application: { documentId: string }): Promise<ApplicationSummary>;
  /** Notes a decision and brings it to all articles. */
  apply(notice: string, decision: string, placement?: string): Promise<ApplicationSummary>;
  /** What the history says of an article, the oldest first. */
  history(article: string, action?: string): Promise<StoredRow[]>;
}

export const EDITOR = 'Edda Brook';

/**
 * For `beforeAll`; with `stop` in `afterAll`.
 *
 * @param runsJobs what is queued is run at once, without the test
 */
export async function openNewsroom({ runsJobs = false } = {}): Promise<Newsroom> {
  if (!runsJobs) process.env.WIRE_JOBS = 'off';
  const running = await startStrapi();
  const { strapi } = running;
  const desk = wireDesk(strapi);
  const applications = strapi.plugin('wire').service('applications') as unknown as ApplicationsService;
  const rows: Newsroom['rows'] = (uid, where = {}, populate) =>
    query(strapi, uid).findMany({ where, populate, orderBy: { id: 'asc' } });

  const room: Newsroom = {
    ...running,
    desk,
    applications,
    rows,

    async noticesOf(article) {
      const flags = await desk.flags(article);
      const ids = [...new Set(flags.map(({ notice }) => notice!.documentId))];
      const found = await rows(UID.notice, { documentId: { $in: ids } });
      return ids.map((id) => found.find(({ documentId }) => documentId === id)!);
    },

    async article(documentId) {
      const versions = await rows(UID.article, { documentId }, ['legalNotices']);
      const kept = await rows(UID.fullBody, { articleDocumentId: documentId });
      const read = (version: 'draft' | 'published'): StoredVersion | undefined => {
        const row = versions.find(({ publishedAt }) => (publishedAt === null) === (version === 'draft'));
        const full = kept.find((one) => one.version === version);
        return (
          row && {
            row: row.id,
            body: row.body,
            ...(full ? { kept: { full: full.full, cuts: full.cuts as never } } : {}),
            lists: (row.legalNotices as StoredRow[]).map((notice) => notice.documentId).sort(),
            updatedAt: row.updatedAt as string,
            publishedAt: row.publishedAt as string | null,
          }
        );
      };
      return { draft: read('draft')!, published: read('published') };
    },

    async decide(notice, decision, placement) {
      await query(strapi, UID.notice).updateMany({
        where: { documentId: notice },
        data: { decision, ...(placement ? { placement } : {}) },
      });
    },

    async start(notice) {
      const [application] = await applications.start([notice], EDITOR);
      return application;
    },

    async run({ documentId }) {
      await applications.runQueued(documentId, new AbortController().signal);
      return (await applications.find(documentId))!;
    },

    async apply(notice, decision, placement) {
      await room.decide(notice, decision, placement);
      return room.run(await room.start(notice));
    },

    history: (article, action) =>
      rows(UID.historyEntry, { articleDocumentId: article, ...(action ? { action } : {}) }),

    async stop() {
      delete process.env.WIRE_JOBS;
      desk.dispose();
      await running.stop();
    },
  };
  return room;
}

interface Query {
  findMany(params: object): Promise<StoredRow[]>;
  updateMany(params: object): Promise<unknown>;
}

const query = (strapi: Core.Strapi, uid: string): Query =>
  strapi.db.query(uid as 'api::article.article') as unknown as Query;

/** Words by which notices differ enough that none is taken for another one, slightly edited; numbers and firms' names do not count. */
const WORDS = (
  'amber birch cedar dusk ember fern gravel heather ivory juniper kelp linen moss nettle oak pebble quartz rowan slate thistle umber ' +
  'velvet willow yarrow zinc bramble copper dahlia elder flint garnet hazel'
).split(' ');
let made = 0;

function someWords(): string {
  made += 1;
  let random = made;
  const left = [...WORDS];
  const words = Array.from({ length: 16 }, () => {
    random = (random * 48_271 + 11) % 2_147_483_647;
    return left.splice(random % left.length, 1)[0];
  });
  return words.join(' ');
}

/** A notice that no other one equals; it holds up publishing as long as it is pending. */
export const paidContent = (): string =>
  `This is sponsored content about ${someWords()}. It was paid for by Quillmark Savings, and the newsroom of Lantern Post had no part in producing it.`;

/** Another one, of kinds that hold up nothing. */
export const noWarranty = (): string =>
  `Legal disclaimer: Lantern Newswire provides this content about ${someWords()} as is, without warranty of any kind, and accepts no responsibility or liability for its accuracy or completeness.`;
