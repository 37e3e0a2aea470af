import type { Span } from '../span';
import { ANY_FUNCTION_WORD } from './function-words';
import { furnitureOf } from './find-furniture';
import type { Block } from './join-lines';
import { noticeEvidence } from './notice-cues';

/** What can be seen of one block by itself. Shares are 0 to 1. */
export interface Measure {
  words: number;
  /** Ends like a sentence. */
  closed: boolean;
  /** Words that begin with a small letter; 0.75 in scripts without capitals. */
  smallShare: number;
  functionShare: number;
  /** A sentence ends and another begins inside. */
  sentences: boolean;
  commas: number;
  listed: boolean;
  quoted: boolean;
  endsInColon: boolean;
  /** Cut off with dots, as teasers are. */
  cut: boolean;
  question: boolean;
  /** Times, dates and ages ("3h ago") with little else. */
  dated: boolean;
  /** "LogInRegister": two links without a space between them. */
  gluedShare: number;
  /** Bars, arrows, addresses, handles. */
  separators: number;
  upper: boolean;
  furnitureShare: number;
  prompts: number;
  /** Begins by asking something of the reader: "Sign up for …". */
  asking: boolean;
  shares: number;
  adverts: number;
  rights: boolean;
  /** Stands over a list of other stories, of tags or of comments. */
  heading: boolean;
  /** "Tags: …", "Read also: …": such a heading with what belongs to it on one line. */
  labelled: boolean;
  /** Speaks like a legal notice: 0 to 1. */
  notice: number;
  /** To tell whether the same words stand on the page again. */
  key: string;
}

/** So much of a block is looked at: enough for every share, and a giant line costs no more than a long one. */
const SAMPLE = 1500;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘ʻ]*|©/gu;
const GLUED = /[a-zа-яё][A-ZА-ЯЁ][a-zа-яё]/;
const DATED =
  /\b\d{1,2}:\d{2}\b|\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d+\s?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?|weeks?|months?)\b/iu;

/** What shows at a block's end. */
export interface End {
  closed: boolean;
  question: boolean;
  tail: string;
}

export function endOf(text: string, block: Span): End {
  const tail = text.slice(Math.max(block.start, block.end - 12), block.end);
  return {
    closed: /[.!?…。！？؟]["'”’»›)\]」』]*$/u.test(tail),
    question: tail.endsWith('?'),
    tail,
  };
}

/** Measures a block. The cost is bounded, whatever the block's length. */
export function measure(text: string, block: Block): Measure {
  const sample = sampleOf(text, block);
  const { closed, question, tail } = endOf(text, block);
  const tokens = sample.match(WORD) ?? [];
  const lower = tokens.map((token) => token.toLowerCase().replace(/['‘ʻ]/g, '’'));
  let cased = 0;
  let small = 0;
  let functions = 0;
  let glued = 0;
  let digits = 0;
  tokens.forEach((token, i) => {
    const first = token[0];
    const isSmall = first !== first.toUpperCase();
    if (isSmall) small += 1;
    if (isSmall || first !== first.toLowerCase()) cased += 1;
    else if (first >= '0' && first <= '9') digits += 1;
    if (ANY_FUNCTION_WORD.has(lower[i])) functions += 1;
    if (token.length > 5 && GLUED.test(token) && !/^(?:Mc|Mac|De|La|Le|Di)[A-Z]/.test(token)) glued += 1;
  });
  const count = Math.max(1, tokens.length);
  const length = block.end - block.start;
  const words = length > SAMPLE ? Math.round((count * length) / SAMPLE) : tokens.length;
  const furniture = furnitureOf(lower);
  const covered = furniture.covered / count;
  return {
    words,
    closed,
    smallShare: cased > 0 ? small / cased : digits === tokens.length ? 0 : 0.75,
    functionShare: functions / count,
    sentences: /[.!?]["'”’»)]{0,2}\s+["'“«(]?\p{Lu}/u.test(sample),
    commas: Math.min(3, sample.split(/[,;،，]/).length - 1),
    listed: block.mark === 'bullet' || block.numbered,
    quoted: /^["“«„]/.test(sample) || /["”»],? \p{Ll}/u.test(sample),
    endsInColon: tail.endsWith(':'),
    cut: /(?:…|\.\.\.)["'”’»›)\]]*$/u.test(tail) || /\[(?:…|\.\.\.)\]$/u.test(tail),
    question,
    dated: words <= 12 && DATED.test(sample),
    gluedShare: glued / count,
    separators: Math.min(3, (sample.match(/[|»›→·•]|https?:|www\.|(?:^|\s)[@#]\p{L}|\S@\S/gu) ?? []).length),
    upper: words >= 2 && !/\p{Ll}/u.test(sample) && /\p{Lu}{2}/u.test(sample),
    furnitureShare: covered,
    prompts: Math.min(3, furniture.prompts),
    asking: furniture.asking,
    shares: Math.min(3, furniture.shares),
    adverts: furniture.adverts,
    rights: furniture.rights,
    heading: words <= 9 && furniture.list > 0 && furniture.list / count >= 0.5,
    labelled:
      furniture.opening > 0 &&
      words > furniture.opening &&
      words <= 40 &&
      sample.slice(0, 40).split(/\s+/).slice(0, furniture.opening).join(' ').endsWith(':'),
    notice: noticeEvidence(lower),
    key: lower.slice(0, 24).join(' '),
  };
}

function sampleOf(text: string, block: Block): string {
  const parts: string[] = [];
  let length = 0;
  for (const piece of block.pieces) {
    if (length >= SAMPLE) break;
    const part = text.slice(piece.start, Math.min(piece.end, piece.start + SAMPLE - length));
    parts.push(part);
    length += part.length + 1;
  }
  return parts.join(' ');
}
