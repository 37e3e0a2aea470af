import type { Markup } from '../item';
import { toBlocks, type Block, type InlineNode, type ListBlock, type TextNode } from './blocks';
import { escapeHtml } from './escape-html';
import type { Paragraph } from './story';

const TAGS = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

function textHtml(node: TextNode): string {
  let html = escapeHtml(node.text).replace(/\r?\n/g, '<br>');
  if (html === '') return '';
  for (const [flag, tag] of TAGS) if (node[flag]) html = `<${tag}>${html}</${tag}>`;
  return html;
}

const inlineHtml = (children: readonly InlineNode[]): string =>
  children
    .map((child) =>
      child.type === 'link'
        ? `<a href="${escapeHtml(child.url)}">${inlineHtml(child.children)}</a>`
        : textHtml(child),
    )
    .join('');

/** A list within a list stands in the item before it. */
function listHtml({ format, children }: ListBlock): string {
  const tag = format === 'ordered' ? 'ol' : 'ul';
  let html = '';
  children.forEach((child, i) => {
    const isFirstPart = child.type === 'list-item' || i === 0;
    html += isFirstPart ? '<li>' : '';
    html += child.type === 'list' ? listHtml(child) : inlineHtml(child.children);
    html += children[i + 1]?.type === 'list' ? '' : '</li>';
  });
  return `<${tag}>${html}</${tag}>`;
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'list':
      return listHtml(block);
    case 'heading':
      return `<h${block.level}>${inlineHtml(block.children)}</h${block.level}>`;
    case 'quote':
      return `<blockquote>${inlineHtml(block.children)}</blockquote>`;
    case 'code':
      return `<pre><code>${block.children.map(({ text }) => escapeHtml(text)).join('')}</code></pre>`;
    case 'paragraph':
      return `<p>${inlineHtml(block.children)}</p>`;
  }
}

/**
 * HTML of the blocks that `toBlocks` makes: headings, paragraphs, lists, quotes and code with their marks and links, everything else
 * escaped.
 */
export const blocksToHtml = (blocks: readonly Block[]): string => blocks.map(blockHtml).join('\n');

/**
 * HTML of an article's paragraphs; the empty string when there are none.
 *
 * @param markup of the text that the paragraphs are of
 */
export const paragraphsToHtml = (paragraphs: readonly Paragraph[], markup?: Markup): string =>
  blocksToHtml(toBlocks(paragraphs, markup));
