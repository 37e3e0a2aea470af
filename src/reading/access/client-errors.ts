import { errors } from '@strapi/utils';
import { refuseMalformed } from './well-formed';

/**
 * What PostgreSQL says when a value that a client sent does not go with the column that it is compared with or stored in, by SQLSTATE.
 *
 * Source: PostgreSQL documentation, Appendix A, "PostgreSQL Error Codes".
 */
const OF_THE_CLIENT: Readonly<Record<string, string>> = {
  '22003': 'A number is too large for what it stands for.',
  '22007': 'A date or time is none.',
  '22008': 'A date or time is out of range.',
  '22009': 'A date or time is out of range.',
  '22021': 'A text has characters that no text may have.',
  '22025': 'A pattern ends in the middle of an escape.',
  '22P02': 'A value is not of the kind that its field has: a word, perhaps, where a number should be.',
  '22P05': 'A text has characters that no text may have.',
  '2201B': 'A pattern is none.',
  '42804': 'A condition does not go with the kind of its field.',
  '42883': 'A condition does not go with the kind of its field.',
};

interface Context {
  path: string;
  url: string;
  query: Record<string, unknown>;
}

/**
 * Answers requests to the content API that nobody can answer with 400: addresses that are none, parameters that say nothing, and values that the
 * database can't compare or store. Strapi takes them for its own fault (500). To stand after `strapi::errors`.
 *
 * @param prefix of the content API
 * @returns a Koa middleware
 */
export function tellClientErrors(
  prefix: string,
): (ctx: Context, next: () => Promise<unknown>) => Promise<unknown> {
  return async (ctx, next) => {
    if (!ctx.path.toLowerCase().startsWith(`${prefix}/`)) return next();
    refuseAddress(ctx.url);
    refuseMalformed(ctx.query);
    try {
      return await next();
    } catch (error) {
      const message = clientsFault(error);
      if (message !== undefined) throw new errors.ValidationError(message);
      throw error;
    }
  };
}

/** What a client is told that has sent something of which an error is made; undefined of other errors. */
export function clientsFault(error: unknown): string | undefined {
  const { code, message } = (error ?? {}) as Record<string, unknown>;
  if (typeof code === 'string' && Object.hasOwn(OF_THE_CLIENT, code)) return OF_THE_CLIENT[code];
  // Strapi's own check of numbers throws a plain error.
  if (typeof message === 'string' && message.startsWith('Expected a valid Number, got ')) {
    return OF_THE_CLIENT['22P02'];
  }
  return undefined;
}

function refuseAddress(url: string): void {
  let decoded: string;
  try {
    decoded = decodeURIComponent(url.split('?', 1)[0]);
  } catch {
    throw new errors.ValidationError('The address has a % that stands for no character: write it as %25.');
  }
  if (decoded.includes('\0') || /%00/u.test(url)) {
    throw new errors.ValidationError('The address has the character NUL (%00), which no text may have.');
  }
}
