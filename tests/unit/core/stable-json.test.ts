import fc from 'fast-check';
import { stableJson } from '../../../src/plugins/wire/core/stable-json';

/** The same value, with the keys of all objects put in the other way round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, turned(inner)]));
};

test('says what JSON says, whatever the order in which keys were filled in', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = stableJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(stableJson(turned(value))).toBe(text);
    }),
  );
});

test('leaves out what JSON leaves out', () => {
  const value = {
    b: undefined,
    a: [undefined, () => 1, NaN],
    c: new Date(0),
    d: { toJSON: () => undefined },
  };
  expect(stableJson(value)).toBe('{"a":[null,null,null],"c":"1970-01-01T00:00:00.000Z"}');
  expect(stableJson(undefined)).toBeUndefined();
});
