import { mayBeAlike, sketchesOfBytes, type Signature } from '../../../../core/duplicates/near';
import type { lock } from '../locks';
import { Turns } from '../../threads/turns';
import { COMMON_KEYS, SIGNATURES } from './tables';

type Transaction = Parameters<typeof lock>[0];

/** By row id of a story, the numbers of the texts that it may be like. */
export type Candidates = Map<number, Set<number>>;

/**
 * Stories. A key that more of them have is a common phrase, a notice or a sentence of a template: it tells little, and reading all that have
 * it would take longer than anything else.
 */
const COMMON = 12;

/** A text with more stories in sight has a key that is common and not yet known to be. */
const CROWD = 150;
/** Stories that are looked at, of those that have a common key, for a text that may be one of dozens. */
const DOZENS = 100;

/** Texts that are looked for with one query: those who wait for the database meanwhile, readers for example, do not wait long. */
const SLICE = 25;

/**
 * Finds the stories that have a key in common with each of the texts and of which a sketch does not say that they are about something else.
 * Keys that are known to be common are not looked for; a text that has too many stories in sight brings such keys to light, which are then noted
 * once and for all. Where half of a text's keys are common it may be one of dozens that repeat each other: then some of the stories that have any of
 * them are looked at, too.
 *
 * @param least the share in common from which on they are alike
 */
export async function findCandidates(
  trx: Transaction,
  signatures: readonly Signature[],
  least: number,
): Promise<Candidates> {
  const candidates: Candidates = new Map();
  const turns = new Turns();
  await byIndex(trx, async () => {
    for (let from = 0; from < signatures.length; from += SLICE) {
      const asked = new Map(
        signatures
          .slice(from, from + SLICE)
          .map(({ keys }, at): [number, BigInt64Array] => [from + at, keys]),
      );
      for (const found of await inSight(trx, asked)) addLikely(candidates, found, signatures, least);
      await turns.giveWhenDue();
    }
  });
  return candidates;
}

/** The stories that each of the texts may be one of, by its telling keys. */
async function inSight(
  trx: Transaction,
  asked: ReadonlyMap<number, BigInt64Array>,
): Promise<Map<number, Sight>[]> {
  const found = await lookUp(trx, asked, CROWD + 1);
  const crowded = [...found].filter(([, { isCrowded }]) => isCrowded).map(([number]) => number);
  if (crowded.length === 0) return [found];
  const keysOf = (number: number): BigInt64Array => asked.get(number)!;
  const common = new Set(await findCommon(trx, new Set(crowded.flatMap((number) => [...keysOf(number)]))));
  await noteCommon(trx, common);
  const telling = new Map(
    crowded.map((number) => [number, keysOf(number).filter((key) => !common.has(key))]),
  );
  return [found, await lookUp(trx, telling, null)];
}

/** The stories that have a key in common with a text. */
interface Sight {
  /** Row ids, 32 bits each, big-endian. */
  stories: Buffer;
  /** The sketches of all of them, one after the other. */
  sketches: Buffer;
  /** There are more that have one of its telling keys. */
  isCrowded: boolean;
}

const ID_BYTES = 4;

function addLikely(
  candidates: Candidates,
  found: ReadonlyMap<number, Sight>,
  signatures: readonly Signature[],
  least: number,
): void {
  for (const [number, sight] of found) {
    for (const [i, sketch] of sketchesOfBytes(sight.sketches).entries()) {
      if (!sketch || !mayBeAlike(sketch, signatures[number], least)) continue;
      const story = sight.stories.readInt32BE(i * ID_BYTES);
      const known = candidates.get(story);
      if (known) known.add(number);
      else candidates.set(story, new Set([number]));
    }
  }
}

/**
 * @param asked the keys of texts by their numbers
 * @param limit stories for each text; null for all
 * @returns by the texts' numbers
 */
