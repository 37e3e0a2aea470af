import { isImportOver, type ImportState } from '../../../shared/constants';

/** Milliseconds between two looks at an import that is under way. */
export const POLL_MS = 1000;

/**
 * How long to wait before asking the server again.
 *
 * @param states of the imports on the page; empty while none is known
 * @param visible whether the browser shows the page
 * @returns milliseconds, 0 for not at all: nothing is under way, or nobody looks
 */
export const pollingInterval = (states: readonly ImportState[], visible: boolean): number =>
  visible && states.some((state) => !isImportOver(state)) ? POLL_MS : 0;
