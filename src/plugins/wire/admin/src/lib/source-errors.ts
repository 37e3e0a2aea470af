import type { MessageKey } from './message';
import { rowOf } from './mapping-rows';
import { filledHeaders, type SourceForm } from './source-form';

/** Something wrong in the form, at the path of its field. */
export interface FormError {
  path: string;
  message: MessageKey;
}

const isBlank = (text: string | null) => !text?.trim();

/** What can be told before the server is asked: what is missing. */
export const missingIn = (form: SourceForm): FormError[] => {
  const errors: FormError[] = [];
  const say = (path: string, message: MessageKey) => errors.push({ path, message });

  if (isBlank(form.name)) say('name', 'source.error.name');
  form.mapping.forEach(({ field, path }, index) => {
    if (field && isBlank(path)) say(`mapping[${index}].path`, 'source.error.path');
    if (!field && !isBlank(path)) say(`mapping[${index}].field`, 'source.error.field');
  });
  form.pollHeaders.forEach(({ name, value, stored }, index) => {
    if (isBlank(name) && !isBlank(value)) say(`pollHeaders[${index}].name`, 'source.error.header-name');
    if (!isBlank(name) && isBlank(value) && !stored)
      say(`pollHeaders[${index}].value`, 'source.error.header-value');
  });
  if (form.pollEnabled && isBlank(form.pollUrl)) say('pollUrl', 'source.error.address');
  if (form.pollMinutes === null) say('pollMinutes', 'source.error.number');
  if (form.folderEnabled && isBlank(form.folder)) say('folder', 'source.error.folder');
  if (form.quietMode === 'set' && !form.quietValue) say('quietValue', 'source.error.number');
  return errors;
};

/**
 * Where in the form the server's word about a setting belongs.
 *
 * @param field as the server names it: `pollUrl`, `mapping.headline.1`, `pollHeaders.0.name`
 * @returns the path in the form; undefined for what is no field of it
 */
export const pathInForm = (field: string, form: SourceForm): string | undefined => {
  const [setting, first, second] = field.split('.');
  if (setting === 'mapping') {
    const row = first === undefined ? -1 : rowOf(form.mapping, first, Number(second ?? 0));
    return row < 0 ? undefined : `mapping[${row}].path`;
  }
  if (setting === 'pollHeaders') {
    const row = filledHeaders(form.pollHeaders)[Number(first)];
    // Of the headers as a whole: most often a value is needed anew.
    if (row === undefined) return form.pollHeaders.length > 0 ? 'pollHeaders[0].value' : 'pollUrl';
    return `pollHeaders[${row}].${second === 'name' ? 'name' : 'value'}`;
  }
  if (setting === 'quietAfterMinutes') return 'quietValue';
  return Object.hasOwn(form, setting) ? setting : undefined;
};
