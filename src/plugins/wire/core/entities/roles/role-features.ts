import type { Line } from '../line';
import { ROLES, feature, wordFeature } from '../sequence/feature';
import type { FeatureSource } from '../sequence/label-stretch';
import { wordAt, type WordFeatures } from '../sequence/word-features';
import { TAGGED_TYPES } from '../tagger/labels';
import { ROLE_LABELS } from './labels';
import type { LineName } from './names-of-line';

const MOST = 64;
const NO_NAME = 9;

/** By token, its nearest name to one side. */
interface Neighbours {
  /** Of what type, and how far: `type * 16 + far`. */
  names: Uint8Array;
  /** Commas and the like between. */
  marks: Uint8Array;
}

/** The features that a word near a person's name has from where it stands. */
export class RoleFeatures implements FeatureSource {
  readonly numbers = new Int32Array(MOST);
  count = 0;
  /** What the rules say of each token. */
  private readonly ruled: Uint8Array;
  private readonly before: Neighbours;
  private readonly after: Neighbours;

  constructor(
    private readonly line: Line,
    names: readonly LineName[],
  ) {
    this.ruled = new Uint8Array(line.tokens.length);
    for (const { from, to } of line.roles) ROLE_LABELS.write(this.ruled, { type: 'role', from, to });
    // What the rules have given to a person counts for more.
    for (const { posts = [] } of line.found)
      for (const { from, to } of posts) for (let i = from; i < to; i += 1) this.ruled[i]! |= 8;
    this.before = neighbours(line, names, 1);
    this.after = neighbours(line, names, -1);
  }

  word(at: number): WordFeatures {
    return wordAt(this.line, at);
  }

  read(at: number): void {
    this.count = 0;
    const word = this.word(at);
    const [before, after] = [this.word(at - 1), this.word(at + 1)];
    const [left, right] = [this.before.names[at]!, this.after.names[at]!];
    const [leftMarks, rightMarks] = [this.before.marks[at]!, this.after.marks[at]!];
    const ruled = this.ruled[at]!;
    this.add(wordFeature(ROLES + 1, before.lower, word.lower));
    this.add(wordFeature(ROLES + 2, word.lower, after.lower));
    this.add(feature(ROLES + 3, before.fine, word.coarse));
    this.add(feature(ROLES + 4, after.fine, word.coarse));
    this.add(feature(ROLES + 5, left, leftMarks));
    this.add(feature(ROLES + 6, right, rightMarks));
    this.add(feature(ROLES + 7, left >> 4, right >> 4, word.coarse));
    this.add(feature(ROLES + 8, right, word.fine));
    this.add(feature(ROLES + 9, left, word.fine));
    this.add(feature(ROLES + 10, left, word.shape, leftMarks));
    this.add(feature(ROLES + 11, right, word.shape, rightMarks));
    this.add(feature(ROLES + 12, ruled, this.ruled[at - 1] ?? 99, this.ruled[at + 1] ?? 99));
    this.add(feature(ROLES + 13, ruled, right));
    this.add(feature(ROLES + 14, ruled, left));
    this.add(feature(ROLES + 15, ruled, word.fine));
    this.add(wordFeature(ROLES + 16, ruled, word.lower));
  }

  private add(number: number): void {
    this.numbers[this.count] = number;
    this.count += 1;
  }
}

/** The nearest names before the tokens (`step` 1) or behind them (-1). `all` is in order. */
const neighbours = ({ tokens }: Line, all: readonly LineName[], step: 1 | -1): Neighbours => {
  const names = new Uint8Array(tokens.length);
  const marks = new Uint8Array(tokens.length);
  let next = step === 1 ? 0 : all.length - 1;
  let type = NO_NAME;
  let distance = 0;
  let between = 0;
  for (let i = step === 1 ? 0 : tokens.length - 1; i >= 0 && i < tokens.length; i += step) {
    names[i] = type * 16 + farness(distance);
    marks[i] = between;
    distance += 1;
    if (tokens[i]!.kind === 'mark' && between < 3) between += 1;
    for (
      let name = all[next];
      name && (step === 1 ? i >= name.to - 1 : i <= name.from);
      name = all[(next += step)]
    ) {
      type = TAGGED_TYPES.indexOf(name.type);
      distance = 0;
      between = 0;
    }
  }
  return { names, marks };
};

/** A distance in tokens, coarser the longer it is. */
const farness = (distance: number): number =>
  distance <= 5 ? distance : distance <= 8 ? 6 : distance <= 14 ? 7 : 8;
