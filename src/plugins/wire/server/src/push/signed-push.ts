import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { PUSH_HEADERS } from '../../../shared/contracts/sources';
import { rawBodyLimit, readRawBody } from '../controllers/raw-body';
import type { Row } from '../stores/documents';
import { noteSecretUse, signingSecrets } from '../stores/source-secrets';
import { findSourceByKey } from '../stores/sources';
import { signedMediaType } from './hide-signed-body';
import { isSignedWith, parseSignature, parseTimestamp, pushDigest, TOLERANCE_MS } from './signature';

/** A push that its source has signed. */
export interface SignedPush {
  source: Row;
  body: Buffer;
  mediaType: string;
  /** By what it is known again. */
  digest: string;
}

/** What Strapi is told about who sends it: it stands where an API token stands. */
export interface PushCredentials {
  name: string;
  push: SignedPush;
}

/** The one thing that a signature opens. */
const SCOPE = 'plugin::wire.imports.create';

/**
 * Lets a source in that signs what it sends. For one route, before API tokens: a request with a signature is good by it, or not at all.
 *
 * @returns an authentication strategy, as Strapi has them
 */
export const signedPushStrategy = ({ strapi }: { strapi: Core.Strapi }) => ({
  name: 'wire-signed-push',

  async authenticate(ctx: Context) {
    const mediaType = signedMediaType(ctx);
    if (mediaType === undefined) return { authenticated: false };
    const checked = await check(strapi, ctx, mediaType);
    if (typeof checked === 'string') return { authenticated: false, error: checked };
    const credentials: PushCredentials = { name: 'signed push', push: checked };
    return { authenticated: true, credentials };
  },

  verify(_auth: unknown, { scope }: { scope?: string[] } = {}): void {
    if (scope?.length !== 1 || scope[0] !== SCOPE) throw new errors.ForbiddenError();
  },
});

/** Says the same whether there is no such source, or it has no such secret. */
const WRONG = `The signature does not fit. It is the HMAC-SHA-256, in hexadecimal, of the time stamp, a full stop and the body as it is sent, under a secret of the source that ${headerName(PUSH_HEADERS.source)} names.`;

/** @returns the push, or what is wrong with it */
async function check(strapi: Core.Strapi, ctx: Context, mediaType: string): Promise<SignedPush | string> {
  if (/^multipart\//i.test(mediaType))
    return 'Files in a form (multipart) cannot be signed: send them with an API token.';
  const encoding = ctx.get('content-encoding');
  if (encoding !== '' && encoding !== 'identity')
    return 'A signed push must not be packed (Content-Encoding).';
  const [key, timestamp, signed] = [PUSH_HEADERS.source, PUSH_HEADERS.timestamp, PUSH_HEADERS.signature].map(
    (name) => ctx.get(name),
  );
  if (key === '')
    return `${headerName(PUSH_HEADERS.source)} is missing: the short name or documentId of the source.`;
  const at = parseTimestamp(timestamp);
  if (at === undefined)
    return `${headerName(PUSH_HEADERS.timestamp)} has to be the time in seconds since 1970.`;
  const now = new Date();
  if (Math.abs(now.getTime() - at) > TOLERANCE_MS) {
    return `${headerName(PUSH_HEADERS.timestamp)} is more than 5 minutes from our time, ${Math.floor(now.getTime() / 1000)}. Sign anew, or set the clock.`;
  }
  const signature = parseSignature(signed);
  if (!signature)
    return `${headerName(PUSH_HEADERS.signature)} has to be “sha256=” and 64 hexadecimal digits.`;
  const source = await findSourceByKey(strapi, key);
  const secrets = source ? await signingSecrets(strapi, source.id, now) : [];
  if (!source || secrets.length === 0) return WRONG;
  const body = await readRawBody(ctx.req, rawBodyLimit());
  const fitting = secrets.find(({ secret }) => isSignedWith(secret, { timestamp, body, signature }));
  if (!fitting) return WRONG;
  await noteSecretUse(strapi, fitting.id, now);
  return { source, body, mediaType, digest: pushDigest(source.documentId, signature) };
}

/** `x-wire-source` as it is written: `X-Wire-Source`. */
function headerName(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (letters) => letters.toUpperCase());
}
