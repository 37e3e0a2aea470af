import { ask, quantile } from './ask.mjs';

const QUEUE = '/wire/notices?decision=pending&review=true&sort=articles&pageSize=25';
/** So many of a notice's places the page shows in turn. */
const PLACES = 3;
const PARTS = ['the next notice', 'its places'];
const ALL = 'from the decision until the next notice is there';

/**
 * Decides about the notices of the queue, the most frequent first, one after another and without a pause, and asks each time for what the
 * page shows the next one by, both at once: the notice, and its places with what stands around them. (Who wants to see the history of one
 * that waits asks for it.) Meanwhile the decisions before are being brought to theirs, by the same process.
 *
 * @param {{ origin: string, headers: Record<string, string> }} desk
 * @param {number} repeat
 * @returns {Promise<{ step: string, queries: number, first: number, median: number, p95: number }[]>} milliseconds
 */
export async function measureDecisions(desk, repeat) {
  const { body: queue } = await ask(desk, QUEUE);
  const rounds = [];
  let [notice, ...waiting] = queue.data;
  for (let round = 0; round <= repeat && waiting.length > 0; round += 1) {
    const [next] = waiting;
    const started = performance.now();
    const decided = await ask(desk, `/wire/notices/${notice.documentId}/decide`, decisionOf(notice, round));
    const address = `/wire/notices/${next.documentId}`;
    const parts = await Promise.all(
      [address, `${address}/flags?pageSize=${PLACES}`].map((path) => ask(desk, path)),
    );
    const milliseconds = performance.now() - started;
    const left = await ask(desk, QUEUE);
    rounds.push({
      decide: decided,
      ...Object.fromEntries(parts.map((part, i) => [PARTS[i], part])),
      [ALL]: {
        milliseconds,
        queries: decided.queries + parts.reduce((sum, { queries }) => sum + queries, 0),
      },
      'the queue after it': left,
    });
    [notice, ...waiting] = left.body.data.filter(({ documentId }) => documentId !== notice.documentId);
  }
  return Object.keys(rounds[0]).map((step) => {
    const times = rounds.slice(1).map((round) => round[step].milliseconds);
    return {
      step,
      queries: quantile(
        rounds.map((round) => round[step].queries),
        0.5,
      ),
      first: rounds[0][step].milliseconds,
      median: quantile(times, 0.5),
      p95: quantile(times, 0.95),
    };
  });
}

const decisionOf = ({ updatedAt }, round) => ({
  ...(round % 3 === 2 ? { decision: 'dismissed' } : { decision: 'confirmed', placement: 'separate' }),
  seen: updatedAt,
});
