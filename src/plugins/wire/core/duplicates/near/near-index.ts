import { compare, mayBeAlike, NEAR_SHARE, type Comparison } from './compare';
import { KeyPostings } from './key-postings';
import type { Sample } from './sample';
import type { Print, Signature } from './signature';
import { sketchOf } from './sketch';

/** An earlier text that one is like, by its number. */
export interface Match extends Comparison {
  text: number;
}

/**
 * Of the texts that have a fingerprint in common, the last so many are compared. A text that hundreds of others repeat is still found with
 * those that came before it, and thousands of stories from one template do not make the next one slow.
 */
const MOST_OF_A_KEY = 200;

/** Texts in memory, each compared with those before it. */
export class NearIndex {
  /** @param least the share in common from which on two texts are alike */
  constructor(private readonly least = NEAR_SHARE) {}

  private readonly postings = new KeyPostings();
  private readonly prints: Print[] = [];
  private readonly sketches: Sample[] = [];

  /**
   * Adds a text; its number is how many were added before it.
   *
   * @returns the earlier texts that it is like, `near` and `series`, in their order
   */
  add({ keys, passages, numbers }: Signature): Match[] {
    const print: Print = { passages, numbers };
    const candidates = new Set<number>();
    for (const key of keys) this.postings.forEach(key, MOST_OF_A_KEY, (text) => candidates.add(text));
    const number = this.prints.length;
    this.prints.push(print);
    this.sketches.push(sketchOf(print));
    for (const key of keys) this.postings.add(key, number);
    const matches: Match[] = [];
    for (const text of candidates) {
      if (!mayBeAlike(this.sketches[text], print, this.least)) continue;
      const comparison = compare(this.prints[text], print, this.least);
      if (comparison.verdict) matches.push({ text, ...comparison });
    }
    return matches.sort((a, b) => a.text - b.text);
  }
}
