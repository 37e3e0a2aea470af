import type { Core } from '@strapi/strapi';
import type { CarryingStory, Marks, Sighting } from '../../../core/recurring';
import { UID } from '../../../shared/constants';
import { jsonOf } from './json-of';
import type { lock } from './locks';

type Transaction = Parameters<typeof lock>[0];

/** What is noted of a story, and is to be counted. */
export interface OpenSighting {
  /** Row id. */
  id: number;
  story: string;
  marks: Marks;
  pending: Sighting[];
}

/**
 * Notes versions of stories of a source, to be counted later: one statement, and nothing that two imports would wait for each other at. The
 * caller holds the locks on the stories.
 *
 * @param source row id
 */
export async function noteSightings(
  strapi: Core.Strapi,
  source: number,
  sightings: readonly Sighting[],
): Promise<void> {
  // One statement cannot meet a row twice.
  const byStory = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    byStory.set(sighting.story, [...(byStory.get(sighting.story) ?? []), sighting]);
  }
  if (byStory.size === 0) return;
  // In one order, whoever writes: so nobody waits for another in a circle.
  const stories = [...byStory.values()].sort(([a], [b]) => (a.story < b.story ? -1 : 1));
  const column = (value: (versions: Sighting[]) => unknown) => stories.map(value) as never;
  await strapi.db.transaction(async ({ trx }) =>
    trx.raw(
      `INSERT INTO :table: AS s (source_id, story, headline, at, pending, marks)
       SELECT CAST(:source AS integer), n.story, n.headline, n.at, CAST(n.pending AS jsonb), CAST('{}' AS jsonb)
       FROM unnest(CAST(:stories AS text[]), CAST(:headlines AS text[]), CAST(:times AS timestamp[]), CAST(:pending AS text[]))
         AS n (story, headline, at, pending)
       ON CONFLICT (source_id, story) DO UPDATE SET
         headline = excluded.headline,
         at = least(s.at, excluded.at),
         pending = coalesce(s.pending, CAST('[]' AS jsonb)) || excluded.pending`,
      {
        table: tableOf(strapi),
        source,
        stories: column(([{ story }]) => story),
        headlines: column((versions) => versions.at(-1)!.headline ?? null),
        times: column((versions) => new Date(versions.map(({ at }) => at).sort()[0])),
        pending: column((versions) => JSON.stringify(versions)),
      },
    ),
  );
}

/** Locks the next stories of a source of which something is not counted yet. */
export async function lockOpenSightings(
  strapi: Core.Strapi,
  trx: Transaction,
  source: number,
  limit: number,
): Promise<OpenSighting[]> {
  const { rows } = await trx.raw(
    `SELECT id, story, marks, pending FROM ?? WHERE source_id = ? AND pending IS NOT NULL
     ORDER BY id LIMIT ? FOR UPDATE`,
    [tableOf(strapi), source, limit],
  );
  return (rows as { id: number; story: string; marks: unknown; pending: unknown }[]).map((row) => ({
    id: row.id,
    story: row.story,
    marks: jsonOf<Marks>(row.marks) ?? {},
    pending: jsonOf<Sighting[]>(row.pending) ?? [],
  }));
}

/** Enters what has been counted of stories; nothing of them is left to be counted. */
export async function closeSightings(
  strapi: Core.Strapi,
  trx: Transaction,
  counted: readonly { id: number; marks: Marks }[],
): Promise<void> {
  await trx.raw(
    `UPDATE ?? AS s SET marks = CAST(n.marks AS jsonb), pending = NULL
     FROM unnest(CAST(? AS integer[]), CAST(? AS text[])) AS n (id, marks) WHERE s.id = n.id`,
    [
      tableOf(strapi),
      counted.map(({ id }) => id) as never,
      counted.map(({ marks }) => JSON.stringify(marks)) as never,
    ],
  );
}

/** What is counted of stories of a source, by story; of stories that are not counted yet, nothing. */
export async function readMarks(
  strapi: Core.Strapi,
  trx: Transaction,
  source: number,
  stories: readonly string[],
): Promise<Map<string, Marks>> {
  const { rows } = await trx.raw('SELECT story, marks FROM ?? WHERE source_id = ? AND story = ANY (?)', [
    tableOf(strapi),
    source,
    stories as never,
  ]);
  return new Map(
    (rows as { story: string; marks: unknown }[]).map(({ story, marks }) => [
      story,
      jsonOf<Marks>(marks) ?? {},
    ]),
  );
}

