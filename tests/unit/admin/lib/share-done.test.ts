import { shareDone } from '../../../../src/plugins/wire/admin/src/lib/share-done';

test.each([
  [0, 300, 0],
  [2, 300, 0],
  [199, 300, 0.66],
  [299, 300, 0.99],
  [300, 300, 0.99],
  [310, 300, 0.99],
])('%d of %d bytes are %d', (bytesDone, bytesTotal, share) => {
  expect(shareDone({ bytesDone, bytesTotal })).toBe(share);
});
