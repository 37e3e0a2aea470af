import type { Paragraph } from './story';

export interface TextNode {
  type: 'text';
  text: string;
}

/** A block of Strapi 5's blocks field, as far as the cleaner makes them. */
export type Block =
  | { type: 'paragraph' | 'quote'; children: TextNode[] }
  | { type: 'heading'; level: 2; children: TextNode[] }
  | { type: 'list'; format: 'unordered'; children: { type: 'list-item'; children: TextNode[] }[] };

/**
 * Turns paragraphs into the value of a Strapi 5 blocks field. Neighbouring list items make one list.
 */
export function toBlocks(paragraphs: readonly Paragraph[]): Block[] {
  const blocks: Block[] = [];
  for (const { kind, text } of paragraphs) {
    const children: TextNode[] = [{ type: 'text', text }];
    const last = blocks[blocks.length - 1];
    if (kind === 'heading') blocks.push({ type: 'heading', level: 2, children });
    else if (kind !== 'list-item') blocks.push({ type: kind, children });
    else if (last?.type === 'list') last.children.push({ type: 'list-item', children });
    else blocks.push({ type: 'list', format: 'unordered', children: [{ type: 'list-item', children }] });
  }
  return blocks;
}
