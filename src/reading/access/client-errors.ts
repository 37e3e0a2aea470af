import { errors } from '@strapi/utils';

/**
 * What PostgreSQL says when a value that a client sent does not go with the column that it is compared with or stored in, by SQLSTATE.
 *
 * Source: PostgreSQL documentation, Appendix A, "PostgreSQL Error Codes".
 */
const OF_THE_CLIENT: Readonly<Record<string, string>> = {
  '22003': 'A number is too large for what it stands for.',
  '22007': 'A date or time is none.',
  '22008': 'A date or time is out of range.',
  '22021': 'A text has characters that no text may have.',
  '22025': 'A pattern ends in the middle of an escape.',
  '22P02': 'A value is not of the kind that its field has: a word, perhaps, where a number should be.',
  '22P05': 'A text has characters that no text may have.',
  '2201B': 'A pattern is none.',
  '42883': 'A condition does not go with the kind of its field.',
  '42804': 'A condition does not go with the kind of its field.',
};

interface Context {
  path: string;
  url: string;
}

/**
 * Answers requests to the content API that nobody can answer with 400: addresses that are none, and values that the database can't compare or
 * store. Strapi takes both for its own fault (500). To stand after `strapi::errors`.
 *
 * @param prefix of the content API
 * @returns a Koa middleware
 */
export function tellClientErrors(
  prefix: string,
): (ctx: Context, next: () => Promise<unknown>) => Promise<unknown> {
  return async (ctx, next) => {
    if (ctx.path !== prefix && !ctx.path.toLowerCase().startsWith(`${prefix}/`)) return next();
    refuseAddress(ctx.url);
    try {
      return await next();
    } catch (error) {
      const message = OF_THE_CLIENT[codeOf(error) ?? ''];
      if (message) throw new errors.ValidationError(message);
      throw error;
    }
  };
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

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}
