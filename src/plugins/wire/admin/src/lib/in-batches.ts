/**
 * Has what is asked one by one in the same moment, as by the cells of a table, go out as one question.
 *
 * @param ask asks about several keys at once, each once
 * @returns asks about one
 */
export function inBatches<Answer>(
  ask: (keys: string[]) => Promise<Answer>,
): (key: string) => Promise<Answer> {
  let waiting: { keys: Set<string>; answer: Promise<Answer> } | undefined;

  return (key) => {
    if (!waiting) {
      const keys = new Set<string>();
      const answer = new Promise<void>((resolve) => {
        setTimeout(resolve);
      }).then(() => {
        waiting = undefined;
        return ask([...keys]);
      });
      waiting = { keys, answer };
    }
    waiting.keys.add(key);
    return waiting.answer;
  };
}
