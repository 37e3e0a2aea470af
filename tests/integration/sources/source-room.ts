import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Core } from '@strapi/strapi';
import type { Test } from 'supertest';
import type { JobsService } from '../../../src/plugins/wire/server/src/services/jobs';
import type { SourceDetail, SourceInput } from '../../../src/plugins/wire/shared/contracts/sources';
import { openImportRoom, over, type ImportRoom, type Row } from '../imports/import-room';
import { adminLogin } from '../support';
import { eventually } from '../../support/eventually';

export interface SourceRoom extends ImportRoom {
  /** A service of the plugin. */
  service<T>(name: string): T;
  /** The admin routes under `/wire/sources`, as an administrator asks them. */
  admin: SourceAdmin;
  /** Makes a source through the panel's route. */
  source(input: SourceInput): Promise<SourceDetail>;
  /** Its row. */
  row(documentId: string): Promise<Row>;
  status(documentId: string): Promise<Row | undefined>;
  /** Waits until all imports are over, and what they say of their sources is noted. */
  settled(): Promise<Row[]>;
  /** A web server on the loopback that polls may reach. */
  serve(listener: RequestListener): Promise<WebServer>;
}

export interface WebServer {
  url: string;
  port: number;
  asked: IncomingMessage[];
}

export interface SourceAdmin {
  get(path: string): Test;
  post(path: string): Test;
  put(path: string): Test;
  delete(path: string): Test;
}

/** The routes about sources, as an administrator of a role asks them. */
export async function sourceAdmin(room: ImportRoom, role?: string): Promise<SourceAdmin> {
  const { token } = await adminLogin(room.strapi, role);
  const as = (request: Test) => request.set('Authorization', `Bearer ${token}`);
  return {
    get: (path) => as(room.request.get(`/wire/sources${path}`)),
    post: (path) => as(room.request.post(`/wire/sources${path}`)),
    put: (path) => as(room.request.put(`/wire/sources${path}`)),
    delete: (path) => as(room.request.delete(`/wire/sources${path}`)),
  };
}

/** A running Strapi for tests of sources; for `beforeAll`, with `stop` in `afterAll`. */
export async function openSourceRoom(): Promise<SourceRoom> {
  const room = await openImportRoom();
  const { strapi } = room;
  const servers: Server[] = [];
  const admin = await sourceAdmin(room);
  const row = async (documentId: string) => (await room.rows('plugin::wire.source', { documentId }))[0];
  return {
    ...room,
    admin,
    row,
    service: <T>(name: string): T => strapi.plugin('wire').service(name) as unknown as T,
    async source(input) {
      const answer = await admin.post('').send({ data: input });
      if (answer.status !== 201) throw new Error(`${answer.status}: ${answer.text}`);
      return answer.body.data;
    },
    async status(documentId) {
      const { id } = await row(documentId);
      return (await room.rows('plugin::wire.source-status', { source: id }))[0];
    },
    async settled() {
      for (const { documentId } of await room.rows('plugin::wire.import')) {
        await over(async () => (await room.rows('plugin::wire.import', { documentId }))[0] as never);
        await letGoOf(strapi, documentId);
      }
      return room.rows('plugin::wire.import', {}, ['source']);
    },
    async serve(listener) {
      const asked: IncomingMessage[] = [];
      const server = createServer((request, response) => {
        asked.push(request);
        listener(request, response);
      });
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      allowPolling(strapi, `127.0.0.1:${port}`);
      return { url: `http://127.0.0.1:${port}`, port, asked };
    },
    async stop() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
      await room.stop();
    },
  };
}

/** As if the configuration let polls reach another host. */
function allowPolling(strapi: Core.Strapi, host: string): void {
  const path = 'plugin::wire.polling.allowedHosts';
  strapi.config.set(path, [...(strapi.config.get(path) as string[]), host]);
}

/** An import says that it is over before its source does, and whoever runs it holds it until both are done. */
async function letGoOf(strapi: Core.Strapi, documentId: string): Promise<void> {
  const jobs = strapi.plugin('wire').service('jobs') as unknown as JobsService;
  await eventually(async () => {
    const letGo = await jobs.hold('wire-import', documentId);
    await letGo?.();
    expect(letGo).toBeDefined();
  });
}
