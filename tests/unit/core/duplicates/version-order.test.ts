import fc from 'fast-check';
import { compareVersions, versionKept, type Versioned } from '../../../../src/plugins/wire/core/duplicates';

const at = (minute: number): string => new Date(Date.UTC(2026, 4, 4, 8, minute)).toISOString();

describe('compareVersions', () => {
  test.each<[string, Versioned, Versioned]>([
    ['a lower number', { version: '1' }, { version: '2' }],
    ['a shorter number', { version: '9' }, { version: '10' }],
    ['a part of a number', { version: '1.9' }, { version: '1.10' }],
    ['a number of many digits', { version: '99999999999999999998' }, { version: '99999999999999999999' }],
    ['an earlier date', { versionCreated: at(1) }, { versionCreated: at(2) }],
    [
      'an earlier date in another zone',
      { versionCreated: '2026-05-04T12:00:00+09:00' },
      { versionCreated: '2026-05-04T04:00:00Z' },
    ],
    [
      'a lower number with a later date',
      { version: '1', versionCreated: at(2) },
      { version: '2', versionCreated: at(1) },
    ],
    [
      'the same number with an earlier date',
      { version: '2', versionCreated: at(1) },
      { version: '2', versionCreated: at(2) },
    ],
    [
      'the same number with more zeros and an earlier date',
      { version: '02', versionCreated: at(1) },
      { version: '2', versionCreated: at(2) },
    ],
    [
      'a number on one side only, and an earlier date',
      { version: '7', versionCreated: at(1) },
      { versionCreated: at(2) },
    ],
  ])('%s is older', (_what, older, newer) => {
    expect(compareVersions(older, newer)).toBeLessThan(0);
    expect(compareVersions(newer, older)).toBeGreaterThan(0);
  });

  test.each<[string, Versioned, Versioned]>([
    ['nothing', {}, {}],
    ['a number and a date', { version: '2' }, { versionCreated: at(1) }],
    ['the same number', { version: '2' }, { version: '2', versionCreated: at(1) }],
    ['what is no date', { versionCreated: 'soon' }, { versionCreated: at(1) }],
  ])('%s tells nothing', (_what, a, b) => {
    expect(compareVersions(a, b)).toBe(0);
    expect(compareVersions(b, a)).toBe(0);
  });

  test('versions that all have a number, or all have a date, are in one order', () => {
    const version = fc.oneof(fc.nat({ max: 30 }).map(String), fc.string({ maxLength: 3 }));
    const date = fc.option(fc.nat({ max: 5 }).map(at), { nil: undefined });
    const sets = fc.oneof(
      fc.array(fc.record({ version, versionCreated: fc.nat({ max: 5 }).map(at) }), {
        minLength: 3,
        maxLength: 3,
      }),
      fc.array(fc.record({ versionCreated: date.map((given) => given ?? at(0)) }), {
        minLength: 3,
        maxLength: 3,
      }),
    );
    fc.assert(
      fc.property(sets, ([a, b, c]) => {
        expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0);
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
          expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('versionKept', () => {
  test('is that of the newer item, all of it', () => {
    const kept = { version: '2', versionCreated: at(1) };
    expect(versionKept({ pubStatus: 'usable', versionCreated: at(2) }, kept)).toEqual({
      version: undefined,
      versionCreated: at(2),
    });
  });

  test('is no less than the kept one where nothing tells', () => {
    const kept = { version: '2' };
    const item = { pubStatus: 'usable', versionCreated: at(2) } as const;
    expect(versionKept(item, kept)).toEqual({ version: '2', versionCreated: at(2) });
    expect(versionKept({ pubStatus: 'usable' }, kept)).toEqual({ version: '2', versionCreated: undefined });
  });

  test('of a kill is its own alone', () => {
    expect(versionKept({ pubStatus: 'canceled' }, { version: '2' })).toEqual({
      version: undefined,
      versionCreated: undefined,
    });
  });
});
