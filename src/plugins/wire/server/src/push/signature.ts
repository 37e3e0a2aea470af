import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How far a time stamp may be from our clock, either way. */
export const TOLERANCE_MS = 5 * 60 * 1000;

const PREFIX = 'sha256=';

/** A new secret, of 256 bits. */
export const newSecret = (): string => `wire_${randomBytes(32).toString('base64url')}`;

/**
 * The signature of a push: HMAC-SHA-256 (RFC 2104) under the secret, over the time stamp, a full stop and the body as it is sent.
 *
 * @param timestamp as the header has it
 * @returns as the header has it
 */
export const sign = (secret: string, timestamp: string, body: Uint8Array): string =>
  PREFIX + createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex');

/** The bytes of a signature's header; undefined when it is none. */
export function parseSignature(header: string): Buffer | undefined {
  const hex = header.trim().toLowerCase();
  return /^sha256=[0-9a-f]{64}$/.test(hex) ? Buffer.from(hex.slice(PREFIX.length), 'hex') : undefined;
}

/** Whether a push was signed with this secret. Takes the same time whatever is wrong. */
export function isSignedWith(
  secret: string,
  { timestamp, body, signature }: { timestamp: string; body: Uint8Array; signature: Buffer },
): boolean {
  const expected = parseSignature(sign(secret, timestamp, body))!;
  return expected.length === signature.length && timingSafeEqual(expected, signature);
}

/**
 * The time of a time stamp, in milliseconds since 1970.
 *
 * @param header seconds since 1970
 * @returns undefined when it is none
 */
export const parseTimestamp = (header: string): number | undefined =>
  /^\d{9,11}$/.test(header) ? Number(header) * 1000 : undefined;

/** By what a push is known again: the source, too, since two may share a secret. */
export const pushDigest = (source: string, signature: Buffer): string =>
  createHash('sha256').update(`${source}.`).update(signature).digest('hex');
