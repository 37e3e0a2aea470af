import { NOTICES } from './notices.mjs';
import { randomOf } from './random.mjs';
import { storyOf } from './story.mjs';

/** One item in so many is another agency's version of an earlier one: a near duplicate under a guid of its own. */
const NEAR_DUPLICATE_IN = 20;
/** How far back the earlier one lies at most. */
const REACH = 5_000;
const START = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;
const URGENCIES = [3, 4, 4, 5, 5, 5, 6];
/** What the numbers of an item are for, so that they do not depend on each other. */
const PURPOSE = { kind: 1, story: 2, notices: 3, edits: 4 };

/**
 * An item of a made-up wire. Each can be made without those before it.
 *
 * @param {number} seed whole number from 0 to 2³² − 1
 * @param {number} number from 0
 * @returns {object} fields as in ninjs
 */
export function itemOf(seed, number) {
  const kind = randomOf(PURPOSE.kind, seed, number);
  const isCopy = number > 0 && isNearDuplicate(seed, number);
  const original = isCopy ? originalOf(kind, seed, number) : undefined;
  const story = storyOf(randomOf(PURPOSE.story, seed, original ?? number));
  const { headline, byline, dateline, subject, place, paragraphs } = isCopy
    ? editedBy(randomOf(PURPOSE.edits, seed, number), story, deskOf(number))
    : story;
  const at = new Date(START + number * MINUTE).toISOString();
  return {
    guid: `tag:lantern.example,2026:${seed}-${number}`,
    version: '1',
    headline,
    byline,
    dateline,
    language: 'en',
    urgency: kind.pick(URGENCIES),
    firstCreated: at,
    versionCreated: at,
    pubStatus: 'usable',
    subjects: [subject],
    places: [{ name: place }],
    copyrightHolder: 'Lantern Newswire',
    body_text: withNotices(randomOf(PURPOSE.notices, seed, number), paragraphs).join('\n\n'),
  };
}

/**
 * @param {number} seed
 * @param {number} count
 * @returns {Generator<object>}
 */
export function* items(seed, count) {
  for (let number = 0; number < count; number += 1) yield itemOf(seed, number);
}

/** Whether an item repeats an earlier one in other words. */
export const isNearDuplicate = (seed, number) =>
  number > 0 && randomOf(PURPOSE.kind, seed, number, 1).isOneIn(NEAR_DUPLICATE_IN);

/** The number of the item that a near duplicate repeats; never one that is a repeat itself. */
export function originalOf(random, seed, number) {
  let original = number - 1 - random.below(Math.min(number, REACH));
  while (isNearDuplicate(seed, original)) original -= 1;
  return original;
}

/** A name in letters, another one for each number: two desks may edit a story alike, and would send the same text. */
const deskOf = (number) => [...String(number)].map((digit) => 'abcdefghij'[digit]).join('');

/** What another desk makes of a story: another headline, a paragraph less, a sentence put otherwise. No number changes. */
function editedBy(random, story, desk) {
  const paragraphs = [...story.paragraphs];
  paragraphs.splice(random.between(2, paragraphs.length - 2), 1);
  const at = random.below(paragraphs.length);
  paragraphs[at] =
    `${paragraphs[at]} ${random.pick(['Nothing more was known', 'There was no further comment', 'Details were not given'])} ${random.pick(['at first', 'in the evening', 'by nightfall', 'when this was written'])}.`;
  return {
    ...story,
    headline: `${story.place}: ${story.headline.replace(`${story.place} `, '')} (desk ${desk})`,
    dateline: story.place,
    paragraphs,
  };
}

/**
 * Ends with one notice, or with two: the first of them stands before the story's last paragraphs, as some agencies have it, for side by side
 * they would be read as one, and there would be more than 40 distinct ones.
 */
function withNotices(random, paragraphs) {
  const first = random.below(NOTICES.length);
  if (!random.isOneIn(3)) return [...paragraphs, NOTICES[first]];
  const second = (first + 1 + random.below(NOTICES.length - 1)) % NOTICES.length;
  return [...paragraphs.slice(0, -3), NOTICES[first], ...paragraphs.slice(-3), NOTICES[second]];
}
