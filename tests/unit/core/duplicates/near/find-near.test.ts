import { findNear } from '../../../../../src/plugins/wire/core/duplicates/near';
import { BAKERY, closingReport, FERRY, textOf } from './stories';

test('pairs stand in the order of the texts', () => {
  const texts = [
    { id: 'late', text: textOf(FERRY.slice(0, 4)) },
    { id: 'bread', text: textOf(BAKERY) },
    { id: 'early', text: textOf(FERRY) },
    { id: 'again', text: textOf(BAKERY).toUpperCase() },
    { id: 'empty', text: '' },
    { id: 'nothing', text: '' },
  ];
  expect([...findNear(texts)]).toEqual([
    { a: 'late', b: 'early', share: expect.any(Number) },
    { a: 'bread', b: 'again', share: 1 },
  ]);
});

test('a pair is given as soon as its second text is read', () => {
  const given: string[] = [];
  const texts = function* () {
    for (const id of ['a', 'b', 'c']) {
      given.push(`text ${id}`);
      yield { id, text: textOf(BAKERY) };
    }
  };
  for (const { a, b } of findNear(texts())) given.push(`pair ${a}${b}`);
  expect(given).toEqual(['text a', 'text b', 'pair ab', 'text c', 'pair ac', 'pair bc']);
});

test('the days of a series are no pairs', () => {
  const texts = Array.from({ length: 28 }, (_, i) => ({
    id: i,
    text: closingReport(i + 1, `1,2${10 + i}.${30 + i}`, `0.${i}7`, `${31 + i}.${i}`),
  }));
  expect([...findNear(texts)]).toEqual([]);
});

test('a group of any size is whole, with no more pairs than are needed', () => {
  const size = 1500;
  const texts = Array.from({ length: size }, (_, id) => ({ id, text: textOf(FERRY) }));
  const pairs = [...findNear(texts)];
  expect(pairs.length).toBeLessThan(size * 201);
  const linked = new Set(pairs.filter(({ a, b }) => a === b - 1).map(({ b }) => b));
  expect(linked.size).toBe(size - 1);
});
