import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

type Unpack = (packed: Buffer, maxOutputLength: number) => Promise<Buffer>;

const with_ =
  (unpack: typeof gunzip | typeof brotliDecompress): Unpack =>
  (packed, maxOutputLength) =>
    promisify(unpack as typeof gunzip)(packed, { maxOutputLength });

/** What `Accept-Encoding` says and `Content-Encoding` may say (RFC 9110, 8.4). */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

const UNPACKERS: Readonly<Record<string, Unpack>> = {
  gzip: with_(gunzip),
  'x-gzip': with_(gunzip),
  br: with_(brotliDecompress),
  // Called deflate, but some servers leave out the zlib header that makes it so.
  deflate: (packed, length) => with_((packed[0] & 0x0f) === 8 ? inflate : inflateRaw)(packed, length),
};

/** Encodings one inside the other that are undone; more of them is an attempt at something. */
const LAYERS = 2;

/**
 * Undoes a response's content encodings.
 *
 * @param encoding the header `Content-Encoding`, empty for none
 * @param limit bytes that the content may unpack to
 */
export async function unpackBody(
  packed: Buffer,
  encoding: string,
  limit: number,
): Promise<{ ok: true; bytes: Buffer } | { ok: false; reason: string }> {
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (layers.length > LAYERS) return no(`The response is packed ${layers.length} times over.`);
  let bytes = packed;
  for (const layer of layers.reverse()) {
    const unpack = Object.hasOwn(UNPACKERS, layer) ? UNPACKERS[layer] : undefined;
    if (!unpack) return no(`The response is packed as “${layer.slice(0, 40)}”, which is not asked for.`);
    try {
      bytes = bytes.length === 0 ? bytes : await unpack(bytes, limit);
    } catch (error) {
      const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      return no(
        isTooLarge
          ? `The response unpacks to more than ${limit} bytes.`
          : `The response cannot be unpacked (${layer}); it may be cut off.`,
      );
    }
  }
  return bytes.length > limit ? no(`The response has more than ${limit} bytes.`) : { ok: true, bytes };
}

const no = (reason: string) => ({ ok: false, reason }) as const;
