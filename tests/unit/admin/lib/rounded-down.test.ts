import { roundedDown } from '../../../../src/plugins/wire/admin/src/lib/rounded-down';

test('a share is never rounded up, and whole percents stay what they are', () => {
  expect([0.997, 0.9999, 0.29, 0.57, 1, 0].map(roundedDown)).toEqual([0.99, 0.99, 0.29, 0.57, 1, 0]);
});
