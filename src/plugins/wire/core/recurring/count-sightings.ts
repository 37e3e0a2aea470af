import { shorten } from '../shorten';
import { letterOf, type Marks, type Place, type Position, type Sighting } from './sighting';

/** How many articles stand for a paragraph. */
export const EXAMPLES = 5;
/** Code units of an example's words: enough to see what varies. */
const QUOTE = 500;

/** A story that has a paragraph, for editors to look at. */
export interface RecurringExample {
  story: string;
  /** documentId. */
  article?: string;
  headline?: string;
  at: string;
  /** The paragraph's words there. */
  quote: string;
}

/** In how many stories a paragraph stands, and where. */
export interface Counts extends Record<Place | Position, number> {
  /** Stories that have it; the versions of one are one. Those of `body` and so on may be more than that together: versions differ. */
  stories: number;
}

/** How often a paragraph stands in the stories of one source. */
export interface Counted extends Counts {
  fingerprint: string;
  /** As the earliest story has it. */
  text: string;
  firstSeen: string;
  lastSeen: string;
  /** The latest. */
  examples: RecurringExample[];
}

export interface Tally {
  /** What was counted anew or otherwise, by fingerprint. */
  counted: Map<string, Counted>;
  /** By story. */
  marks: Map<string, Marks>;
}

/**
 * Counts sightings of one source onto what was counted before. The result is the same in whatever order and however often they come, all at
 * once or one by one.
 *
 * @param kept what was counted of their paragraphs before, by fingerprint
 * @param known what was counted of their stories before, by story
 */
export function countSightings(
  kept: ReadonlyMap<string, Counted>,
  known: ReadonlyMap<string, Marks>,
  sightings: readonly Sighting[],
): Tally {
  const tally: Tally = { counted: new Map(), marks: new Map() };
  for (const sighting of sightings) {
    const { story, at } = sighting;
    const marks = tally.marks.get(story) ?? { ...known.get(story) };
    tally.marks.set(story, marks);
    for (const { fingerprint, text, place, position } of sighting.paragraphs) {
      const before = tally.counted.get(fingerprint) ?? kept.get(fingerprint);
      const after: Counted = before ? { ...before } : nothing(fingerprint, text, at);
      const mark = marks[fingerprint];
      if (mark === undefined) after.stories += 1;
      const fresh = [place, position].filter((word) => !(mark ?? '').includes(letterOf(word)));
      for (const word of fresh) after[word] += 1;
      marks[fingerprint] = [...new Set([...(mark ?? ''), ...fresh.map(letterOf)])].sort().join('');
      if (at < after.firstSeen || (at === after.firstSeen && text < after.text)) after.text = text;
      if (at < after.firstSeen) after.firstSeen = at;
      if (at > after.lastSeen) after.lastSeen = at;
      after.examples = withExample(after.examples, exampleOf(sighting, text));
      tally.counted.set(fingerprint, after);
    }
  }
  return tally;
}

/** How often paragraphs stand in stories, by fingerprint. */
export function countsOf(stories: readonly Marks[]): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const marks of stories) {
    for (const [fingerprint, mark] of Object.entries(marks)) {
      const count = counts.get(fingerprint) ?? { stories: 0, body: 0, removed: 0, top: 0, middle: 0, end: 0 };
      counts.set(fingerprint, count);
      count.stories += 1;
      for (const word of WORDS) if (mark.includes(letterOf(word))) count[word] += 1;
    }
  }
  return counts;
}

/** Takes stories off the count again that no longer count as recent: what was seen first and last, and the examples, stay. */
export function uncountStories(
  kept: ReadonlyMap<string, Counted>,
  stories: readonly Marks[],
): Map<string, Counted> {
  const left = new Map<string, Counted>();
  for (const [fingerprint, gone] of countsOf(stories)) {
    const before = kept.get(fingerprint);
    if (!before) continue;
    const after = { ...before, stories: Math.max(0, before.stories - gone.stories) };
    for (const word of WORDS) after[word] = Math.max(0, after[word] - gone[word]);
    left.set(fingerprint, after);
  }
  return left;
}

const WORDS = ['body', 'removed', 'top', 'middle', 'end'] as const;

const nothing = (fingerprint: string, text: string, at: string): Counted => ({
  fingerprint,
  text,
  stories: 0,
  body: 0,
  removed: 0,
  top: 0,
  middle: 0,
  end: 0,
  firstSeen: at,
  lastSeen: at,
  examples: [],
});

const exampleOf = ({ story, article, headline, at }: Sighting, text: string): RecurringExample => ({
  story,
  ...(article === undefined ? {} : { article }),
  ...(headline === undefined ? {} : { headline: shorten(headline, QUOTE) }),
  at,
  quote: shorten(text, QUOTE),
});

/** Of each story its latest version, of these the latest ones. */
function withExample(examples: readonly RecurringExample[], example: RecurringExample): RecurringExample[] {
  const same = examples.find(({ story }) => story === example.story);
  if (same && inOrder(same, example) <= 0) return [...examples];
  return [...examples.filter((other) => other !== same), example].sort(inOrder).slice(0, EXAMPLES);
}

/** The latest first; the rest only has to be decided in some way, always the same. */
const inOrder = (a: RecurringExample, b: RecurringExample): number =>
  compare(b.at, a.at) ||
  compare(a.story, b.story) ||
  compare(a.quote, b.quote) ||
  compare(a.headline ?? '', b.headline ?? '') ||
  compare(a.article ?? '', b.article ?? '');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
