import { AsyncLocalStorage } from 'node:async_hooks';

const writing = new AsyncLocalStorage<true>();

/** Runs what an import writes: it has flagged its articles already and knows what stands against publishing them. */
export const asImport = <T>(work: () => Promise<T>): Promise<T> => writing.run(true, work);

/** Whether an import is writing. */
export const isImportWriting = (): boolean => writing.getStore() === true;
