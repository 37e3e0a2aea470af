import { blockText } from './block-text';
import { findHeadline } from './find-headline';
import type { Block } from './join-lines';
import type { Measure } from './measure';
import { isBylineOpener, isNameLine, readByline } from './read-byline';
import { readCreditLine } from './read-credit';
import { findDate, readDateLine } from './read-date';
import type { RemovalReason } from './story';

/** What each block of a page is: part of the article (`keep`), or the reason why not. */
export type Label = 'keep' | RemovalReason;

/** The labels, and the fields that the labelled lines gave. */
export interface Labelled {
  labels: Label[];
  headline?: string;
  byline?: string;
  credit?: string;
  firstCreated?: string;
}

/** How many blocks of the article's beginning and end may turn out to be its byline, date or credit. */
const EDGE = 3;
/** How many blocks outside the article's edges are read for them. */
const OUTSKIRTS = 8;

/**
 * Turns the segmentation into labels: finds the headline, then reads byline, date and credit lines between it and the first paragraph and at
 * the article's end. Everything else outside the article is `chrome`.
 *
 * @param known the item's own headline, if it has one: a line that says the same is that headline
 */
export function labelBlocks(
  text: string,
  blocks: readonly Block[],
  measures: readonly Measure[],
  kept: readonly boolean[],
  known: string | undefined,
): Labelled {
  const labels: Label[] = kept.map((keep) => (keep ? 'keep' : 'chrome'));
  keepNotices(measures, labels);
  keepNoticeHeadings(measures, labels);
  dropPlainFurniture(measures, labels);
  const result: Labelled = { labels };
  const lines = new Map<number, string>();
  const line = (i: number): string => {
    if (!lines.has(i)) lines.set(i, blockText(text, blocks[i]));
    return lines.get(i)!;
  };
  const same = known === undefined ? -1 : sameLine(text, blocks, known);
  const headline = same >= 0 ? same : findHeadline(text, blocks, measures, kept);
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  if (headline >= 0 && !(first === last && headline === first)) {
    labels[headline] = 'headline';
    result.headline = line(headline);
    for (let i = first; i < headline; i += 1) if (measures[i].words < 12) labels[i] = 'chrome';
  }
  const start = headline >= 0 ? Math.max(0, Math.min(headline, first) - 3) : Math.max(0, first - OUTSKIRTS);
  let inside = 0;
  for (let i = start; i < blocks.length && inside < EDGE && i < first + OUTSKIRTS; i += 1) {
    if (labels[i] === 'headline') continue;
    if (labels[i] === 'keep') inside += 1;
    readEdge(i, labels[i] === 'keep' && (measures[i].words > 30 || i === last));
  }
  inside = 0;
  for (let i = Math.min(blocks.length - 1, last + 3); i > first && inside < EDGE; i -= 1) {
    if (labels[i] === 'keep') inside += 1;
    else if (labels[i] !== 'chrome') continue;
    readEnd(i);
  }
  if (!labels.includes('keep')) kept.forEach((keep, i) => keep && (labels[i] = 'keep'));
  return result;

  function readEdge(i: number, running: boolean): void {
    if (running) return;
    const byline = readByline(line(i));
    const date = readDateLine(line(i));
    if (byline) {
      labels[i] = 'byline';
      result.byline ??= byline;
      result.firstCreated ??= findDate(line(i))?.iso;
    } else if (date) {
      labels[i] = 'date';
      result.firstCreated ??= date.iso;
    } else if (i + 1 < blocks.length && isBylineOpener(line(i)) && isNameLine(line(i + 1))) {
      labels[i] = 'byline';
      labels[i + 1] = 'byline';
      result.byline ??= readByline(`By ${line(i + 1)}`);
    } else if (readCreditLine(line(i)) && labels[i] !== 'byline') {
      labels[i] = 'credit';
      result.credit ??= readCreditLine(line(i))?.credit;
    } else if (
      headline >= 0 &&
      i > headline &&
      i <= headline + 3 &&
      labels[i] !== 'byline' &&
      namesAuthor(i)
    ) {
      labels[i] = 'byline';
      result.byline ??= readByline(`By ${line(i)}`);
    }
  }

  /** A bare name counts only right below the headline and beside a date: a name alone may be anything. */
  function namesAuthor(i: number): boolean {
    if (measures[i].furnitureShare > 0 || !isNameLine(line(i))) return false;
    return (
      findDate(line(i)) !== undefined ||
      [i - 1, i + 1].some((k) => k >= 0 && k < blocks.length && readDateLine(line(k)) !== undefined)
    );
  }

  function readEnd(i: number): void {
    const credit = readCreditLine(line(i));
    if (credit) {
      labels[i] = 'credit';
      result.credit ??= credit.credit;
    } else if (labels[i] === 'keep' && readDateLine(line(i))) {
      labels[i] = 'date';
    }
  }
}

