/** @typedef {{ label: string, count: number }} Column `label`: `2026-03` or `2026` */

/** More columns than this are too thin to be told apart. */
const MOST_MONTHS = 36;

/**
 * The columns of a time line: one a month, or one a year where that would be too many; months without articles are there, too.
 *
 * @param {readonly { from: string, articles: number }[]} months as `/timeline` gives them: `from` is a month's first day
 * @returns {Column[]}
 */
export function columns(months) {
  const counts = new Map(months.map(({ from, articles }) => [numberOf(from), articles]));
  if (counts.size === 0) return [];
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  if (last - first < MOST_MONTHS)
    return between(first, last).map((month) => ({ label: monthOf(month), count: counts.get(month) ?? 0 }));
  return between(yearOf(first), yearOf(last)).map((year) => ({
    label: String(year),
    count: [...counts].reduce((sum, [month, count]) => (yearOf(month) === year ? sum + count : sum), 0),
  }));
}

/** @param {string} day */
function numberOf(day) {
  const [year, number] = day.split('-').map(Number);
  return year * 12 + number - 1;
}
/** @param {number} month */
const yearOf = (month) => Math.floor(month / 12);
/** @param {number} month */
const monthOf = (month) =>
  `${String(yearOf(month)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
/** @param {number} first @param {number} last */
const between = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
