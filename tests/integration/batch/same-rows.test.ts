import { countAllNames } from '../../../src/plugins/wire/server/src/stores/name-counts';
import { countAllNotices } from '../../../src/plugins/wire/server/src/stores/notice-counts';
import { mixedWire } from './mixed-wire';
import { difference, namedRows, type NamedRows } from '../copy/database-rows';
import { openImportRoom } from '../imports/import-room';
import { drain } from '../support';

/** What is in every table after files were imported one after the other. */
async function importedBy(
  way: 'direct' | 'bulk',
  files: Record<string, string>,
): Promise<{ rows: NamedRows; counts: unknown[] }> {
  const room = await openImportRoom();
  try {
    room.strapi.config.set('plugin::wire.directBytes', way === 'bulk' ? 0 : 1e9);
    const counts: unknown[] = [];
    for (const [name, content] of Object.entries(files)) {
      const run = await room.run([room.file(name, content)], {
        source: 'Kestrel',
        publish: name.includes('publish'),
      });
      expect(run.state).toBe('finished');
      counts.push(run.counts);
    }
    // Numbers are brought up to date when somebody asks for a list, or a large import is over.
    await countAllNotices(room.strapi);
    await countAllNames(room.strapi);
    await drain(room.strapi);
    return { rows: await namedRows(room.strapi, room.databaseUrl, { namesDocuments: true }), counts };
  } finally {
    await room.stop();
  }
}

/** Tables that say how an import was done, not what came of it; the undo's hold whole rows with their ids, and are tested with it. */
const OWN = [
  'wire_imports',
  'wire_undo_rows',
  'wire_notices_to_count',
  'wire_names_to_count',
  'wire_name_counts',
  'wire_name_sources',
  'wire_source_statuses',
  'strapi_core_store_settings',
  'strapi_sessions',
  'strapi_migrations',
  'strapi_database_schema',
];

/** Which of two documentIds comes first is chance. */
const inOneOrder = (row: string): string =>
  ['record_document_id', 'other_document_id']
    .map((column) => new RegExp(`"${column}":"([^"]*)"`, 'u').exec(row)![1])
    .sort()
    .join(' ') + row.replace(/"(?:record|other)_document_id":"[^"]*"/gu, '');

/** Only what is done in chunks is known by its bytes. */
const withoutBytes = (rows: NamedRows): NamedRows => ({
  ...rows,
  wire_name_proposals: rows.wire_name_proposals.map(inOneOrder).sort(),
  wire_stories: rows.wire_stories.map((row) => row.replace(/"raw_hash":(?:null|"[^"]*"),/u, '')),
});

test('an import in batches leaves the rows that one item after the other leaves, in every table', async () => {
  const files = mixedWire();
  const direct = await importedBy('direct', files);
  const bulk = await importedBy('bulk', files);
  expect(bulk.counts).toEqual(direct.counts);
  // Kills with near duplicates and copies, in each of the ways in which they can meet.
  expect(bulk.rows.wire_kill_alerts.length).toBeGreaterThanOrEqual(8);
  expect(bulk.rows.wire_name_proposals.length).toBeGreaterThanOrEqual(1);
  const days = (row: string) => /"first_seen":"2026-05-01".*"last_seen":"2026-05-09"/u.test(row);
  expect(bulk.rows.components_person_positions.filter(days)).toHaveLength(1);
  const found = difference(withoutBytes(direct.rows), withoutBytes(bulk.rows));
  for (const table of OWN) delete found[table];
  expect(found).toEqual({});
}, 600_000);
