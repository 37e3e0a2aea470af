/** An object of a blocks value. */
export type Node = Record<string, unknown>;

/** Stand inside running text and do not end a paragraph, for `blocksToText` too. */
const INLINE = new Set(['text', 'link']);

const CUTTABLE = new Set(['paragraph', 'heading', 'quote', 'code', 'list', 'list-item']);

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const childrenOf = (node: Node): unknown[] => (Array.isArray(node.children) ? node.children : []);

const isOwnParagraph = ({ type }: Node): boolean => typeof type === 'string' && !INLINE.has(type);

/** True for what begins and ends a paragraph of the text. */
export const isBlock = (value: unknown): value is Node => isNode(value) && isOwnParagraph(value);

/** True for a block with words of its own beside those of its children; `blocksToText` adds them to what stands before. */
export const hasOwnText = (block: Node): boolean => typeof block.text === 'string' && block.text !== '';

/** True for a text node or a link of text nodes, as Strapi defines them. */
export const isPlainInline = (value: unknown): value is Node => {
  if (!isNode(value) || isOwnParagraph(value)) return false;
  if (isText(value)) return true;
  return value.text === undefined && Array.isArray(value.children) && value.children.every(isText);
};

const isText = (value: unknown): boolean =>
  isNode(value) && !isOwnParagraph(value) && typeof value.text === 'string' && childrenOf(value).length === 0;

/** The words of a text node or a link. */
export function inlineText(node: Node): string {
  if (typeof node.text === 'string') return node.text;
  let text = '';
  for (const child of childrenOf(node)) text += (child as { text: string }).text;
  return text;
}

/** The words of text nodes and links in a row. */
export function runText(nodes: readonly Node[]): string {
  if (nodes.length === 1) return inlineText(nodes[0]);
  let text = '';
  for (const node of nodes) text += inlineText(node);
  return text;
}

/** The caption of an image that has nothing but one; its alternative text describes and is no part of the running text. */
export function captionOf(node: Node): string | undefined {
  if (node.type !== 'image' || !isNode(node.image) || hasOwnText(node)) return undefined;
  const { caption } = node.image;
  if (typeof caption !== 'string' || caption === '') return undefined;
  const children = childrenOf(node);
  return children.every(isPlainInline) && runText(children) === '' ? caption : undefined;
}

/** True for a block that can be cut: of a type that Strapi knows and in the form that Strapi gives it. */
export const isCuttable = (value: unknown): value is Node =>
  isBlock(value) &&
  !hasOwnText(value) &&
  (CUTTABLE.has(value.type as string) || captionOf(value) !== undefined);

/** True when two blocks differ in nothing but their children: both headings of the second level, say. */
export function haveSameShell(a: Node, b: Node): boolean {
  const keys = Object.keys(a).filter((key) => key !== 'children');
  return (
    keys.length === Object.keys(b).filter((key) => key !== 'children').length &&
    keys.every((key) => Object.hasOwn(b, key) && Object.is(a[key], b[key]))
  );
}
