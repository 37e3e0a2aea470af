import { line } from './plain';

/** Addresses that may stand in what readers open: pages, and mail where it says so. Everything else could carry a script. */
const PAGE = new Set(['http:', 'https:']);
const PAGE_OR_MAIL = new Set([...PAGE, 'mailto:']);

const parsed = (value: unknown, base?: string): URL | undefined => {
  const text = line(value);
  return text !== undefined && URL.canParse(text, base) ? new URL(text, base) : undefined;
};

/** A web address, whole and escaped; undefined for anything else. */
export const webAddress = (value: unknown, base?: string): string | undefined => {
  const url = parsed(value, base);
  return url && PAGE.has(url.protocol) ? url.href : undefined;
};

/** An address that a link in a text may lead to; undefined for anything else. */
export const linkAddress = (value: unknown, base?: string): string | undefined => {
  const url = parsed(value, base);
  return url && PAGE_OR_MAIL.has(url.protocol) ? url.href : undefined;
};

/** An absolute URI (RFC 3986, section 3) as it stands, so that identifiers stay as their agency wrote them. */
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})+$/i;

/** A text that is an absolute URI, as it stands; undefined for anything else. */
export const absoluteUri = (value: unknown): string | undefined => {
  const text = line(value);
  return text !== undefined && ABSOLUTE.test(text) ? text : undefined;
};
