import { FURNITURE_WORDS, type FurnitureKind } from './furniture-words';

interface Phrase {
  words: string[];
  kind: FurnitureKind;
}

/** Phrases by their first word, the longest first. */
const PHRASES = new Map<string, Phrase[]>();
for (const [kind, lists] of Object.entries(FURNITURE_WORDS) as [FurnitureKind, readonly string[]][]) {
  for (const phrase of lists.flatMap((list) => list.split(','))) {
    const words = phrase.trim().split(/\s+/);
    if (words[0] === '') continue;
    PHRASES.set(words[0], [...(PHRASES.get(words[0]) ?? []), { words, kind }]);
  }
}
for (const phrases of PHRASES.values()) phrases.sort((a, b) => b.words.length - a.words.length);

/** How many words of page furniture stand in a run of words, and of what kind. */
export interface Furniture {
  covered: number;
  list: number;
  prompts: number;
  shares: number;
  adverts: number;
  rights: boolean;
  /** Words of the label that the run begins with; 0 when it begins otherwise. */
  opening: number;
  /** The run begins by asking something of the reader. */
  asking: boolean;
}

/**
 * Finds phrases of page furniture, the longest first, without overlap.
 *
 * @param words lower case, apostrophes as U+2019
 */
export function furnitureOf(words: readonly string[]): Furniture {
  const found: Furniture = {
    covered: 0,
    list: 0,
    prompts: 0,
    shares: 0,
    adverts: 0,
    rights: false,
    opening: 0,
    asking: false,
  };
  let at = 0;
  while (at < words.length) {
    const phrase = PHRASES.get(words[at])?.find((candidate) => matches(candidate.words, words, at));
    if (!phrase) {
      at += 1;
      continue;
    }
    const length = phrase.words.length;
    found.covered += length;
    if (phrase.kind === 'list') found.list += length;
    else if (phrase.kind === 'label') {
      found.list += length;
      if (at === 0) found.opening = length;
    } else if (phrase.kind === 'prompt') {
      found.prompts += 1;
      if (at === 0) found.asking = true;
    } else if (phrase.kind === 'advert') found.adverts += 1;
    else if (phrase.kind === 'share') found.shares += 1;
    else if (phrase.kind === 'rights') found.rights = true;
    at += length;
  }
  return found;
}

const matches = (phrase: readonly string[], words: readonly string[], at: number): boolean =>
  phrase.every((word, k) => words[at + k] === word);
