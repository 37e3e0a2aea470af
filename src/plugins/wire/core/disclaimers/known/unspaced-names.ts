import type { Span } from '../../span';
import type { PlainText } from './plain-text';

const UNSPACED_NAME =
  /(?:株式会社|有限会社|合同会社)[\p{Script=Han}\p{Script=Katakana}ーa-z0-9]{1,16}|[\p{Script=Han}\p{Script=Katakana}ーa-z0-9]{1,16}?(?:股份有限公司|有限[责責]任公司|有限公司|株式会社|有限会社|合同会社)/gu;
/** What stands before a Chinese company's name in a sentence, and is no part of it. */
const UNSPACED_LEAD = /^.*[由与與及是为為的在向对對或經经以请請据據该該](?=.{2})/u;

/** What every such name has inside. Most texts have no such name, and a look for that is cheap. */
const COMPANY = ['会社', '公司'];

/** Where a plain text has companies of scripts without spaces, told by their legal form. */
export const unspacedNames = ({ text }: PlainText): Span[] => {
  if (!COMPANY.some((word) => text.includes(word))) return [];
  return [...text.matchAll(UNSPACED_NAME)].map(({ index, 0: name }) => ({
    start: index + (UNSPACED_LEAD.exec(name)?.[0].length ?? 0),
    end: index + name.length,
  }));
};
