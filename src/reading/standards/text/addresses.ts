import { line } from './plain';

/** Addresses that may stand in what readers open: pages, and mail where it says so. Everything else could carry a script. */
const PAGE: readonly string[] = ['http:', 'https:'];
const PAGE_OR_MAIL: readonly string[] = [...PAGE, 'mailto:'];

/** What browsers leave as it is, and RFC 3986 has no place for. */
const UNESCAPED = /[[\]{}|\\^`]/g;

const parsed = (value: unknown, schemes: readonly string[], base?: string): string | undefined => {
  const text = line(value);
  if (text === undefined || !URL.canParse(text, base)) return undefined;
  const { protocol, host, pathname, search, hash } = new URL(text, base);
  if (!schemes.includes(protocol)) return undefined;
  const start = PAGE.includes(protocol) ? `${protocol}//${host}` : protocol;
  return start + (pathname + search + hash).replace(UNESCAPED, encodeURIComponent);
};

/** A web address, whole and escaped, without a name and password in it; undefined for anything else. */
export const webAddress = (value: unknown, base?: string): string | undefined => parsed(value, PAGE, base);

/** An address that a link in a text may lead to; undefined for anything else. */
export const linkAddress = (value: unknown): string | undefined => parsed(value, PAGE_OR_MAIL);

const CHARACTER = "(?:[\\w.~:/?@!$&'()*+,;=-]|%[0-9a-f]{2})";
/** An absolute URI (RFC 3986, section 3). */
const ABSOLUTE = new RegExp(`^[a-z][a-z0-9+.-]*:${CHARACTER}+(?:#${CHARACTER}*)?$`, 'i');
/** Nobody names a story like that, and somebody may take the name for an address. */
const SCRIPT = /^(?:javascript|vbscript|data):/i;

/** A text that is an absolute URI, as it stands, so that identifiers stay as their agency wrote them; undefined for anything else. */
export const absoluteUri = (value: unknown): string | undefined => {
  const text = line(value);
  return text !== undefined && ABSOLUTE.test(text) && !SCRIPT.test(text) ? text : undefined;
};
