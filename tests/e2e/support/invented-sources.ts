import type {
  ListSourcesWithHealthResponse,
  SourceHealth,
  SourceSummary,
} from '../../../src/plugins/wire/shared/contracts/sources';

const DAY = 86_400_000;
const DAYS = 30;

const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();

/** So many items a day, fewer at the weekend, with a little up and down that is the same each time. */
const daysOf = (most: number, failed: (daysAgo: number) => number, until = 0): SourceHealth['days'] =>
  Array.from({ length: DAYS }, (_, index) => {
    const daysAgo = DAYS - 1 - index;
    const date = new Date(Date.now() - daysAgo * DAY);
    const weekend = [0, 6].includes(date.getUTCDay()) ? 0.4 : 1;
    const wave = 0.75 + 0.25 * Math.sin(index * 2.4);
    const items = daysAgo < until ? 0 : Math.round(most * weekend * wave);
    const broken = Math.round(items * failed(daysAgo));
    return { day: date.toISOString().slice(0, 10), items, failed: broken };
  });

const none = () => 0;

const source = (
  name: string,
  known: Pick<SourceSummary, 'ways' | 'format'> & { health: Partial<SourceHealth> },
): SourceSummary => ({
  documentId: name.toLowerCase().replace(' ', '-'),
  name,
  slug: name.toLowerCase().replace(' ', '-'),
  language: 'en',
  publish: 'default',
  updatedAt: ago(DAY),
  ways: known.ways,
  format: known.format,
  health: {
    state: 'well',
    consecutiveFailures: 0,
    quiet: { basis: 'learnt' },
    days: daysOf(0, none),
    ...known.health,
  },
});

/** Six sources, one in each state and one more. None of the agencies exists. */
export const invented = (): ListSourcesWithHealthResponse => ({
  data: [
    source('Anchor Agency', {
      ways: ['poll'],
      format: 'newsmlg2',
      health: {
        lastSuccessAt: ago(4 * 60_000),
        days: daysOf(140, (daysAgo) => (daysAgo === 12 ? 0.3 : 0.01)),
      },
    }),
    source('Bay Press', {
      ways: ['push'],
      format: null,
      health: { lastSuccessAt: ago(40 * 60_000), days: daysOf(60, none) },
    }),
    source('Cape Courier', {
      ways: ['folder'],
      format: 'iptc7901',
      health: {
        state: 'quiet',
        reason: 'No new item has come for two days.',
        lastSuccessAt: ago(2 * DAY),
        days: daysOf(25, none, 2),
      },
    }),
    source('Delta Dispatch', {
      ways: ['poll', 'push'],
      format: 'rss',
      health: {
        state: 'failing',
        reason: 'It has failed 5 times in a row.',
        consecutiveFailures: 5,
        lastSuccessAt: ago(7 * 3_600_000),
        days: daysOf(80, (daysAgo) => (daysAgo < 2 ? 0.6 : 0.02)),
      },
    }),
    source('Estuary Telegraph', {
      ways: ['poll'],
      format: 'atom',
      health: {
        state: 'stopped',
        reason: 'It is not polled any more.',
        consecutiveFailures: 12,
        lastSuccessAt: ago(9 * DAY),
        days: daysOf(30, none, 9),
      },
    }),
    source('Fjord Features', { ways: [], format: 'csv', health: { state: 'new', quiet: { basis: 'off' } } }),
  ],
  meta: {
    limits: {
      formats: ['rss', 'atom'],
      minPollMinutes: 1,
      maxPollMinutes: 10_080,
      dropFolder: true,
      pushPath: '/api/wire/imports',
    },
  },
});
