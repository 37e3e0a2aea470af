import {
  isNarrowed,
  noticeFilterOf,
  noticeSortOf,
} from '../../../../src/plugins/wire/admin/src/lib/review-query';

const NOW = Date.parse('2026-05-04T08:15:30.123Z');
const WAITING = { decision: 'pending', review: true };

describe('the queue', () => {
  it('is all that waits for a decision, in most articles first', () => {
    expect(noticeFilterOf({}, 'queue', NOW)).toEqual(WAITING);
    expect(noticeSortOf({}, 'queue')).toBe('articles');
    expect(isNarrowed({ page: '3', sort: 'score' }, 'queue')).toBe(false);
  });

  it('is narrowed down by what the address says', () => {
    const query = {
      _q: ' tide tables ',
      kind: 'offer',
      issuer: 'Port Gazette',
      source: 'abc123',
      language: 'pt-BR',
      from: '70',
      to: '90',
      days: '7',
      sort: 'newest',
    };
    expect(noticeFilterOf(query, 'queue', NOW)).toEqual({
      ...WAITING,
      search: 'tide tables',
      kind: 'offer',
      issuer: 'Port Gazette',
      source: 'abc123',
      language: 'pt-BR',
      scoreFrom: 0.7,
      scoreTo: 0.9,
      since: '2026-04-27T08:00:00.000Z',
    });
    expect(noticeSortOf(query, 'queue')).toBe('newest');
    expect(isNarrowed(query, 'queue')).toBe(true);
  });

  it('asks the same within the hour', () => {
    expect(noticeFilterOf({ days: 1 }, 'queue', NOW)).toEqual(
      noticeFilterOf({ days: 1 }, 'queue', NOW + 60_000),
    );
  });

  it('takes nonsense for nothing', () => {
    const query = {
      _q: ' ',
      kind: 'bribe',
      issuer: ['a'],
      source: '../x',
      language: 'English, please',
      from: '-1',
      to: 'many',
      days: '0',
      sort: 'decided',
      decision: 'confirmed',
      placement: 'removed',
      by: 'Ada',
    };
    expect(noticeFilterOf(query, 'queue', NOW)).toEqual(WAITING);
    expect(noticeSortOf(query, 'queue')).toBe('articles');
    expect(isNarrowed(query, 'queue')).toBe(false);
  });
});

describe('what is decided', () => {
  it('is all of it, the last decision first', () => {
    expect(noticeFilterOf({}, 'decided', NOW)).toEqual({ decided: true });
    expect(noticeSortOf({}, 'decided')).toBe('decided');
  });

  it('is found by its decision, its place and who decided', () => {
    const query = { decision: 'confirmed', placement: 'separate', by: 'Ada Lind' };
    expect(noticeFilterOf(query, 'decided', NOW)).toEqual({
      decision: 'confirmed',
      placement: 'separate',
      decidedBy: 'Ada Lind',
    });
    expect(isNarrowed(query, 'decided')).toBe(true);
  });

  it('has those, too, about which nobody is asked', () => {
    expect(noticeFilterOf({ decision: 'unasked' }, 'decided', NOW)).toEqual({
      decision: 'pending',
      review: false,
    });
  });
});
