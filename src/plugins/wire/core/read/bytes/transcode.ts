import type { UnicodeEncoding } from './encoding';

/**
 * UTF-16 bytes as UTF-8 bytes, piece by piece; UTF-8 goes through as it is. For readers that split bytes at line ends.
 */
export async function* asUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding: UnicodeEncoding | undefined,
): AsyncGenerator<Uint8Array> {
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') {
    yield* chunks;
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8');
  yield Buffer.from(decoder.decode(), 'utf8');
}
