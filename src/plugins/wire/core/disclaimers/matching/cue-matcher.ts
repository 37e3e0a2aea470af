import { parsePattern, type CueRole, type LanguageCues, type PatternPart, type Strength } from './cue';
import { maskBit, packGraph, stemKey, wordKey, type CueAutomaton } from './cue-automaton';
import { CueGraph } from './cue-graph';
import type { NoticeKind } from '../flag';
import { tokenize, type Tokens } from '../reading/tokens';
import { Vocabulary } from '../reading/vocabulary';

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
  private readonly automaton: CueAutomaton;
  private readonly visitedFrom: Int32Array;
  private readonly visitedAt: Int32Array;
  private visit = 0;
  /** What is being matched: the tokens' numbers up to `to`, from the word at `from` on. */
  private word: Uint16Array = new Uint16Array(0);
  private stem: Uint16Array = new Uint16Array(0);
  private from = 0;
  private to = 0;
  private found: CueMatch[] = [];
  /** How many matches begin at earlier words. */
  private before = 0;

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
    const graph = new CueGraph(this.vocabulary);
    for (const { cue, parts } of parsed) graph.insert(cue.number, cue.pattern, parts);
    this.automaton = packGraph(graph, this.vocabulary);
    this.visitedFrom = new Int32Array(graph.states.length);
    this.visitedAt = new Int32Array(graph.states.length);
  }

  /** The text's words, numbered for {@link match}. */
  tokenize(text: string): Tokens {
    return tokenize(text, this.vocabulary);
  }

  /** Every cue in the tokens `from` to `to`, none reaching beyond; in the order of their first word, each cue once at a place. */
  match({ word, stem }: Tokens, from: number, to: number): CueMatch[] {
    const { shorterStem } = this.vocabulary;
    const { wordStarts, stemStarts } = this.automaton;
    const found: CueMatch[] = [];
    this.word = word;
    this.stem = stem;
    this.to = to;
    this.found = found;
    for (let i = from; i < to; i++) {
      this.from = i;
      this.before = found.length;
      this.visit = this.visit === 0x7fffffff ? 1 : this.visit + 1;
      // Word 0 begins no pattern.
      this.begin(wordStarts.items, wordStarts.starts[word[i]], wordStarts.starts[word[i] + 1]);
      for (let one = stem[i]; one !== 0; one = shorterStem[one]) {
        this.begin(stemStarts.items, stemStarts.starts[one], stemStarts.starts[one + 1]);
      }
    }
    return found;
  }

  /** Goes on from the states that the first word leads to, except where the second one leads nowhere. */
  private begin(states: Int32Array, first: number, last: number): void {
    if (first === last) return;
    const at = this.from + 1;
    for (let k = first; k < last; k++) {
      const state = states[k];
      if (this.automaton.hasMore[state] === 1 || this.leadsOn(state, at)) this.walk(state, at);
    }
  }

  /** Might the word at `at` lead on from a state? */
  private leadsOn(state: number, at: number): boolean {
    if (at >= this.to) return false;
    const { wordMask, stemMask, stemBits } = this.automaton;
    return ((wordMask[state] & maskBit(this.word[at])) | (stemMask[state] & stemBits[this.stem[at]])) !== 0;
  }

  /** True the first time that the present visit comes to the state at this place. */
  private enters(state: number, distance: number): boolean {
    if (distance >= REMEMBERED) return true;
    const bit = 1 << distance;
    if (this.visitedFrom[state] !== this.visit) {
      this.visitedFrom[state] = this.visit;
      this.visitedAt[state] = bit;
      return true;
    }
    if ((this.visitedAt[state] & bit) !== 0) return false;
    this.visitedAt[state] |= bit;
    return true;
  }

  private walk(state: number, at: number): void {
    if (!this.enters(state, at - this.from)) return;
    const { hasMore, cues, skips, gaps, onlyBehindGap } = this.automaton;
    if (hasMore[state] === 0) {
      if (at < this.to) this.step(state, at);
      return;
    }
    for (let k = cues.starts[state]; k < cues.starts[state + 1]; k++) this.note(this.cues[cues.items[k]], at);
    for (let k = skips.starts[state]; k < skips.starts[state + 1]; k++) this.walk(skips.items[k], at);
    if (at >= this.to) return;
    this.step(state, at);
    for (let k = gaps.starts[state]; k < gaps.starts[state + 1]; k += 2) {
      const last = Math.min(at + gaps.items[k], this.to - 1);
      const after = gaps.items[k + 1];
      const hasSkips = skips.starts[after] < skips.starts[after + 1];
      for (let next = at; next <= last; next++) {
        if (this.word[next] === 0 && this.stem[next] === 0) continue;
        if (onlyBehindGap[after] === 1 && !this.leadsOn(after, next)) continue;
        if (hasSkips) this.walk(after, next);
        else if (this.enters(after, next - this.from)) this.step(after, next);
      }
    }
  }

  /** Notes a cue that ends before `at`, unless it has been met from here: then the shortest counts. */
  private note(cue: Cue, at: number): void {
    const { found } = this;
    for (let same = this.before; same < found.length; same++) {
      if (found[same].cue !== cue) continue;
      if (at < found[same].to) found[same].to = at;
      return;
    }
    found.push({ cue, from: this.from, to: at });
  }

  /** Goes on from a state by the word at `at`. */
  private step(state: number, at: number): void {
    const { wordMask, stemMask, stemBits, steps } = this.automaton;
    const word = this.word[at];
    if ((wordMask[state] & maskBit(word)) !== 0) this.follow(steps.get(wordKey(state, word)), at);
    const stem = this.stem[at];
    if ((stemMask[state] & stemBits[stem]) === 0) return;
    const { shorterStem } = this.vocabulary;
    for (let one = stem; one !== 0; one = shorterStem[one]) this.follow(steps.get(stemKey(state, one)), at);
  }

  /** Walks on to the states of a list of targets; the first list is empty. */
  private follow(list: number, at: number): void {
    const { starts, items } = this.automaton.targets;
    for (let k = starts[list]; k < starts[list + 1]; k++) {
      const state = items[k];
      if (this.automaton.hasMore[state] === 1 || this.leadsOn(state, at + 1)) this.walk(state, at + 1);
    }
  }
}
