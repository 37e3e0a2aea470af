import { blocksToHtml } from '../../../plugins/wire/core/clean/to-html';
import type { MediaRecord } from '../records';
import { mediaAddress, type Site } from '../site';
import { escapeHtml } from '../../../plugins/wire/core/clean/escape-html';
import { line } from './plain';
import { safeBlock } from './safe-blocks';

/**
 * HTML of a Strapi blocks value: headings, paragraphs, lists, quotes, code and pictures, everything else escaped. Nothing in it can carry a
 * script, whatever the blocks hold.
 *
 * @param blocks whatever stands in the field
 * @returns the empty string where there is no block
 */
export const bodyHtml = (blocks: unknown, site: Site): string =>
  (Array.isArray(blocks) ? blocks : [])
    .map((block: unknown) => pictureHtml(block, site) ?? textHtml(block))
    .filter((html) => html !== '' && html !== '<p></p>')
    .join('\n');

const textHtml = (value: unknown): string => {
  const block = safeBlock(value);
  return block ? blocksToHtml([block]) : '';
};

function pictureHtml(block: unknown, site: Site): string | undefined {
  const { type, image } = (block ?? {}) as { type?: unknown; image?: MediaRecord | null };
  if (type !== 'image' || typeof image !== 'object' || image === null) return undefined;
  const src = mediaAddress(site, image.url);
  const caption = line(image.caption);
  const alt = line(image.alternativeText) ?? '';
  if (src === undefined) return caption === undefined ? '' : `<p>${escapeHtml(caption)}</p>`;
  const words = caption === undefined ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`;
  return `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">${words}</figure>`;
}
