import type { Core } from '@strapi/strapi';
import { SOURCE_WAYS, UID } from '../../../shared/constants';

/** Days that are shown. */
export const DAYS = 30;
/** Days over which a rhythm is learnt, and some: what counts are the four weeks before the last arrival. */
const ARRIVAL_DAYS = 60;
/** Arrivals that are read of one source at most, the latest. */
const MOST = 10_000;

/** Receipts that tell of something new; what is here already, or cannot be read, does not. */
const NEW = `created + updated + held + duplicate + killed > 0 AND way IS DISTINCT FROM 'again'`;

export interface Arrivals {
  /** Milliseconds since 1970 of the imports that brought something new, by themselves; and of all that did. */
  byThemselves: number[];
  all: number[];
}

interface ArrivalRow {
  source: number;
  at: Date;
  itself: boolean;
}

/**
 * When something new came of each source lately. Imports count, not items: what comes together comes once.
 *
 * @param sources row ids
 */
export async function arrivalsOf(
  strapi: Core.Strapi,
  sources: readonly number[],
): Promise<(source: number) => Arrivals> {
  const { rows } = await strapi.db.connection.raw(
    `SELECT import.source_id AS source, import.created_at AS at, import.way = ANY (?) AS itself
     FROM unnest(?::int[]) AS wanted (id)
     CROSS JOIN LATERAL (
       SELECT source_id, created_at, way FROM ??
       WHERE source_id = wanted.id AND created_at > now() - make_interval(days => ?) AND ${NEW}
       ORDER BY created_at DESC LIMIT ?
     ) AS import`,
    [
      [...SOURCE_WAYS] as never,
      sources as never,
      strapi.db.metadata.get(UID.import).tableName,
      ARRIVAL_DAYS,
      MOST,
    ],
  );
  const found = new Map<number, Arrivals>();
  for (const { source, at, itself } of rows as ArrivalRow[]) {
    const arrivals = found.get(source) ?? { byThemselves: [], all: [] };
    arrivals.all.push(new Date(at).getTime());
    if (itself) arrivals.byThemselves.push(new Date(at).getTime());
    found.set(source, arrivals);
  }
  return (source) => found.get(source) ?? { byThemselves: [], all: [] };
}

export interface DayCount {
  /** `YYYY-MM-DD` in UTC. */
  day: string;
  items: number;
  failed: number;
}

/**
 * The items of each source by the day on which they came, the last `DAYS` days, today last. From the imports' counts, which are their
 * receipts counted.
 *
 * @param sources row ids
 */
export async function daysOf(
  strapi: Core.Strapi,
  sources: readonly number[],
  now: Date,
): Promise<(source: number) => DayCount[]> {
  const days = Array.from({ length: DAYS }, (_, i) =>
    new Date(now.getTime() - (DAYS - 1 - i) * 86_400_000).toISOString().slice(0, 10),
  );
  const { rows } = await strapi.db.connection.raw(
    `SELECT source_id AS source, to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day,
            sum(items)::int AS items, sum(failed)::int AS failed
     FROM ?? WHERE source_id = ANY (?) AND created_at >= ?::timestamptz GROUP BY 1, 2`,
    [strapi.db.metadata.get(UID.import).tableName, sources as never, `${days[0]}T00:00:00Z`],
  );
  const counted = new Map(
    (rows as (DayCount & { source: number })[]).map((row) => [`${row.source} ${row.day}`, row]),
  );
  return (source) =>
    days.map((day) => {
      const { items = 0, failed = 0 } = counted.get(`${source} ${day}`) ?? {};
      return { day, items, failed };
    });
}
