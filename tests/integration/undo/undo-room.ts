import { Client } from 'pg';
import type { Core } from '@strapi/strapi';
import type { NoticesService } from '../../../src/plugins/wire/server/src/services/notices';
import type { UndoService } from '../../../src/plugins/wire/server/src/services/undo';
import { startStrapi, type RunningStrapi } from '../support';
import type { StartOptions } from '../support/start-strapi';
import { wireDesk, type WireDesk } from '../support/wire-desk';

export interface UndoRoom extends RunningStrapi {
  desk: WireDesk;
  undo: UndoService;
  /** All rows of all tables that an undo has to put back, as texts. */
  rows(): Promise<Record<string, string[]>>;
}

/**
 * What happened stays: imports with their receipts, the history, when a source last sent something, and what undoing needs; and names that were
 * proposed as the same.
 */
export const STAYS = [
  'wire_name_proposals',
  'strapi_core_store_settings',
  'wire_imports',
  'wire_receipts',
  'wire_history',
  'wire_source_statuses',
  'wire_notices_to_count',
  'wire_names_to_count',
  'wire_name_counts',
  'wire_name_sources',
  'wire_common_keys',
];

/**
 * Of paragraphs that recur it is counted in how many stories they are; with which of these that is shown is not put back. Where an article comes in
 * the lists of those who are linked to it is numbered anew by Strapi, in the rows of all their articles, whenever it updates one of them.
 */
const LEFT_OUT: Record<string, string[]> = {
  articles_persons_lnk: ['article_ord'],
  articles_organizations_lnk: ['article_ord'],
  articles_events_lnk: ['article_ord'],
  articles_legal_notices_lnk: ['article_ord'],
  wire_recurring_paragraphs: ['examples', 'first_seen', 'last_seen', 'text', 'look_again'],
};

/** The rows that only one of two states has, by table; none where they are the same. */
export function differences(
  expected: Record<string, string[]>,
  found: Record<string, string[]>,
): Record<string, { gone: string[]; added: string[] }> {
  const tables = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return Object.fromEntries(
    tables.flatMap((table) => {
      const [is, was] = [found[table] ?? [], expected[table] ?? []];
      const gone = was.filter((row) => !is.includes(row));
      const added = is.filter((row) => !was.includes(row));
      return gone.length + added.length > 0 || is.length !== was.length ? [[table, { gone, added }]] : [];
    }),
  );
}

/** A running Strapi; for `beforeAll`, with `stop` in `afterAll`. */
export async function openUndoRoom(options: StartOptions = {}): Promise<UndoRoom> {
  const running = await startStrapi(options);
  const desk = wireDesk(running.strapi);
  return {
    ...running,
    desk,
    undo: undoOf(running.strapi),
    rows: () => tableRows(running.strapi, running.databaseUrl),
    stop: async () => {
      desk.dispose();
      await running.stop();
    },
  };
}

export const undoOf = (strapi: Core.Strapi): UndoService =>
  strapi.plugin('wire').service('undo') as unknown as UndoService;

/** The rows of all tables that an undo has to put back, as texts. */
export async function tableRows(
  strapi: Core.Strapi,
  databaseUrl: string,
  stays: readonly string[] = STAYS,
): Promise<Record<string, string[]>> {
  // Counts are brought up to date when somebody looks.
  const notices = strapi.plugin('wire').service('notices') as unknown as NoticesService;
  await notices.list({}, 'newest', { page: 1, pageSize: 1 });
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
    );
    const contents: Record<string, string[]> = {};
    for (const { name } of tables as { name: string }[]) {
      // What searches read follows by itself, a moment later.
      if (stays.includes(name) || /^(?:wire_undo|reading)_/.test(name)) continue;
      const left = (LEFT_OUT[name] ?? []).map((column) => ` - '${column}'`).join('');
      const { rows } = await client.query(
        `SELECT (to_jsonb(t)${left})::text AS row FROM "${name}" t ORDER BY 1`,
      );
      contents[name] = rows.map(({ row }: { row: string }) => row);
    }
    return contents;
  } finally {
    await client.end();
  }
}
