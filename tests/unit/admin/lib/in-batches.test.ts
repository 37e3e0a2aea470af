import { inBatches } from '../../../../src/plugins/wire/admin/src/lib/in-batches';

test('what is asked in the same moment goes out as one question, each key once', async () => {
  const asked: string[][] = [];
  const one = inBatches(async (keys) => {
    asked.push(keys);
    return keys.length;
  });
  expect(await Promise.all(['a', 'b', 'a'].map(one))).toEqual([2, 2, 2]);
  expect(await one('c')).toBe(1);
  expect(asked).toEqual([['a', 'b'], ['c']]);
});

test('a failure is that of all who asked, and of nobody who asks later', async () => {
  let isBroken = true;
  const one = inBatches(async () => {
    if (isBroken) throw new Error('broken');
    return 'well';
  });
  await expect(Promise.all([one('a'), one('b')])).rejects.toThrow('broken');
  isBroken = false;
  expect(await one('a')).toBe('well');
});
