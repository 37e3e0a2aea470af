import { NumberTable } from '../matching/number-table';
import type { Segment } from '../reading/segments';
import type { Tokens } from '../reading/tokens';
import { hashOfWord } from './word-groups';

/** The gate's parameters as they are kept. */
export interface GateFile {
  /** What each word says for a notice (log-odds), what says nothing left out. */
  words: Record<string, number>;
  bias: number;
  /** Score from which a line or sentence is read, with what stands around it; and from which it is, next to one that is read. */
  seed: number;
  keep: number;
}

/** So many sentences around one that is worth reading are read, too. */
const REACH = 3;
/** Weights are kept in hundredths. */
const UNIT = 100;
const OFFSET = 1 << 15;

/**
 * Says quickly, by single words, which sentences may be part of a notice: most of an article is none, and need not be read closely. It is
 * learnt so that hardly any notice is passed over (docs/disclaimers.md).
 */
export class Gate {
  private readonly weights: NumberTable;
  private readonly bias: number;
  private readonly seed: number;
  private readonly keep: number;

  constructor({ words, bias, seed, keep }: GateFile) {
    this.weights = new NumberTable(
      new Map(
        Object.entries(words).map(([word, weight]) => [hashOfWord(word), Math.round(weight * UNIT) + OFFSET]),
      ),
    );
    this.bias = bias * UNIT;
    this.seed = seed * UNIT;
    this.keep = keep * UNIT;
  }

  /** For each of a text's segments 1 if it is worth reading. Linear in the text's length. */
  worthReading(segments: readonly Segment[], { length, start, hash }: Tokens): Uint8Array {
    const scores = new Float64Array(segments.length);
    let token = 0;
    for (let i = 0; i < segments.length; i++) {
      const { start: from, end } = segments[i];
      while (token < length && start[token] < from) token++;
      let sum = this.bias;
      for (; token < length && start[token] < end; token++) {
        const found = this.weights.get(hash[token]);
        if (found !== 0) sum += found - OFFSET;
      }
      scores[i] = sum;
    }
    const read = new Uint8Array(segments.length);
    this.spread(scores, read, 0, segments.length, 1);
    this.spread(scores, read, segments.length - 1, -1, -1);
    return read;
  }

  /** Marks the seeds and what follows them in one direction. */
  private spread(scores: Float64Array, read: Uint8Array, from: number, to: number, step: number): void {
    let alive = 0;
    for (let i = from; i !== to; i += step) {
      if (scores[i] >= this.seed) alive = REACH + 1;
      else if (alive > 0 && scores[i] >= this.keep) alive = REACH + 1;
      if (alive-- > 0) read[i] = 1;
      else alive = 0;
    }
  }
}
