import { readByline } from '../read-byline';
import { readCreditLine } from '../read-credit';
import { readDateLine } from '../read-date';
import { GROUPS, type NameGroup } from './name-groups';
import type { PageView } from './page-view';
import { plainWords } from './headline-block';
import { repeatedShares } from './repeats';
import { signaturesOf } from './signatures';
import { shareInText } from './share-in-text';

/** A block in numbers, by the names of what they measure. */
export type BlockRow = Record<string, number>;

/** Levels above a block on which a name still says something of it; further up it is the page's. */
const NOT_ABOVE = 30;
/** A name on an element that holds more of the page's running text than this says nothing about what in it is not the article. */
const WHOLE = 0.75;
const SHORT = 200;

const PLAIN_TAGS = [
  'p',
  'li',
  'div',
  'td',
  'figcaption',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'dd',
  'pre',
] as const;
const INSIDE = [
  'figure',
  'figcaption',
  'table',
  'blockquote',
  'ul',
  'form',
  'button',
  'a',
  'article',
  'main',
  'section',
  'aside',
  'nav',
  'header',
  'footer',
  'h2',
  'label',
] as const;

/** Groups that speak against what stands in an element so called. */
const AGAINST: ReadonlySet<NameGroup> = new Set<NameGroup>([
  'nav',
  'footer',
  'sidebar',
  'related',
  'share',
  'comment',
  'advert',
  'subscribe',
  'hidden',
  'search',
  'author',
  'tags',
]);

/** Groups that speak for the article wherever they stand, so that their share of the page does not matter. */
const FOR: ReadonlySet<NameGroup> = new Set<NameGroup>([
  'body',
  'article',
  'content',
  'paragraph',
  'lead',
  'title',
]);

/**
 * Measures every block of a page by its own look, the names and contents of the elements it is in, its neighbours, and what the page's
 * metadata says. Linear in the number of blocks times the depth of the page, which `MAX_DEPTH` bounds.
 */
