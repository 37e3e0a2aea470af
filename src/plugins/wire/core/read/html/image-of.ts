import type { BodyImage } from './body-image';
import { linkAddress } from './link-address';
import type { Attributes } from './walk-html';

/** Where the address of a picture stands; scripts that load pictures late put it elsewhere, and a data address in its place. */
const SOURCES = ['src', 'data-src', 'data-original', 'data-lazy-src'] as const;

/** The picture of an `img` element; undefined without an address of the web. */
export function imageOf(attributes: Attributes, at: number, base?: string): BodyImage | undefined {
  for (const name of SOURCES) {
    const src = linkAddress(attributes.get(name) ?? '', base);
    if (src === undefined || !/^https?:/i.test(src)) continue;
    const alt = attributes.get('alt')?.trim();
    const width = pixels(attributes.get('width'));
    const height = pixels(attributes.get('height'));
    return {
      src,
      ...(alt ? { alt } : {}),
      ...(width ? { width } : {}),
      ...(height ? { height } : {}),
      at,
    };
  }
  return undefined;
}

/** True for a picture that is there to be counted, not to be seen. */
export const isInvisible = (attributes: Attributes): boolean =>
  [attributes.get('width'), attributes.get('height')].some((size) => {
    const value = pixels(size);
    return value !== undefined && value <= 1;
  });

const pixels = (value: string | undefined): number | undefined => {
  const digits = /^\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$/.exec(value ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
};
