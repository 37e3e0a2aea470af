import type { Span } from '../../span';
import type { PlainText } from './plain-text';

const MAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
const WEB = /(?:https?:\/\/|www\.)[^\s"'<>()[\]{}|]+/gu;
/** Host names without "www"; endings that are words as well ("reader.It") need a path or another dot. */
const HOST =
  /(?<![\p{L}\p{N}.@-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:(?:com|org|net|info|biz|edu|gov|int|news|media|press|online|tv|io|eu|co\.uk|de|fr|es|nl|ru|uk|ch|jp|cn|br|pt|ca|au|tr|az|uz|pl|cz|dk|se|fi|ie|nz|za|kr|ua|kz)(?![\p{L}\p{N}-])(?:\/[^\s"'<>()[\]{}|]*)?|[a-z]{2}\/[^\s"'<>()[\]{}|]+)|(?<![\p{L}\p{N}.@-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}\.[a-z]{2}(?![\p{L}\p{N}-])/gu;
const DOT_INSIDE = /[a-z0-9]\.[a-z]/;
const CLOSING_MARKS = /[.,;:!?*'"-]+$/;

const EXCHANGE =
  'nyse|nasdaq|tsx|tsxv|tsx-?v|tsx venture|cse|lse|aim|asx|otc|otcqb|otcqx|otcpk|otc pink|otc markets|amex|fse|fra|frankfurt|xetra|euronext|hkex|sehk|sgx|jse|bse|nse|neo|cboe|moex|bist|tadawul|tse|stu|isin|wkn|ticker|symbol|bloomberg|reuters';
const LISTED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${EXCHANGE})(?: [a-z]{2,12})? ?: ?[a-z0-9.]{1,12}(?![\\p{L}\\p{N}])`,
  'u',
);
const BRACKET = /\([^()]{3,160}\)/g;

/** Where a plain text has web and mail addresses, and ticker symbols in brackets: "(NYSE: ABC; TSXV: XYZ)". */
export const addressSlots = ({ text }: PlainText): Span[] => {
  const spans: Span[] = [];
  const add = (pattern: RegExp): void => {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const end = index + found.replace(CLOSING_MARKS, '').length;
      if (end > index) spans.push({ start: index, end });
    }
  };
  // Most texts have none of them, and a look for a single mark is cheap.
  if (text.includes('@')) add(MAIL);
  if (text.includes('://') || text.includes('www.')) add(WEB);
  if (DOT_INSIDE.test(text)) add(HOST);
  if (text.includes('(') && text.includes(':')) {
    for (const { index, 0: bracket } of text.matchAll(BRACKET)) {
      if (LISTED.test(bracket)) spans.push({ start: index + 1, end: index + bracket.length - 1 });
    }
  }
  return spans;
};
