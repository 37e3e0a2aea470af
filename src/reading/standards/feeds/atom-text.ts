import { lineHtml } from '../text/line-html';

/** A text construct of Atom (RFC 4287, section 3.1). What could be taken for markup is HTML that says it is none. */
export const atomText = (value: string): { value: string; type?: 'html' } =>
  /[<&]/.test(value) ? { value: lineHtml(value), type: 'html' } : { value };
