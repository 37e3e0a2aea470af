import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type {
  ImportsService,
  RunFilesOptions,
  RunSummary,
} from '../../../src/plugins/wire/server/src/services/imports';
import { UID } from '../../../src/plugins/wire/shared/constants';

export type Receipt = Parameters<NonNullable<RunFilesOptions['onReceipt']>>[0];
export type Sent = RunSummary & { receipts: Receipt[] };

/** An article as the document service gives it, with what tests look at. */
export interface ArticleRow {
  documentId: string;
  headline: string;
  body: unknown;
  byline: string | null;
  abstract: string | null;
  version: string | null;
  pubStatus: string;
  embargoed: string | null;
  persons: { documentId: string; name: string }[];
  organizations: { documentId: string; name: string }[];
  events: { documentId: string; name: string }[];
  legalNotices: { documentId: string; text: string }[];
  [field: string]: unknown;
}

export interface FlagRow {
  id: number;
  basis: 'wire' | 'body';
  start: number;
  end: number;
  quote: string;
  placement: string;
  inChrome: boolean;
  /** Its words are gone from the draft. */
  stale: boolean;
  notice: { documentId: string; kinds: string[]; decision: string; issuer: string | null } | null;
}

export interface SendOptions {
  source?: string;
  publish?: boolean;
  dryRun?: boolean;
  /** By default `wire.jsonl`. */
  name?: string;
}

const LINKED = { persons: true, organizations: true, events: true, legalNotices: true, source: true };

/** Sends wire items into a newsroom as files, and looks up what became of them. */
export function wireDesk(strapi: Core.Strapi) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-wire-'));
  const imports = strapi.plugin('wire').service('imports') as unknown as ImportsService;
  const articles = strapi.documents(UID.article as 'api::article.article');
  let files = 0;

  async function sendFiles(
    given: { path: string; name: string }[],
    { source = 'Lantern Newswire', publish = false, dryRun = false }: SendOptions = {},
  ): Promise<Sent> {
    const receipts: Receipt[] = [];
    const summary = await imports.runFiles({
      files: given,
      source,
      publish,
      dryRun,
      startedBy: 'a test',
      onReceipt: (receipt) => receipts.push(receipt),
    });
    return { ...summary, receipts };
  }

  const desk = {
    folder,
    sendFiles,

    /** Imports items as the lines of one JSON Lines file, in their order. */
    send(items: object[], options: SendOptions = {}): Promise<Sent> {
      files += 1;
      const path = join(folder, `${files}.jsonl`);
      writeFileSync(path, items.map((item) => `${JSON.stringify(item)}\n`).join(''));
      return sendFiles([{ path, name: options.name ?? 'wire.jsonl' }], options);
    },

    /** Imports one item. */
    async sendOne(item: object, options: SendOptions = {}): Promise<Receipt> {
      const { receipts } = await desk.send([item], options);
      if (receipts.length !== 1) throw new Error(`One item, but ${receipts.length} receipts.`);
      return receipts[0];
    },

    async find(documentId: string, status: 'draft' | 'published'): Promise<ArticleRow | null> {
      return (await articles.findOne({ documentId, status, populate: LINKED as never })) as ArticleRow | null;
    },

    async draft(documentId: string): Promise<ArticleRow> {
      const found = await desk.find(documentId, 'draft');
      if (!found) throw new Error(`There is no article ${documentId}.`);
      return found;
    },

    published: (documentId: string) => desk.find(documentId, 'published'),

    /** Changes an article's draft as an editor does. */
    async edit(documentId: string, data: object): Promise<void> {
      await articles.update({ documentId, data: data as never });
    },

    async flags(documentId: string): Promise<FlagRow[]> {
      return strapi.db.query(UID.flag).findMany({
        where: { articleDocumentId: documentId },
        populate: { notice: true },
        orderBy: [{ start: 'asc' }, { id: 'asc' }],
      });
    },

    /** How many rows there are of each type that an import writes. */
    async census(): Promise<Record<string, number>> {
      const types = ['article', 'person', 'organization', 'event', 'notice', 'flag', 'story'] as const;
      const counts = await Promise.all(
        types.map(async (type) => [type, await strapi.db.query(UID[type]).count()] as const),
      );
      return Object.fromEntries(counts);
    },

    /** An editor's decision about a notice. */
    async decide(notice: string, decision: string, placement?: string): Promise<void> {
      await strapi.documents(UID.notice as 'api::article.article').update({
        documentId: notice,
        data: { decision, ...(placement ? { placement } : {}) } as never,
      });
    },

    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
  return desk;
}

export type WireDesk = ReturnType<typeof wireDesk>;
