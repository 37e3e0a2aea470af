import { roughTime, timeParts } from '../../../../src/plugins/wire/admin/src/lib/spoken-time';

const said = (parts: { value: number; unit: string }[]) =>
  parts.map(({ value, unit }) => `${value} ${unit}`).join(', ');

test.each([
  [0, '0 second'],
  [0.44, '0.4 second'],
  [9.96, '10 second'],
  [12.4, '12 second'],
  [59.7, '1 minute'],
  [100.3, '1 minute, 40 second'],
  [3599.6, '1 hour'],
  [5432, '1 hour, 31 minute'],
  [7190, '2 hour'],
])('%d seconds are said as %s', (seconds, words) => {
  expect(said(timeParts(seconds))).toBe(words);
});

test.each([
  [1, ''],
  [10, ''],
  [11, '20 second'],
  [49, '50 second'],
  [58, '1 minute'],
  [100, '2 minute'],
  [5000, '83 minute'],
  [15_400, '4 hour'],
])('that %d seconds are left is said roughly: %s', (seconds, words) => {
  const rough = roughTime(seconds);
  expect(rough ? said([rough]) : '').toBe(words);
});
