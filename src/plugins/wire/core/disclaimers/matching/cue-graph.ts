import type { PatternPart } from './cue';
import { NUMBER_STEM } from '../reading/tokens';
import type { Vocabulary } from '../reading/vocabulary';

/** A state of the automaton that all patterns together make. */
export interface State {
  id: number;
  words: Map<number, State[]>;
  stems: Map<number, State[]>;
  gaps: { most: number; state: State }[];
  /** What an empty alternative leads to, without a word. */
  skips: State[];
  /** Numbers of the cues that end here. */
  cues: number[];
}

/** The states of all patterns; patterns that begin alike share theirs. */
export class CueGraph {
  readonly states: State[] = [];
  readonly root = this.newState();
  private readonly shared = new Map<string, State>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /**
   * Adds a cue's pattern.
   *
   * @throws Error when it does not begin and end with a word
   */
  insert(cue: number, pattern: string, parts: readonly PatternPart[]): void {
    const ends = [parts[0], parts[parts.length - 1]];
    if (ends.some((part) => part === undefined || 'gap' in part)) {
      throw new Error(`Cue pattern must begin and end with a word: ${pattern}`);
    }
    let state = this.root;
    let prefix = '';
    for (const part of parts) {
      prefix += ` ${JSON.stringify(part)}`;
      let target = this.shared.get(prefix);
      if (!target) {
        this.shared.set(prefix, (target = this.newState()));
        this.link(state, part, target);
      }
      state = target;
    }
    state.cues.push(cue);
  }

  /** The states in which a pattern may begin. */
  starts(): Set<State> {
    const starts = new Set([this.root]);
    for (const start of starts) for (const skip of start.skips) starts.add(skip);
    return starts;
  }

  private newState(): State {
    const state: State = {
      id: this.states.length,
      words: new Map(),
      stems: new Map(),
      gaps: [],
      skips: [],
      cues: [],
    };
    this.states.push(state);
    return state;
  }

  private link(from: State, part: PatternPart, target: State): void {
    if ('choices' in part) {
      for (const choice of part.choices) {
        if (choice.length === 0) from.skips.push(target);
        let state = from;
        choice.forEach((one, i) => {
          const next = i === choice.length - 1 ? target : this.newState();
          this.link(state, one, next);
          state = next;
        });
      }
      return;
    }
    if ('gap' in part) {
      from.gaps.push({ most: part.gap, state: target });
      return;
    }
    const links = 'word' in part ? from.words : from.stems;
    const key =
      'word' in part
        ? this.vocabulary.wordNumber(part.word)
        : 'stem' in part
          ? this.vocabulary.stemNumber(part.stem)
          : NUMBER_STEM;
    const states = links.get(key);
    if (!states) links.set(key, [target]);
    else if (!states.includes(target)) states.push(target);
  }
}
