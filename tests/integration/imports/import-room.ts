import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Problem } from '../../../src/plugins/wire/core/problem';
import type {
  ImportsService,
  RunFilesOptions,
  RunSummary,
} from '../../../src/plugins/wire/server/src/services/imports';
import { RECEIPT_STATES } from '../../../src/plugins/wire/core/duplicates';
import type { ImportCounts, ImportSummary } from '../../../src/plugins/wire/shared/contracts/imports';
import { startStrapi, type RunningStrapi } from '../support';

/** A row as Strapi's query engine gives it, with what tests look at; each type has its own part of it. */
export interface Row {
  id: number;
  documentId: string;
  [field: string]: unknown;

  name: string;
  positions: { title: string; organization?: Row | null }[];

  headline: string;
  slug: string;
  body: { children: { text: string }[] }[];
  persons: Row[];
  organizations: Row[];
  legalNotices: Row[];

  notice: Row;
  receipt: Row;
  start: number;
  end: number;
  quote: string;

  file: string;
  item: number | null;
  state: string;
  guid: string | null;
  detail: string | null;
  problems: Problem[];
  articleDocumentId: string | null;
  flagCount: number;
  original: string;
  originalEncoding: 'utf8' | 'base64';
}

export interface ImportRoom extends RunningStrapi {
  imports: ImportsService;
  /** Where the files of queued imports lie, an absolute path. */
  spool: string;
  /** Writes a file and says where it is. */
  file(name: string, content: string | Buffer): { path: string; name: string };
  /** Imports files here and now, as drafts of no source unless said otherwise. */
  run(files: RunFilesOptions['files'], options?: Partial<RunFilesOptions>): Promise<RunSummary>;
  /** All rows of a type that match. */
  rows(uid: string, where?: object, populate?: unknown): Promise<Row[]>;
  /** The receipts of an import, in the order in which they were written. */
  receipts(run: Pick<RunSummary, 'documentId'>): Promise<Row[]>;
  /** The drafts of all articles, with what is linked to them. */
  articles(): Promise<Row[]>;
}

/** A running Strapi and a folder for files to import; for `beforeAll`, with `stop` in `afterAll`. */
export async function openImportRoom(): Promise<ImportRoom> {
  const running = await startStrapi();
  const { strapi } = running;
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-imports-'));
  const spool = join(folder, 'spool');
  // Imports of the newsroom that runs from this folder must not be mixed with those of a test.
  strapi.config.set('plugin::wire.spoolFolder', relative(strapi.dirs.app.root, spool));
  // Other tests run beside it, and would be waited for.
  strapi.config.set('plugin::wire.niceness', 0);
  const imports = strapi.plugin('wire').service('imports') as unknown as ImportsService;
  const rows = (uid: string, where: object = {}, populate?: unknown) =>
    query(strapi, uid).findMany({ where, populate, orderBy: { id: 'asc' } });
  let files = 0;
  return {
    ...running,
    imports,
    spool,
    file(name, content) {
      files += 1;
      const path = join(folder, String(files));
      writeFileSync(path, content);
      return { path, name };
    },
    run: (given, options) =>
      imports.runFiles({ files: given, publish: false, startedBy: 'a test', ...options }),
    rows,
    receipts: ({ documentId }) => rows('plugin::wire.receipt', { import: { documentId } }),
    articles: () =>
      rows('api::article.article', { publishedAt: null }, [
        'persons',
        'organizations',
        'events',
        'legalNotices',
        'source',
      ]),
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Query {
  findMany(params: object): Promise<Row[]>;
}

const query = (strapi: Core.Strapi, uid: string): Query =>
  strapi.db.query(uid as 'api::article.article') as unknown as Query;

/** An import's counts, those not named being 0. */
export const counts = (some: Partial<ImportCounts>): ImportCounts => ({
  ...(Object.fromEntries(RECEIPT_STATES.map((state) => [state, 0])) as unknown as ImportCounts),
  items: 0,
  flags: 0,
  ...some,
});

/** Items by the states of their receipts: what `items` has to be. */
export const sumOf = (given: ImportCounts): number =>
  RECEIPT_STATES.reduce((sum, state) => sum + given[state], 0);

const PATIENCE_MS = 60_000;
const TICK_MS = 50;

/**
 * Asks again and again until an import is over.
 *
 * @param ask gives the import as it is now
 */
export async function over(ask: () => Promise<ImportSummary>): Promise<ImportSummary> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const now = await ask();
    if (now.state === 'finished' || now.state === 'failed') return now;
    if (Date.now() > deadline) throw new Error(`The import is still ${now.state}.`);
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  }
}
