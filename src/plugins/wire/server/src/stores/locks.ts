import type { Core } from '@strapi/strapi';

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

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: serialization_failure, deadlock_detected. */
const PASSING = ['40001', '40P01'];
const ATTEMPTS = 3;

/** Runs work in a transaction, and again when the database broke it off because of what others were doing. */
export async function inTransaction<T>(
  strapi: Core.Strapi,
  work: (trx: Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await strapi.db.transaction(({ trx }) => work(trx));
    } catch (error) {
      if (attempt === ATTEMPTS || !PASSING.includes((error as { code?: string }).code ?? '')) throw error;
    }
  }
}
