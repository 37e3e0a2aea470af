import type { PublishOutcome } from '../../../../src/plugins/wire/shared/contracts/publishing';
import { inRequests, sortOutcomes } from '../../../../src/plugins/wire/admin/src/lib/publish-outcomes';

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
