import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { uploadStorage } from '../../../../../src/plugins/wire/server/src/jobs/storage/upload-storage';
import type { Storage } from '../../../../../src/plugins/wire/server/src/jobs/storage/storage';
import { FakeBucket, FakeTable, strapiWith } from './fake-provider';

let bucket: FakeBucket;
let table: FakeTable;
let warnings: string[];
let open: (streams?: boolean) => Storage;
beforeEach(async () => {
  bucket = new FakeBucket();
  await bucket.open();
  table = new FakeTable();
  const made = strapiWith(table);
  warnings = made.warnings;
  open = (streams) => uploadStorage(made.strapi, bucket.provider(streams));
});
afterEach(() => bucket.close());

async function* pieces(...given: (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const piece of given) {
    if (piece instanceof Error) throw piece;
    yield Buffer.from(piece);
  }
}

const copies = () => readdirSync(tmpdir()).filter((name) => /^copydesk-[\w-]{6}$/u.test(name)).length;

describe.each([
  ['takes streams', true],
  ['takes only whole files', false],
])('with a provider that %s', (_, streams) => {
  test('what is put is what one gets, whole, in pieces, and here', async () => {
    const storage = open(streams);
    await storage.put('one/0', Buffer.from('Fer\0ry'));
    await storage.put('one/chunks/0.cut', pieces('Bo', 'ats'));
    expect((await storage.get('one/0'))!.toString('latin1')).toBe('Fer\0ry');
    expect((await storage.get('one/chunks/0.cut'))!.toString()).toBe('Boats');
    expect(await storage.has('one/0')).toBe(true);
    const copy = (await storage.local('one/chunks/0.cut'))!;
    expect(copy.bytes).toBe(5);
    expect(readFileSync(copy.path, 'utf8')).toBe('Boats');
    expect(statSync(copy.path).mode & 0o077).toBe(0);
    await copy.release();
    expect(existsSync(copy.path)).toBe(false);
    expect(await storage.has('one/chunks/0.cut')).toBe(true);
  });

  test('a put that fails leaves nothing', async () => {
    const storage = open(streams);
    bucket.breaksAfter = 3;
    await expect(storage.put('one/0', pieces('Bo', 'ats', '!'))).rejects.toThrow('no space left');
    expect(table.rows).toEqual([]);
    expect([...bucket.objects.keys()]).toEqual([]);
    bucket.breaksAfter = undefined;
    await expect(storage.put('one/0', pieces('Bo', new Error('the line is cut')))).rejects.toThrow(
      'the line is cut',
    );
    expect(table.rows).toEqual([]);
    expect([...bucket.objects.keys()]).toEqual([]);
    await storage.put('one/0', pieces('Boats'));
    expect((await storage.get('one/0'))!.toString()).toBe('Boats');
  });

  test('a put that fails leaves the file that was there, and one that works takes its place', async () => {
    const storage = open(streams);
    await storage.put('one/0', Buffer.from('Ferry'));
    bucket.breaksAfter = 0;
    await expect(storage.put('one/0', Buffer.from('Boats'))).rejects.toThrow('no space left');
    expect((await storage.get('one/0'))!.toString()).toBe('Ferry');
    bucket.breaksAfter = undefined;
    await storage.put('one/0', Buffer.from('Boats'));
    expect((await storage.get('one/0'))!.toString()).toBe('Boats');
    expect(bucket.objects.size).toBe(1);
    expect(table.rows).toHaveLength(1);
  });
});

test('what the database does not take note of does not stay in the bucket', async () => {
  const storage = open();
  const refuse = async () => {
    throw new Error('the connection was closed');
  };
  table.create = refuse as never;
  await expect(storage.put('one/0', Buffer.from('Ferry'))).rejects.toThrow('the connection was closed');
  expect([...bucket.objects.keys()]).toEqual([]);
});

