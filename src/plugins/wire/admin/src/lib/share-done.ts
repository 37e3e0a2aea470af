import type { ImportProgress } from '../../../shared/contracts/imports';

/** @returns from 0 to 0.99, in whole hundredths: files are read ahead, so that all may be read of an import that still runs */
export const shareDone = ({
  bytesDone,
  bytesTotal,
}: Pick<ImportProgress, 'bytesDone' | 'bytesTotal'>): number =>
  Math.min(99, Math.floor((bytesDone / bytesTotal) * 100)) / 100;
