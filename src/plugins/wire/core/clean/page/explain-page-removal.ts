import { lineage } from '../../read/html/page-layout';
import { shorten } from '../../shorten';
import type { RemovedRun } from '../removed-regions';
import type { RemovalReason } from '../story';
import { GROUPS, type NameGroup } from './name-groups';
import type { PageView } from './page-view';

const FIELDS: Readonly<Record<Exclude<RemovalReason, 'chrome'>, string>> = {
  headline: 'The line is the headline.',
  byline: 'The line says who wrote the story.',
  dateline: 'The line says where and when the story was written.',
  credit: 'The line names the agency or the people at the desk.',
  date: 'The line is a date and little else.',
};

/** What an element of such a name holds, for a sentence; the most telling first. */
const SAID: readonly [NameGroup, string][] = [
  ['comment', 'comments'],
  ['advert', 'advertising'],
  ['subscribe', 'an offer to subscribe or sign in'],
  ['share', 'links to share'],
  ['related', 'links to other stories'],
  ['nav', 'navigation'],
  ['footer', 'the foot of the page'],
  ['sidebar', 'what stands beside the story'],
  ['tags', 'tags or sections'],
  ['author', 'notes on the author'],
  ['caption', 'a picture, film or its caption'],
  ['legal', 'legal notes of the site'],
  ['search', 'a form'],
  ['header', 'the head of the page'],
  ['widget', 'a box of the site'],
  ['insert', 'a box in the story'],
];

const QUOTED = 57;

/** One sentence for the editor: what gave a removed region of a page away. */
export function explainPageRemoval(view: PageView, { from, to, reason, place }: RemovedRun): string {
  if (reason !== 'chrome') return FIELDS[reason];
  const { layout, blocks, blockShapes, shapes } = view;
  const count = to - from === 1 ? 'One block' : `${to - from} blocks`;
  const where = {
    before: 'before the article',
    between: 'between two paragraphs',
    after: 'after the article',
  }[place];
  const quote = `“${shorten(layout.text.slice(blocks[from].start, blocks[from].end).replace(/\s+/g, ' '), QUOTED)}”`;
  const hidden = blocks
    .slice(from, Math.min(to, from + 100))
    .every(({ node }) => node >= 0 && shapes[node].hidden);
  if (hidden) return `${count} ${where} (${quote}) that the page hides.`;
  const said = nameOf(view, from);
  if (said) return `${count} ${where} (${quote}): the page's own names say ${said}.`;
  let words = 0;
  let links = 0;
  for (let i = from; i < to; i += 1) {
    words += blockShapes[i].words;
    links += blockShapes[i].linkWords;
  }
  if (links > words / 2) return `${count} ${where} (${quote}): mostly links.`;
  return `${count} ${where} (${quote}) that do not read or stand like the story's own paragraphs.`;
}

function nameOf({ nodes, blocks, shapes }: PageView, i: number): string | undefined {
  let steps = 0;
  for (const at of lineage(nodes, blocks[i].node)) {
    const { groups } = shapes[at];
    if (nodes[at].tag === 'body') return undefined;
    const found = SAID.find(([group]) => (groups >> GROUPS.indexOf(group)) & 1);
    if (found) return found[1];
    steps += 1;
    if (steps > 8) return undefined;
  }
  return undefined;
}
