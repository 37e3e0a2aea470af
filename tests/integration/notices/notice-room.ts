import type { Test } from 'supertest';
import type {
  HistoryEntrySummary,
  NoticeDetail,
  NoticeSummary,
} from '../../../src/plugins/wire/shared/contracts/notices';
import { UID } from '../../../src/plugins/wire/shared/constants';
import { adminLogin, startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';

/** A row as Strapi's query engine gives it. */
export type Row = { id: number; documentId: string } & Record<string, unknown>;

/** The admin routes under `/wire`, as one administrator asks them. */
export interface Panel {
  get(path: string): Test;
  post(path: string, body?: object): Test;
}

export interface NoticeRoom extends RunningStrapi {
  desk: WireDesk;
  /** As the super administrator asks. */
  panel: Panel;
  /** Logs an administrator in, by the code of his role. */
  panelOf(role: string): Promise<Panel>;
  rows(uid: string, where?: object): Promise<Row[]>;
  /** Stores a notice that no article carries. */
  addNotice(more?: Record<string, unknown>): Promise<Row>;
  find(documentId: string): Promise<NoticeDetail>;
  list(query: string): Promise<NoticeSummary[]>;
  /** The newest first. */
  history(notice: string): Promise<HistoryEntrySummary[]>;
  /** Waits until no application is queued or running. */
  applied(): Promise<void>;
}

const PATIENCE_MS = 60_000;
let notices = 0;

/** A running Strapi with a desk to look after notices; for `beforeAll`, with `stop` in `afterAll`. */
export async function openNoticeRoom(): Promise<NoticeRoom> {
  const running = await startStrapi();
  const { strapi, request } = running;
  const desk = wireDesk(strapi);
  const rows = (uid: string, where: object = {}) =>
    strapi.db.query(uid as 'plugin::wire.notice').findMany({ where, orderBy: { id: 'asc' } }) as Promise<
      Row[]
    >;

  async function panelOf(role?: string): Promise<Panel> {
    const { token } = await adminLogin(strapi, role);
    const as = (asked: Test) => asked.set('Authorization', `Bearer ${token}`);
    return {
      get: (path) => as(request.get(`/wire${path}`)),
      post: (path, body) => as(request.post(`/wire${path}`)).send(body),
    };
  }
  const panel = await panelOf();
  const read = async (path: string) => (await panel.get(path).expect(200)).body.data;

  return {
    ...running,
    desk,
    panel,
    panelOf,
    rows,
    async addNotice(more = {}) {
      notices += 1;
      const text = `The Gazette of Port ${notices} gives no warranty for timetable ${notices} and for the tides of it.`;
      const data = {
        text,
        fingerprint: `test-${notices}`,
        kinds: ['no-warranty'],
        issuer: 'Port Gazette',
        language: 'en',
        score: 0.9,
        placement: 'inline',
        decision: 'pending',
        ...more,
      };
      return (await strapi
        .documents(UID.notice as 'api::article.article')
        .create({ data: data as never })) as never;
    },
    find: (documentId) => read(`/notices/${documentId}`),
    list: (query) => read(`/notices?${query}`),
    history: (notice) => read(`/notices/${notice}/history`),
    async applied() {
      const deadline = Date.now() + PATIENCE_MS;
      for (;;) {
        const open = await rows(UID.application, { state: { $in: ['queued', 'running'] } });
        if (open.length === 0) return;
        if (Date.now() > deadline) throw new Error(`${open.length} applications are not over.`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    stop: async () => {
      desk.dispose();
      await running.stop();
    },
  };
}
