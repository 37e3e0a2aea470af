import { safeAddress } from '../addresses.js';
import { element } from './element.js';

/** @typedef {{ url?: string, alternativeText?: string | null, caption?: string | null, width?: number | null, height?: number | null, formats?: Record<string, { url?: string, width?: number }> | null }} Media */

/**
 * A picture of the media library with what it shows and whose it is. One that cannot be loaded leaves its words.
 *
 * @param {Media | null | undefined} media
 * @param {{ credit?: string | null, sizes?: string }} [how] `sizes`: as the attribute has it
 * @returns {HTMLElement | undefined} nothing where there is no picture
 */
export function figure(media, { credit, sizes = '(min-width: 48rem) 44rem, 100vw' } = {}) {
  const made = image(media, { sizes });
  if (!made) return undefined;
  const whole = element('figure', {}, made);
  const words = [media?.caption, credit].filter(Boolean).join(' – ');
  if (words !== '') whole.append(element('figcaption', { dir: 'auto' }, words));
  made.addEventListener('error', () => (words === '' ? whole.remove() : made.remove()));
  return whole;
}

/**
 * @param {Media | null | undefined} media
 * @param {{ sizes: string, alt?: string }} how `alt`: instead of the picture's own
 * @returns {HTMLElement | undefined}
 */
export function image(media, { sizes, alt }) {
  const address = safeAddress(media?.url, { own: true });
  if (!media || !address || address.startsWith('mailto:')) return undefined;
  return element('img', {
    src: address,
    srcset: sources(media, address),
    sizes,
    alt: alt ?? media.alternativeText ?? '',
    width: media.width,
    height: media.height,
    loading: 'lazy',
    decoding: 'async',
  });
}

/** @param {Media} media @param {string} whole */
function sources({ formats, width }, whole) {
  const given = Object.values(formats ?? {}).flatMap((format) => {
    const address = safeAddress(format?.url, { own: true });
    return address && format.width ? [`${listed(address)} ${format.width}w`] : [];
  });
  if (given.length === 0 || !width) return undefined;
  return [...given, `${listed(whole)} ${width}w`].join(', ');
}

/**
 * An address in `srcset`, which has spaces and commas between addresses; what is escaped in it already stays as it is.
 *
 * @param {string} address
 */
const listed = (address) => address.replace(/[\s,]/g, encodeURIComponent);
