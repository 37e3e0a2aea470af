import type { Test } from 'supertest';
import type { HistoryEntrySummary } from '../../../src/plugins/wire/shared/contracts/notice-history';
import type { NoticeDetail, NoticeSummary } from '../../../src/plugins/wire/shared/contracts/notices';
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
  /** The super administrator's, for `.set('Authorization', `Bearer ${token}`)`. */
  token: string;
  /** Logs an administrator in, by the code of his role. */
  tokenOf(role: string): Promise<string>;
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

/** A notice of the kind `sponsored`, which is another one for each thing: only names and numbers are slots. */
export const paidBy = (things: string): string =>
  `This is sponsored content. It was paid for by makers of ${things}, whose ${things} are praised in it, and the newsroom of Lantern Post had no part in producing it.`;

/** A word for each number. */
export const wordOf = (number: number): string =>
  [...String(number)].map((digit) => SYLLABLES[Number(digit)]).join('');

const SYLLABLES = ['ba', 'ke', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru'];

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

  const tokenOf = async (role?: string) => (await adminLogin(strapi, role)).token;

  function panelWith(token: string): Panel {
    const as = (asked: Test) => asked.set('Authorization', `Bearer ${token}`);
    return {
      get: (path) => as(request.get(`/wire${path}`)),
      post: (path, body) => as(request.post(`/wire${path}`)).send(body),
    };
  }
  const token = await tokenOf();
  const panel = panelWith(token);
  const read = async (path: string) => (await panel.get(path).expect(200)).body.data;

  return {
    ...running,
    desk,
    panel,
    token,
    tokenOf,
    panelOf: async (role) => panelWith(await tokenOf(role)),
    rows,
    async addNotice(more = {}) {
      notices += 1;
      const text = `The gazette gives no warranty for the ${wordOf(notices)} timetable and for the tides that it lists.`;
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
