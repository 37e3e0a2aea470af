import {
  appendFileSync,
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
import {
  claimFiles,
  claimedFile,
  claimedNames,
  openClaims,
} from '../../../../src/plugins/wire/server/src/folders/claims';
import { newDocumentId } from '../../../../src/plugins/wire/server/src/folders/new-document-id';
import { scanFolder } from '../../../../src/plugins/wire/server/src/folders/scan-folder';
import { settleFiles } from '../../../../src/plugins/wire/server/src/folders/settle-files';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content = 'x') => writeFileSync(join(folder, name), content);
const scan = (before = {}, now = Date.now()) => scanFolder(folder, before, now);

test('a file is whole when two scans see it the same', async () => {
  write('a.xml');
  const first = await scan();
  expect(first).toMatchObject({ ready: [], waiting: 1, seen: { 'a.xml': [1, expect.any(Number)] } });
  expect(await scan(first.seen)).toMatchObject({ ready: ['a.xml'], waiting: 0 });
  appendFileSync(join(folder, 'a.xml'), 'y');
  expect(await scan(first.seen)).toMatchObject({ ready: [], waiting: 1 });
});

test('an empty file is waited for, for a while', async () => {
  write('empty.xml', '');
  const { seen } = await scan();
  expect((await scan(seen)).ready).toEqual([]);
  expect((await scan(seen, Date.now() + 10 * 60_000)).ready).toEqual(['empty.xml']);
});

test('names that mean something to JavaScript are names', async () => {
  for (const name of ['__proto__', 'constructor', 'toString']) write(name);
  const first = await scan();
  expect(first.ready).toEqual([]);
  expect((await scan(JSON.parse(JSON.stringify(first.seen)))).ready.sort()).toEqual([
    '__proto__',
    'constructor',
    'toString',
  ]);
});

test('what changes while it is taken goes back, unless another file has come in its place', async () => {
  write('a.xml');
  write('b.xml');
  const { seen } = await scan();
  appendFileSync(join(folder, 'a.xml'), 'more');
  const id = newDocumentId();
  expect(
    await claimFiles(folder, id, ['a.xml', 'b.xml', 'gone.xml'], { ...seen, 'gone.xml': [1, 1] }),
  ).toEqual(['b.xml']);
  expect(readFileSync(join(folder, 'a.xml'), 'utf8')).toBe('xmore');
  expect(await openClaims(folder)).toEqual([id]);
  expect(await claimedNames(folder, id)).toEqual(['b.xml']);
});

test('a claim of nothing leaves nothing', async () => {
  expect(await claimFiles(folder, newDocumentId(), ['gone.xml'], { 'gone.xml': [1, 1] })).toEqual([]);
  expect(await openClaims(folder)).toEqual([]);
});

test('a link in the place of a claimed file is not followed', async () => {
  const id = newDocumentId();
  mkdirSync(join(folder, '.taking', id), { recursive: true });
  const { symlinkSync } = await import('node:fs');
  symlinkSync('/etc/hostname', join(folder, '.taking', id, 'a.xml'));
  expect(await claimedNames(folder, id)).toEqual([]);
  const chunks = claimedFile(folder, id, 'a.xml').open()[Symbol.asyncIterator]();
  await expect(chunks.next()).rejects.toThrow(/ELOOP/u);
});

test('the note of another file is not written over', async () => {
  mkdirSync(join(folder, 'done'));
  writeFileSync(join(folder, 'done', 'a.xml.note.json'), '{"a feed":"of that name"}');
  write('a.xml');
  const { seen } = await scan();
  const id = newDocumentId();
  await claimFiles(folder, id, ['a.xml'], seen);
  await settleFiles(folder, id, () => ({ import: id, source: 's', counts: { created: 1 }, problems: [] }));
  expect(readdirSync(join(folder, 'done')).sort()).toEqual([
    'a (2).xml',
    'a (2).xml.note.json',
    'a.xml.note.json',
  ]);
  expect(readFileSync(join(folder, 'done', 'a.xml.note.json'), 'utf8')).toContain('of that name');
  expect(existsSync(join(folder, '.taking', id))).toBe(false);
});

test('documentIds look like Strapi’s', () => {
  const ids = new Set(Array.from({ length: 200 }, newDocumentId));
  expect(ids.size).toBe(200);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]{23}$/u);
});
