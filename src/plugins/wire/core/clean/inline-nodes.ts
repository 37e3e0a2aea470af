import type { Mark, Markup } from '../item';
import type { Span } from '../span';
import { firstIndex, offsetInParagraph } from './offset-in-paragraph';
import type { Paragraph } from './story';

/** Strapi's marks of a text. */
const FLAGS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

export type TextNode = { type: 'text'; text: string } & { [flag in (typeof FLAGS)[number]]?: true };

export interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}

export type InlineNode = TextNode | LinkNode;

type Link = Span & { href: string };

/** A stretch of a paragraph's own text, with the index of its link. */
type Marked = Span & { link?: Link };

/**
 * Gives the text nodes and links of paragraphs, as Strapi's editor keeps them: a text node first, last and between two links. Linear in
 * the paragraphs' lengths and the marks in them.
 *
 * @param markup of the text that the paragraphs are of
 */
export function inlineNodes(markup?: Markup): (paragraph: Paragraph) => InlineNode[] {
  if (!markup || markup.marks.length === 0) return ({ text }) => [{ type: 'text', text }];
  const flagged = FLAGS.map((flag) => united(markup.marks.filter(({ kind }) => kind === flag)));
  const links = apart(markup.marks.filter((mark): mark is Mark & Link => mark.kind === 'link'));
  return (paragraph) => {
    const flags = flagged.map((marks) => within(paragraph, marks));
    const linked = within(paragraph, links).map((part) => ({ ...part, link: part.mark }));
    return nodesOf(paragraph.text, flags, linked);
  };
}

/** The stretches that spans cover together, in order. */
function united(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result[result.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** Links in order; what two would share belongs to the first. */
function apart(links: readonly Link[]): Link[] {
  const result: Link[] = [];
  let at = 0;
  for (const { start, end, href } of [...links].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    if (end > from) result.push({ start: from, end, href });
    at = Math.max(at, end);
  }
  return result;
}

/** The parts of a paragraph's own text that marks reach. */
function within<T extends Span>(paragraph: Paragraph, marks: readonly T[]): (Span & { mark: T })[] {
  const parts: (Span & { mark: T })[] = [];
  let i = firstIndex(marks.length, (k) => marks[k].end > paragraph.start);
  for (; i < marks.length && marks[i].start < paragraph.end; i += 1) {
    const start = offsetInParagraph(paragraph, marks[i].start);
    const end =
      marks[i].end >= paragraph.end ? paragraph.text.length : offsetInParagraph(paragraph, marks[i].end);
    if (end > start) parts.push({ start, end, mark: marks[i] });
  }
  return parts;
}

function nodesOf(text: string, flags: readonly Span[][], links: readonly Marked[]): InlineNode[] {
  const borders = new Set([0, text.length]);
  for (const parts of [...flags, links]) for (const { start, end } of parts) borders.add(start).add(end);
  const at = [...borders].sort((a, b) => a - b);
  const flagAt = flags.map(() => 0);
  let linkAt = 0;
  const nodes: InlineNode[] = [];
  for (let i = 0; i + 1 < at.length || i === 0; i += 1) {
    const start = at[i];
    const node: TextNode = { type: 'text', text: text.slice(start, at[i + 1] ?? start) };
    flags.forEach((parts, k) => {
      while (flagAt[k] < parts.length && parts[flagAt[k]].end <= start) flagAt[k] += 1;
      if (flagAt[k] < parts.length && parts[flagAt[k]].start <= start) node[FLAGS[k]] = true;
    });
    while (linkAt < links.length && links[linkAt].end <= start) linkAt += 1;
    const link = links[linkAt];
    if (!link || link.start > start) {
      nodes.push(node);
      continue;
    }
    if (link.start === start) {
      if (nodes[nodes.length - 1]?.type !== 'text') nodes.push({ type: 'text', text: '' });
      nodes.push({ type: 'link', url: link.link!.href, children: [] });
    }
    (nodes[nodes.length - 1] as LinkNode).children.push(node);
  }
  if (nodes[nodes.length - 1].type === 'link') nodes.push({ type: 'text', text: '' });
  return nodes;
}
