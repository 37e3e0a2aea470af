import type { Core } from '@strapi/strapi';
import type { lock } from '../stores/locks';

type Transaction = Parameters<typeof lock>[0];

/**
 * Has a transaction fail whose COMMIT failed, with the connection or for another reason. Strapi asks knex for a transaction and commits it itself;
 * what knex's `commit` gives then resolves either way, and only `executionPromise` tells: an item would count as stored that is not there.
 *
 * @see https://knexjs.org/guide/transactions.html
 */
export function noticeLostCommits({ db: { connection } }: Core.Strapi): void {
  const transaction = connection.transaction.bind(connection) as (...args: unknown[]) => unknown;
  const begin = async (...config: unknown[]): Promise<Transaction> => {
    const trx = (await transaction(...config)) as Transaction;
    const commit = trx.commit as (value?: unknown) => Promise<unknown>;
    const honestly = async (value?: unknown) => {
      const answer = await commit(value);
      await trx.executionPromise;
      return answer;
    };
    return Object.assign(trx, { commit: honestly });
  };
  // knex has made it read-only. With its work given, it waits for the COMMIT by itself.
  Object.defineProperty(connection, 'transaction', {
    value: (...args: unknown[]) => (typeof args[0] === 'function' ? transaction(...args) : begin(...args)),
    configurable: true,
  });
}
