import type { SourceHealth } from '../../../shared/contracts/sources';

type Day = SourceHealth['days'][number];

/** A day as two bars on top of one another, in parts of the chart's height. */
export interface DayBar extends Day {
  /** 0 to 1: items that could be read. */
  read: number;
  /** 0 to 1, above them: items that could not. */
  failed: number;
  /** How many failed. */
  failedItems: number;
}

/** A day with anything shows at least so much of it. */
const LEAST = 0.06;

/** @returns bars in the order of the days; the day with the most items is as high as the chart */
export const dayBars = (days: readonly Day[]): DayBar[] => {
  const most = Math.max(1, ...days.map(({ items }) => items));
  return days.map(({ day, items, failed }) => {
    const height = items > 0 ? Math.max(LEAST, items / most) : 0;
    const broken = items > 0 ? height * (Math.min(failed, items) / items) : 0;
    return { day, items, failedItems: failed, failed: broken, read: height - broken };
  });
};

/** What the bars say in a sentence: the sums, and the day with the most items when there is any. */
export const daySums = (
  days: readonly Day[],
): { days: number; items: number; failed: number; busiest?: Day } => {
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  const busiest = days.reduce<Day | undefined>(
    (best, day) => (day.items > (best?.items ?? 0) ? day : best),
    undefined,
  );
  return {
    days: days.length,
    items: sum(days.map(({ items }) => items)),
    failed: sum(days.map(({ failed }) => failed)),
    busiest,
  };
};
