import { inOrder } from '../../../src/plugins/wire/core/in-order';

const all = async <T>(values: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
};

test('gives results in the order of their values, however long each takes', async () => {
  const waits = [3, 1, 2, 0, 5, 4];
  const work = async (turns: number) => {
    for (let i = 0; i < turns; i += 1) await Promise.resolve();
    return turns;
  };
  for (const atOnce of [1, 2, 100]) expect(await all(inOrder(waits, atOnce, work))).toEqual(waits);
});

test('works on so many at once, and asks for no more than it works on', async () => {
  let asked = 0;
  let working = 0;
  let most = 0;
  function* values() {
    for (asked = 1; asked <= 10; asked += 1) yield asked;
  }
  const results = inOrder(values(), 3, async (value) => {
    working += 1;
    most = Math.max(most, working);
    await new Promise((resolve) => setTimeout(resolve, 1));
    working -= 1;
    return value;
  });
  expect((await results.next()).value).toBe(1);
  expect(asked).toBe(3);
  await all(results);
  expect(most).toBe(3);
});

test('an error comes when it is its turn, and what broke after it is not heard of', async () => {
  const got: number[] = [];
  const results = inOrder([1, 2, 3, 4], 3, async (value) => {
    if (value > 1) throw new Error(`broken at ${value}`);
    return value;
  });
  await expect(
    (async () => {
      for await (const value of results) got.push(value);
    })(),
  ).rejects.toThrow('broken at 2');
  expect(got).toEqual([1]);
});
