import type { Supplied } from '../core/entities';

/** A text in which names are to be found. */
export interface Question {
  text: string;
  /** BCP 47, as far as it is known. */
  language?: string;
}

/** Why there are no findings, or not all: `code` as in `Problem`, and a sentence or two about what is wrong and what to do. */
export interface Trouble {
  code: string;
  message: string;
}

/** What came of a question. Without `supplied` the built-in findings stand alone, be it for a trouble or because there was nothing to ask. */
export interface Answer {
  supplied?: Supplied;
  trouble?: Trouble;
}

/** Somebody else who finds people, organizations and events: a model that the operator supplies. */
export interface Extractor {
  /** How many questions it is well to ask at once. */
  readonly ahead: number;
  /**
   * Never rejects, and answers in bounded time.
   *
   * @param signal the answer is no longer waited for
   */
  ask(question: Question, signal?: AbortSignal): Promise<Answer>;
}
