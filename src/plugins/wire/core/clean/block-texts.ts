type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const childrenOf = (node: Node): unknown[] => (Array.isArray(node.children) ? node.children : []);

/** Blocks that stand inside running text and do not end a paragraph. */
const INLINE = new Set(['text', 'link']);

/**
 * The paragraphs of a Strapi blocks value as plain text, whatever an editor put into it: paragraphs, headings, list items (nested lists, too),
 * quotes, code and the captions of images, in reading order. Marks such as bold are left out, line breaks inside a paragraph stay. What has
 * no words and anything that is not a block is passed over; depth is not limited by the call stack.
 */
export function blockTexts(blocks: unknown): string[] {
  const paragraphs: string[] = [];
  let current = '';
  const flush = (): void => {
    if (current.trim() !== '') paragraphs.push(current);
    current = '';
  };
  const stack: (Node | 'end')[] = [];
  const push = (nodes: readonly unknown[]): void => {
    for (let i = nodes.length - 1; i >= 0; i -= 1) {
      const node = nodes[i];
      if (isNode(node)) stack.push(node);
    }
  };
  push(Array.isArray(blocks) ? blocks : []);
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node === 'end') {
      flush();
      continue;
    }
    if (typeof node.text === 'string') current += node.text;
    if (typeof node.type === 'string' && !INLINE.has(node.type)) {
      flush();
      current += captionOf(node);
      stack.push('end');
    }
    push(childrenOf(node));
  }
  flush();
  return paragraphs;
}

function captionOf(node: Node): string {
  if (node.type !== 'image' || !isNode(node.image)) return '';
  const { caption, alternativeText } = node.image;
  if (typeof caption === 'string' && caption !== '') return caption;
  return typeof alternativeText === 'string' ? alternativeText : '';
}
