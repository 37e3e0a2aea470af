import { untilEmptied } from '../../../../src/reading/access/until-emptied';

const counting = () => {
  let count = 0;
  return () => Promise.resolve((count += 1));
};

test('loads anew at each call until somebody tells of changes, and when nobody does any more', async () => {
  const kept = untilEmptied<number>(10);
  const load = counting();
  expect([await kept.get('a', load), await kept.get('a', load)]).toEqual([1, 2]);
  kept.follow(true);
  expect([await kept.get('a', load), await kept.get('a', load)]).toEqual([3, 3]);
  kept.follow(false);
  expect([await kept.get('a', load), await kept.get('a', load)]).toEqual([4, 5]);
});

test('has nothing from before when changes are told of again', async () => {
  const kept = untilEmptied<number>(10);
  const load = counting();
  kept.follow(true);
  await kept.get('a', load);
  kept.follow(false);
  kept.follow(true);
  expect(await kept.get('a', load)).toBe(2);
});

test('loads once for those who ask at once, and anew after a change', async () => {
  const kept = untilEmptied<number>(10);
  const load = counting();
  kept.follow(true);
  expect(await Promise.all([kept.get('a', load), kept.get('a', load)])).toEqual([1, 1]);
  kept.empty();
  expect(await kept.get('a', load)).toBe(2);
});

test('does not keep what was being loaded when something changed', async () => {
  const kept = untilEmptied<string>(10);
  kept.follow(true);
  let finish = (_value: string): void => undefined;
  const before = kept.get('a', () => new Promise((resolve) => (finish = resolve)));
  kept.empty();
  finish('old');
  expect(await before).toBe('old');
  expect(await kept.get('a', () => Promise.resolve('new'))).toBe('new');
});

test('does not keep a failure', async () => {
  const kept = untilEmptied<number>(10);
  kept.follow(true);
  await expect(kept.get('a', () => Promise.reject(new Error('no connection')))).rejects.toThrow(
    'no connection',
  );
  expect(await kept.get('a', () => Promise.resolve(1))).toBe(1);
});

test('keeps no more than it may', async () => {
  const kept = untilEmptied<number>(2);
  const load = counting();
  kept.follow(true);
  for (const key of ['a', 'b', 'c']) await kept.get(key, load);
  expect([await kept.get('c', load), await kept.get('b', load), await kept.get('a', load)]).toEqual([
    3, 2, 4,
  ]);
});
