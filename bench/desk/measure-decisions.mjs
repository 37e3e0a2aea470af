import { ask, quantile } from './ask.mjs';

const QUEUE = '/wire/notices?decision=pending&review=true&sort=articles&pageSize=25';
/** As many places of a notice as are shown. */
const FLAGS = 3;

/**
 * Decides about the notices of the queue, the most frequent first, one after another and without a pause, and asks each time for what the
 * next one is shown by: the notice, its places with what stands around them, and the queue as it is now. Meanwhile the decisions before are
 * being brought to their articles, by the same process.
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
    const [shown, places] = await Promise.all([
      ask(desk, `/wire/notices/${next.documentId}`),
      ask(desk, `/wire/notices/${next.documentId}/flags?pageSize=${FLAGS}`),
    ]);
    const milliseconds = performance.now() - started;
    const left = await ask(desk, QUEUE);
    rounds.push({
      decide: decided,
      'the next notice': shown,
      'its places': places,
      'decide, next notice, its places': {
        milliseconds,
        queries: decided.queries + shown.queries + places.queries,
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
