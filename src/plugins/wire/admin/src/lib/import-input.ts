import type { ImportRequest } from '../../../shared/contracts/imports';
import type { PreviewItem } from '../../../shared/contracts/preview';
import { filePath } from './file-paths';

/** What the editor has put into the form. */
export interface ImportInput<F extends Blob & { name: string } = File> {
  text: string;
  files: readonly F[];
  source: string;
  publish: boolean;
}

export const EMPTY_INPUT: ImportInput<never> = { text: '', files: [], source: '', publish: false };

/** @returns whether there is anything to read */
export const hasInput = ({ text, files }: ImportInput): boolean => files.length > 0 || text.trim() !== '';

/**
 * The body of a request to preview or import. Files win over text: the form says so while both are there.
 *
 * @returns JSON for pasted text, multipart with one field `files` a file otherwise; a source left empty is left out
 */
export const requestBody = ({ text, files, source, publish }: ImportInput): ImportRequest | FormData => {
  const name = source.trim();

  if (files.length === 0) {
    return { text, publish, ...(name ? { source: name } : {}) };
  }

  const form = new FormData();
  for (const file of files) form.append('files', file, filePath(file));
  if (name) form.append('source', name);
  form.append('publish', String(publish));
  return form;
};

/** @returns whether an import of these items could store anything; a preview that shows only a part may not say no */
export const worthImporting = (items: readonly Pick<PreviewItem, 'state'>[], more: boolean): boolean =>
  more || items.some(({ state }) => state !== 'failed');

/**
 * @returns whether two inputs ask for the same import: a preview of the one is a preview of the other
 */
export const sameInput = (a: ImportInput, b: ImportInput): boolean => {
  if (a.source.trim() !== b.source.trim() || a.publish !== b.publish) return false;
  if (a.files.length !== b.files.length) return false;
  if (a.files.length > 0) return a.files.every((file, index) => file === b.files[index]);
  return a.text === b.text;
};
