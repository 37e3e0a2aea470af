import type { CueGraph, State } from './cue-graph';
import { packLists, type Lists } from './lists';
import { NumberTable } from './number-table';
import type { Vocabulary } from '../reading/vocabulary';

const WORD_BITS = 16;
const ODD = 0x9e3779b1 | 0;

/** The bit that a word's or stem's number has in a state's masks. */
export const maskBit = (number: number): number => 1 << (number & 31);

/** Keys of {@link CueAutomaton.steps}: by a word, or by a stem, from a state. */
export const wordKey = (state: number, word: number): number => keyOf(2 * state, word);
export const stemKey = (state: number, stem: number): number => keyOf(2 * state + 1, stem);
/** Different keys stay different, but are scattered. */
const keyOf = (half: number, number: number): number => Math.imul((half << WORD_BITS) | number, ODD);

/** The graph of the cues' patterns in columns, by the states' numbers. */
export interface CueAutomaton {
  /** Bits ({@link maskBit}) of the words and stems that lead on from a state; most words are told not to by them. */
  wordMask: Int32Array;
  stemMask: Int32Array;
  /** For each stem the bits of it and of the shorter ones that it begins with. */
  stemBits: Int32Array;
  /** 1 where a state has more than words and stems that lead on. */
  hasMore: Uint8Array;
  /** 1 where a state is come to by a gap only, and has no empty alternative. */
  onlyBehindGap: Uint8Array;
  /** Numbers of lists in `targets`, by word and state, or stem and state. */
  steps: NumberTable;
  targets: Lists;
  skips: Lists;
  /** By turns how long a gap is at most, and the state behind it. */
  gaps: Lists;
  cues: Lists;
  /** States that a pattern's first word, or stem, leads to. */
  wordStarts: Lists;
  stemStarts: Lists;
}

/** Packs a graph. */
export const packGraph = (
  graph: CueGraph,
  { wordCount, stemCount, shorterStem }: Vocabulary,
): CueAutomaton => {
  const { states } = graph;
  if (2 * states.length > 1 << WORD_BITS)
    throw new Error('The cues have more states than there is room for.');
  const wordMask = new Int32Array(states.length);
  const stemMask = new Int32Array(states.length);
  const targets: number[][] = [[]];
  const steps = new Map<number, number>();
  const idsOf = (list: readonly State[]): number[] => list.map(({ id }) => id);
  for (const { id, words, stems } of states) {
    for (const [word, next] of words) {
      wordMask[id] |= maskBit(word);
      steps.set(wordKey(id, word), targets.push(idsOf(next)) - 1);
    }
    for (const [stem, next] of stems) {
      stemMask[id] |= maskBit(stem);
      steps.set(stemKey(id, stem), targets.push(idsOf(next)) - 1);
    }
  }
  const stemBits = new Int32Array(stemCount);
  // Shorter stems have smaller numbers.
  for (let stem = 1; stem < stemCount; stem++) stemBits[stem] = maskBit(stem) | stemBits[shorterStem[stem]];
  const wordStarts: number[][] = new Array(wordCount);
  const stemStarts: number[][] = new Array(stemCount);
  for (const { words, stems } of graph.starts()) {
    for (const [word, next] of words) (wordStarts[word] ??= []).push(...idsOf(next));
    for (const [stem, next] of stems) (stemStarts[stem] ??= []).push(...idsOf(next));
  }
  return {
    wordMask,
    stemMask,
    stemBits,
    hasMore: Uint8Array.from(states, ({ cues, skips, gaps }) =>
      cues.length + skips.length + gaps.length > 0 ? 1 : 0,
    ),
    onlyBehindGap: behindGaps(states),
    steps: new NumberTable(steps),
    targets: packLists(targets),
    skips: packLists(states.map(({ skips }) => idsOf(skips))),
    gaps: packLists(states.map(({ gaps }) => gaps.flatMap(({ most, state }) => [most, state.id]))),
    cues: packLists(states.map(({ cues }) => cues)),
    wordStarts: packLists(wordStarts),
    stemStarts: packLists(stemStarts),
  };
};

const behindGaps = (states: readonly State[]): Uint8Array => {
  const found = new Uint8Array(states.length);
  for (const { gaps } of states) for (const { state } of gaps) found[state.id] = 1;
  for (const { id, words, stems, skips } of states) {
    if (skips.length > 0) found[id] = 0;
    for (const next of [...words.values(), ...stems.values(), skips]) {
      for (const state of next) found[state.id] = 0;
    }
  }
  return found;
};
