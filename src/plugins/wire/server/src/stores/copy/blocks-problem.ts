/** How deep lists may stand in lists before nobody could have written them. */
const MAX_DEPTH = 50;

const LINK_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'ftp:', 'mailto:', 'tel:']);
const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

type Node = Record<string, unknown>;

/**
 * What Strapi could have against blocks, so that those must be shown to it: its own validator takes longer for a body than everything else
 * that is done with the article. Strict where the validator makes something of what it gets; pictures are always left to it.
 *
 * Source: `@strapi/core`, `dist/services/entity-validator/blocks-validator.js`.
 */
export function blocksProblem(blocks: unknown): string | undefined {
  if (!Array.isArray(blocks)) return 'is no list of blocks';
  for (const block of blocks) {
    const problem = blockProblem(block);
    if (problem) return problem;
  }
  return undefined;
}

function blockProblem(block: unknown): string | undefined {
  if (!isNode(block)) return 'has a block that is none';
  switch (block.type) {
    case 'heading':
      if (!isLevel(block.level)) return 'has a heading without a level from 1 to 6';
      return childrenProblem(block, inlineProblem);
    case 'paragraph':
    case 'quote':
      return childrenProblem(block, inlineProblem);
    case 'code':
      if (!isTextOrNothing(block.language)) return 'has code in a language that is no text';
      return childrenProblem(block, textProblem);
    case 'list':
      return listProblem(block, 1);
    default:
      return `has a block of type ${String(block.type)}`;
  }
}

function listProblem(list: Node, depth: number): string | undefined {
  if (depth > MAX_DEPTH) return `has lists more than ${MAX_DEPTH} deep in each other`;
  if (list.format !== 'ordered' && list.format !== 'unordered') return 'has a list that is neither kind';
  return childrenProblem(list, (child) => {
    if (!isNode(child)) return 'has a list with something else in it';
    if (child.type === 'list') return listProblem(child, depth + 1);
    return child.type === 'list-item'
      ? childrenProblem(child, inlineProblem)
      : 'has a list with something else in it';
  });
}

function inlineProblem(node: unknown): string | undefined {
  if (!isNode(node) || node.type !== 'link') return textProblem(node);
  if (typeof node.url !== 'string' || !isLink(node.url)) return `has the link ${JSON.stringify(node.url)}`;
  return childrenProblem(node, textProblem);
}

function textProblem(node: unknown): string | undefined {
  if (!isNode(node) || node.type !== 'text' || typeof node.text !== 'string')
    return 'has something else than text in a block';
  return MARKS.every((mark) => node[mark] === undefined || typeof node[mark] === 'boolean')
    ? undefined
    : 'has a mark on a text that is neither true nor false';
}

function childrenProblem(
  { children }: Node,
  problemOf: (child: unknown) => string | undefined,
): string | undefined {
  if (!Array.isArray(children) || children.length === 0) return 'has a block with nothing in it';
  for (const child of children) {
    const problem = problemOf(child);
    if (problem) return problem;
  }
  return undefined;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const isLevel = (level: unknown): boolean =>
  Number.isInteger(level) && Number(level) >= 1 && Number(level) <= 6;
const isTextOrNothing = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'string';

function isLink(url: string): boolean {
  const whole = url.startsWith('/') ? `https://example.org${url}` : url;
  return URL.canParse(whole) && LINK_PROTOCOLS.has(new URL(whole).protocol);
}
