import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { folderStorage } from '../../../../../src/plugins/wire/server/src/jobs/storage/folder-storage';
import type { Storage } from '../../../../../src/plugins/wire/server/src/jobs/storage/storage';

let root: string;
let storage: Storage;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-storage-'));
  storage = folderStorage(join(root, 'files'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function* pieces(...given: (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const piece of given) {
    if (piece instanceof Error) throw piece;
    yield Buffer.from(piece);
  }
}

test('what is put is what one gets, whole or in pieces', async () => {
  await storage.put('one/chunks/0.cut', Buffer.from('Fer\0ry'));
  await storage.put('one/0', pieces('Bo', '', 'ats'));
  await storage.put('one/1', Buffer.alloc(0));
  expect((await storage.get('one/chunks/0.cut'))!.toString('latin1')).toBe('Fer\0ry');
  expect((await storage.get('one/0'))!.toString()).toBe('Boats');
  expect(await storage.get('one/1')).toHaveLength(0);
  expect(await storage.has('one/0')).toBe(true);
  const copy = await storage.local('one/0');
  expect({ ...copy, content: readFileSync(copy!.path, 'utf8') }).toMatchObject({
    bytes: 5,
    content: 'Boats',
  });
  await copy!.release();
  expect(await storage.has('one/0')).toBe(true);
});

test('what is not there is not there', async () => {
  await storage.put('one/0', Buffer.from('Ferry'));
  for (const key of ['two/0', 'one/1', 'one/0/1', 'one/chunks/0.cut']) {
    expect(await storage.get(key)).toBeUndefined();
    expect(await storage.has(key)).toBe(false);
    expect(await storage.local(key)).toBeUndefined();
  }
  expect(await storage.has('one')).toBe(false);
  await expect(storage.remove('one/1')).resolves.toBeUndefined();
  await expect(storage.remove('two/0')).resolves.toBeUndefined();
  await expect(storage.clear('two')).resolves.toBeUndefined();
});

test('a file takes the place of the one that is there', async () => {
  await storage.put('one/0', Buffer.from('Ferry'));
  await storage.put('one/0', pieces('Boat'));
  expect((await storage.get('one/0'))!.toString()).toBe('Boat');
});

test('until a file is whole nobody sees it, and one that breaks leaves what was there', async () => {
  await storage.put('one/0', Buffer.from('Ferry'));
  const seen: (string | undefined)[] = [];
  const slowly = async function* () {
    yield Buffer.from('Bo');
    seen.push((await storage.get('one/0'))?.toString());
    seen.push((await storage.get('one/1'))?.toString());
    throw new Error('the line is cut');
  };
  await expect(storage.put('one/0', slowly())).rejects.toThrow('the line is cut');
  await expect(storage.put('one/1', slowly())).rejects.toThrow('the line is cut');
  expect(seen).toEqual(['Ferry', undefined, 'Ferry', undefined]);
  expect((await storage.get('one/0'))!.toString()).toBe('Ferry');
  expect(readdirSync(join(root, 'files', 'one'))).toEqual(['0']);
});

test('of many that put the same file at once one wins, whole', async () => {
  const contents = Array.from({ length: 8 }, (_, i) => String(i).repeat(50_000));
  await Promise.all(contents.map((content) => storage.put('one/0', pieces(content))));
  expect(contents).toContain((await storage.get('one/0'))!.toString());
  expect(readdirSync(join(root, 'files', 'one'))).toEqual(['0']);
});

test('where the folder should be there is a file: a put says so, and works when it is gone', async () => {
  writeFileSync(join(root, 'files'), '');
  await expect(storage.put('one/0', Buffer.from('Ferry'))).rejects.toThrow(/EEXIST|ENOTDIR/u);
  expect(await storage.get('one/0')).toBeUndefined();
  rmSync(join(root, 'files'));
  await storage.put('one/0', Buffer.from('Ferry'));
  expect(await storage.has('one/0')).toBe(true);
});

test('what cannot be read though it is there is an error, not missing', async () => {
  mkdirSync(join(root, 'files', 'one', '0'), { recursive: true });
  await expect(storage.get('one/0')).rejects.toThrow('EISDIR');
});

test('an import’s files go together, and alone', async () => {
  for (const key of ['one/0', 'one/chunks/0.cut', 'one/chunks/1.processed', 'two/0', 'on/0'])
    await storage.put(key, Buffer.from(key));
  await storage.remove('one/chunks/0.cut');
  expect(await storage.has('one/chunks/0.cut')).toBe(false);
  expect(await storage.has('one/chunks/1.processed')).toBe(true);
  await storage.clear('one');
  expect(existsSync(join(root, 'files', 'one'))).toBe(false);
  expect((await storage.get('two/0'))!.toString()).toBe('two/0');
  expect((await storage.get('on/0'))!.toString()).toBe('on/0');
});

test('no key leads out of the folder', async () => {
  writeFileSync(join(root, 'outside'), 'Secret');
  mkdirSync(join(root, 'files', 'one'), { recursive: true });
  const part = fc.constantFrom('..', '.', '', 'one', 'outside', '/', '\\', '..\\', 'a\0b');
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 6 }), async (parts) => {
      const key = parts.join('/');
      const isPlain = parts.every((one) => one === 'one' || one === 'outside');
      if (isPlain) return;
      await expect(storage.put(key, Buffer.from('x'))).rejects.toThrow('no place in the storage');
      await expect(async () => storage.get(key)).rejects.toThrow('no place in the storage');
      await expect(async () => storage.local(key)).rejects.toThrow('no place in the storage');
      await expect(async () => storage.has(key)).rejects.toThrow('no place in the storage');
      await expect(async () => storage.remove(key)).rejects.toThrow('no place in the storage');
      await expect(async () => storage.clear(key)).rejects.toThrow('no place in the storage');
    }),
  );
  expect(readFileSync(join(root, 'outside'), 'utf8')).toBe('Secret');
  expect(readdirSync(root).sort()).toEqual(['files', 'outside']);
});
