import type { Core } from '@strapi/strapi';
import type { Changes } from '../changes/changes';
import { nextTurn } from '../changes/next-turn';

/** No answer lasts longer: what changes past the database's triggers is seen by then, too. */
const LONGEST_MS = 5 * 60_000;
/** Clocks may differ by so much: of an embargo that ended this moment, an answer may still be of before. */
const MARGIN_MS = 1_000;

/**
 * Until when answers last that are made from now on, unless something changes before. It is asked for once after each change, and has to be known
 * before an answer is made: a time that comes meanwhile would be missed.
 */
export class Lasting {
  readonly #strapi: Core.Strapi;
  readonly #changes: Changes;
  #asked: Promise<number> | undefined;
  #until = 0;

  constructor(strapi: Core.Strapi, changes: Changes) {
    this.#strapi = strapi;
    this.#changes = changes;
    changes.on(() => this.#forget());
  }

  /** How long what is answered now lasts, in milliseconds; 0 when it does not, or is not known to. */
  get left(): number {
    return Math.max(0, this.#until - this.#changes.now());
  }

  /** Whether a time has come since `know`. */
  get isOver(): boolean {
    return this.#until > 0 && this.left === 0;
  }

  /** Has `left` be known. What fails is asked for again by the next one who wants to know. */
  async know(): Promise<void> {
    if (this.#until > 0) return;
    const asked = (this.#asked ??= this.#ask());
    const until = await asked.catch(() => 0);
    if (this.#asked === asked) {
      this.#until = until;
      this.#asked = undefined;
    }
  }

  async #ask(): Promise<number> {
    const now = this.#changes.now();
    return Math.min(now + LONGEST_MS, await nextTurn(this.#strapi, new Date(now - MARGIN_MS)));
  }

  #forget(): void {
    this.#until = 0;
    this.#asked = undefined;
  }
}
