/**
 * https://www.postgresql.org/docs/current/errcodes-appendix.html: connections (08), resources such as a full disk or memory (53), a server that
 * is stopped or starts (57P), files of its own that it cannot read or write (58).
 */
const PASSING_STATES = /^(?:08|53|57P|58)/u;

/** What Node says of a server that is gone, out of reach, or does not answer. */
const NETWORK_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** What `pg`, its pool and knex, which puts the statement before it, say without a code. */
const WITHOUT_CODE =
  /(?:^| - )(?:Connection terminated(?: unexpectedly| due to connection timeout)?|Client has encountered a connection error and is not queryable|Client was closed and is not queryable)$|^(?:timeout exceeded when trying to connect|Knex: Timeout acquiring a connection|Unable to acquire a connection|Transaction query already complete)/u;

const DEPTH = 5;

/** Whether an error comes from the state of the database or of the way to it, not from what was to be stored: the same works later. */
export function isPassing(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth === DEPTH) return false;
  const { name, code, message, cause } = error as Partial<
    Record<'name' | 'code' | 'message' | 'cause', unknown>
  >;
  // The words of these may be the item's.
  if (typeof name === 'string' && name.endsWith('ValidationError')) return false;
  if (typeof code === 'string') return PASSING_STATES.test(code) || NETWORK_CODES.has(code);
  return (typeof message === 'string' && WITHOUT_CODE.test(message)) || isPassing(cause, depth + 1);
}
