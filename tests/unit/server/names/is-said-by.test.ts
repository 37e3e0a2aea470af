import { isSaidBy } from '../../../../src/plugins/wire/server/src/stores/name-records/parts';

const position = (title: string, organizations: number[] = [], more: object = {}) => ({
  uid: 'person.position',
  row: { id: Math.random(), title, since: null, ...more },
  linked: { lnk: organizations },
});

test.each<[ReturnType<typeof position>, ReturnType<typeof position>, boolean]>([
  [position('Envoy'), position('envoy '), true],
  [position('Envoy'), position('Envoy', [3]), true],
  [position('Envoy', [3]), position('Envoy'), false],
  [position('Envoy', [3]), position('Envoy', [4]), false],
  [position('Envoy', [], { since: '2024' }), position('Envoy'), false],
  [position('Envoy'), position('Envoy', [], { since: '2024' }), true],
  [position('Envoy'), position('Chair'), false],
  [
    position('Envoy', [], { first_seen: '2026-05-04' }),
    position('Envoy', [], { first_seen: '2026-05-08' }),
    true,
  ],
])('a position says nothing that another does not say: %j, %j', (part, other, isSaid) => {
  expect(isSaidBy(part, other)).toBe(isSaid);
});