/** A story that has been counted without having been noted before. */
export interface CountedStory extends Pick<Sighting, 'story' | 'headline' | 'at'> {
  marks: Marks;
}

/** Enters what has been counted of stories of a source, each once. What is noted of them and not counted yet stays so. */
export async function enterCounted(
  strapi: Core.Strapi,
  trx: Transaction,
  source: number,
  stories: readonly CountedStory[],
): Promise<void> {
  // In one order, whoever writes: so nobody waits for another in a circle.
  const ordered = [...stories].sort((a, b) => (a.story < b.story ? -1 : 1));
  const column = (value: (story: CountedStory) => unknown) => ordered.map(value) as never;
  await trx.raw(
    `INSERT INTO :table: AS s (source_id, story, headline, at, marks)
     SELECT CAST(:source AS integer), n.story, n.headline, n.at, CAST(n.marks AS jsonb)
     FROM unnest(CAST(:stories AS text[]), CAST(:headlines AS text[]), CAST(:times AS timestamp[]), CAST(:marks AS text[]))
       AS n (story, headline, at, marks)
     ON CONFLICT (source_id, story) DO UPDATE SET
       headline = excluded.headline, at = least(s.at, excluded.at), marks = excluded.marks`,
    {
      table: tableOf(strapi),
      source,
      stories: column(({ story }) => story),
      headlines: column(({ headline }) => headline ?? null),
      times: column(({ at }) => new Date(at)),
      marks: column(({ marks }) => JSON.stringify(marks)),
    },
  );
}

/** How many recent stories a source has. */
export async function countStories(strapi: Core.Strapi, trx: Transaction, source: number): Promise<number> {
  const { rows } = await trx.raw('SELECT count(*) AS stories FROM ?? WHERE source_id = ?', [
    tableOf(strapi),
    source,
  ]);
  return Number(rows[0].stories);
}

/** The recent stories of a source that have one of these paragraphs, the latest first. */
export async function carryingStories(
  strapi: Core.Strapi,
  trx: Transaction,
  source: number,
  fingerprints: readonly string[],
): Promise<CarryingStory[]> {
  const { rows } = await trx.raw(
    `SELECT story, at, headline, marks FROM ?? WHERE source_id = ? AND jsonb_exists_any(marks, CAST(? AS text[]))
     ORDER BY at DESC, id DESC`,
    [tableOf(strapi), source, fingerprints as never],
  );
  return (rows as { story: string; at: Date; headline: string | null; marks: unknown }[]).map((row) => ({
    story: row.story,
    at: row.at.toISOString(),
    headline: row.headline ?? undefined,
    paragraphs: Object.keys(jsonOf<Marks>(row.marks) ?? {}),
  }));
}

/**
 * Takes stories out of the window that are no longer recent: too old beside the source's last one, or too many.
 *
 * @returns what had been counted of them
 */
export async function takeOldStories(
  strapi: Core.Strapi,
  trx: Transaction,
  source: number,
  { windowDays, maxStories }: { windowDays: number; maxStories: number },
  limit: number,
): Promise<Marks[]> {
  const { rows } = await trx.raw(
    `DELETE FROM :table: WHERE id IN (
       SELECT id FROM (
         SELECT id, at, pending, max(at) OVER () AS last, row_number() OVER (ORDER BY at DESC, id DESC) AS place
         FROM :table: WHERE source_id = :source
       ) AS s
       WHERE pending IS NULL AND (place > :maxStories OR at < last - make_interval(secs => :seconds))
       ORDER BY place DESC LIMIT :limit
     ) RETURNING marks`,
    { table: tableOf(strapi), source, maxStories, seconds: windowDays * 86_400, limit },
  );
  return (rows as { marks: unknown }[]).map(({ marks }) => jsonOf<Marks>(marks) ?? {});
}

const tableOf = (strapi: Core.Strapi): string => strapi.db.metadata.get(UID.sighting).tableName;
