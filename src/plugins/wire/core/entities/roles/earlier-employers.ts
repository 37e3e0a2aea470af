import { ORGANIZATION_HEADS } from '../data/organization-words';
import { nameKey } from '../name-key';
import { rootOf, wordsOf, type Found, type Line } from '../line';
import { ROLES, feature, wordFeature } from '../sequence/feature';
import { wordAt } from '../sequence/word-features';
import type { LineName } from './names-of-line';
import { endsSentence } from './near-people';
import type { RoleSpan } from './tag-roles';

const EARLIER = ROLES + 192;

/** An organization that the article has named before a role: its last mention. */
export interface Earlier {
  line: Line;
  found: Found;
  /** How often it was named so far. */
  count: number;
  /** Number of the sentence of its last mention. */
  sentence: number;
}

/**
 * The organizations that an article has named so far. "The union's chairperson", "CEO Jane Doe": where that is, an earlier sentence says.
 */
export class EarlierEmployers {
  private readonly byKey = new Map<string, Earlier>();
  private sentence = 0;
  private mentions = 0;
  private first: Earlier | undefined;
  private last: Earlier | undefined;
  private most: Earlier | undefined;
  /** Where somebody had a role last. */
  private employer: Earlier | undefined;
  /** By line: its tokens up to here are noted. */
  private at = 0;
  private line: Line | undefined;
  /** By mention, the spelling key of the organization's full name in the article. */
  private readonly keys = new Map<Found, string>();

  /** @param lines the whole article */
  constructor(lines: readonly Line[]) {
    for (const line of lines)
      for (const found of line.found)
        if (found.type === 'organization')
          this.keys.set(found, nameKey(wordsOf(line, found.from, found.to), 'organization'));
    for (const [found, key] of this.keys) this.keys.set(found, this.keys.get(rootOf(found)) ?? key);
  }

  /** Notes what a line names before a token. Lines come in the order of the article. */
  advance(line: Line, upTo: number): void {
    if (this.line !== line) {
      if (this.line) this.note(this.line, this.line.tokens.length);
      this.line = line;
      this.at = 0;
      this.sentence += 1;
    }
    this.note(line, upTo);
  }

  /** Notes that somebody has a role at an organization. */
  employs(found: Found): void {
    const earlier = this.byKey.get(this.keys.get(found) ?? '');
    if (earlier) this.employer = earlier;
  }

  /** The few organizations that a role may be at: the one named last, most often, first, and where somebody had a role last. */
  candidates(): Earlier[] {
    const { last, most, first, employer } = this;
    return [...new Set([last, most, first, employer])].filter((one) => one !== undefined);
  }

  /** What speaks for and against a role's being at an organization that an earlier sentence names. */
  features(line: Line, role: RoleSpan, person: LineName, one: Earlier): number[] {
    const flags =
      (one === this.most ? 1 : 0) |
      (one === this.last ? 2 : 0) |
      (one === this.first ? 4 : 0) |
      (one === this.employer ? 8 : 0);
    const far = Math.min(this.sentence - one.sentence, 6);
    const share = Math.min(4, Math.floor((5 * one.count) / this.mentions));
    const last = wordAt(line, role.to - 1);
    const side = role.to <= person.from ? 1 : 0;
    const head = wordAt(one.line, one.found.to - 1);
    const opening = wordAt(one.line, one.found.from);
    const before = wordAt(line, role.from - 1);
    const owner = ownerBefore(line, role) ?? ownerBehind(line, role);
    const owned = owner ? (hasWord(one, owner) ? 1 : 2) : 0;
    return [
      feature(EARLIER, flags),
      feature(EARLIER + 1, far, flags),
      feature(EARLIER + 2, share, Math.min(this.byKey.size, 6)),
      feature(EARLIER + 3, last.fine, side),
      wordFeature(EARLIER + 4, last.lower, side),
      feature(EARLIER + 5, last.fine, head.fine),
      feature(EARLIER + 6, last.coarse, head.coarse, far),
      feature(EARLIER + 7, last.fine, opening.fine),
      wordFeature(EARLIER + 8, before.lower, side),
      wordFeature(EARLIER + 9, wordAt(line, role.to).lower, side),
      feature(EARLIER + 10, owned, flags),
      feature(EARLIER + 11, owned, far),
      feature(EARLIER + 12, last.fine, flags),
      feature(EARLIER + 13, last.shape, side, flags),
      feature(EARLIER + 14, side, far, share),
      wordFeature(EARLIER + 15, last.lower, head.lower),
    ];
  }

  private note(line: Line, upTo: number): void {
    for (; this.at < upTo; this.at += 1) {
      if (this.at > 0 && endsSentence(line, this.at - 1)) this.sentence += 1;
      const found = line.taken[this.at];
      if (found?.type !== 'organization' || found.to - 1 !== this.at) continue;
      const key = this.keys.get(found)!;
      let one = this.byKey.get(key);
      if (!one) {
        one = { line, found, count: 0, sentence: 0 };
        this.byKey.set(key, one);
        this.first ??= one;
      }
      Object.assign(one, { line, found, count: one.count + 1, sentence: this.sentence });
      this.mentions += 1;
      this.last = one;
      if (!this.most || one.count >= this.most.count) this.most = one;
    }
  }
}

/** "the union's chairperson", "the company chief": the noun that may stand for the organization. */
const ownerBefore = ({ tokens }: Line, role: RoleSpan): string | undefined => {
  const before = tokens[role.from - 1];
  return before?.possessive && !before.capital ? before.lower : undefined;
};

/** "director of the museum": the same behind the role. */
const ownerBehind = ({ tokens }: Line, role: RoleSpan): string | undefined => {
  if (!/^(?:of|at)$/u.test(tokens[role.to]?.lower ?? '') || tokens[role.to + 1]?.lower !== 'the')
    return undefined;
  const noun = tokens[role.to + 2];
  return noun && !noun.capital && ORGANIZATION_HEADS.has(noun.lower) ? noun.lower : undefined;
};

const hasWord = ({ line, found }: Earlier, word: string): boolean =>
  line.tokens.slice(found.from, found.to).some(({ lower }) => lower === word || lower === `${word}s`);
