import mayAny from '../../../../src/plugins/wire/server/src/policies/may-any';

const context = (...may: string[]) => ({
  state: { userAbility: { can: (action: string) => may.includes(action) } },
});
const actions = ['plugin::wire.imports.read', 'plugin::wire.imports.create'];

test.each(actions)('%s alone lets an administrator in', (action) => {
  expect(mayAny(context(action), { actions })).toBe(true);
});

test('other permissions do not', () => {
  expect(mayAny(context('plugin::wire.imports.delete'), { actions })).toBe(false);
  expect(mayAny(context(), { actions })).toBe(false);
});

test('nobody is let in without permissions, or where nothing is asked for', () => {
  expect(mayAny({ state: {} }, { actions })).toBe(false);
  expect(mayAny(context(...actions), { actions: [] })).toBe(false);
});

test('only a plain yes is a yes', () => {
  const state = { userAbility: { can: () => ({ allowed: false }) as unknown as boolean } };
  expect(mayAny({ state }, { actions })).toBe(false);
});
