import { decode as decodeLegacy } from 'iconv-lite';
import type { Entry } from 'yauzl';

/** General purpose bit 11: the name is UTF-8 (APPNOTE 4.4.4). */
const UTF8 = 0x800;

/**
 * An entry's name as a path with slashes that cannot lead anywhere, for people to read; nothing is ever opened or written by it.
 *
 * @returns suspicious: the archive's name was absolute or had `..` in it
 */
export const entryName = (entry: Entry): { name: string; suspicious: boolean } => {
  // A Buffer, as the archive is opened without decoding.
  const written = decodeName(
    entry.fileName as unknown as Buffer,
    (entry.generalPurposeBitFlag & UTF8) !== 0,
  ).replaceAll('\\', '/');
  const isFolder = written.endsWith('/');
  const steps = written.split('/').filter((step) => step !== '' && step !== '.' && step !== '..');
  const suspicious = /^\/|^[a-z]:|(^|\/)\.\.(\/|$)/i.test(written);
  const name =
    steps
      .join('/')
      .replace(/\p{Cc}/gu, '')
      .slice(-500) || 'unnamed';
  return { name: isFolder ? `${name}/` : name, suspicious };
};

/** Without the bit names are in code page 437 by the standard, and in UTF-8 in practice wherever they can be. */
function decodeName(bytes: Buffer, utf8: boolean): string {
  const text = bytes.toString('utf8');
  return utf8 || !text.includes('\ufffd') ? text : decodeLegacy(bytes, 'cp437');
}
