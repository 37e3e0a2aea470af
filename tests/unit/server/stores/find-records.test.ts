import type { Entity, EntityType } from '../../../../src/plugins/wire/core/entities';
import { entityKey, isProposable } from '../../../../src/plugins/wire/server/src/stores/find-records';

const entity = (type: EntityType, name: string): Entity => ({
  type,
  name,
  aliases: [],
  key: '',
  evidence: '',
});

test.each([
  ['person', 'Runa Dahl', true],
  ['person', 'Dahl, Runa', true],
  ['person', 'Dahl', false],
  ['person', 'Runa', false],
  ['person', '—', false],
  ['organization', 'Nordline', true],
  ['organization', 'The', false],
  ['organization', '&', true],
  ['organization', '***', false],
  ['event', 'Sommerfest', true],
  ['event', '“ ”', false],
] as const)('the %s %j is proposable: %s', (type, name, proposable) => {
  expect(isProposable(entity(type, name))).toBe(proposable);
});

test.each([
  ['organization', 'Ostervik Shipping Ltd', 'The Ostervik SHIPPING Ltd.'],
  ['organization', 'Nordvik Theatre', 'Nordvik Theater'],
  ['person', 'Dahl, Runa', 'Runa Dahl'],
  ['person', 'José Ibarra', 'Jose Ibarra'],
] as const)('%s: %j and %j have one key', (type, one, other) => {
  expect(entityKey({ type, name: one })).toBe(entityKey({ type, name: other }));
});

test('types and different names are told apart', () => {
  expect(entityKey({ type: 'event', name: 'Ostervik' })).not.toBe(
    entityKey({ type: 'organization', name: 'Ostervik' }),
  );
  expect(entityKey({ type: 'person', name: 'Runa Dahl' })).not.toBe(
    entityKey({ type: 'person', name: 'Dahl Runa' }),
  );
});

test('a key of a name without end fits its column', () => {
  expect(entityKey({ type: 'event', name: 'harbour '.repeat(1_000) }).length).toBeLessThanOrEqual(
    'event:'.length + 800,
  );
});
