import { blocksToText } from '../clean';
import type { Span } from '../span';
import { captionOf, childrenOf, isCuttable, runText, type Node } from './block-node';
import { GAP } from './block-spans';
import { inlineSlicer, type InlineSlicer } from './inline-slicer';
import { joinLists } from './join-lists';
import { keptSpans } from './kept-spans';
import { takeRun } from './take-run';

/** A paragraph of the text that a cut reaches into. */
export interface CutLeaf {
  /** The block that holds it; an image for a caption. */
  block: Node;
  /** Gives the text nodes and links of a part of it. */
  slice: InlineSlicer;
  start: number;
  text: string;
  /** What is left of it, trimmed. */
  kept: Span[];
}

/** What is left of one block, and the paragraphs of it that were cut. */
export interface CutBlock {
  out: unknown[];
  leaves: CutLeaf[];
  /** It had no words, nor anything else that has to stay. */
  isBlank: boolean;
}

/** A block being rebuilt; a cut in the middle of its own words begins another part. */
interface Frame {
  block: Node;
  children: unknown[];
  next: number;
  /** Those in which nothing has to stay vanish when the block is cut. */
  parts: { nodes: unknown[]; hasWords: boolean }[];
  isChanged: boolean;
  /** It has words, cut or not. */
  hasUnit: boolean;
  /** Something vanished after the last node that stayed. */
  hasHole: boolean;
  /** How many blank blocks at the end of the last part vanish if more words follow: a cut goes on across them. */
  spacers: number;
}

/** What became of a child. */
interface Result {
  out: unknown[];
  isChanged: boolean;
  hasUnit: boolean;
  hasWords: boolean;
}

/**
 * Cuts one block, see `cutBlocks`. What it gives depends on nothing outside the block. Not recursive, so that depth is not limited by the
 * call stack.
 *
 * @param block one for which `isCuttable` holds
 * @param start where its words begin
 * @param cuts in order, none overlapping or touching; `first` is the first that may reach the block
 */
export function cutBlock(block: Node, start: number, cuts: readonly Span[], first: number): CutBlock {
  const leaves: CutLeaf[] = [];
  const made = new WeakSet();
  const stack: Frame[] = [];
  let last: Result | undefined;
  let at = start;
  let isFirst = true;
  let k = first;

  const finish = (result: Result): void => {
    const frame = stack[stack.length - 1];
    if (frame) appendBlock(frame, result, made, isGapCut);
    else last = result;
  };

  const startUnit = (text: string): number => {
    const unit = isFirst ? at : at + GAP;
    isFirst = false;
    at = unit + text.length;
    while (k < cuts.length && cuts[k].end <= unit) k += 1;
    return unit;
  };

  const cutUnit = (owner: Node, nodes: Node[], text: string): CutLeaf | undefined => {
    const unit = startUnit(text);
    const kept = keptSpans(text, unit, { cuts, first: k, isCode: owner.type === 'code' });
    if (!kept) return undefined;
    const leaf = { block: owner, slice: inlineSlicer(nodes, unit), start: unit, text, kept };
    leaves.push(leaf);
    return leaf;
  };

  /** True when a cut goes on from the last words to the next ones. */
  const isGapCut = (): boolean => {
    while (k < cuts.length && cuts[k].end <= at) k += 1;
    return k < cuts.length && cuts[k].start <= at && cuts[k].end >= at + GAP;
  };

  const enter = (child: Node): void => {
    const caption = captionOf(child);
    if (caption === undefined) stack.push(frameOf(child));
    else {
      const hasUnit = caption.trim() !== '';
      const leaf = hasUnit ? cutUnit(child, [{ type: 'text', text: caption }], caption) : undefined;
      const out = [leaf ? withCaption(child, leaf) : child];
      finish({ out, isChanged: leaf !== undefined, hasUnit, hasWords: true });
    }
  };

  const takeWords = (frame: Frame): void => {
    const { end, plain } = takeRun(frame.children, frame.next);
    const nodes = frame.children.slice(frame.next, end);
    frame.next = end;
    const text = plain ? runText(nodes as Node[]) : blocksToText(nodes);
    if (text.trim() === '') {
      appendWords(frame, nodes, !plain);
      return;
    }
    meetUnit(frame);
    const leaf = plain ? cutUnit(frame.block, nodes as Node[], text) : void startUnit(text);
    if (leaf) appendPieces(frame, leaf);
    else appendWords(frame, nodes, true);
  };

  enter(block);
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    if (frame.next === frame.children.length) {
      stack.pop();
      finish(close(frame));
    } else {
      const child = frame.children[frame.next];
      if (isCuttable(child)) {
        frame.next += 1;
        enter(child);
      } else takeWords(frame);
    }
  }
  const { out, hasUnit, hasWords } = last!;
  return { out, leaves, isBlank: !hasUnit && !hasWords };
}

const frameOf = (block: Node): Frame => ({
  block,
  children: childrenOf(block),
  next: 0,
  parts: [{ nodes: [], hasWords: false }],
  isChanged: false,
  hasUnit: false,
  hasHole: false,
  spacers: 0,
});

const close = ({ block, parts, isChanged, hasUnit }: Frame): Result => ({
  out: isChanged
    ? parts.filter(({ hasWords }) => hasWords).map(({ nodes }) => ({ ...block, children: nodes }))
    : [block],
  isChanged,
  hasUnit,
  hasWords: parts.some(({ hasWords }) => hasWords),
});

/** Takes back the blank blocks that a cut goes on across, now that words follow. */
function meetUnit(frame: Frame): void {
  frame.hasUnit = true;
  if (frame.spacers === 0) return;
  frame.parts[frame.parts.length - 1].nodes.length -= frame.spacers;
  frame.spacers = 0;
  frame.isChanged = true;
  frame.hasHole = true;
}

function appendBlock(
  frame: Frame,
  { out, isChanged, hasUnit, hasWords }: Result,
  made: WeakSet<object>,
  isGapCut: () => boolean,
): void {
  if (hasUnit) meetUnit(frame);
  const part = frame.parts[frame.parts.length - 1];
  if (!hasUnit && !hasWords && frame.hasUnit && isGapCut()) frame.spacers += out.length;
  else frame.spacers = 0;
  if (isChanged) frame.isChanged = true;
  if (out.length === 0) frame.hasHole = true;
  for (const node of out) {
    if (!frame.hasHole || !joinLists(part.nodes, node, made)) part.nodes.push(node);
    frame.hasHole = false;
    part.hasWords ||= hasWords;
  }
}

function appendWords(frame: Frame, nodes: readonly unknown[], hasWords: boolean): void {
  const part = frame.parts[frame.parts.length - 1];
  for (const node of nodes) part.nodes.push(node);
  part.hasWords ||= hasWords;
  frame.hasHole = false;
  frame.spacers = 0;
}

function appendPieces(frame: Frame, { slice, kept }: CutLeaf): void {
  frame.isChanged = true;
  if (kept.length === 0) frame.hasHole = true;
  kept.forEach((span, i) => {
    if (i > 0) frame.parts.push({ nodes: [], hasWords: false });
    appendWords(frame, slice(span), true);
  });
}

/** An image is never cut out: its picture is no part of a notice. */
function withCaption(block: Node, { text, start, kept }: CutLeaf): Node {
  const caption = kept.map((span) => text.slice(span.start - start, span.end - start)).join(' ');
  return { ...block, image: { ...(block.image as Node), caption: caption === '' ? null : caption } };
}
