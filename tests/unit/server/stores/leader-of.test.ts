import { leaderOf } from '../../../../src/plugins/wire/server/src/stores/near-duplicates/leader-of';

const early = { article: 'a', source: 'Beacon', at: '2026-03-01T08:00:00.000Z' };
const late = { article: 'b', source: 'Lantern', at: '2026-03-01T10:00:00.000Z' };
const latest = { article: 'c', source: 'Lantern', at: '2026-03-01T11:00:00.000Z' };
const own = { article: 'd', at: '2026-03-01T07:00:00.000Z' };

test.each([
  ['the earliest where no order is set', [late, early, latest], [], early],
  ['one of the first source, of these the earliest', [early, latest, late], ['Lantern', 'Beacon'], late],
  ['sources in the order before others', [own, latest], ['Candle', 'Lantern'], latest],
  ['the earliest where none is in the order', [late, own], ['Candle'], own],
  ['the same one of two at the same time', [{ ...early, article: 'z' }, early], ['Beacon'], early],
])('it is %s', (_, group, order, leader) => {
  expect(leaderOf(group, order)).toBe(leader);
  expect(leaderOf([...group].reverse(), order)).toBe(leader);
});
