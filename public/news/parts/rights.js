import { safeAddress } from '../addresses.js';
import { element } from './element.js';

/**
 * Where an article comes from, and who may do what with it.
 *
 * @param {Record<string, any>} article
 * @returns {HTMLElement | undefined}
 */
export function rights({ source, credit, copyrightHolder, copyrightNotice, usageTerms, canonicalUrl }) {
  const lines = [
    source?.name && line('Source', outside(source.url, source.name)),
    credit && credit !== source?.name && line('Credit', credit),
    line('Copyright', copyrightNotice || copyrightHolder),
    line('Terms of use', usageTerms && outside(usageTerms, usageTerms)),
    line('Original', canonicalUrl && outside(canonicalUrl, canonicalUrl)),
  ].filter(Boolean);
  if (lines.length === 0) return undefined;
  return element(
    'section',
    { class: 'rights', 'aria-label': 'Source and rights' },
    element('dl', {}, ...lines),
  );
}

/** @param {string} term @param {import('./element.js').Child} words */
const line = (term, words) =>
  words ? element('div', {}, element('dt', {}, term), element('dd', { dir: 'auto' }, words)) : undefined;

/** @param {unknown} address @param {string} words */
function outside(address, words) {
  const href = safeAddress(address);
  return href ? element('a', { href, rel: 'noopener', 'data-plain': true }, words) : words;
}
