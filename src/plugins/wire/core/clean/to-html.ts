import { toBlocks, type Block } from './blocks';
import type { Paragraph } from './story';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char]);
const inner = (children: readonly { text: string }[]): string =>
  children.map((child) => escape(child.text)).join('');

/** HTML of the blocks that `toBlocks` makes: `<p>`, `<h2>`, `<ul><li>` and `<blockquote>`, everything else escaped. */
export function blocksToHtml(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'list') {
        return `<ul>${block.children.map((item) => `<li>${inner(item.children)}</li>`).join('')}</ul>`;
      }
      if (block.type === 'heading') return `<h2>${inner(block.children)}</h2>`;
      if (block.type === 'quote') return `<blockquote>${inner(block.children)}</blockquote>`;
      return `<p>${inner(block.children)}</p>`;
    })
    .join('\n');
}

/** HTML of an article's paragraphs; the empty string when there are none. */
export const paragraphsToHtml = (paragraphs: readonly Paragraph[]): string =>
  blocksToHtml(toBlocks(paragraphs));
