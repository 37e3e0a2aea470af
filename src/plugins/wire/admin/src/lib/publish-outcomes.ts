import type { PublishOutcome } from '../../../shared/contracts/publishing';

/** Articles that are published with one request: few enough that the bar moves. */
const AT_ONCE = 10;

/** A list in pieces of the size of one request. */
export const inRequests = (articles: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(articles.length / AT_ONCE) }, (_, i) =>
    articles.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );

/** What became, or would become, of articles: those that went through, and the others. */
export const sortOutcomes = (outcomes: readonly PublishOutcome[]) => ({
  through: outcomes.filter(({ state }) => state === 'published' || state === 'ready'),
  refused: outcomes.filter(({ state }) => state === 'refused' || state === 'failed'),
});
