import type { AgainItem } from '../../../src/plugins/wire/shared/contracts/again';
import { UID } from '../../../src/plugins/wire/shared/constants';
import type { ImportSummary } from '../../../src/plugins/wire/shared/contracts/imports';
import { articleLock } from '../../../src/plugins/wire/server/src/stores/article-bodies';
import { lock } from '../../../src/plugins/wire/server/src/stores/locks';
import type { JobsService } from '../../../src/plugins/wire/server/src/services/jobs';
import { tableRows } from '../undo/undo-room';
import { openDesk, type Desk } from './desk';
import { openImportRoom, type ImportRoom } from './import-room';
import { jsonLines, PAGE, wireItem, type WireItemFields } from './wire-texts';

/** Three items of a source of their own, and what became of them. */
export interface Three {
  run: ImportSummary;
  source: string;
  receipts: { documentId: string; article: string; state: string; detail?: string }[];
  sent: WireItemFields[];
}

type Version = Record<string, unknown> | null;

export interface AgainRoom extends ImportRoom {
  desk: Desk;
  importThree(more?: { publish?: boolean; page?: boolean; fields?: Partial<WireItemFields> }): Promise<Three>;
  /** Sends items of a source in a file. */
  send(source: string, items: object[], publish?: boolean): Promise<ImportSummary>;
  receiptsOf(id: string): Promise<Three['receipts']>;
  draft(article: string): Promise<Record<string, unknown>>;
  published(article: string): Promise<Version>;
  change(article: string, data: object): Promise<unknown>;
  /** What is set about a source from now on: of all rules these are the plainest. */
  setSource(name: string, settings: Record<string, unknown>): Promise<void>;
  preview(id: string, body?: object): Promise<{ items: AgainItem[]; total: number }>;
  again(id: string, body?: object): Promise<ImportSummary>;
  undone(id: string): Promise<ImportSummary>;
  /**
   * Processes three items again and cancels that while the second one is being stored.
   *
   * @returns documentId of the import that was canceled; nobody works on it any more
   */
  canceledAtSecond(id: string, second: string): Promise<string>;
  summaryOf(id: string): Promise<ImportSummary>;
  tables(): Promise<Record<string, string[]>>;
}

/** Asks again and again until something is so. */
export async function until<T>(ask: () => Promise<T>, is: (now: T) => boolean): Promise<T> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const now = await ask();
    if (is(now)) return now;
    if (Date.now() > deadline) throw new Error(`It is still ${JSON.stringify(now)}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** An import room with an administrator who processes imports again; for `beforeAll`, with `stop` in `afterAll`. */
export async function openAgainRoom(): Promise<AgainRoom> {
  const room = await openImportRoom();
  const desk = await openDesk(room);
  const articles = () => room.strapi.documents(UID.article as 'api::article.article');
  const version = (documentId: string, status: 'draft' | 'published') =>
    articles().findOne({ documentId, status }) as unknown as Promise<Version>;
  const receiptsOf = async (id: string): Promise<Three['receipts']> =>
    (await desk.get(`/imports/${id}/receipts`).expect(200)).body.data;
  const send = (source: string, items: object[], publish = false) =>
    desk.imported(
      desk
        .post('/imports')
        .attach('files', Buffer.from(jsonLines(items)), 'feed.jsonl')
        .field('source', source)
        .field('publish', String(publish)),
    );
  const summaryOf = async (id: string): Promise<ImportSummary> =>
    (await desk.get(`/imports/${id}`).expect(200)).body.data;
  let sources = 0;
  let items = 100;

  return {
    ...room,
    desk,
    send,
    receiptsOf,
    async importThree(more = {}) {
      sources += 1;
      const source = `Kestrel ${sources}`;
      items += 3;
      const sent = [items, items + 1, items + 2].map((number) => wireItem(number, more.fields));
      const run = await (more.page
        ? desk.imported(
            desk.post('/imports').send({ text: PAGE.replaceAll('Two', `Boats ${sources}`), source }),
          )
        : send(source, sent, more.publish));
      return { run, source, receipts: await receiptsOf(run.documentId), sent };
    },
    draft: async (article) => (await version(article, 'draft'))!,
    published: (article) => version(article, 'published'),
    change: (documentId, data) => articles().update({ documentId, data: data as never }),
    async setSource(name, settings) {
      await room.strapi.db
        .query(UID.source as 'api::article.article')
        .update({ where: { name } as never, data: settings as never });
    },
    async preview(id, body = {}) {
      const answer = await desk.post(`/imports/${id}/again/preview`).send(body);
      expect([answer.status, answer.text]).toEqual([200, answer.text]);
      return answer.body.data;
    },
    again: (id, body = {}) => desk.imported(desk.post(`/imports/${id}/again`).send(body)),
    async undone(id) {
      expect((await desk.post(`/imports/${id}/undo`)).status).toBe(202);
      return until(
        () => summaryOf(id),
        ({ state }) => state === 'undone',
      );
    },
    async canceledAtSecond(id, second) {
      let letGo = () => {};
      const isOver = new Promise<void>((resolve) => (letGo = resolve));
      let isHeld = () => {};
      const held = new Promise<void>((resolve) => (isHeld = resolve));
      const holding = room.strapi.db.transaction(async ({ trx }) => {
        await lock(trx, [articleLock(second)]);
        isHeld();
        await isOver;
      });
      await held;
      const { body } = await desk.post(`/imports/${id}/again`).expect(202);
      const { documentId } = body.data;
      await until(
        () => receiptsOf(documentId),
        ({ length }) => length === 1,
      );
      expect((await desk.post(`/imports/${documentId}/cancel`).expect(200)).body.data.state).toBe('canceled');
      letGo();
      await holding;
      const jobs = room.strapi.plugin('wire').service('jobs') as unknown as JobsService;
      await (await until(
        () => jobs.hold('wire-import', documentId),
        (hold) => hold !== undefined,
      ))!();
      return documentId;
    },
    summaryOf,
    tables: () => tableRows(room.strapi, room.databaseUrl),
  };
}
