import { turnWritten } from '../../../../src/plugins/wire/server/src/stores/turn-round/turn-written';
import type { Written } from '../../../../src/plugins/wire/server/src/stores/written';

const written = (...persons: string[]): Written => ({
  fields: {},
  links: { persons, organizations: [], events: [], legalNotices: [] },
});

test.each<[what: string, now: string[], before: string[], after: string[], turned: string[]]>([
  ['as it was left', ['b'], ['a'], ['b'], ['a']],
  ['a later version names more', ['b', 'x'], ['a'], ['b'], ['x', 'a']],
  ['a later version names it no more', ['x'], ['a'], ['b'], ['x']],
  ['both were named', ['b', 'x'], ['a', 'b'], ['b'], ['b', 'x', 'a']],
  ['it was rejected', ['x'], ['a', 'x'], ['x'], ['a', 'x']],
])('what an import is known to have linked: %s', (_what, now, before, after, turned) => {
  expect(turnWritten(written(...now), written(...before), written(...after)).links.persons).toEqual(turned);
});
