import type { Counted } from './count-sightings';
import { isReport } from './data-of';
import { distinctStories, type CarryingStory } from './distinct-stories';
import { looksLike, speaksLikeNotice, type Looks } from './looks-like';
import type { RecurringSettings } from './settings';

/** What a proposal rests on. */
export interface RecurringEvidence {
  /** Stories that had the paragraph. */
  stories: number;
  /** Stories of the source at that time, as far as they were recent. */
  of: number;
  /** ISO 8601 */
  from: string;
  to: string;
}

/**
 * - `few`: in too few stories, or in too small a share of them
 * - `brief`: it has recurred for too short a time
 * - `one-story`: the stories are updates of a few
 * - `quote`: somebody's words
 * - `report`: it says something else each time
 * - `gone`: furniture that the cleaner takes out anyway
 */
export type NotProposed = 'few' | 'brief' | 'one-story' | 'quote' | 'report' | 'gone';

export type Judgement =
  { propose: Looks; evidence: RecurringEvidence } | { propose?: undefined; because: NotProposed };

/** Stories that are compared with one another. */
const COMPARED = 300;
const DAY_MS = 86_400_000;

/**
 * Says whether a paragraph is to be put before an editor, and as what.
 *
 * @param carrying the recent stories that have it, the latest first
 * @param of how many recent stories there are
 */
export function judge(
  paragraph: Counted,
  carrying: readonly CarryingStory[],
  of: number,
  settings: Pick<RecurringSettings, 'minStories' | 'minShare' | 'minDays'>,
): Judgement {
  const stories = carrying.length;
  if (stories < settings.minStories || stories < settings.minShare * of) return { because: 'few' };
  const times = carrying.map(({ at }) => at).sort();
  const [from, to] = [times[0], times[times.length - 1]];
  if (Date.parse(to) - Date.parse(from) < settings.minDays * DAY_MS) return { because: 'brief' };
  const looks = looksLike(paragraph.text);
  if (!looks) return { because: 'quote' };
  // Neither a sentence nor a line of a table.
  if (isReport(paragraph.examples.map(({ quote }) => quote))) return { because: 'report' };
  const isSeen =
    paragraph.body >= settings.minStories || (looks === 'notice' && speaksLikeNotice(paragraph.text));
  if (!isSeen) return { because: 'gone' };
  if (distinctStories(carrying.slice(0, COMPARED)) < settings.minStories) return { because: 'one-story' };
  return { propose: looks, evidence: { stories, of, from, to } };
}

/** How much a count has to grow until it is worth judging anew. */
const GROWTH = 1.25;

/** The number of stories from which on a paragraph that was not proposed is judged again. */
export const nextLook = (stories: number): number => Math.max(stories + 1, Math.ceil(stories * GROWTH));
