import { recurringFilterOf } from '../../../../src/plugins/wire/admin/src/lib/recurring-query';

test('without a word, what awaits a decision', () => {
  expect(recurringFilterOf({})).toEqual({ choice: 'proposed', state: 'proposed' });
});

test('what the address says, and any state when it says so', () => {
  expect(recurringFilterOf({ state: 'chrome', looks: 'notice', source: 'abc1' })).toEqual({
    choice: 'chrome',
    state: 'chrome',
    looks: 'notice',
    source: 'abc1',
  });
  expect(recurringFilterOf({ state: 'any' })).toEqual({ choice: 'any' });
});

test('nonsense is nothing', () => {
  expect(recurringFilterOf({ state: 'gone', looks: 'green', source: '../x' })).toEqual({
    choice: 'proposed',
    state: 'proposed',
  });
});