async function lookUp(
  trx: Transaction,
  asked: ReadonlyMap<number, BigInt64Array>,
  limit: number | null,
): Promise<Map<number, Sight>> {
  const numbers = [...asked].flatMap(([number, keys]) => new Array<number>(keys.length).fill(number));
  if (numbers.length === 0) return new Map();
  const keys = [...asked.values()].filter((list) => list.length > 0).join(',');
  // Sketches are most of what comes back: in hexadecimal digits, the usual text of bytes, they would be half as long again.
  const { rows } = await trx.raw(
    `WITH given AS (
       SELECT number, key, EXISTS (SELECT 1 FROM :common: AS c WHERE c.key = given.key) AS is_common
       FROM unnest(CAST(:numbers AS integer[]), CAST(:keys AS bigint[])) AS given (number, key)
     ), asked AS MATERIALIZED (
       SELECT number, array_agg(key) FILTER (WHERE NOT is_common) AS telling,
         CASE WHEN 2 * count(*) FILTER (WHERE is_common) >= count(*) THEN array_agg(key) END AS every
       FROM given GROUP BY number
     )
     SELECT number, sight.telling > :crowd AS is_crowded, encode(sight.stories, 'base64') AS stories, encode(sight.sketches, 'base64') AS sketches
     FROM asked CROSS JOIN LATERAL (
       SELECT string_agg(int4send(story_id), '') AS stories, string_agg(sketch, '') AS sketches, count(*) FILTER (WHERE is_telling) AS telling
       FROM (
         (SELECT story_id, sketch, true AS is_telling FROM :signatures: AS s WHERE s.keys && asked.telling LIMIT :limit)
         UNION ALL (SELECT story_id, sketch, false FROM :signatures: AS s WHERE s.keys && asked.every LIMIT :dozens)
       ) AS those
     ) AS sight
     WHERE sight.stories IS NOT NULL`,
    {
      common: COMMON_KEYS,
      signatures: SIGNATURES,
      numbers: `{${numbers.join(',')}}`,
      keys: `{${keys}}`,
      limit: limit as never,
      crowd: CROWD,
      dozens: DOZENS,
    },
  );
  return new Map(
    (rows as SightRow[]).map(({ number, stories, sketches, is_crowded: isCrowded }) => [
      number,
      { stories: Buffer.from(stories, 'base64'), sketches: Buffer.from(sketches, 'base64'), isCrowded },
    ]),
  );
}

interface SightRow {
  number: number;
  /** In base64. */
  stories: string;
  sketches: string;
  is_crowded: boolean;
}

/** Those of the keys that too many stories have. */
async function findCommon(trx: Transaction, keys: ReadonlySet<bigint>): Promise<bigint[]> {
  const { rows } = await trx.raw(
    `SELECT key FROM unnest(CAST(:keys AS bigint[])) AS given (key)
     WHERE (
       SELECT count(*) FROM (
         SELECT 1 FROM :signatures: AS s WHERE s.keys && ARRAY[given.key] LIMIT :limit
       ) AS those
     ) >= :limit`,
    { signatures: SIGNATURES, keys: `{${[...keys].join(',')}}`, limit: COMMON + 1 },
  );
  return (rows as { key: string }[]).map(({ key }) => BigInt(key));
}

/** A dry run reads only, and has to find them again. */
async function noteCommon(trx: Transaction, keys: ReadonlySet<bigint>): Promise<void> {
  if (keys.size === 0) return;
  const { rows } = await trx.raw(`SELECT current_setting('transaction_read_only') = 'on' AS is_read_only`);
  if (rows[0].is_read_only) return;
  await trx.raw('INSERT INTO ?? (key) SELECT unnest(CAST(? AS bigint[]))', [
    COMMON_KEYS,
    `{${[...keys].join(',')}}`,
  ]);
}

/**
 * Has the database use the index for the time of the work: it takes one row in a hundred to have any given keys in common, and would
 * rather read the whole table.
 */
async function byIndex<T>(trx: Transaction, work: () => Promise<T>): Promise<T> {
  await trx.raw(`SELECT set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`);
  const result = await work();
  // After an error the transaction is over, and the settings with it.
  await trx.raw('SET LOCAL enable_seqscan TO DEFAULT; SET LOCAL jit TO DEFAULT');
  return result;
}
