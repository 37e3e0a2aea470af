import type { WireItem } from '../../item';
import type { Note } from '../format-reader';

/** Addresses that run something, or are the thing itself, where they are followed. What is relative, or a file of the agency, does no harm. */
const UNSAFE = /^(javascript|vbscript|data|blob):/i;

/** Browsers pass over these in an address. */
const PASSED_OVER = /[\p{Cc}\s]/gu;

/** Characters; before it is cut, what is passed over has to be out: there may be any number of it. */
const LONGEST_SCHEME = 20;

/** Whether an address runs something, or is the thing itself, read as browsers read it. */
export const isUnsafe = (address: string | undefined): boolean =>
  address !== undefined && UNSAFE.test(address.replace(PASSED_OVER, '').slice(0, LONGEST_SCHEME));

/**
 * Leaves out pictures and links whose address is a script or the data themselves (`javascript:`, `data:`): frontends put them into pages.
 *
 * @returns the fields without them, and a note when there were any
 */
export const withoutUnsafeAddresses = (
  own: Partial<WireItem> = {},
): { own: Partial<WireItem>; notes: Note[] } => {
  let count = 0;
  const kept = <T extends { href?: string }>(list: T[] | undefined): T[] | undefined => {
    const safe = list?.filter(({ href }) => !isUnsafe(href));
    count += (list?.length ?? 0) - (safe?.length ?? 0);
    return safe?.length === list?.length ? list : safe;
  };
  const safe: Partial<WireItem> = { ...own };
  if (own.renditions) safe.renditions = kept(own.renditions);
  if (own.links) safe.links = kept(own.links);
  if (own.concept && isUnsafe(own.concept.url)) {
    count += 1;
    safe.concept = { ...own.concept, url: undefined };
  }
  if (own.authors?.some(({ url }) => isUnsafe(url))) {
    count += 1;
    safe.authors = own.authors.map(({ url, ...author }) => (isUnsafe(url) ? author : { ...author, url }));
  }
  return { own: count === 0 ? own : safe, notes: count === 0 ? [] : [leftOut(count)] };
};

const leftOut = (count: number): Note => ({
  code: 'ITEM_ADDRESS',
  field: 'links',
  message: `${count === 1 ? 'An address is a script or data and is' : `${count} addresses are scripts or data and are`} left out. Ask the agency for the address of the page or picture itself.`,
});
