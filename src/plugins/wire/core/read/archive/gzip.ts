import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { messageOf } from '../../message-of';
import type { FormatReader, Note } from '../format-reader';
import { UnpackedCounter, UnpackLimit } from './count-unpacked';

/** gzip (RFC 1952): one file, unpacked as it is read. Several members one after the other are one file. */
export const gzipReader: FormatReader<'gzip'> = {
  name: 'gzip',
  holdsFiles: true,

  isOwn: (head) => head[0] === 0x1f && head[1] === 0x8b,

  sniff: () => 0,

  async *read(source, { limits, inner, fileName = '' }) {
    if (!inner) {
      yield { ok: false, whole: true, note: TOO_NESTED };
      return;
    }
    let packed = 0;
    let broken: Note | undefined;
    const input = async function* () {
      for await (const chunk of source.chunks()) {
        packed += chunk.length;
        yield chunk;
      }
    };
    const gunzip = createGunzip();
    const packedStream = Readable.from(input(), { objectMode: false });
    packedStream.on('error', (error) => gunzip.destroy(error));
    packedStream.pipe(gunzip);
    const unpacked = async function* () {
      try {
        yield* new UnpackedCounter(limits).count(gunzip as AsyncIterable<Uint8Array>, () => packed);
      } catch (error) {
        broken = damaged(error);
      } finally {
        gunzip.destroy();
        packedStream.destroy();
      }
    };
    yield* inner({ name: nameInside(fileName), bytes: unpacked() });
    if (broken) yield { ok: false, whole: true, note: broken };
  },
};

const damaged = (error: unknown): Note =>
  error instanceof UnpackLimit
    ? { code: 'READ_UNPACKED', message: `The file is not unpacked further: ${error.message}.` }
    : {
        code: 'READ_GZIP',
        message: `The gzip file is damaged or cut off (${messageOf(error)}). What came before is read; have it sent again.`,
      };

export const TOO_NESTED: Note = {
  code: 'READ_NESTED',
  message: 'Archives are opened inside one other file and no deeper. Unpack it, and send what is in it.',
};

const nameInside = (name: string): string => {
  const base = name.split(/[\\/]/).pop() ?? '';
  const inside = base.replace(/\.(gz|gzip)$/i, '').replace(/\.tgz$/i, '.tar');
  return inside || 'unpacked';
};
