import { readByline } from '../read-byline';
import { readCreditLine } from '../read-credit';
import { readDateLine } from '../read-date';
import type { Put } from './block-table';
import type { PageFacts } from './page-facts';
import type { PageView } from './page-view';

/** Longest line that may be a byline, a date or a credit. */
const SHORT = 200;

/** Words of those who took a picture or own it. */
const PICTURE_CREDIT =
  /(?:\b(?:photo|photograph|photos|image|images|picture|illustration|screenshot|file photo|foto|fotos|bild|crédit|getty|shutterstock|istock|flickr|courtesy|handout)\b|фото|©)/iu;

const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);
const ITALIC: ReadonlySet<string> = new Set(['em', 'i']);

/** What a block looks like by itself. */
export function putLook(view: PageView, { repeats, keys, underList }: PageFacts, i: number, put: Put): void {
  const { text } = view.layout;
  const { start, end } = view.blocks[i];
  const m = view.measures[i];
  const { words, links, linkWords } = view.blockShapes[i];
  const line = text.slice(start, Math.min(end, start + SHORT));
  const isShort = end - start <= SHORT;
  const linkShare = linkWords / Math.max(1, words);
  put('words', Math.log1p(words));
  put('linkShare', linkShare);
  put('links', Math.min(10, links));
  put('allLink', Number(linkShare > 0.95));
  put('closed', Number(m.closed));
  put('smallShare', m.smallShare);
  put('functionShare', m.functionShare);
  put('sentences', Number(m.sentences));
  put('commas', m.commas);
  put('quoted', Number(m.quoted));
  put('colon', Number(m.endsInColon));
  put('cut', Number(m.cut));
  put('question', Number(m.question));
  put('dated', Number(m.dated));
  put('glued', m.gluedShare);
  put('separators', m.separators);
  put('upper', Number(m.upper));
  put('furniture', m.furnitureShare);
  put('prompts', m.prompts);
  put('asking', Number(m.asking));
  put('shares', m.shares);
  put('adverts', Number(m.adverts));
  put('rights', Number(m.rights));
  put('listHeading', Number(m.heading));
  put('labelled', Number(m.labelled));
  put('notice', m.notice);
  put('digits', (line.match(/\d/g)?.length ?? 0) / Math.max(1, line.length));
  put('byline', Number(isShort && readByline(line) !== undefined));
  put('dateLine', Number(isShort && readDateLine(line) !== undefined));
  put('creditLine', Number(isShort && readCreditLine(line) !== undefined));
  put('bracketed', Number(/^[([]/.test(line)));
  put('dashed', Number(/^[-–—•*_]/.test(line)));
  put('lines', Math.min(10, text.slice(start, Math.min(end, start + 2000)).split('\n').length - 1));
  put('repeated', Math.min(4, (keys.get(m.key) ?? 1) - 1));
  put('repeatedShare', repeats[i]);
  put('bold', shareIn(view, i, BOLD));
  put('italic', shareIn(view, i, ITALIC));
  put(
    'pictureCredit',
    Number(words <= 60 && PICTURE_CREDIT.test(text.slice(start, Math.min(end, start + 600)))),
  );
  put('underList', underList[i]);
}

/** The share of a block's text that is in such inline elements. */
function shareIn({ nodes, blocks }: PageView, i: number, tags: ReadonlySet<string>): number {
  const { texts, node, start, end } = blocks[i];
  let inside = 0;
  for (const piece of texts) {
    for (let at = nodes[piece.node].parent; at >= 0 && at !== node; at = nodes[at].parent) {
      if (!tags.has(nodes[at].tag)) continue;
      inside += piece.end - piece.start;
      break;
    }
  }
  return inside / Math.max(1, end - start);
}
