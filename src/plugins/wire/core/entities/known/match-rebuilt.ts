import type { Token } from '../tokenize';
import type { WeakMatch } from './match-folded';
import { KIND, type NameIndex } from './packed-names';
import { rebuiltKey, type Part } from './rebuilt-key';
import { pieceOf } from './word-piece';

/** Longest such name, in tokens. */
const MAX_TOKENS = 14;

/** Looks for institutions and events whose name is built another way than the record's. */
export class RebuiltSearch {
  /** No head noun stands between here and `headlessTo`. */
  private headlessTo = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly index: NameIndex,
  ) {}

  /** The longest that begins at a token, in a run of capitals with small words between them. Tokens are to be asked for in their order. */
  longestFrom(at: number): WeakMatch | undefined {
    if (at < this.headlessTo) return undefined;
    const { tokens, index } = this;
    const parts: Part[] = [];
    let hasHead = false;
    let best: WeakMatch | undefined;
    let i = at;
    for (; i < tokens.length && i < at + MAX_TOKENS; i += 1) {
      const token = tokens[i]!;
      if (token.kind === 'mark' && token.word !== '&' && token.word !== ',') break;
      if (token.word === ',' && (parts[parts.length - 1]?.as === 'place' || tokens[i + 1]?.lower === 'the'))
        break;
      if (token.kind === 'mark') continue;
      let isSmall = true;
      for (let piece = pieceOf(token.facts); piece; piece = piece.next) {
        const { part } = piece;
        if (part.as !== 'link' && part.as !== 'nothing') isSmall = false;
        if (part.as === 'head') hasHead = true;
        parts.push(part);
      }
      if (isSmall && i === at) return undefined;
      if (isSmall) continue;
      if (!token.capital && token.kind !== 'number') break;
      if (!hasHead || i === at) continue;
      const key = rebuiltKey(parts);
      if (key?.kind !== KIND.rebuilt) continue;
      const node = index.whole(key.hash);
      if (node === 0) continue;
      const entries = index.entries(node).filter(({ kind }) => kind === KIND.rebuilt);
      if (entries.length > 0)
        best = {
          from: at,
          to: i + 1,
          entries,
          words: 0,
          inflected: 0,
          alsoNominative: false,
          skipped: false,
        };
    }
    if (!hasHead) this.headlessTo = i;
    return best;
  }
}
