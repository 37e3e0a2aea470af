import type { Line } from '../line';
import { ROLES, feature, wordFeature } from '../sequence/feature';
import type { FeatureSource } from '../sequence/label-stretch';
import { wordAt, type WordFeatures } from '../sequence/word-features';
import { TAGGED_TYPES } from '../tagger/labels';
import { ROLE_LABELS } from './labels';
import type { LineName } from './names-of-line';

const MOST = 64;
const NO_NAME = 9;

/** What a token's neighbour names are: of what type, how far. */
interface Neighbour {
  type: number;
  far: number;
  /** Commas and the like between. */
  marks: number;
}

/** The features that a word near a person's name has from where it stands. */
export class RoleFeatures implements FeatureSource {
  readonly numbers = new Int32Array(MOST);
  count = 0;
  /** What the rules say of each token. */
  private readonly ruled: Uint8Array;
  private readonly before: Neighbour[];
  private readonly after: Neighbour[];

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
    const [left, right] = [this.before[at]!, this.after[at]!];
    const ruled = this.ruled[at]!;
    this.add(feature(ROLES, 0));
    this.add(wordFeature(ROLES + 1, before.lower, word.lower));
    this.add(wordFeature(ROLES + 2, word.lower, after.lower));
    this.add(feature(ROLES + 3, before.fine, word.coarse));
    this.add(feature(ROLES + 4, after.fine, word.coarse));
    this.add(feature(ROLES + 5, left.type, left.far, left.marks));
    this.add(feature(ROLES + 6, right.type, right.far, right.marks));
    this.add(feature(ROLES + 7, left.type, right.type, word.coarse));
    this.add(feature(ROLES + 8, right.type * 16 + right.far, word.fine));
    this.add(feature(ROLES + 9, left.type * 16 + left.far, word.fine));
    this.add(feature(ROLES + 10, left.type * 16 + left.far, word.shape, left.marks));
    this.add(feature(ROLES + 11, right.type * 16 + right.far, word.shape, right.marks));
    this.add(feature(ROLES + 12, ruled, this.ruled[at - 1] ?? 99, this.ruled[at + 1] ?? 99));
    this.add(feature(ROLES + 13, ruled, right.type * 16 + right.far));
    this.add(feature(ROLES + 14, ruled, left.type * 16 + left.far));
    this.add(feature(ROLES + 15, ruled, word.fine));
    this.add(wordFeature(ROLES + 16, ruled, word.lower));
  }

  private add(number: number): void {
    this.numbers[this.count] = number;
    this.count += 1;
  }
}

/** By token, the nearest name before it (`step` 1) or behind it (-1). */
const neighbours = (line: Line, names: readonly LineName[], step: 1 | -1): Neighbour[] => {
  const { tokens } = line;
  const list: Neighbour[] = new Array<Neighbour>(tokens.length);
  const edges = new Map(names.map((name) => [step === 1 ? name.to - 1 : name.from, name]));
  let type = NO_NAME;
  let distance = 0;
  let marks = 0;
  for (let i = step === 1 ? 0 : tokens.length - 1; i >= 0 && i < tokens.length; i += step) {
    list[i] = { type, far: farness(distance), marks };
    distance += 1;
    if (tokens[i]!.kind === 'mark') marks = Math.min(marks + 1, 3);
    const name = edges.get(i);
    if (name) {
      type = TAGGED_TYPES.indexOf(name.type);
      distance = 0;
      marks = 0;
    }
  }
  return list;
};

/** A distance in tokens, coarser the longer it is. */
const farness = (distance: number): number =>
  distance <= 5 ? distance : distance <= 8 ? 6 : distance <= 14 ? 7 : 8;
