import type { Answer } from '../../../../src/reading/cache/answer';
import { KeptAnswers } from '../../../../src/reading/cache/kept-answers';

const answer = (text: string): Answer => ({
  status: 200,
  headers: {},
  body: Buffer.from(text),
  etag: `"${text}"`,
});

function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

test('what was made is kept, and given until all is forgotten', async () => {
  const kept = new KeptAnswers(1e6);
  const one = await kept.share('a', async () => answer('one'));
  expect(kept.get('a')).toBe(one);
  kept.empty();
  expect(kept.get('a')).toBeUndefined();
});

test('those who ask at once share one making', async () => {
  const kept = new KeptAnswers(1e6);
  const making = deferred<Answer>();
  const make = jest.fn(() => making.promise);
  const all = [kept.share('a', make), kept.share('a', make), kept.share('a', make)];
  making.resolve(answer('one'));
  expect(new Set(await Promise.all(all)).size).toBe(1);
  expect(make).toHaveBeenCalledTimes(1);
});

test('what was begun before a change is not kept, nor given to who asks after it', async () => {
  const kept = new KeptAnswers(1e6);
  const before = deferred<Answer>();
  const early = kept.share('a', () => before.promise);
  kept.empty();
  const late = kept.share('a', async () => answer('new'));
  before.resolve(answer('old'));
  expect((await early)?.etag).toBe('"old"');
  expect((await late)?.etag).toBe('"new"');
  expect(kept.get('a')?.etag).toBe('"new"');
});

test('when making fails, who made it is told why, and the others make it themselves', async () => {
  const kept = new KeptAnswers(1e6);
  const making = deferred<Answer>();
  const first = kept.share('a', () => making.promise);
  const second = kept.share('a', () => making.promise);
  making.reject(new Error('broken'));
  await expect(first).rejects.toThrow('broken');
  expect(await second).toBeUndefined();
  expect((await kept.share('a', async () => answer('one')))?.etag).toBe('"one"');
});

test('what may not last is given to who asks at once, and to nobody later', async () => {
  const kept = new KeptAnswers(1e6);
  const making = deferred<Answer>();
  const ask = () =>
    kept.share(
      'a',
      () => making.promise,
      () => false,
    );
  const both = [ask(), ask()];
  making.resolve(answer('one'));
  expect((await Promise.all(both)).map((given) => given?.etag)).toEqual(['"one"', '"one"']);
  expect(kept.get('a')).toBeUndefined();
});

test('a making that is nobody else’s is not kept', async () => {
  const kept = new KeptAnswers(1e6);
  expect(await kept.share('a', async () => undefined)).toBeUndefined();
  expect(kept.size.answers).toBe(0);
});

test('no more is kept than there is room for, and nothing that takes most of it', async () => {
  const kept = new KeptAnswers(100_000);
  for (let n = 0; n < 500; n += 1) await kept.share(`key-${n}`, async () => answer('x'.repeat(2_000)));
  expect(kept.size.bytes).toBeLessThanOrEqual(100_000);
  expect(kept.size.answers).toBeGreaterThan(10);
  await kept.share('big', async () => answer('x'.repeat(50_000)));
  expect(kept.get('big')).toBeUndefined();
  expect(kept.get('key-499')).toBeDefined();
});

test('without room nothing is kept', async () => {
  const kept = new KeptAnswers(0);
  expect(kept.isOn).toBe(false);
  await kept.share('a', async () => answer('one'));
  expect(kept.get('a')).toBeUndefined();
});
