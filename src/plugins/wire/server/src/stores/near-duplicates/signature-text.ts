/** Fingerprints as PostgreSQL's text of a `bigint[]`. */
export const keysText = (keys: BigInt64Array): string => `{${keys.join(',')}}`;

/** Bytes in hexadecimal digits. */
export const hexOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');

/** Bytes as PostgreSQL's text of a `bytea`. */
export const bytesText = (bytes: Uint8Array): string => `\\x${hexOf(bytes)}`;
