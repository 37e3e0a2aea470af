import { rememberWords } from '../../remember-words';
import type { Line } from '../line';
import { NAME_LABELS } from './labels';
import { allTakenFor, mostTakenFor, type ArticleWords } from './article-words';
import { CONTEXT, feature, textNumber, wordFeature } from '../sequence/feature';
import type { FeatureSource } from '../sequence/label-stretch';
import { wordAt, type WordFeatures } from '../sequence/word-features';

/** More features than a word has in its context. */
const MOST = 96;

/**
 * The features that a word has from where it stands: neighbours together, the article's other mentions of it, the run of capitalised words
 * that it is in, and what the rules (which were here first) made of it. Made for one line, then asked for each of its words.
 */
export class ContextFeatures implements FeatureSource {
  /** The features of the word that was asked for last: the first `count` of them. */
  readonly numbers = new Int32Array(MOST);
  count = 0;

  /** What the rules say of each token: a label's number, 0 for no name. */
  private readonly ruled: Uint8Array;
  /** By token: the run of capitalised words that it is in, from, to. */
  private readonly runFrom: Int32Array;
  private readonly runTo: Int32Array;
  /** By token: what is known of the role words there. */
  private readonly roles: Uint8Array;

  /**
   * @param inArticle of each token of the line, the word in the article that it is
   * @param lower words that the article has in lower case
   */
  constructor(
    private readonly line: Line,
    private readonly inArticle: ArticleWords[number],
    private readonly lower: ReadonlySet<string>,
  ) {
    const { tokens } = line;
    this.ruled = ruledLabels(line);
    this.runFrom = new Int32Array(tokens.length);
    this.runTo = new Int32Array(tokens.length);
    this.findRuns();
    this.roles = rolesByToken(line);
  }

  /** A word's features; `NO_WORD`'s beyond the line's ends. */
  word(at: number): WordFeatures {
    return wordAt(this.line, at);
  }

  /** Fills `numbers` with the features of a token. */
  read(at: number): void {
    this.count = 0;
    this.readNeighbours(at);
    this.readArticle(at);
    this.readRun(at);
    this.readRules(at);
  }

  private add(number: number): void {
    this.numbers[this.count] = number;
    this.count += 1;
  }

  private readNeighbours(at: number): void {
    const word = this.word(at);
    this.add(feature(CONTEXT, this.word(at - 1).shape, word.shape, this.word(at + 1).shape));
  }

  private readArticle(at: number): void {
    const { tokens, heading } = this.line;
    const token = tokens[at]!;
    const { shape } = this.word(at);
    const known = this.inArticle[at];
    const small = known ? known.small : this.lower.has(token.lower);
    const flags = (token.first ? 1 : 0) | (small ? 2 : 0);
    this.add(feature(CONTEXT + 1, flags | (heading ? 4 : 0), shape));
    this.add(feature(CONTEXT + 2, flags, Math.min(known?.inside ?? 0, 3)));
    if (known) {
      const place =
        (known.begins ? 1 : 0) |
        (known.ends ? 2 : 0) |
        (tokens[at - 1]?.capital ? 4 : 0) |
        (tokens[at + 1]?.capital ? 8 : 0);
      this.add(feature(CONTEXT + 4, place));
    }
    this.add(feature(CONTEXT + 5, known ? mostTakenFor(known) : 4, shape, small ? 1 : 0));
    this.add(feature(CONTEXT + 6, known ? allTakenFor(known) : 16));
  }

  private readRun(at: number): void {
    const [from, to] = [this.runFrom[at]!, this.runTo[at]!];
    const [first, last] = [this.word(from), this.word(to - 1)];
    const length = Math.min(to - from, 6);
    const [begins, ends] = [at === from ? 1 : 0, at === to - 1 ? 1 : 0];
    this.add(feature(CONTEXT + 7, length, at - from));
    for (const trait of last.traits) this.add(feature(CONTEXT + 8, trait, ends));
    for (const trait of first.traits) this.add(feature(CONTEXT + 9, trait, begins));
    this.add(wordFeature(CONTEXT + 10, last.lower, ends));
    this.add(wordFeature(CONTEXT + 11, first.lower, begins));
    this.add(feature(CONTEXT + 12, this.word(to).lower, length));
    this.add(feature(CONTEXT + 13, this.word(from - 1).fine, length));
  }

  private readRules(at: number): void {
    const ruled = this.ruled[at]!;
    const { shape, coarse, ending } = this.word(at);
    const before = at > 0 ? this.ruled[at - 1]! : 99;
    const after = at + 1 < this.ruled.length ? this.ruled[at + 1]! : 99;
    this.add(feature(CONTEXT + 14, ruled, shape));
    this.add(feature(CONTEXT + 15, ruled, before, after));
    this.add(feature(CONTEXT + 16, ruled, coarse));
    this.add(feature(CONTEXT + 17, ruled, ending));
    const found = this.line.taken[at];
    if (found) {
      this.add(feature(CONTEXT + 18, ruled, evidenceNumber(found.evidence)));
      this.add(feature(CONTEXT + 19, ruled, found.to - found.from));
    }
    const roles = this.roles[at]!;
    if (roles > 0) this.add(feature(CONTEXT + 20, roles, shape));
  }

  private findRuns(): void {
    const { tokens } = this.line;
    const capital = (at: number) => tokens[at]?.kind === 'word' && tokens[at]!.capital;
    for (let at = 0; at < tokens.length; at += 1) {
      let to = at + 1;
      if (capital(at)) while (capital(to) && !tokens[to - 1]!.possessive) to += 1;
      this.runFrom.fill(at, at, to);
      this.runTo.fill(to, at, to);
      at = to - 1;
    }
  }
}

const evidenceNumber = rememberWords((evidence) => textNumber(evidence.slice(0, 40)));

const ruledLabels = ({ tokens, found }: Line): Uint8Array => {
  const labels = new Uint8Array(tokens.length);
  for (const name of found) NAME_LABELS.write(labels, name);
  return labels;
};

/** A role ends right before the token, holds it, or begins right behind it. */
const rolesByToken = ({ tokens, roles }: Line): Uint8Array => {
  const flags = new Uint8Array(tokens.length);
  for (const { from, to, rank, plural } of roles) {
    if (to < tokens.length) flags[to]! |= 1 | (rank ? 2 : 0) | (plural ? 4 : 0);
    for (let i = from; i < to; i += 1) flags[i]! |= 8;
    if (from > 0) flags[from - 1]! |= 16;
  }
  return flags;
};
