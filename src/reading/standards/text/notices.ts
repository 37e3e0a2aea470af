import type { ArticleRecord } from '../records';
import { escapeHtml } from '../../../plugins/wire/core/clean/escape-html';
import { lineHtml } from './line-html';
import { languageTag } from './language';
import { line, listOf, plain, present } from './plain';

/** A legal notice that stands outside the body. */
export interface Notice {
  text: string;
  kinds?: string[];
  issuer?: string;
  language?: string;
}

/** An article's legal notices that its body does not have: those that are listed beside it. */
export const noticesOf = ({ legalNotices }: ArticleRecord): Notice[] =>
  listOf(legalNotices).flatMap(({ text, kinds, issuer, language, placement }) => {
    const words = plain(text);
    if (words === undefined || placement === 'inline' || placement === 'removed') return [];
    const known = Array.isArray(kinds) ? kinds.map(line).filter((kind) => kind !== undefined) : [];
    return [present({ text: words, kinds: known, issuer: line(issuer), language: languageTag(language) })];
  });

/** The notices as HTML, in a section of their own; the empty string when there are none. */
export const noticesHtml = (notices: readonly Notice[]): string =>
  notices.length === 0
    ? ''
    : `<section class="legal-notices">\n${notices.map(noticeHtml).join('\n')}\n</section>`;

const noticeHtml = ({ text, language }: Notice): string => {
  const lang = language === undefined ? '' : ` lang="${escapeHtml(language)}"`;
  return text
    .split(/\n{2,}/)
    .map((part) => `<p class="legal-notice"${lang}><small>${lineHtml(part)}</small></p>`)
    .join('\n');
};
