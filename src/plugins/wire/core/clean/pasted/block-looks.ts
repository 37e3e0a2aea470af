import { blockText } from '../block-text';
import type { Block } from '../join-lines';
import type { Measure } from '../measure';
import { isNameLine, readByline } from '../read-byline';
import { readCreditLine } from '../read-credit';
import { findDate, readDateLine } from '../read-date';
import { readDateline } from '../read-dateline';
import { isUnspacedScript } from '../scripts';

/** What can be seen of one block by itself, beside its `Measure`. Shares are 0 to 1. */
export interface BlockLook {
  /** In a script without spaces, as many as a text of as many letters has in one with spaces. */
  words: number;
  byline: boolean;
  /** A date and little else. */
  date: boolean;
  /** A date stands in it, whatever else does. */
  dates: boolean;
  credit: boolean;
  /** Opens with the place and date, or the agency, that a story opens with. */
  dateline: boolean;
  /** Opens with a place and the agency that reports from it. */
  agency: boolean;
  /** Nothing but a name, or a name with a newsroom role. */
  name: boolean;
  /** Speaks of who took or owns a picture. */
  picture: boolean;
  digits: number;
  /** Ends of sentences inside, at most 8. */
  stops: number;
  quotes: number;
  /** Words that speak to the reader or for the site: "you", "we". */
  address: number;
  startsSmall: boolean;
  bracketed: boolean;
  url: boolean;
  /** Lines that were joined, at most 10. */
  lines: number;
  /** Its longer words, cut to a stem of sorts, each once. */
  terms: readonly string[];
}

/** A line that says who, when or whose is not longer. */
const SHORT = 200;
/** A paragraph that opens a story has at least so many words. */
const OPENING = 10;
/** So much of a block is looked at. */
const HEAD = 600;
/** Letters that a word has, in scripts without spaces between them. */
const LETTERS = 2;
const STEM = 6;
/** No script without spaces has characters below this. */
const LATIN = 0xe00;

const PICTURE =
  /(?:\b(?:photo|photograph|photos|image|images|picture|illustration|screenshot|file|foto|fotos|bild|crédit|getty|shutterstock|istock|flickr|courtesy|handout)\b|фото|©|\/\s?(?:afp|ap|reuters|epa)\b)/iu;
const ADDRESS = new Set(
  (
    'you your yours we our us ihr sie ihre ihnen wir uns unser unsere vous votre vos nous notre nos usted su sus nosotros nuestro nuestra ' +
    'você seu sua nós nosso voi vostro tuo tua noi nostro nostra u uw jullie wij ons onze вы ваш ваше ваши вам вас мы наш наши нас ' +
    'sen siz biz sizin bizim sizning bizning'
  ).split(' '),
);

/** Looks at a block; the cost is bounded, whatever the block's length. */
export function lookAt(text: string, block: Block, m: Measure): BlockLook {
  const line = blockText(text, block).slice(0, HEAD);
  const short = block.end - block.start <= SHORT;
  const opening = m.words >= OPENING ? readDateline(line) : undefined;
  const words = line.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return {
    words: isUnspaced(line) ? Math.round((block.end - block.start) / LETTERS) : m.words,
    byline: short && readByline(line) !== undefined,
    date: short && readDateLine(line) !== undefined,
    dates: short && findDate(line) !== undefined,
    credit: short && readCreditLine(line) !== undefined,
    dateline: opening !== undefined,
    agency: opening?.dateline !== undefined && opening.credit !== undefined,
    name: short && m.words <= 8 && isNameLine(line),
    picture: m.words <= 60 && PICTURE.test(line),
    digits: (line.match(/\d/g)?.length ?? 0) / Math.max(1, line.length),
    stops: Math.min(8, line.match(/[.!?。！？][\s"'”’»)]/gu)?.length ?? 0),
    quotes: Math.min(4, line.match(/["“”«»„]/gu)?.length ?? 0),
    address: words.filter((word) => ADDRESS.has(word)).length / Math.max(1, words.length),
    startsSmall: /^\p{Ll}/u.test(line),
    bracketed: /^[([]/.test(line),
    url: /https?:|www\.|\S@\S+\.\p{L}/u.test(line),
    lines: Math.min(10, block.pieces.length),
    terms: [...new Set(words.filter((word) => word.length >= 4).map((word) => word.slice(0, STEM)))],
  };
}

function isUnspaced(line: string): boolean {
  const end = Math.min(line.length, SHORT);
  let count = 0;
  for (let i = 0; i < end; i += 1) if (line.charCodeAt(i) > LATIN && isUnspacedScript(line[i])) count += 1;
  return count > 0.4 * end;
}