test('what a process leaves that dies before it has noted it goes with the import’s files', async () => {
  const provider = bucket.provider();
  const { uploadStream } = provider;
  const isSent = new Promise<void>((resolve) => {
    provider.uploadStream = async (file) => {
      await uploadStream!(file);
      resolve();
      await new Promise(() => undefined);
    };
  });
  const dying = uploadStorage(strapiWith(table).strapi, provider);
  void dying.put('one/0', Buffer.from('Ferry'));
  await isSent;
  const storage = open();
  expect(await storage.has('one/0')).toBe(false);
  await storage.put('one/0', Buffer.from('Boats'));
  expect((await storage.get('one/0'))!.toString()).toBe('Boats');
  await storage.clear('one');
  expect([...bucket.objects.keys()]).toEqual([]);
  expect(table.rows).toEqual([]);
});

test('of two that put the same file at once one wins, and one file stays', async () => {
  const storage = open();
  await Promise.all([storage.put('one/0', Buffer.from('Ferry')), storage.put('one/0', Buffer.from('Boats'))]);
  expect(['Ferry', 'Boats']).toContain((await storage.get('one/0'))!.toString());
  expect(table.rows).toHaveLength(1);
  expect(bucket.objects.size).toBe(1);
});

test('what is not there is not there, and nobody asks the bucket for it', async () => {
  const storage = open();
  expect(await storage.get('one/0')).toBeUndefined();
  expect(await storage.has('one/0')).toBe(false);
  expect(await storage.local('one/0')).toBeUndefined();
  await storage.remove('one/0');
  await storage.clear('one');
  expect(bucket.asked).toEqual([]);
});

test('an import’s files go together, and alone', async () => {
  const storage = open();
  for (const key of ['one/0', 'one/chunks/0.cut', 'two/0', 'on/0']) await storage.put(key, Buffer.from(key));
  await storage.remove('one/0');
  expect(await storage.has('one/0')).toBe(false);
  expect(bucket.objects.size).toBe(3);
  await storage.clear('one');
  expect(table.rows.map(({ key }) => key)).toEqual(['two/0', 'on/0']);
  expect(bucket.objects.size).toBe(2);
  expect((await storage.get('two/0'))!.toString()).toBe('two/0');
});

test('a file in a private bucket is asked for with a signed address', async () => {
  bucket.isPrivate = true;
  const storage = open();
  await storage.put('one/0', Buffer.from('Ferry'));
  expect((await storage.get('one/0'))!.toString()).toBe('Ferry');
  const copy = (await storage.local('one/0'))!;
  expect(readFileSync(copy.path, 'utf8')).toBe('Ferry');
  await copy.release();
  expect(bucket.asked).toHaveLength(2);
  for (const url of bucket.asked) expect(url).toContain('signature=');
});

test('a name in the bucket cannot be guessed, and says nothing of who sent it', async () => {
  const storage = open();
  await storage.put('one/0', Buffer.from('Ferry'));
  await storage.put('one/1', Buffer.from('Ferry'));
  const names = [...bucket.objects.keys()];
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(name).toMatch(/^wire-imports\/wire-[0-9a-f-]{36}\.bin$/u);
});

test('a bucket that has lost a file or is gone is an error with a reason, and leaves no copy here', async () => {
  const storage = open();
  await storage.put('one/0', Buffer.from('Ferry'));
  bucket.objects.clear();
  const before = copies();
  await expect(storage.get('one/0')).rejects.toThrow('The storage answers 404');
  await expect(storage.local('one/0')).rejects.toThrow('The storage answers 404');
  await bucket.close();
  await expect(storage.get('one/0')).rejects.toThrow('The storage does not answer');
  await expect(storage.local('one/0')).rejects.toThrow('The storage does not answer');
  expect(copies()).toBe(before);
});

test('a provider that removes nothing keeps no import from going on', async () => {
  const storage = open();
  await storage.put('one/0', Buffer.from('Ferry'));
  bucket.refusesToRemove = true;
  await storage.clear('one');
  expect(await storage.has('one/0')).toBe(false);
  expect(warnings).toEqual([expect.stringMatching(/wire-[0-9a-f-]+\.bin may stay.*not allowed/u)]);
});
