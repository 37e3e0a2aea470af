import { parsePattern, type CueRole, type LanguageCues, type PatternPart, type Strength } from './cue';
import type { NoticeKind } from './flag';
import { NUMBER_STEM, tokenize, type Tokens } from './tokens';
import { Vocabulary } from './vocabulary';

/** A cue ready for matching. */
export interface Cue {
  role: CueRole;
  strength: Strength;
  kinds: readonly NoticeKind[];
  language: string;
  /** As the cue file writes it. */
  pattern: string;
  /** Its place among all cues. */
  number: number;
}

/** A cue found: tokens `from` (inclusive) to `to` (exclusive). */
export interface CueMatch {
  cue: Cue;
  from: number;
  to: number;
}

/** A state of the automaton that all patterns together make. */
interface Node {
  id: number;
  words: Map<number, Node[]>;
  stems: Map<number, Node[]>;
  gaps: { most: number; node: Node }[];
  /** What an empty alternative leads to, without a word. */
  skips: Node[];
  cues: Cue[];
}

/** Words from a pattern's first one within which a state is remembered as visited. */
const REMEMBERED = 32;

/** Everything that a pattern's parts say words of. */
const leaves = (parts: readonly PatternPart[]): PatternPart[] =>
  parts.flatMap((part) => ('choices' in part ? part.choices.flatMap(leaves) : [part]));

/**
 * All cues of all languages in one automaton over words; patterns that begin alike share their states. Matching visits each state at
 * most once at each of a bounded number of places after a pattern's first word, so its time is linear whatever the text.
 */
export class CueMatcher {
  readonly cues: readonly Cue[];
  readonly vocabulary: Vocabulary;
  private readonly byWord: Node[][] = [];
  private readonly byStem: Node[][] = [];
  private nodes = 0;
  private readonly visitedFrom: Int32Array;
  private readonly visitedAt: Int32Array;
  private visit = 0;

  /**
   * Compiles the languages' cues. Throws on a pattern that is not well formed.
   *
   * @param more words and stems that the vocabulary is to number beside those of the cues
   */
  constructor(languages: readonly LanguageCues[], more: readonly PatternPart[] = []) {
    const parsed: { cue: Cue; parts: PatternPart[] }[] = [];
    for (const { language, groups } of languages) {
      for (const { role, strength, kinds = [], patterns } of groups) {
        for (const pattern of patterns) {
          const cue = { role, strength, kinds, language, pattern, number: parsed.length };
          parsed.push({ cue, parts: parsePattern(pattern) });
        }
      }
    }
    const said = [...parsed.flatMap(({ parts }) => leaves(parts)), ...more];
    this.vocabulary = new Vocabulary(
      said.flatMap((part) => ('word' in part ? [part.word] : [])),
      said.flatMap((part) => ('stem' in part ? [part.stem] : [])),
    );
    this.cues = parsed.map(({ cue }) => cue);
    const root = this.newNode();
    const shared = new Map<string, Node>();
    for (const { cue, parts } of parsed) this.insert(root, cue, parts, shared);
    const starts = new Set<Node>([root]);
    for (const start of starts) for (const skip of start.skips) starts.add(skip);
    for (const start of starts) {
      for (const [word, next] of start.words) this.byWord[word] = [...(this.byWord[word] ?? []), ...next];
      for (const [stem, next] of start.stems) this.byStem[stem] = [...(this.byStem[stem] ?? []), ...next];
    }
    this.visitedFrom = new Int32Array(this.nodes);
    this.visitedAt = new Int32Array(this.nodes);
  }

  /** The text's words, numbered for {@link match}. */
  tokenize(text: string): Tokens {
    return tokenize(text, this.vocabulary);
  }

  /** Every cue in the tokens `from` to `to`, none reaching beyond; in the order of their first word, each cue once at a place. */
  match(tokens: Tokens, from: number, to: number): CueMatch[] {
    const found: CueMatch[] = [];
    for (let i = from; i < to; i++) {
      const word = tokens.word[i];
      if (word === 0 && tokens.stem[i] === 0) continue;
      const before = found.length;
      this.visit = this.visit === 0x7fffffff ? 1 : this.visit + 1;
      const nodes = this.byWord[word];
      if (nodes) for (const node of nodes) this.walk(node, tokens, i, i + 1, to, found, before);
      for (let stem = tokens.stem[i]; stem !== 0; stem = this.vocabulary.shorterStem[stem]) {
        const more = this.byStem[stem];
        if (more) for (const node of more) this.walk(node, tokens, i, i + 1, to, found, before);
      }
    }
    return found;
  }