export function blockRows(view: PageView): BlockRow[] {
  const { nodes, blocks, measures, blockShapes, shapes, container, headline, layout } = view;
  const { text } = layout;
  const total = Math.max(
    1,
    blockShapes.reduce((sum, { prose }) => sum + prose, 0),
  );
  const totalWords = Math.max(
    1,
    blockShapes.reduce((sum, { words }) => sum + words, 0),
  );
  const inBody = shareInText(text, blocks, view.hints.articleBody);
  const inAbstract = shareInText(text, blocks, view.hints.abstract);
  const repeats = repeatedShares(text, blocks);
  const signatures = signaturesOf(nodes, blocks, blockShapes);
  const keys = new Map<string, number>();
  for (const { key } of measures) keys.set(key, (keys.get(key) ?? 0) + 1);
  const proseBefore = [0];
  const wordsBefore = [0];
  blocks.forEach((_, i) => {
    proseBefore.push(proseBefore[i] + blockShapes[i].prose);
    wordsBefore.push(wordsBefore[i] + blockShapes[i].words);
  });
  const within = (sums: number[], from: number, to: number): number =>
    sums[Math.min(blocks.length, Math.max(0, to))] - sums[Math.min(blocks.length, Math.max(0, from))];
  const box = container >= 0 ? shapes[container] : undefined;
  const title = headline >= 0 ? plainWords(text.slice(blocks[headline].start, blocks[headline].end)) : '';

  const underList = underListHeadings(view);
  const headings = headingsAbove(view);

  return blocks.map((block, i) => {
    const m = measures[i];
    const own = blockShapes[i];
    const row: BlockRow = {};
    const line = text.slice(block.start, Math.min(block.end, block.start + SHORT));
    // The look of it.
    row.words = Math.log1p(own.words);
    row.linkShare = own.linkWords / Math.max(1, own.words);
    row.links = Math.min(10, own.links);
    row.closed = Number(m.closed);
    row.smallShare = m.smallShare;
    row.functionShare = m.functionShare;
    row.sentences = Number(m.sentences);
    row.commas = m.commas;
    row.quoted = Number(m.quoted);
    row.colon = Number(m.endsInColon);
    row.cut = Number(m.cut);
    row.question = Number(m.question);
    row.dated = Number(m.dated);
    row.glued = m.gluedShare;
    row.separators = m.separators;
    row.upper = Number(m.upper);
    row.furniture = m.furnitureShare;
    row.prompts = m.prompts;
    row.asking = Number(m.asking);
    row.shares = m.shares;
    row.adverts = Number(m.adverts);
    row.rights = Number(m.rights);
    row.listHeading = Number(m.heading);
    row.labelled = Number(m.labelled);
    row.notice = m.notice;
    row.digits = digitShare(line);
    row.byline = Number(block.end - block.start <= SHORT && readByline(line) !== undefined);
    row.dateLine = Number(block.end - block.start <= SHORT && readDateLine(line) !== undefined);
    row.creditLine = Number(block.end - block.start <= SHORT && readCreditLine(line) !== undefined);
    row.bracketed = Number(/^[([]/.test(line));
    row.dashed = Number(/^[-–—•*_]/.test(line));
    row.lines = Math.min(
      10,
      text.slice(block.start, Math.min(block.end, block.start + 2000)).split('\n').length - 1,
    );
    row.repeated = Math.min(4, (keys.get(m.key) ?? 1) - 1);
    row.repeatedShare = repeats[i];
    row.allLink = Number(row.linkShare > 0.95);
    row.bold = shareIn(view, i, BOLD);
    row.italic = shareIn(view, i, ITALIC);
    row.pictureCredit = Number(
      own.words <= 60 && PICTURE_CREDIT.test(text.slice(block.start, Math.min(block.end, block.start + 600))),
    );
    row.underList = underList[i];

    // The elements it is in.
    for (const group of GROUPS) row[`at:${group}`] = NOT_ABOVE;
    for (const tag of INSIDE) row[`in:${tag}`] = 0;
    let steps = 0;
    let depth = -1;
    let lists = 0;
    let against = 0;
    let nearestAgainst = NOT_ABOVE;
    let articles = 0;
    let meeting = -1;
    let set = false;
    let picture = false;
    const parentTag: string[] = [];
    for (let at = block.node; at >= 0; at = nodes[at].parent) {
      const { tag, parent } = nodes[at];
      if (tag === 'body' || tag === 'html') break;
      if (parentTag.length < 2) parentTag.push(tag);
      const { groups, prose } = shapes[at];
      const holdsHeadline = headline >= 0 && shapes[at].from <= headline && headline < shapes[at].to;
      if (holdsHeadline && meeting < 0) meeting = steps;
      if (groups !== 0) {
        for (let bit = 0; bit < GROUPS.length; bit += 1) {
          if ((groups & (1 << bit)) === 0) continue;
          const group = GROUPS[bit];
          const name = `at:${group}`;
          // What holds the headline, or most of the page, is not called after the one or the other thing in it.
          if (!FOR.has(group) && (holdsHeadline || (prose > WHOLE * total && group !== 'comment'))) continue;
          if (AGAINST.has(group)) {
            against += 1;
            nearestAgainst = Math.min(nearestAgainst, steps);
          }
          if (row[name] < NOT_ABOVE) continue;
          row[name] = Math.min(NOT_ABOVE - 1, steps);
        }
      }
      if (tag === 'article') articles += 1;
      if (tag === 'table' || tag === 'blockquote' || tag === 'pre') set = true;
      if (tag === 'figure' && !set) picture = true;
      if (`in:${tag}` in row && row[`in:${tag}`] === 0) row[`in:${tag}`] = 1;
      if (tag === 'ul' || tag === 'ol') lists += 1;
      if (at === container) depth = steps;
      steps += 1;
      if (parent < 0) break;
    }
    // An inline element inside the block may be the one with the name.
    const inner = innerGroups(view, i);
    for (let bit = 0; bit < GROUPS.length; bit += 1) row[`own:${GROUPS[bit]}`] = (inner >> bit) & 1;
    const [tag] = parentTag;
    for (const name of PLAIN_TAGS) row[`tag:${name}`] = Number(tag === name);
    row.heading = /^h[1-6]$/.test(tag ?? '') ? Number(tag[1]) : 0;
    row.hidden = Number(block.node >= 0 && shapes[block.node].hidden);
    row.lists = lists;
    row.linkLine = Number(row.allLink === 1 && own.words >= 3 && !m.closed);
    row.picture = Number(picture);
    row.linkLineAlone = Number(row.linkLine === 1 && row['in:ul'] === 0 && lists === 0);
    row.against = Math.min(6, against + 3 * row.hidden);
    row.nearestAgainst = nearestAgainst;
    row.articles = Math.min(4, articles);
    row.meeting = meeting;
    row.forNear = Math.min(row['at:body'], row['at:article'], row['at:content']);
    row.caption = Number(picture || row['in:figcaption'] === 1 || row['at:caption'] <= 2);
    row.prevHeadingLinks =
      headings[i] < 0 ? -1 : blockShapes[headings[i]].linkWords / Math.max(1, blockShapes[headings[i]].words);
    row.prevHeadingFar = headings[i] < 0 ? 30 : Math.min(30, i - headings[i]);
    row.prevHeadingFurniture = headings[i] < 0 ? 0 : measures[headings[i]].furnitureShare;
    row.depth = block.node >= 0 ? shapes[block.node].depth : 0;

    // What else is in those elements.
    row.inContainer = Number(depth >= 0);
    row.belowContainer = depth;
    let at = block.node;
    for (let level = 0; level < 5; level += 1) {
      const shape = at >= 0 ? shapes[at] : undefined;
      row[`prose${level}`] = shape ? shape.prose / total : 1;
      row[`proseDensity${level}`] = shape ? shape.prose / Math.max(1, shape.words) : 0;
      row[`linkDensity${level}`] = shape ? shape.linkWords / Math.max(1, shape.words) : 0;
      row[`blocks${level}`] = shape ? Math.log1p(shape.to - shape.from) : 0;
      at = at >= 0 ? nodes[at].parent : -1;
    }
    const sig = signatures[i];
    row.sig = sig.number;
    row.sigProse = sig.prose / total;
    row.sigCount = Math.log1p(sig.count);
    row.sigParents = sig.parents / sig.count;
    row.sigWords = Math.log1p(sig.words / sig.count);
    row.sigLinks = sig.linkWords / Math.max(1, sig.words);

    // Where it stands.
    row.place = wordsBefore[i] / totalWords;
    row.placeBlocks = i / blocks.length;
    row.proseSoFar = proseBefore[i] / total;
    row.fromHeadline = headline < 0 ? -99 : Math.max(-30, Math.min(60, i - headline));
    row.wordsFromHeadline =
      headline < 0
        ? 0
        : Math.sign(i - headline) * Math.log1p(Math.abs(wordsBefore[i] - wordsBefore[headline]));
    row.isHeadline = Number(
      i === headline || (title !== '' && line.length <= title.length + 40 && plainWords(line) === title),
    );
    row.fromContainer = box ? Math.max(-30, Math.min(60, i - box.from)) : 0;
    row.toContainerEnd = box ? Math.max(-30, Math.min(60, box.to - 1 - i)) : 0;
    row.proseLeft = box && depth >= 0 ? within(proseBefore, i + 1, box.to) / Math.max(1, box.prose) : 0;
    row.proseAbove = box && depth >= 0 ? within(proseBefore, box.from, i) / Math.max(1, box.prose) : 0;
    row.containerShare = box ? box.prose / total : 0;
    row.size = Math.log1p(total);

    // What stands around it.
    for (const [name, k] of [
      ['prev', -1],
      ['prev2', -2],
      ['next', 1],
      ['next2', 2],
    ] as const) {
      const other = i + k >= 0 && i + k < blocks.length ? i + k : -1;
      row[`${name}Words`] = other < 0 ? -1 : Math.log1p(blockShapes[other].words);
      row[`${name}Links`] =
        other < 0 ? 1 : blockShapes[other].linkWords / Math.max(1, blockShapes[other].words);
      row[`${name}Prose`] = other < 0 ? 0 : Math.log1p(blockShapes[other].prose);
      if (k === 1 || k === -1) {
        row[`${name}Same`] = Number(other >= 0 && sig.id === signatures[other].id);
        row[`${name}Sibling`] = Number(
          other >= 0 && parentOf(view, block.node) === parentOf(view, blocks[other].node),
        );
      }
    }
    for (const reach of [3, 8]) {
      row[`proseBefore${reach}`] =
        within(proseBefore, i - reach, i) / Math.max(1, within(wordsBefore, i - reach, i));
      row[`proseAfter${reach}`] =
        within(proseBefore, i + 1, i + 1 + reach) / Math.max(1, within(wordsBefore, i + 1, i + 1 + reach));
    }

    // What the metadata says.
    row.inBody = inBody ? inBody[i] : -1;
    row.inAbstract = inAbstract ? inAbstract[i] : -1;
    return row;
  });
}

const parentOf = ({ nodes }: PageView, node: number): number => (node >= 0 ? nodes[node].parent : -1);

const digitShare = (line: string): number => (line.match(/\d/g)?.length ?? 0) / Math.max(1, line.length);

/** The groups of the inline elements that hold most of a block's text. */
function innerGroups({ nodes, blocks, shapes }: PageView, i: number): number {
  const block = blocks[i];
  let bits = 0;
  for (const piece of block.texts) {
    if (piece.end - piece.start < 0.6 * (block.end - block.start)) continue;
    for (let at = nodes[piece.node].parent; at >= 0 && at !== block.node; at = nodes[at].parent)
      bits |= shapes[at].groups;
  }
  return bits;
}

const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);
const ITALIC: ReadonlySet<string> = new Set(['em', 'i']);

function shareIn({ nodes, blocks }: PageView, i: number, tags: ReadonlySet<string>): number {
  const block = blocks[i];
  let bold = 0;
  for (const piece of block.texts) {
    for (let at = nodes[piece.node].parent; at >= 0 && at !== block.node; at = nodes[at].parent) {
      if (!tags.has(nodes[at].tag)) continue;
      bold += piece.end - piece.start;
      break;
    }
  }
  return bold / Math.max(1, block.end - block.start);
}

/** Words of those who took a picture or own it. */
const PICTURE_CREDIT =
  /(?:\b(?:photo|photograph|photos|image|images|picture|illustration|screenshot|file photo|foto|fotos|bild|crédit|getty|shutterstock|istock|flickr|courtesy|handout)\b|фото|©)/iu;

/** For each block how many blocks above it the last heading of a list of links stands ("Related stories"), when only short lines and links are between; 0 when there is none. */
function underListHeadings({ measures, blockShapes, blocks, nodes }: PageView): number[] {
  let since = 0;
  return measures.map((m, i) => {
    const { words, linkWords, prose } = blockShapes[i];
    const isHeading =
      m.heading ||
      (words <= 8 && /^h[1-6]$/.test(nodes[blocks[i].node]?.tag ?? '') && m.furnitureShare >= 0.3);
    if (since > 0 && prose > 0 && linkWords < 0.3 * words) since = 0;
    const result = since;
    if (isHeading) since = 1;
    else if (since > 0) since = since < 20 ? since + 1 : 0;
    return result;
  });
}

/** For each block the heading (h1 to h6) above it, but for itself; -1 where there is none. */
function headingsAbove({ nodes, blocks }: PageView): number[] {
  let last = -1;
  return blocks.map(({ node }, i) => {
    const above = last;
    if (node >= 0 && /^h[1-6]$/.test(nodes[node].tag)) last = i;
    return above;
  });
}
