import { join, relative } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Test } from 'supertest';
import type { EntityType } from '../../../src/plugins/wire/core/entities';
import type { NamesService } from '../../../src/plugins/wire/server/src/services/names';
import { UID } from '../../../src/plugins/wire/shared/constants';
import { adminLogin, startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { differences, STAYS, tableRows, undoOf } from '../undo/undo-room';
import type { UndoService } from '../../../src/plugins/wire/server/src/services/undo';

/** A project's own type with drafts, which points at people. */
export const TEAM = 'api::testteam.testteam';

function extend(strapi: Core.Strapi): void {
  strapi.get('content-types').add('api::testteam', {
    testteam: {
      schema: {
        kind: 'collectionType',
        collectionName: 'testteams',
        info: { singularName: 'testteam', pluralName: 'testteams', displayName: 'Team' },
        options: { draftAndPublish: true },
        attributes: {
          name: { type: 'string' },
          players: { type: 'relation', relation: 'manyToMany', target: 'api::person.person' },
          captain: { type: 'relation', relation: 'oneToOne', target: 'api::person.person' },
        },
      },
    },
  } as never);
}

const UIDS = { person: UID.person, organization: UID.organization, event: UID.event };
const LINKS = { person: 'persons', organization: 'organizations', event: 'events' } as const;

/** A record as the document service gives it, with what tests look at. */
export interface FoundRecord {
  documentId: string;
  name: string;
  confirmed: boolean;
  bio: unknown;
  image: { name: string } | null;
  aliases: { name: string }[];
  positions: { id: number; title: string; organization: { name: string } | null }[];
  sameAs: { url: string }[];
  participants: { name: string }[];
  parent: { name: string } | null;
}

export type Names = Record<'draft' | 'published', string[]>;

export interface NamesRoom extends RunningStrapi {
  desk: WireDesk;
  names: NamesService;
  undoing: UndoService;
  /** Makes a record. @returns its documentId */
  record(type: EntityType, name: string, more?: object): Promise<string>;
  /** Makes an article that is linked to records (documentIds), and publishes it. @returns its documentId */
  article(
    links: Partial<Record<EntityType, string[]>>,
    more?: { publish?: boolean; body?: string },
  ): Promise<string>;
  /** What records of a type an article is linked to, in their order, by name. */
  linked(article: string, type?: EntityType): Promise<Names>;
  find(type: EntityType, documentId: string): Promise<FoundRecord | null>;
  /** Has what is imported from now on be stored item by item, or by COPY. */
  storeBy(way: 'items' | 'batches'): void;
  /** Imports an item, published. @returns documentId of its article */
  send(item: object): Promise<string>;
  /** The records of a type that are called so, by name. */
  called(type: EntityType, name: string): Promise<{ documentId: string; confirmed: boolean }[]>;
  /** Makes a decision, looks at what has become of all, and takes it back: every row is as before. */
  thereAndBack(
    decide: () => Promise<{ documentId: string } | null>,
    look: () => Promise<unknown>,
  ): Promise<void>;
  /** All rows that a decision may change. */
  rows(): Promise<Record<string, string[]>>;
  post(path: string, body: object, token?: string): Test;
  /** Any other route of the plugin. */
  ask(path: string, body: object): Test;
  get(path: string, token?: string): Test;
}

/** A running Strapi with a project's own type; for `beforeAll`, with `stop` in `afterAll`. */
export async function openNamesRoom(): Promise<NamesRoom> {
  const running = await startStrapi({ extend });
  const { strapi, request } = running;
  const desk = wireDesk(strapi);
  // Imports of the newsroom that runs from this folder must not be mixed with those of a test.
  strapi.config.set('plugin::wire.spoolFolder', relative(strapi.dirs.app.root, join(desk.folder, 'spool')));
  // Other tests run beside it, and would be waited for.
  strapi.config.set('plugin::wire.niceness', 0);
  const { token: own } = await adminLogin(strapi);
  const docs = (uid: string) => strapi.documents(uid as 'api::article.article');
  let made = 0;
  const names = strapi.plugin('wire').service('names') as unknown as NamesService;
  const stays = [...STAYS.filter((table) => table !== 'wire_name_proposals'), 'wire_name_decisions'];
  const rows = () => tableRows(strapi, running.databaseUrl, stays);
  return {
    ...running,
    desk,
    names,
    undoing: undoOf(strapi),
    async record(type, name, more = {}) {
      const { aliases, ...rest } = more as { aliases?: string[] };
      const data = { name, confirmed: false, aliases: aliases?.map((alias) => ({ name: alias })), ...rest };
      return (await docs(UIDS[type]).create({ data: data as never })).documentId;
    },
    async article(links, { publish = true, body } = {}) {
      made += 1;
      const data = {
        headline: `Story ${made}`,
        body: [{ type: 'paragraph', children: [{ type: 'text', text: body ?? `Text of story ${made}.` }] }],
        ...Object.fromEntries(Object.entries(links).map(([type, ids]) => [LINKS[type as EntityType], ids])),
      };
      const { documentId } = await docs(UID.article).create({ data: data as never });
      if (publish) await docs(UID.article).publish({ documentId });
      return documentId;
    },
    async linked(article, type = 'person') {
      const of = async (status: 'draft' | 'published') => {
        const row = await docs(UID.article).findOne({
          documentId: article,
          status,
          populate: { [LINKS[type]]: true } as never,
        });
        const links = (row as unknown as Record<string, { name: string }[]> | null)?.[LINKS[type]] ?? [];
        return links.map(({ name }) => name);
      };
      return { draft: await of('draft'), published: await of('published') };
    },
    find: (type, documentId) =>
      docs(UIDS[type]).findOne({
        documentId,
        populate: {
          aliases: true,
          ...(type === 'event' ? {} : { image: true }),
          ...(type === 'person' ? { positions: { populate: { organization: true } }, sameAs: true } : {}),
          ...(type === 'event' ? { participants: true, organizers: true } : {}),
          ...(type === 'organization' ? { parent: true, sameAs: true } : {}),
        } as never,
      }) as never,
    storeBy(way) {
      strapi.config.set('plugin::wire.directBytes', way === 'batches' ? 0 : 1e9);
    },
    async send(item) {
      const { documentId, state } = await desk.send([item], { publish: true });
      const [receipt] = await strapi.db
        .query(UID.receipt)
        .findMany({ where: { import: { documentId } }, orderBy: { id: 'asc' } });
      if (!receipt?.articleDocumentId) throw new Error(`The import is ${state}, and there is no article.`);
      return receipt.articleDocumentId;
    },
    called: (type, name) => docs(UIDS[type]).findMany({ filters: { name } } as never) as never,
    async thereAndBack(decide, look) {
      const before = await rows();
      const decision = await decide();
      await look();
      await names.undo(decision!.documentId, {}, 'Ada');
      expect(differences(before, await rows())).toEqual({});
    },
    rows,
    post: (path, body, token = own) =>
      request.post(`/wire/names${path}`).set('Authorization', `Bearer ${token}`).send(body),
    ask: (path, body) => request.post(`/wire${path}`).set('Authorization', `Bearer ${own}`).send(body),
    get: (path, token = own) => request.get(`/wire/names${path}`).set('Authorization', `Bearer ${token}`),
    stop: async () => {
      desk.dispose();
      await running.stop();
    },
  };
}
