import { RECEIPT_STATES } from '../core/duplicates';
import { PLUGIN_ID, UID } from '../shared/constants';
import type { SourceSummary } from '../shared/contracts/sources';
import type { WithStrapi } from './import';
import { LineWriter } from './line-writer';
import { statusLines, type ImportRow, type SourceRow, type Status } from './status-lines';
import type { Terminal } from './terminal';

const LATEST = 10;

/**
 * `wire status`: how many imports there were, the latest with their counts, how many notices wait for an editor's decision, and how each
 * source is doing.
 *
 * @returns the exit code, 0
 */
export async function status(asJson: boolean, terminal: Terminal, withStrapi: WithStrapi): Promise<number> {
  const found = await withStrapi(async (strapi): Promise<Status> => {
    const imports = strapi.db.query(UID.import);
    const rows = (await imports.findMany({
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      limit: LATEST,
    })) as Record<string, unknown>[];
    const sources = strapi.plugin(PLUGIN_ID).service('sources') as unknown as SourcesService;
    return {
      imports: await imports.count(),
      latest: rows.map(importRow),
      pendingNotices: await strapi.db.query(UID.notice).count({ where: { decision: 'pending' } }),
      sources: (await sources.list()).map(sourceRow),
    };
  });
  const out = new LineWriter(terminal.stdout);
  if (asJson) await out.json(found);
  else for (const line of statusLines(found)) await out.line(line);
  await out.flush();
  return 0;
}

/** The part of the plugin's service `sources` that the command stands on. */
interface SourcesService {
  list(): Promise<SourceSummary[]>;
}

const sourceRow = ({ name, health }: SourceSummary): SourceRow => ({
  source: name,
  state: health.state,
  reason: health.reason,
  lastArrivalAt: health.lastArrivalAt,
  today: health.days[health.days.length - 1]?.items ?? 0,
});

const importRow = (row: Record<string, unknown>): ImportRow => ({
  import: String(row.documentId),
  state: String(row.state),
  startedAt: row.startedAt ? new Date(row.startedAt as string).toISOString() : undefined,
  files: Array.isArray(row.files) ? row.files.map(String) : [],
  counts: Object.fromEntries(
    ['items', ...RECEIPT_STATES, 'flags'].map((name) => [name, Number(row[name] ?? 0)]),
  ),
});
