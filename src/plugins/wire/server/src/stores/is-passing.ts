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

/** What `pg`, its pool and knex say of it without a code. */
const WITHOUT_CODE =
  /Connection terminated|Client (?:has encountered a connection error|was closed)|timeout exceeded when trying to connect|Timeout acquiring a connection|Unable to acquire a connection|Transaction query already complete/u;

/** Whether an error comes from the state of the database or of the way to it, not from what was to be stored: the same works later. */
export function isPassing(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Object && depth < 5; depth += 1) {
    const { code, message, cause } = at as { code?: unknown; message?: unknown; cause?: unknown };
    if (typeof code === 'string' && (PASSING_STATES.test(code) || NETWORK_CODES.has(code))) return true;
    if (typeof message === 'string' && WITHOUT_CODE.test(message)) return true;
    at = cause;
  }
  return false;
}
