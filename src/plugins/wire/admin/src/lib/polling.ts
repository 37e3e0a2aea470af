import { isImportOver } from '../../../shared/constants';
import type { ImportSummary } from '../../../shared/contracts/imports';

/** Milliseconds between two looks at an import that is under way. */
export const POLL_MS = 1000;

type Doing = Pick<ImportSummary, 'state' | 'retrying'>;

/** Whether something is being done with an import, its failed items being tried again included. */
export const isUnderWay = ({ state, retrying = false }: Doing): boolean => !isImportOver(state) || retrying;

/**
 * How long to wait before asking the server again.
 *
 * @param imports those on the page; empty while none is known
 * @param visible whether the browser shows the page
 * @returns milliseconds, 0 for not at all: nothing is under way, or nobody looks
 */
export const pollingInterval = (imports: readonly Doing[], visible: boolean): number =>
  visible && imports.some(isUnderWay) ? POLL_MS : 0;
