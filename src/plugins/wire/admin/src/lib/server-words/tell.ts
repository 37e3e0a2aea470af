import { sortOfHole } from './holes';
import { recognize, type Recognized } from './recognize';

/** How a language says what the server says. */
export interface Tongue {
  /** Undefined where it has no such sentence. */
  say: (
    pattern: Recognized['pattern'],
    values: Readonly<Record<string, string | number>>,
  ) => string | undefined;
  /** What stands in a hole, but for the server's own words. */
  put: (hole: string, words: string) => string | number;
}

/** A piece of what the server has said. */
export interface Told {
  words: string;
  /** The server's own words: the panel has none for them. */
  isForeign: boolean;
}

/** Where a sentence ends and another one begins. */
const BETWEEN = /(?<=[.?!][”"»)]?|:)\s+(?=[\p{Lu}\p{N}"“«{<(])/gu;

/** Sentences that are tried as one. */
const MOST_TOGETHER = 8;

/**
 * Tells in the panel's language what the server says: sentence by sentence, those that belong together as one.
 *
 * @param text one or more sentences, or a list with commas or semicolons between its entries
 */
export function tell(text: string, tongue: Tongue): Told[] {
  const sentences = text.trim().split(BETWEEN);
  const told = divided(sentences).map((part) => {
    const words = one(part, tongue);
    return { words: words ?? part, isForeign: words === undefined };
  });
  if (!told.every(({ isForeign }) => isForeign)) return together(told);
  const words = list(text, tongue);
  return [{ words: words ?? text, isForeign: words === undefined }];
}

/**
 * Which sentences are told as one: so that the most of what is said is known by its own words, not by standing in a hole. A notice's words may
 * have several sentences, and stand in one of the server's.
 */
function divided(sentences: readonly string[]): string[] {
  // By the number of sentences that are left: how much of them is known, and into which parts they go.
  const best: { weight: number; parts: string[] }[] = [{ weight: 0, parts: [] }];
  for (let left = 1; left <= sentences.length; left++) {
    const first = sentences.length - left;
    for (let size = 1; size <= Math.min(MOST_TOGETHER, left); size++) {
      const part = sentences.slice(first, first + size).join(' ');
      const rest = best[left - size];
      const known = recognize(part);
      if (size > 1 && !known) continue;
      const weight = rest.weight + (known?.pattern.weight ?? 0);
      if (!best[left] || weight > best[left].weight) best[left] = { weight, parts: [part, ...rest.parts] };
    }
  }
  return best[sentences.length].parts;
}

/** The same as one text, which keeps its lines. */
export const tellPlain = (text: string, tongue: Tongue): string =>
  text
    .split('\n')
    .map((line) =>
      tell(line, tongue)
        .map(({ words }) => words)
        .join(' '),
    )
    .join('\n');

function one(sentence: string, tongue: Tongue): string | undefined {
  const recognized = recognize(sentence);
  return recognized && say(recognized, tongue);
}

function say({ pattern, values }: Recognized, tongue: Tongue): string | undefined {
  const each = (words: string, between: RegExp, comma: string): string =>
    words
      .split(between)
      .map((entry) => tellPlain(entry, tongue))
      .join(comma);
  const put = (hole: string): string | number => {
    const sort = sortOfHole(hole);
    if (sort === 'said' || sort === 'known') return tellPlain(values[hole], tongue);
    if (sort === 'clauses') return each(values[hole], /; /, '; ');
    if (sort === 'entries') return each(values[hole], /(?<=\)), /, ', ');
    return tongue.put(hole, values[hole]);
  };
  return tongue.say(pattern, Object.fromEntries(pattern.holes.map((hole) => [hole, put(hole)])));
}

/** A list of which every entry is known. */
function list(text: string, tongue: Tongue): string | undefined {
  for (const comma of ['; ', ', ']) {
    const entries = text.split(comma).map((entry) => one(entry, tongue));
    if (entries.length > 1 && entries.every((entry) => entry !== undefined)) return entries.join(comma);
  }
  return undefined;
}

/** Neighbours in one language become one piece. */
function together(told: readonly Told[]): Told[] {
  const pieces: Told[] = [];
  for (const piece of told) {
    const last = pieces.at(-1);
    if (last?.isForeign === piece.isForeign) last.words += ` ${piece.words}`;
    else pieces.push({ ...piece });
  }
  return pieces;
}
