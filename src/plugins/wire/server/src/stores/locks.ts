import type { Core } from '@strapi/strapi';
import { isPassing } from './is-passing';

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/**
 * Takes locks that end with the transaction, so that two imports at once do not make two of one story, name or notice. Always in the same
 * order, so that they cannot wait for each other.
 */
export async function lock(trx: Transaction, keys: string[]): Promise<void> {
  const ordered = [...new Set(keys)].sort();
  await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(key, 0)) FROM unnest(?::text[]) AS key', [
    ordered,
  ]);
}

/** What whoever stores items shares, and whoever stores hundreds at once has alone: locks on each of their names would be too many for the database. */
const STORING = 'wire:store';

/** Keeps batches from being stored as long as the transaction lasts; who stores one item comes beside others. To be taken before other locks. */
export const lockForItem = (trx: Transaction): Promise<unknown> =>
  trx.raw('SELECT pg_advisory_xact_lock_shared(hashtextextended(?, 0))', [STORING]);

/** Keeps every other item and batch from being stored as long as the transaction lasts. To be taken before other locks. */
export const lockForBatch = (trx: Transaction): Promise<unknown> =>
  trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [STORING]);

/** Takes locks that others may take in this way, too, and that keep out only who takes them with `lock`. */
export async function lockShared(trx: Transaction, keys: string[]): Promise<void> {
  if (keys.length === 0) return;
  const ordered = [...new Set(keys)].sort();
  await trx.raw(
    'SELECT pg_advisory_xact_lock_shared(hashtextextended(key, 0)) FROM unnest(?::text[]) AS key',
    [ordered],
  );
}

/**
 * Takes those of the locks that are free, and waits for none: who works on hundreds of things at once must not hold them up for the sake of
 * one.
 *
 * @returns the keys whose locks it got
 */
export async function tryLock(trx: Transaction, keys: readonly string[]): Promise<Set<string>> {
  const { rows } = await trx.raw(
    'SELECT key FROM unnest(?::text[]) AS key WHERE pg_try_advisory_xact_lock(hashtextextended(key, 0))',
    [keys as never],
  );
  return new Set((rows as { key: string }[]).map(({ key }) => key));
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: serialization_failure, deadlock_detected. */
const BY_OTHERS = ['40001', '40P01'];
const ATTEMPTS = 3;

const isByOthers = (error: unknown): boolean => BY_OTHERS.includes((error as { code?: string }).code ?? '');

/**
 * Runs work in a transaction, and again when the database broke it off because of what others were doing.
 *
 * @throws what broke the transaction off, whatever the work made of that: Strapi's check of an entry's relations says "Invalid relations" of any
 *   error, and who reads only that takes the entry for wrong where the connection was lost
 */
export async function inTransaction<T>(
  strapi: Core.Strapi,
  work: (trx: Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    let brokenBy: unknown;
    const hear = (error: unknown): void => {
      if (isByOthers(error) || isPassing(error)) brokenBy ??= error;
    };
    try {
      return await strapi.db.transaction(async ({ trx }) => {
        trx.on('query-error', hear);
        try {
          return await work(trx);
        } finally {
          // Within another transaction it is that one's, which may see many come and go.
          trx.off('query-error', hear);
        }
      });
    } catch (thrown) {
      const error = brokenBy ?? thrown;
      if (attempt === ATTEMPTS || !isByOthers(error)) throw error;
    }
  }
}
