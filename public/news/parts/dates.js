import { element } from './element.js';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const WORDS = 'en-GB';
const ofDay = new Intl.DateTimeFormat(WORDS, { dateStyle: 'long', timeZone: 'UTC' });
const ofMoment = new Intl.DateTimeFormat(WORDS, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
});
const ofMonth = new Intl.DateTimeFormat(WORDS, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * A day, or a moment in the reader's own zone, as words.
 *
 * @param {string} date ISO 8601
 * @returns {string} the text as it stands where it is no date
 */
export function dateWords(date) {
  const moment = new Date(date);
  if (Number.isNaN(moment.getTime())) return date;
  return (DAY.test(date) ? ofDay : ofMoment).format(moment);
}

/** @param {string} month `2026-03` */
export const monthWords = (month) => ofMonth.format(new Date(`${month}-01T00:00:00Z`));

/**
 * A date that programs can read, too.
 *
 * @param {string | null | undefined} date ISO 8601
 * @returns {HTMLElement | undefined} nothing where there is none
 */
export const time = (date) => (date ? element('time', { datetime: date }, dateWords(date)) : undefined);

/**
 * When an article's version was made; where its agency does not say so, when it was published here.
 *
 * @param {Record<string, any>} article
 * @returns {string | undefined} ISO 8601
 */
export const momentOf = ({ versionCreated, publishedAt }) => versionCreated ?? publishedAt ?? undefined;

/**
 * From when to when something was.
 *
 * @param {{ since?: string | null, until?: string | null }} days
 * @returns {import('./element.js').Child[]}
 */
export function span({ since, until }) {
  if (since && until && since === until) return [time(since)];
  if (since && until) return [time(since), ' – ', time(until)];
  if (since) return ['since ', time(since)];
  return until ? ['until ', time(until)] : [];
}
