import { blockText } from './block-text';
import type { Block } from './join-lines';
import type { Measure } from './measure';
import type { RemovedRun } from './removed-regions';
import type { RemovalReason } from './story';

const FIELDS: Readonly<Record<Exclude<RemovalReason, 'chrome'>, string>> = {
  headline: 'The line became the headline.',
  byline: 'The line says who wrote the story.',
  dateline: 'The line says where and when the story was written.',
  credit: 'The line names the agency or the people at the desk.',
  date: 'The line is a date and little else.',
};

/**
 * One sentence for the editor: what gave a removed region away.
 */
export function explainRemoval(
  text: string,
  blocks: readonly Block[],
  measures: readonly Measure[],
  region: RemovedRun,
): string {
  if (region.reason !== 'chrome') return FIELDS[region.reason];
  const { from, to, place } = region;
  const find = (test: (m: Measure) => boolean): number => {
    for (let i = from; i < Math.min(to, from + 12); i += 1) if (test(measures[i])) return i;
    return -1;
  };
  const quote = (i: number): string => {
    const line = blockText(text, blocks[i]);
    return `“${line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line}”`;
  };
  const heading = find((m) => m.heading);
  const prompt = find((m) => m.prompts > 0);
  const share = find((m) => m.shares > 0 && m.furnitureShare > 0.4);
  const rights = find((m) => m.rights);
  const lines = to - from === 1 ? 'One block' : `${to - from} blocks`;
  if (place === 'before') {
    return `${lines} of menus, links or notes of the site before the article${heading >= 0 ? `, among them ${quote(heading)}` : ''}.`;
  }
  const where = place === 'between' ? 'between two paragraphs' : 'after the article';
  if (heading >= 0) return `${lines} ${where}: ${quote(heading)} and what stands beneath it.`;
  if (prompt >= 0) return `${lines} ${where}: ${quote(prompt)} asks something of the reader.`;
  if (share >= 0) return `${lines} ${where}: links to share or print (${quote(share)}).`;
  if (rights >= 0) return `${lines} ${where}: a copyright line of the page (${quote(rights)}).`;
  return `${lines} ${where} that do not read like running text.`;
}
