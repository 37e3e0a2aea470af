import type { Block, InlineNode, ListBlock, TextNode } from '../../../plugins/wire/core/clean/blocks';
import { linkAddress } from './addresses';
import { plain } from './plain';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const childrenOf = (node: Node): Node[] =>
  Array.isArray(node.children) ? (node.children as unknown[]).filter(isNode) : [];

/** Lists deeper than this are shown as deep; what is nested deeper by hand is passed over. */
const DEEPEST = 20;

const FLAGS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

function textNodes(node: Node, depth = 0): TextNode[] {
  if (typeof node.text === 'string') {
    const flags = Object.fromEntries(FLAGS.filter((flag) => node[flag] === true).map((flag) => [flag, true]));
    return [{ type: 'text', text: writable(node.text), ...flags }];
  }
  return depth < DEEPEST ? childrenOf(node).flatMap((child) => textNodes(child, depth + 1)) : [];
}

/** `plain` would take the spaces between words of different marks away. */
const writable = (text: string): string => plain(`|${text}|`)!.slice(1, -1);

function inlineNodes(node: Node): InlineNode[] {
  return childrenOf(node).flatMap((child): InlineNode[] => {
    const children = textNodes(child);
    const url = child.type === 'link' ? linkAddress(child.url) : undefined;
    return url === undefined ? children : [{ type: 'link', url, children }];
  });
}

function listOf(node: Node, depth = 0): ListBlock | undefined {
  if (depth >= DEEPEST) return undefined;
  const children = childrenOf(node).flatMap((child): ListBlock['children'] => {
    if (child.type !== 'list') return [{ type: 'list-item', children: inlineNodes(child) }];
    const inner = listOf(child, depth + 1);
    return inner ? [inner] : [];
  });
  return { type: 'list', format: node.format === 'ordered' ? 'ordered' : 'unordered', children };
}

const levelOf = (level: unknown): 1 | 2 | 3 | 4 | 5 | 6 =>
  Number.isInteger(level) ? (Math.min(6, Math.max(1, level as number)) as 1) : 2;

/**
 * A block of a Strapi blocks value as HTML can be made of it: of known kinds only, with links that lead to a page or a mailbox, without
 * characters that XML has no place for. A block of another kind is a paragraph of its text.
 *
 * @param value whatever stands in the list of blocks
 */
export function safeBlock(value: unknown): Block | undefined {
  if (!isNode(value)) return undefined;
  switch (value.type) {
    case 'list':
      return listOf(value);
    case 'heading':
      return { type: 'heading', level: levelOf(value.level), children: inlineNodes(value) };
    case 'code':
      return { type: 'code', children: textNodes(value) };
    case 'quote':
      return { type: 'quote', children: inlineNodes(value) };
    default:
      return { type: 'paragraph', children: inlineNodes(value) };
  }
}
