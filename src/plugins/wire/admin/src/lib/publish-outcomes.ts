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

/**
 * Publishes articles, some at a time.
 *
 * @param publish asks for some of them
 * @param isStopped asked before each request: whether to leave the rest
 * @param onProgress told what became of those that it was tried with so far
 * @returns what became of them, and why a request failed: then the rest is left, too
 */
export async function publishInTurn(
  articles: readonly string[],
  publish: (some: string[]) => Promise<{ data: PublishOutcome[] } | { error: unknown }>,
  isStopped: () => boolean,
  onProgress: (outcomes: PublishOutcome[]) => void,
): Promise<{ outcomes: PublishOutcome[]; error?: unknown }> {
  const outcomes: PublishOutcome[] = [];
  for (const some of inRequests(articles)) {
    if (isStopped()) break;
    const result = await publish(some);
    if ('error' in result) return { outcomes, error: result.error };
    outcomes.push(...result.data);
    onProgress([...outcomes]);
  }
  return { outcomes };
}
