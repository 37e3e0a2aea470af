import { LRUCache } from 'lru-cache';
import { sizeOf, type Answer } from './answer';

/** No answer takes more than this part of the room: a few huge ones would drive out all others. */
const SHARE = 1 / 8;

/** Makes an answer; undefined where it made one that is nobody else's, or none. */
type Make = () => Promise<Answer | undefined>;

/**
 * Answers that are given again until something changes. What several ask for at once is made once. Which of them may share an answer is the key's to
 * say.
 */
export class KeptAnswers {
  readonly #kept: LRUCache<string, Answer> | undefined;
  readonly #made = new Map<string, Promise<Answer | undefined>>();
  #generation = 0;

  /** @param bytes about as many are kept; 0 keeps nothing, and what is asked for at once is made as often as it is asked for */
  constructor(bytes: number) {
    if (bytes > 0)
      this.#kept = new LRUCache({
        maxSize: bytes,
        maxEntrySize: Math.max(1, Math.floor(bytes * SHARE)),
        sizeCalculation: sizeOf,
      });
  }

  get isOn(): boolean {
    return this.#kept !== undefined;
  }

  /** How many there are, and their octets. */
  get size(): { answers: number; bytes: number } {
    return { answers: this.#kept?.size ?? 0, bytes: this.#kept?.calculatedSize ?? 0 };
  }

  get(key: string): Answer | undefined {
    return this.#kept?.get(key);
  }

  /**
   * What somebody else is making just now, or made now and kept.
   *
   * @param mayKeep asked when it is made: whether it is to be given to those, too, who ask later
   * @returns undefined when another one's making came to nothing that can be shared: the caller then is to answer by itself
   */
  async share(key: string, make: Make, mayKeep = (): boolean => true): Promise<Answer | undefined> {
    const others = this.#made.get(key);
    if (others) return others.catch(() => undefined);
    const generation = this.#generation;
    const making = make();
    this.#made.set(key, making);
    try {
      const answer = await making;
      // What was being made while something changed may be of before.
      if (answer && generation === this.#generation && mayKeep()) this.#kept?.set(key, answer);
      return answer;
    } finally {
      if (this.#made.get(key) === making) this.#made.delete(key);
    }
  }

  /** Forgets all answers, and those that are being made: who asks from now on shares none of them. */
  empty(): void {
    this.#generation += 1;
    this.#kept?.clear();
    this.#made.clear();
  }
}
