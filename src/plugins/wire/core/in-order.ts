/**
 * Works on several values at once and gives the results in the order of the values. Values are asked for as there is room.
 *
 * @param atOnce how many are worked on at a time; of 1, the next one is asked for when the last one's result has been taken
 */
export async function* inOrder<Value, Result>(
  values: AsyncIterable<Value> | Iterable<Value>,
  atOnce: number,
  work: (value: Value) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const value of values) {
    const result = work(value);
    // It is told when its turn comes, which may be long after it broke, or never.
    result.catch(() => undefined);
    running.push(result);
    if (running.length >= atOnce) yield await running.shift()!;
  }
  for (const result of running) yield await result;
}
