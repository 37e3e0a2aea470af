import { starterOf } from '../../../../src/plugins/wire/admin/src/lib/starter-of';

it.each([
  ['panel', 'Ada Editor', 'Ada Editor'],
  ['push', 'Kestrel’s token', 'Kestrel’s token'],
  ['push', undefined, undefined],
  ['command', 'wire import', undefined],
  [undefined, 'Ada Editor', 'Ada Editor'],
] as const)('of an import by %s, started by %s, the list says %s', (way, startedBy, shown) => {
  expect(starterOf({ way, startedBy })).toBe(shown);
});
