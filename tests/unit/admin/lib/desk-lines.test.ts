import { deskLines } from '../../../../src/plugins/wire/admin/src/lib/desk-lines';

test('what waits is told with where it is decided about, and what may not be seen or waits of nothing is left out', () => {
  expect(deskLines({})).toEqual([]);
  expect(deskLines({ notices: 0, conflicts: { open: 0, newest: [] } })).toEqual([]);
  const newest = [{ documentId: 'a', headline: 'Ferry' }];
  expect(
    deskLines({
      notices: 3,
      names: { proposed: { person: 1, organization: 2, event: 0 }, duplicates: 0 },
      killAlerts: { open: 1, newest },
    }),
  ).toEqual([
    { key: 'home.kill-alerts', count: 1, articles: newest },
    { key: 'home.notices', count: 3, to: '/plugins/wire/review' },
    { key: 'home.names', count: 3, to: '/plugins/wire/names' },
  ]);
});
