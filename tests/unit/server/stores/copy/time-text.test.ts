import {
  dateTimeText,
  isDateTime,
  isDay,
  isTime,
} from '../../../../../src/plugins/wire/server/src/stores/copy/time-text';

test.each([
  ['2030-01-31T23:59:59Z', true],
  ['2030-01-31T23:59Z', true],
  ['2030-01-31T23:59:59.123456+05:45', true],
  ['2030-01-31T24:00:00Z', false],
  ['2030-02-30T00:00:00Z', false],
  ['2030-01-31T23:59:59', false],
  ['2030-01-31', false],
  ['0000-01-31T00:00:00Z', false],
  ['+012030-01-31T00:00:00Z', false],
  [new Date(NaN), false],
  [new Date('-000001-01-01T00:00:00Z'), false],
  [new Date(0), true],
  [0, false],
])('a moment: %s', (value, is) => {
  expect(isDateTime(value)).toBe(is);
});

test.each([
  ['2028-02-29', true],
  ['2030-02-29', false],
  ['2030-1-1', false],
  ['0000-01-01', false],
  [null, false],
])('a day: %s', (value, is) => {
  expect(isDay(value)).toBe(is);
});

test.each([
  ['23:59:59', true],
  ['23:59:59.9', true],
  ['24:00:00', false],
  ['1:00:00', false],
])('a time of day: %s', (value, is) => {
  expect(isTime(value)).toBe(is);
});

test('a moment is written in this process’s time, whatever zone it came with', () => {
  const date = new Date(2030, 5, 7, 8, 9, 10, 11);
  expect(dateTimeText(date)).toBe('2030-06-07 08:09:10.011');
  expect(dateTimeText(date.toISOString())).toBe('2030-06-07 08:09:10.011');
});
