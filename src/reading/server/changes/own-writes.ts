import type { Core } from '@strapi/strapi';

/** What only reads, or does nothing by itself: `WITH` may write. */
const READS = /^\s*(select|show|set|begin|rollback|savepoint|release|values|explain)\b/i;
const WITH = /^\s*with\b/i;
const WRITES = /\b(insert|update|delete|merge)\b/i;

interface Told {
  sql?: string;
}

/** knex, as far as it is heard here. */
type Connection = Core.Strapi['db']['connection'];

/**
 * Tells of what this process may have written, whatever way it took through knex: after each statement that may write and each transaction that is
 * over, and before who asked for it goes on.
 */
export function hearOwnWrites(connection: Connection, tell: () => void): void {
  // Also within transactions, of which only the end counts: a connection does not say that it is in none any more.
  connection.on('query-response', (_response: unknown, { sql }: Told) => {
    if (mayWrite(sql ?? '')) tell();
  });
  const transaction = connection.transaction.bind(connection) as (...args: unknown[]) => PromiseLike<unknown>;
  // knex has made it read-only.
  Object.defineProperty(connection, 'transaction', {
    value: (...args: unknown[]) => {
      const begun = transaction(...args);
      // Given its work, a transaction is over with its promise; without, it has one for that.
      if (typeof args[0] === 'function') void begun.then(tell, tell);
      else void begun.then((trx) => (trx as Open).executionPromise.then(tell, tell), tell);
      return begun;
    },
    configurable: true,
  });
}

interface Open {
  executionPromise: Promise<unknown>;
}

const mayWrite = (sql: string): boolean => (WITH.test(sql) ? WRITES.test(sql) : !READS.test(sql));