  private newNode(): Node {
    return { id: this.nodes++, words: new Map(), stems: new Map(), gaps: [], skips: [], cues: [] };
  }

  private insert(root: Node, cue: Cue, parts: PatternPart[], shared: Map<string, Node>): void {
    const ends = [parts[0], parts[parts.length - 1]];
    if (ends.some((part) => part === undefined || 'gap' in part)) {
      throw new Error(`Cue pattern must begin and end with a word: ${cue.pattern}`);
    }
    let node = root;
    let prefix = '';
    for (const part of parts) {
      prefix += ` ${JSON.stringify(part)}`;
      let target = shared.get(prefix);
      if (!target) {
        shared.set(prefix, (target = this.newNode()));
        this.link(node, part, target);
      }
      node = target;
    }
    node.cues.push(cue);
  }

  private link(from: Node, part: PatternPart, target: Node): void {
    if ('choices' in part) {
      for (const choice of part.choices) {
        if (choice.length === 0) from.skips.push(target);
        let node = from;
        choice.forEach((one, i) => {
          const next = i === choice.length - 1 ? target : this.newNode();
          this.link(node, one, next);
          node = next;
        });
      }
      return;
    }
    if ('gap' in part) {
      from.gaps.push({ most: part.gap, node: target });
      return;
    }
    const links = 'word' in part ? from.words : from.stems;
    const key =
      'word' in part
        ? this.vocabulary.wordNumber(part.word)
        : 'stem' in part
          ? this.vocabulary.stemNumber(part.stem)
          : NUMBER_STEM;
    const nodes = links.get(key);
    if (!nodes) links.set(key, [target]);
    else if (!nodes.includes(target)) nodes.push(target);
  }

  /** True the first time that the present visit comes to the state at this place. */
  private enters(node: Node, distance: number): boolean {
    if (distance >= REMEMBERED) return true;
    const bit = 1 << distance;
    if (this.visitedFrom[node.id] !== this.visit) {
      this.visitedFrom[node.id] = this.visit;
      this.visitedAt[node.id] = bit;
      return true;
    }
    if ((this.visitedAt[node.id] & bit) !== 0) return false;
    this.visitedAt[node.id] |= bit;
    return true;
  }

  private walk(
    node: Node,
    tokens: Tokens,
    from: number,
    at: number,
    to: number,
    found: CueMatch[],
    before: number,
  ): void {
    if (!this.enters(node, at - from)) return;
    for (const cue of node.cues) {
      let same = before;
      while (same < found.length && found[same].cue !== cue) same++;
      if (same === found.length) found.push({ cue, from, to: at });
      else if (at < found[same].to) found[same].to = at;
    }
    for (const skip of node.skips) this.walk(skip, tokens, from, at, to, found, before);
    if (at >= to) return;
    this.step(node, tokens, from, at, to, found, before);
    for (const { most, node: after } of node.gaps) {
      const last = Math.min(at + most, to - 1);
      for (let next = at; next <= last; next++) {
        if (tokens.word[next] === 0 && tokens.stem[next] === 0) continue;
        if (after.skips.length > 0) this.walk(after, tokens, from, next, to, found, before);
        else if (this.enters(after, next - from)) this.step(after, tokens, from, next, to, found, before);
      }
    }
  }

  /** Goes on from a state by the word at `at`. */
  private step(
    node: Node,
    tokens: Tokens,
    from: number,
    at: number,
    to: number,
    found: CueMatch[],
    before: number,
  ): void {
    const word = tokens.word[at];
    if (word !== 0 && node.words.size > 0) {
      const next = node.words.get(word);
      if (next) for (const one of next) this.walk(one, tokens, from, at + 1, to, found, before);
    }
    if (node.stems.size === 0) return;
    for (let stem = tokens.stem[at]; stem !== 0; stem = this.vocabulary.shorterStem[stem]) {
      const next = node.stems.get(stem);
      if (next) for (const one of next) this.walk(one, tokens, from, at + 1, to, found, before);
    }
  }
}
