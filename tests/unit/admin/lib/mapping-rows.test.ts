import fc from 'fast-check';
import {
  MAPPABLE,
  mappingToRows,
  rowOf,
  rowsToMapping,
} from '../../../../src/plugins/wire/admin/src/lib/mapping-rows';
import { MAPPED_FIELDS, mappingSchema } from '../../../../src/plugins/wire/core/read/mapping';

const path = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() === text);
const mapping = fc.dictionary(
  fc.constantFrom(...MAPPED_FIELDS),
  fc.oneof(path, fc.uniqueArray(path, { minLength: 2, maxLength: 4 })),
  { minKeys: 1, noNullPrototype: true },
);

describe('mapping rows', () => {
  it('offers every field that a mapping can name, once', () => {
    expect([...MAPPABLE].sort()).toEqual([...MAPPED_FIELDS].sort());
  });

  it('are the mapping in other words', () => {
    fc.assert(
      fc.property(mapping, (given) => {
        const rows = mappingToRows(given);
        expect(rowsToMapping(rows)).toEqual(given);
        expect(mappingSchema.safeParse(rowsToMapping(rows)).success).toBe(true);
      }),
    );
  });

  it('try several paths of one field in the order of their lines', () => {
    expect(
      rowsToMapping([
        { field: 'headline', path: 'title' },
        { field: 'text', path: ' body ' },
        { field: 'headline', path: '#2' },
        { field: 'headline', path: 'title' },
      ]),
    ).toEqual({ headline: ['title', '#2'], text: 'body' });
  });

  it('say nothing when nothing is chosen or typed', () => {
    expect(mappingToRows(null)).toEqual([]);
    expect(rowsToMapping([])).toBeNull();
    expect(
      rowsToMapping([
        { field: null, path: 'x' },
        { field: 'guid', path: ' ' },
        { field: 'guid', path: null },
      ]),
    ).toBeNull();
  });

  it('find the line that the server speaks of', () => {
    const rows = [
      { field: 'headline', path: 'a' },
      { field: 'text', path: null },
      { field: 'headline', path: 'b' },
      { field: 'text', path: 'c' },
    ] as const;
    expect(rowOf(rows, 'headline')).toBe(0);
    expect(rowOf(rows, 'headline', 1)).toBe(2);
    expect(rowOf(rows, 'text')).toBe(3);
    expect(rowOf(rows, 'guid')).toBe(-1);
  });
});
