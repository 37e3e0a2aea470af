import type { NameRecord } from '../../../shared/contracts/name-records';

type Weighed = Pick<NameRecord, 'documentId' | 'confirmed' | 'articles' | 'aliases' | 'positions'>;

/** The one of several records that had better stay: a confirmed one, then that with the most articles, then the one named last. */
export const likelyTarget = (records: readonly Weighed[]): string | undefined =>
  records.reduce<Weighed | undefined>(
    (best, one) =>
      best === undefined ||
      Number(one.confirmed) > Number(best.confirmed) ||
      (one.confirmed === best.confirmed && one.articles >= best.articles)
        ? one
        : best,
    undefined,
  )?.documentId;

/** What follows to the record that stays: at most so much, since what both have is there once. */
export const whatFollows = (
  records: readonly Weighed[],
  into: string,
): { articles: number; names: number; positions: number } => {
  const going = records.filter(({ documentId }) => documentId !== into);
  const sum = (count: (record: Weighed) => number) => going.reduce((all, record) => all + count(record), 0);
  return {
    articles: sum(({ articles }) => articles),
    // The name of each that goes becomes another name.
    names: sum(({ aliases }) => aliases.length + 1),
    positions: sum(({ positions }) => positions.length),
  };
};
