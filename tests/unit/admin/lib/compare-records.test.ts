import { compareRecords, hasField } from '../../../../src/plugins/wire/admin/src/lib/compare-records';
import type { NameRecord } from '../../../../src/plugins/wire/shared/contracts/name-records';

const record = (more: Partial<NameRecord>): NameRecord => ({
  documentId: 'a',
  type: 'person',
  name: 'Ada Quist',
  confirmed: false,
  aliases: [],
  positions: [],
  sameAs: [],
  articles: 1,
  recent: [],
  createdAt: '2026-05-04T08:00:00.000Z',
  ...more,
});
const differing = (a: Partial<NameRecord>, b: Partial<NameRecord>) =>
  compareRecords(record(a), record(b))
    .filter(({ differs }) => differs)
    .map(({ field }) => field);

describe('two records side by side', () => {
  it('have the fields that one of them has, and their articles always', () => {
    expect(compareRecords(record({ articles: 0 }), record({ place: 'Porto' }))).toEqual([
      { field: 'place', differs: false },
      { field: 'articles', differs: false },
    ]);
  });

  it('contradict each other where both say something, and nothing of it is the same', () => {
    expect(differing({ place: 'Porto' }, { place: ' porto ' })).toEqual([]);
    expect(differing({ place: 'Porto' }, {})).toEqual([]);
    expect(differing({ place: 'Porto' }, { place: 'Zara' })).toEqual(['place']);
    expect(differing({ aliases: ['A', 'B'] }, { aliases: ['b', 'C'] })).toEqual([]);
    expect(differing({ year: 2025 }, { startDate: '2026-06-01' })).toEqual(['date']);
    expect(
      differing({ parent: { documentId: 'p', name: 'One' } }, { parent: { documentId: 'q', name: 'Two' } }),
    ).toEqual(['parent']);
    expect(differing({ articles: 3 }, { articles: 400 })).toEqual([]);
  });

  it('have the same post only with the same employer', () => {
    const at = (name: string) => [{ id: 1, title: 'Chair', organization: { documentId: name, name } }];
    expect(differing({ positions: at('Bank') }, { positions: at('Club') })).toEqual(['positions']);
    expect(differing({ positions: at('Bank') }, { positions: [...at('Club'), ...at('bank')] })).toEqual([]);
  });
});

it('says what is known of a record', () => {
  expect(hasField(record({ sameAs: ['https://x.example'] }), 'sameAs')).toBe(true);
  expect(hasField(record({ subtype: '' }), 'subtype')).toBe(false);
});
