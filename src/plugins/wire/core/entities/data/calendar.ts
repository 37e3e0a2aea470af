import { wordSet } from './word-set';

/** Month names to their numbers, with the abbreviations newsrooms use. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...[
    'january february march april may june july august september october november december'.split(' '),
    'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
  ].flatMap((names) => names.map((name, index): [string, number] => [name, index + 1])),
  ['sept', 9],
]);

export const WEEKDAYS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);

/** Full names of months and weekdays: the abbreviations are names of people, too (Jan, Thu, Sun). */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  [...MONTHS.keys(), ...WEEKDAYS].filter((word) => word.length > 4 || /^(?:may|june|july)$/u.test(word)),
);

/** Feasts and seasons that are written with a capital and are neither a person nor an event of the news. */
export const FEASTS = wordSet(
  'ramadan eid diwali christmas easter hanukkah passover lent advent nowruz novruz vesak holi yom kippur thanksgiving',
);
