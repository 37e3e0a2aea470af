import type { ImportFile } from './ports';

/**
 * Whether files are to be imported in chunks, by threads and whoever shares the work, or item by item as they are read: that is quicker for
 * little, and packed files may hold a lot.
 *
 * @param directBytes how much is little
 */
export const isForBulk = (files: readonly ImportFile[], directBytes: number): boolean =>
  files.some(isPacked) || files.reduce((sum, { bytes }) => sum + bytes, 0) > directBytes;

const isPacked = ({ name, mediaType = '' }: ImportFile): boolean =>
  /\.(?:zip|gz|tgz)$/iu.test(name) || /zip\b/iu.test(mediaType);
