import { mayBeAlike, sketchesOfBytes, type Signature } from '../../../../core/duplicates/near';
import type { lock } from '../locks';
import { Turns } from '../../threads/turns';
import { COMMON_KEYS, SIGNATURES } from './tables';

type Transaction = Parameters<typeof lock>[0];

/** By row id of a story, the numbers of the texts that it may be like. */
export type Candidates = Map<number, number[]>;

/**
 * Stories. A key that more of them have is a common phrase, a notice or a sentence of a template: it tells nothing, and reading all that have
 * it would take longer than anything else.
 */
const COMMON = 100;

/** Texts that are looked for with one query: those who wait for the database meanwhile, readers for example, do not wait long. */
const SLICE = 25;

/**
 * Finds the stories that have a key in common with each of the texts and of which a sketch does not say that they are about something else.
 * Keys that are known to be common are not looked for; a text that has more stories in sight than a telling key can have brings such keys to
 * light, which are then noted once and for all.
 */
export async function findCandidates(
  trx: Transaction,
  signatures: readonly Signature[],
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
      addLikely(candidates, await inSight(trx, asked), signatures);
      await turns.giveWhenDue();
    }
  });
  return candidates;
}

/** The stories that have a telling key in common with each of the texts. */
async function inSight(
  trx: Transaction,
  asked: ReadonlyMap<number, BigInt64Array>,
): Promise<Map<number, Sight>> {
  const found = await lookUp(trx, asked, COMMON + 1);
  const crowded = [...found].filter(([, sight]) => sizeOf(sight) > COMMON).map(([number]) => number);
  if (crowded.length === 0) return found;
  const keysOf = (number: number): BigInt64Array => asked.get(number)!;
  const common = new Set(await findCommon(trx, new Set(crowded.flatMap((number) => [...keysOf(number)]))));
  await noteCommon(trx, common);
  const telling = new Map(
    crowded.map((number) => [number, keysOf(number).filter((key) => !common.has(key))]),
  );
  for (const number of crowded) found.delete(number);
  for (const [number, sight] of await lookUp(trx, telling, null)) found.set(number, sight);
  return found;
}

/** The stories that have a key in common with a text. */
interface Sight {
  /** Row ids, 32 bits each, big-endian. */
  stories: Buffer;
  /** The sketches of all of them, one after the other. */
  sketches: Buffer;
}

const ID_BYTES = 4;

const sizeOf = ({ stories }: Sight): number => stories.length / ID_BYTES;

function addLikely(
  candidates: Candidates,
  found: ReadonlyMap<number, Sight>,
  signatures: readonly Signature[],
): void {
  for (const [number, sight] of found) {
    for (const [i, sketch] of sketchesOfBytes(sight.sketches).entries()) {
      if (!sketch || !mayBeAlike(sketch, signatures[number])) continue;
      const story = sight.stories.readInt32BE(i * ID_BYTES);
      const known = candidates.get(story);
      if (known) known.push(number);
      else candidates.set(story, [number]);
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
    `WITH asked AS MATERIALIZED (
       SELECT number, array_agg(key) AS keys
       FROM unnest(CAST(:numbers AS integer[]), CAST(:keys AS bigint[])) AS given (number, key)
       WHERE NOT EXISTS (SELECT 1 FROM :common: AS c WHERE c.key = given.key)
       GROUP BY number
     )
     SELECT number, encode(sight.stories, 'base64') AS stories, encode(sight.sketches, 'base64') AS sketches
     FROM asked CROSS JOIN LATERAL (
       SELECT string_agg(int4send(story_id), '') AS stories, string_agg(sketch, '') AS sketches
       FROM (SELECT story_id, sketch FROM :signatures: AS s WHERE s.keys && asked.keys LIMIT :limit) AS those
     ) AS sight
     WHERE sight.stories IS NOT NULL`,
    {
      common: COMMON_KEYS,
      signatures: SIGNATURES,
      numbers: `{${numbers.join(',')}}`,
      keys: `{${keys}}`,
      limit: limit as never,
    },
  );
  return new Map(
    (rows as { number: number; stories: string; sketches: string }[]).map(({ number, stories, sketches }) => [
      number,
      { stories: Buffer.from(stories, 'base64'), sketches: Buffer.from(sketches, 'base64') },
    ]),
  );
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
