import { identifyBinary } from '../../../core/read/bytes/binary';
import { decode } from '../../../core/read/bytes/decode';

/**
 * An item's bytes as a person can read them.
 *
 * @param limit code units that are given at most
 * @param charset by which they were read, where one was named
 * @returns nothing for what is no text, a picture or an archive
 */
export function readableText(
  bytes: Uint8Array,
  limit: number,
  charset?: string,
): { text: string; encoding: string; isCut: boolean } | undefined {
  if (identifyBinary(bytes)) return undefined;
  const decoded = decode(bytes, { charset });
  if (!decoded.ok) return undefined;
  const { text, encoding } = decoded;
  if (text.length <= limit) return { text, encoding, isCut: false };
  return { text: text.slice(0, limit).replace(/[\uD800-\uDBFF]$/u, ''), encoding, isCut: true };
}