/** Blocks that are no notice, but may stand between the article and one: a heading, a line about the author. */
const BETWEEN = 2;
/** A sentence, and one without its full stop; a menu's entry "Disclaimer" is none. */
const SENTENCE = 8;
const UNCLOSED = 15;

/** A legal notice next to the article stays, whatever it looks like: whether it is one is for the disclaimer stage to say. */
function keepNotices(measures: readonly Measure[], labels: Label[]): void {
  const isNotice = ({ notice, words, closed, rights, asking }: Measure): boolean =>
    notice > 0 && words >= (closed ? SENTENCE : UNCLOSED) && !rights && !asking;
  let since = Infinity;
  for (let i = labels.indexOf('keep'); i >= 0 && i < labels.length; i += 1) {
    if (labels[i] === 'keep') since = 0;
    else if (since <= BETWEEN && isNotice(measures[i])) {
      labels[i] = 'keep';
      since = 0;
    } else since = isFurniture(measures[i]) ? Infinity : since + 1;
  }
  const first = labels.indexOf('keep');
  for (let i = first - 1; i >= Math.max(0, first - BETWEEN - 1); i -= 1)
    if (isNotice(measures[i])) labels[i] = 'keep';
}

/** A line that says itself that what follows is not the article ("Most popular stories", "Comments"). */
const isFurniture = ({ furnitureShare, prompts }: Measure): boolean => furnitureShare >= 0.5 || prompts > 0;

/** "Disclaimer:" goes with the notice beneath it, and so does any other short line right above it that is no furniture. */
function keepNoticeHeadings(measures: readonly Measure[], labels: Label[]): void {
  for (let i = labels.length - 2; i >= 0; i -= 1) {
    const m = measures[i];
    const below = measures[i + 1].notice > 0;
    if (labels[i] === 'keep' || labels[i + 1] !== 'keep' || m.words > 10) continue;
    const isHeading = m.endsInColon || !(m.closed || isFurniture(m) || labels[i] !== 'chrome');
    if (m.notice > 0 ? m.endsInColon || below : isHeading && below) labels[i] = 'keep';
  }
}

/** Short lines between paragraphs that can be nothing else ("Advertisement", "Share", "Read also: …"), and prompts that end the article. */
function dropPlainFurniture(measures: readonly Measure[], labels: Label[]): void {
  measures.forEach((m, i) => {
    if (labels[i] !== 'keep' || m.notice > 0) return;
    const asks =
      m.words <= 12 && !m.closed && m.furnitureShare >= 0.75 && m.prompts + m.shares + m.adverts > 0;
    if (asks || m.labelled) labels[i] = 'chrome';
  });
  for (let i = labels.lastIndexOf('keep'); i > 0; i -= 1) {
    const m = measures[i];
    if (labels[i] !== 'keep' || !m.asking || m.words > 30 || m.notice > 0 || m.quoted) return;
    labels[i] = 'chrome';
  }
}

function sameLine(text: string, blocks: readonly Block[], known: string): number {
  const plain = (value: string): string =>
    value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const wanted = plain(known);
  if (wanted === '') return -1;
  return blocks.slice(0, 400).findIndex((block) => {
    const length = block.end - block.start;
    return length < 2 * known.length + 20 && plain(blockText(text, block)) === wanted;
  });
}
