import { releaseAt } from '../../../../src/plugins/wire/server/src/stores/release-at';

const NOW = new Date('2026-05-04T08:00:00Z');
const LATER = '2026-05-04T12:30:00+02:00';
const embargoed = { publish: true, pubStatus: 'usable', embargoed: LATER } as const;

test('the end of an embargo publishes what the import would have published', () => {
  expect(releaseAt(embargoed, NOW)).toEqual(new Date('2026-05-04T10:30:00Z'));
  expect(releaseAt({ ...embargoed, embargoed: new Date(LATER) }, NOW)).toEqual(new Date(LATER));
});

test.each<[string, Partial<Parameters<typeof releaseAt>[0]>]>([
  ['an import of drafts', { publish: false }],
  ['a withheld item', { pubStatus: 'withheld' }],
  ['an item taken back', { pubStatus: 'canceled' }],
  ['no embargo', { embargoed: null }],
  ['an embargo that is over', { embargoed: '2026-05-04T08:00:00Z' }],
  ['what is no time', { embargoed: 'after the meeting' }],
])('%s waits for nothing', (_what, more) => {
  expect(releaseAt({ ...embargoed, ...more }, NOW)).toBeNull();
});
