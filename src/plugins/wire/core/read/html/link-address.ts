const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** An absolute address that can be kept as it is written. */
const AS_WRITTEN = /^(?:https?:\/\/|mailto:|tel:)[^\s\p{Cc}]+$/iu;

/** Code units. A longer one is not an address but data. */
const LONGEST = 4096;

/**
 * The address that a link leads to: `http`, `https`, `mailto` or `tel`, absolute, as it is written where that is possible. Undefined for all
 * others (`javascript:`, `data:`, a relative one without a base), read as browsers read them (WHATWG URL Standard), so that neither
 * white space nor entities hide what they are.
 *
 * @param base what relative addresses are relative to
 */
export function linkAddress(written: string, base?: string): string | undefined {
  const address = written.trim();
  if (address === '' || address.length > LONGEST) return undefined;
  const url = parse(address, base) ?? parse(address.startsWith('//') ? `https:${address}` : address);
  if (!url || !PROTOCOLS.has(url.protocol)) return undefined;
  return AS_WRITTEN.test(address) ? address : url.href;
}

const parse = (address: string, base?: string): URL | undefined =>
  URL.canParse(address, base) ? new URL(address, base) : undefined;
