import type { Core } from '@strapi/strapi';
import { blocksToText } from '../../../src/plugins/wire/core/clean';
import { bodyOf, type BodyState } from '../../../src/plugins/wire/core/placement';
import type { ApplicationsService } from '../../../src/plugins/wire/server/src/services/applications';
import { UID, type ArticleVersion } from '../../../src/plugins/wire/shared/constants';
import { startStrapi } from '../support';
import { wireDesk, type FlagRow, type WireDesk } from '../support/wire-desk';

export interface HistoryRow {
  action: string;
  actor: string | null;
  noticeDocumentId: string | null;
  before: { placement?: string } | null;
  after: { placement?: string } | null;
  quote: string | null;
  reason: string | null;
  detector: string | null;
}

/** Starts a newsroom in which nobody but the test brings decisions to articles. */
export async function openPlacementRoom() {
  process.env.WIRE_JOBS = 'off';
  const running = await startStrapi();
  const desk = wireDesk(running.strapi);
  const stop = async () => {
    desk.dispose();
    await running.stop();
  };
  return { running, desk, room: placementRoom(running.strapi, desk), stop };
}

/** Looks at what belongs to an article's body. */
function placementRoom(strapi: Core.Strapi, desk: WireDesk) {
  const applications = strapi.plugin('wire').service('applications') as unknown as ApplicationsService;
  const room = {
    /** What is kept of a version; undefined when nothing is taken out of it. */
    async full(article: string, version: ArticleVersion = 'draft'): Promise<BodyState | undefined> {
      const row = await strapi.db
        .query(UID.fullBody)
        .findOne({ where: { articleDocumentId: article, version } });
      return row ?? undefined;
    },

    async text(article: string, version: ArticleVersion = 'draft'): Promise<string> {
      return blocksToText((await desk.find(article, version))!.body);
    },

    /** The texts of the notices that a version lists. */
    async listed(article: string, version: ArticleVersion = 'draft'): Promise<string[]> {
      return (await desk.find(article, version))!.legalNotices.map(({ text }) => text).sort();
    },

    /** The flags of words that are in the draft. */
    async standing(article: string): Promise<FlagRow[]> {
      return (await desk.flags(article)).filter(({ stale }) => !stale);
    },

    /** The notice of an article's only flag. */
    async noticeOf(article: string): Promise<string> {
      const notices = new Set((await desk.flags(article)).map(({ notice }) => notice!.documentId));
      if (notices.size !== 1) throw new Error(`One notice, but the article has ${notices.size}.`);
      return [...notices][0];
    },

    /** Decides about a notice and brings it to all its articles. */
    async decideAndApply(notice: string, decision: string, placement?: string): Promise<void> {
      await desk.decide(notice, decision, placement);
      const queued = await strapi.db
        .query(UID.application)
        .findMany({ where: { notice: { documentId: notice }, state: 'queued' } });
      for (const { documentId } of queued) {
        await applications.runQueued(documentId, new AbortController().signal);
      }
    },

    async placed(article: string): Promise<HistoryRow[]> {
      return strapi.db.query(UID.historyEntry).findMany({
        where: { articleDocumentId: article, action: 'placed' },
        orderBy: { id: 'asc' },
      });
    },

    /** All that a reader and an editor can see of an article's notices, without what is its own: ids, and how they were found. */
    async outcome(article: string) {
      const versions = ['draft', 'published'] as const;
      const seen = await Promise.all(
        versions.map(async (version) => {
          const row = await desk.find(article, version);
          const full = await room.full(article, version);
          return row && { body: row.body, listed: await room.listed(article, version), cuts: full?.cuts };
        }),
      );
      const flags = (await room.standing(article))
        .filter(({ notice }) => notice!.decision !== 'dismissed')
        .map(({ start, end, basis, quote, placement, inChrome }) => ({
          start,
          end,
          basis,
          quote,
          placement,
          inChrome,
        }));
      return { draft: seen[0], published: seen[1], flags };
    },

    /** Everything that is kept of an article says the same. */
    async expectInStep(article: string): Promise<void> {
      const flags = await room.standing(article);
      for (const version of ['draft', 'published'] as const) {
        const row = await desk.find(article, version);
        const full = await room.full(article, version);
        if (!full) continue;
        expect(row).not.toBeNull();
        expect(full.cuts.length).toBeGreaterThan(0);
        expect(row!.body ?? []).toEqual(bodyOf(full));
      }
      const draft = await desk.find(article, 'draft');
      if (!draft) return expect(await desk.flags(article)).toEqual([]);
      const full = await room.full(article);
      const text = blocksToText(full?.full ?? draft.body);
      for (const { basis, start, end, quote } of flags) {
        if (basis === 'body') expect(text.slice(start, end)).toBe(quote);
      }
      const cut = flags.filter(({ placement, inChrome }) => placement !== 'inline' && !inChrome);
      expect(cut).toHaveLength(full?.cuts.length ?? 0);
      const separate = flags.filter(({ placement }) => placement === 'separate');
      expect(draft.legalNotices.map(({ documentId }) => documentId)).toEqual(
        expect.arrayContaining(separate.map(({ notice }) => notice!.documentId)),
      );
      return undefined;
    },
  };
  return room;
}

export type PlacementRoom = ReturnType<typeof placementRoom>;
