import { createHash } from 'node:crypto';

/**
 * A strong validator of a body: the same bytes have the same, in every process; other bytes have another one.
 *
 * @returns with its quotation marks (RFC 9110, 8.8.3)
 */
export const entityTag = (body: Buffer): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
