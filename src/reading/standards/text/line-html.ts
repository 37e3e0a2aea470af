import { escapeHtml } from '../../../plugins/wire/core/clean/escape-html';

/** A text as HTML, with its line breaks. */
export const lineHtml = (text: string): string => escapeHtml(text).replace(/\n/g, '<br>');
