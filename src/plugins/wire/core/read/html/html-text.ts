import { layOutHtml } from './lay-out-html';

/** What a reader sees of HTML, a fragment or a page, however malformed; see `layOutHtml`. */
export const htmlText = (html: string): string => layOutHtml(html).text;

/** A tag that only HTML has, in a text of which nobody says whether it is HTML. */
const TAG =
  /<\/?(?:p|br|div|span|a|em|strong|b|i|u|ul|ol|li|h[1-6]|table|tr|td|blockquote|img|figure|article|section|html|body|sub|sup)(?:\s[^<>]*)?\/?>/i;

/** True for a text that has HTML tags in it. */
export const looksLikeHtml = (text: string): boolean => TAG.test(text);
