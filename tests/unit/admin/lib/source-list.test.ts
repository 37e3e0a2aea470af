import { arrangeSources, sortOf } from '../../../../src/plugins/wire/admin/src/lib/source-list';
import type { SourceState, SourceSummary } from '../../../../src/plugins/wire/shared/contracts/sources';

const source = (name: string, state: SourceState, lastSuccessAt?: string, failures = 0): SourceSummary => ({
  documentId: name,
  name,
  slug: name.toLowerCase(),
  language: null,
  format: null,
  publish: 'default',
  ways: [],
  health: { state, lastSuccessAt, consecutiveFailures: failures, quiet: { basis: 'off' }, days: [] },
  updatedAt: '2026-01-01T00:00:00.000Z',
});

const SOURCES = [
  source('Zeta', 'well', '2026-01-03T00:00:00.000Z'),
  source('Älv', 'failing', '2026-01-01T00:00:00.000Z', 4),
  source('Beta 10', 'quiet', '2026-01-02T00:00:00.000Z'),
  source('Beta 9', 'new'),
];

const names = (sort: unknown, words = '') =>
  arrangeSources(SOURCES, { words, sort: sortOf(sort), locale: 'en' }).map(({ name }) => name);

describe('the list of sources', () => {
  it('is in the order of names, numbers and accents as people count them', () => {
    expect(names(undefined)).toEqual(['Älv', 'Beta 9', 'Beta 10', 'Zeta']);
    expect(names('name:DESC')).toEqual(['Zeta', 'Beta 10', 'Beta 9', 'Älv']);
  });

  it('shows first what needs someone', () => {
    expect(names('health:ASC')).toEqual(['Älv', 'Beta 10', 'Beta 9', 'Zeta']);
    expect(names('health:DESC')).toEqual(['Zeta', 'Beta 9', 'Beta 10', 'Älv']);
  });

  it('sorts by last success and by failures', () => {
    expect(names('lastSuccess:ASC')).toEqual(['Beta 9', 'Älv', 'Beta 10', 'Zeta']);
    expect(names('failures:DESC')).toEqual(['Älv', 'Beta 9', 'Beta 10', 'Zeta']);
  });

  it('takes any other order for the one of names', () => {
    expect(sortOf('slug:DESC')).toEqual({ by: 'name', descending: false });
    expect(sortOf(['name:DESC'])).toEqual({ by: 'name', descending: false });
  });

  it('finds names by their letters', () => {
    expect(names(undefined, ' bETA ')).toEqual(['Beta 9', 'Beta 10']);
    expect(names(undefined, 'gamma')).toEqual([]);
  });
});
