import { SETS_APART } from './page-layout';
import type { PageTree } from './page-tree';

/** Elements whose text is no words for people. */
const UNREAD = new Set(['script', 'style', 'template']);

/** Elements and texts that are looked at: no name or date is spread over more. */
const MOST = 2000;

/** The text inside an element, white space collapsed; at most `limit` characters of it. */
export function textOf({ nodes }: PageTree, index: number, limit = 1000): string {
  let text = '';
  const last = Math.min(nodes[index].end, index + MOST);
  for (let at = index; at < last && text.length < 2 * limit; at += 1) {
    const { tag, text: piece, end } = nodes[at];
    if (UNREAD.has(tag)) at = end - 1;
    else if (tag === '') text += piece.slice(0, 2 * limit);
    else if (at > index && SETS_APART.has(tag)) text += ' ';
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, limit);
}
