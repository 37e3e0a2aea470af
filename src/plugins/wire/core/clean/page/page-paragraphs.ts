import { lineage } from '../../read/html/page-layout';
import { makeParagraph } from '../make-paragraph';
import type { Paragraph } from '../story';
import { skipWhiteSpace, trimmedEnd } from '../white-space';
import type { PageView } from './page-view';

/** The kept blocks as paragraphs, of the kinds that the page's elements give them. Cells of a row make one paragraph. */
export function pageParagraphs(view: PageView, keeps: (i: number) => boolean): Paragraph[] {
  const { blocks, layout } = view;
  const { text } = layout;
  const paragraphs: Paragraph[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    if (!keeps(i)) continue;
    const from = i;
    while (i + 1 < blocks.length && keeps(i + 1) && isSameRow(text, blocks[i].end, blocks[i + 1].start))
      i += 1;
    const start = skipWhiteSpace(text, blocks[from].start, blocks[i].end);
    const end = trimmedEnd(text, start, blocks[i].end);
    if (start < end) paragraphs.push(makeParagraph(text, kindOf(view, from), [{ start, end }]));
  }
  return paragraphs;
}

const isSameRow = (text: string, end: number, next: number): boolean =>
  next === end + 1 && text[end] === '\t';

function kindOf({ nodes, blocks }: PageView, i: number): Paragraph['kind'] {
  for (const at of lineage(nodes, blocks[i].node)) {
    const { tag } = nodes[at];
    if (/^h[1-6]$/.test(tag)) return 'heading';
    if (tag === 'li') return 'list-item';
    if (tag === 'blockquote') return 'quote';
    if (tag === 'article' || tag === 'main' || tag === 'body') break;
  }
  return 'paragraph';
}
