import type { SourceInput, TestSourceRequest } from '../../../shared/contracts/sources';

/** What a test reads: the feed as it is now, a text, or a file. */
export type TestFrom = 'feed' | 'text' | 'file';
export const TEST_FROM = ['feed', 'text', 'file'] as const satisfies readonly TestFrom[];

export interface TestInput<F extends Blob & { name: string } = File> {
  from: TestFrom;
  text: string;
  file?: F;
  /** Which item is shown, from 1. */
  item: number;
}

export const MAX_TEST_ITEM = 1000;

/** @returns whether there is anything to read; a feed needs its address */
export const canTest = ({ from, text, file }: TestInput, pollUrl: string | null): boolean => {
  if (from === 'feed') return Boolean(pollUrl?.trim());
  return from === 'text' ? text.trim() !== '' : file !== undefined;
};

/** @returns JSON, or for a file multipart with the settings as JSON in a field of their own */
export const testBody = (
  { from, text, file, item }: TestInput,
  settings: SourceInput,
): TestSourceRequest | FormData => {
  if (from !== 'file' || !file) return { settings, item, ...(from === 'text' ? { text } : {}) };
  const form = new FormData();
  form.append('files', file, file.name);
  form.append('settings', JSON.stringify(settings));
  form.append('item', String(item));
  return form;
};
