import type { PublishOutcome } from '../../../../src/plugins/wire/shared/contracts/publishing';
import {
  inRequests,
  publishInTurn,
  sortOutcomes,
} from '../../../../src/plugins/wire/admin/src/lib/publish-outcomes';

test('many articles go in requests of ten, none is lost', () => {
  const articles = Array.from({ length: 23 }, (_, i) => `a${i}`);
  expect(inRequests(articles).map(({ length }) => length)).toEqual([10, 10, 3]);
  expect(inRequests(articles).flat()).toEqual(articles);
  expect(inRequests([])).toEqual([]);
});

test('what failed counts among what was refused', () => {
  const outcome = (state: PublishOutcome['state']): PublishOutcome => ({
    article: { documentId: state },
    state,
    reasons: [],
  });
  const { through, refused } = sortOutcomes(
    ['published', 'refused', 'ready', 'failed'].map(outcome as never),
  );
  expect(through.map(({ state }) => state)).toEqual(['published', 'ready']);
  expect(refused.map(({ state }) => state)).toEqual(['refused', 'failed']);
});

describe('publishing in turn', () => {
  const articles = Array.from({ length: 23 }, (_, i) => `a${i}`);
  const published = (some: string[]): PublishOutcome[] =>
    some.map((documentId) => ({ article: { documentId }, state: 'published', reasons: [] }));
  const never = () => false;

  test('goes on until all have been tried, and tells how far it is', async () => {
    const progress: number[] = [];
    const { outcomes, error } = await publishInTurn(
      articles,
      async (some) => ({ data: published(some) }),
      never,
      ({ length }) => progress.push(length),
    );
    expect(outcomes.map(({ article }) => article.documentId)).toEqual(articles);
    expect(error).toBeUndefined();
    expect(progress).toEqual([10, 20, 23]);
  });

  test('ends with a request that fails, and leaves the rest', async () => {
    let asked = 0;
    const { outcomes, error } = await publishInTurn(
      articles,
      async (some) => ((asked += 1) === 2 ? { error: 'down' } : { data: published(some) }),
      never,
      () => undefined,
    );
    expect([outcomes.length, error, asked]).toEqual([10, 'down', 2]);
  });

  test('who leaves stops it before the next request', async () => {
    let asked = 0;
    const { outcomes } = await publishInTurn(
      articles,
      async (some) => {
        asked += 1;
        return { data: published(some) };
      },
      () => asked === 2,
      () => undefined,
    );
    expect([outcomes.length, asked]).toEqual([20, 2]);
  });
});
