import type { Token } from '../tokenize';
import { ALSO_NOMINATIVE, LAST_WORD_ONLY } from './data/inflections';
import { isLast, type LinePieces } from './line-pieces';
import { ROOT, type Kind, type NameIndex } from './packed-names';

/** A stretch of tokens that may be a known name, written otherwise. */
export interface WeakMatch {
  from: number;
  to: number;
  /** Records by number, and how the key leads to each. */
  entries: { record: number; kind: Kind }[];
  /** Words of the key; 0 for a whole name's key. */
  words: number;
  /** By bit, the first word's the lowest: the word is inflected in the text. */
  inflected: number;
  /** All inflected words may as well be the nominative of another name. */
  alsoNominative: boolean;
  /** Initials or a patronymic of the text are not in the key. */
  skipped: boolean;
}

/** Longest name that is looked for in other spellings, in words. */
const MAX_WORDS = 16;

/** What a way into the trie has passed. */
interface Way {
  words: number;
  inflected: number;
  /** An inflected word can be nothing else. */
  clear: boolean;
  skipped: boolean;
}

const START: Way = { words: 0, inflected: 0, clear: false, skipped: false };

/** Looks for names in a paragraph by their folded words, each also as what it may be the inflected form of. */
export class FoldedWalk {
  private readonly lastOnly: boolean;
  private start = 0;
  private best: WeakMatch | undefined;

  /** @param declined the language's key, from `declinedAs` */
  constructor(
    private readonly tokens: readonly Token[],
    private readonly pieces: LinePieces,
    private readonly index: NameIndex,
    private readonly declined: string | undefined,
  ) {
    this.lastOnly = declined !== undefined && LAST_WORD_ONLY.has(declined);
  }

  /** The longest name that begins at a piece; of two as long the one that is changed less. */
  longestFrom(at: number): WeakMatch | undefined {
    this.best = undefined;
    if (!this.pieces.words[at]?.opensWeak(this.index, this.declined)) return undefined;
    this.start = at;
    this.step(ROOT.folded, at, START);
    return this.best;
  }

  private step(node: number, at: number, way: Way): void {
    const piece = this.pieces.words[at];
    if (!piece || at >= this.start + MAX_WORDS) return;
    const { index, declined } = this;
    if (way.words > 0) {
      if (piece.isMiddle) this.step(node, at + 1, { ...way, skipped: true });
      else if (this.pieces.words[at + 1]?.isFatherSign) this.step(node, at + 2, { ...way, skipped: true });
      if (this.lastOnly && way.inflected !== 0) return;
    }
    for (const word of piece.foldedIn(index)) this.go(index.child(node, word), at, way, false);
    if (declined === undefined) return;
    for (const word of piece.basesIn(index, declined)) this.go(index.child(node, word), at, way, true);
  }

  private go(node: number, at: number, before: Way, isInflected: boolean): void {
    if (node === 0) return;
    const way = {
      words: before.words + 1,
      inflected: before.inflected | (isInflected ? 1 << before.words : 0),
      clear: before.clear || (isInflected && !this.mayBeNominative(at)),
      skipped: before.skipped,
    };
    if (isLast(this.pieces, at) && this.index.isEnd(node)) this.offer(node, at, way);
    this.step(node, at + 1, way);
  }

  private offer(node: number, at: number, { words, inflected, clear, skipped }: Way): void {
    const from = this.pieces.tokens[this.start]!;
    const to = this.pieces.tokens[at]! + 1;
    const { best } = this;
    const match = { from, to, words, inflected, alsoNominative: inflected !== 0 && !clear, skipped };
    const difference = best ? to - best.to || changes(best) - changes(match) : 1;
    if (difference < 0) return;
    const entries = this.index.entries(node);
    if (difference > 0) this.best = { ...match, entries };
    else if (best) this.best = { ...best, entries: united(best.entries, entries) };
  }

  private mayBeNominative(at: number): boolean {
    const { lower } = this.tokens[this.pieces.tokens[at]!]!;
    return ALSO_NOMINATIVE[this.declined ?? '']?.test(lower) ?? false;
  }
}

const changes = ({ inflected, skipped }: Pick<WeakMatch, 'inflected' | 'skipped'>): number => {
  let count = skipped ? 100 : 0;
  for (let bits = inflected; bits !== 0; bits >>>= 1) count += bits & 1;
  return count;
};

const united = (a: WeakMatch['entries'], b: WeakMatch['entries']): WeakMatch['entries'] => [
  ...a,
  ...b.filter(({ record }) => !a.some((other) => other.record === record)),
];
