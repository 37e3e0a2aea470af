/** A story that has a paragraph, with what else it has. */
export interface CarryingStory {
  story: string;
  at: string;
  headline?: string;
  /** The fingerprints of all its paragraphs. */
  paragraphs: readonly string[];
}

/** From this share of the stories on a paragraph says nothing about which of them belong together. */
const COMMON = 0.8;
/** From this share on, what the shorter of two stories has of its own is the other one's, too. */
const SAME = 0.5;
/** An agency that writes a story anew under another number does so within hours, and hardly changes the headline. */
const UPDATE_MS = 12 * 3_600_000;
const SAME_WORDS = 0.6;

/**
 * How many stories there really are: sources send updates of a story as items of their own, and what is quoted in each of them recurs only in
 * one story. Two belong together when they share what is their own, or have much the same headline within hours.
 */
export function distinctStories(stories: readonly CarryingStory[]): number {
  const own = withoutCommon(stories);
  const words = stories.map(({ headline }) => wordsOf(headline ?? ''));
  const times = stories.map(({ at }) => Date.parse(at));
  const group = stories.map((_, i) => i);
  const rootOf = (i: number): number => (group[i] === i ? i : (group[i] = rootOf(group[i])));
  for (let a = 0; a < stories.length; a += 1) {
    for (let b = a + 1; b < stories.length; b += 1) {
      const isUpdate = Math.abs(times[a] - times[b]) <= UPDATE_MS && alike(words[a], words[b]) >= SAME_WORDS;
      if (isUpdate || shared(own[a], own[b]) >= SAME) group[rootOf(a)] = rootOf(b);
    }
  }
  return new Set(stories.map((_, i) => rootOf(i))).size;
}

/** What each story has that not nearly all of them have. */
function withoutCommon(stories: readonly CarryingStory[]): ReadonlySet<string>[] {
  const counts = new Map<string, number>();
  const sets = stories.map(({ paragraphs }) => new Set(paragraphs));
  for (const set of sets) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1);
  const isCommon = (one: string): boolean => counts.get(one)! >= COMMON * stories.length;
  return sets.map((set) => new Set([...set].filter((one) => !isCommon(one))));
}

/** The share of the smaller set that is in the other one; of two that have nothing of their own, all of it. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return many.size === 0 ? 1 : 0;
  return count(few, many) / few.size;
}

/** The share of the words of both that both have. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = count(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

const count = (few: ReadonlySet<string>, many: ReadonlySet<string>): number =>
  [...few].filter((one) => many.has(one)).length;

/** Numbers say which update it is, not which story. */
const wordsOf = (headline: string): ReadonlySet<string> =>
  new Set(headline.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
