import type { XmlElement } from '../xml/element';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** True for an address that a reader of the web can open. */
export const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s/]/i.test(address);

/**
 * An address made absolute. One that is absolute already, or for which there is no base, is given back as it is but for the white space around it: addresses
 * are names, too, and `HTTP://x` is another name than `http://x/`.
 */
export const resolveAddress = (address: string, base: string | undefined): string => {
  const trimmed = address.trim();
  if (base === undefined || trimmed === '' || SCHEME.test(trimmed)) return trimmed;
  try {
    return new URL(trimmed, base).href;
  } catch {
    return trimmed;
  }
};

/** The base that holds inside an element (XML Base, section 4), given the one that holds around it. */
export const baseInside = (element: XmlElement, around: string | undefined): string | undefined => {
  const own = element.attributes['xml:base']?.trim();
  if (!own) return around;
  const base = resolveAddress(own, around);
  return isWebAddress(base) ? base : around;
};
