import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { memoryFile } from '../../../../src/plugins/wire/server/src/imports/import-file';
import type { ImportFile } from '../../../../src/plugins/wire/server/src/imports/ports';
import { clearSpool, importFile, spool, withSpool } from '../../../../src/plugins/wire/server/src/jobs/spool';

let root: string;
let strapi: Core.Strapi;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-spool-'));
  strapi = {
    dirs: { app: { root } },
    plugin: () => ({ config: (key: string) => ({ spoolFolder: '.data/imports' })[key] }),
  } as unknown as Core.Strapi;
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const folderOf = (id: string) => join(root, '.data', 'imports', id);
const readSpool = (of: Core.Strapi, id: string) => withSpool(of, id, async (files) => files.map(importFile));
const contents = async (files: ImportFile[] | undefined): Promise<string[]> => {
  const all: string[] = [];
  for (const file of files ?? []) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of file.open()) chunks.push(chunk);
    all.push(Buffer.concat(chunks).toString('latin1'));
  }
  return all;
};
const file = (name: string, content: string, mediaType?: string) =>
  memoryFile(name, Buffer.from(content, 'latin1'), mediaType);

test('files come back in their order, with their names, sizes, media types and bytes', async () => {
  const given = [
    file('b.txt', 'Ferry\0\xff', 'text/plain; charset=latin1'),
    file('a.jsonl', ''),
    file('b.txt', 'Boats'),
  ];
  await spool(strapi, 'one', given);
  const kept = await readSpool(strapi, 'one');
  expect(kept!.map(({ name, bytes, mediaType }) => ({ name, bytes, mediaType }))).toEqual(
    given.map(({ name, bytes, mediaType }) => ({ name, bytes, mediaType })),
  );
  expect(await contents(kept)).toEqual(['Ferry\0\xff', '', 'Boats']);
  expect(await contents(kept)).toEqual(['Ferry\0\xff', '', 'Boats']);
});

test('no name becomes a path', async () => {
  const names = ['../../escape.txt', '/absolute.txt', 'files.json', '..', '', 'a\0b', '0', 'x'.repeat(5_000)];
  await spool(
    strapi,
    'one',
    names.map((name, i) => file(name, `content ${i}`)),
  );
  expect(readdirSync(root)).toEqual(['.data']);
  expect(readdirSync(join(root, '.data'))).toEqual(['imports']);
  expect(readdirSync(folderOf('one')).sort()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', 'files.json']);
  const kept = await readSpool(strapi, 'one');
  expect(kept!.map(({ name }) => name)).toEqual(names);
  expect(await contents(kept)).toEqual(names.map((_, i) => `content ${i}`));
});

test('what was sent is for the server’s own eyes', async () => {
  await spool(strapi, 'one', [file('a.txt', 'Ferry')]);
  expect(statSync(folderOf('one')).mode & 0o777).toBe(0o700);
  for (const name of ['0', 'files.json'])
    expect(statSync(join(folderOf('one'), name)).mode & 0o777).toBe(0o600);
});

test('files that are not all there are not there', async () => {
  const torn: ImportFile = {
    name: 'torn.txt',
    bytes: 10,
    async *open() {
      yield Buffer.from('Fer');
      // The list of files is written only when all of them are.
      expect(existsSync(join(folderOf('one'), 'files.json'))).toBe(false);
      throw new Error('the line is cut');
    },
  };
  await expect(spool(strapi, 'one', [file('a.txt', 'Boats'), torn])).rejects.toThrow('the line is cut');
  expect(readFileSync(join(folderOf('one'), '0'), 'utf8')).toBe('Boats');
  expect(await readSpool(strapi, 'one')).toBeUndefined();
});

test('files that were never kept here are not there', async () => {
  expect(await readSpool(strapi, 'one')).toBeUndefined();
});

test('each import has its own, and clearing takes only that', async () => {
  await spool(strapi, 'one', [file('a.txt', 'Ferry')]);
  await spool(strapi, 'two', [file('a.txt', 'Boats')]);
  await clearSpool(strapi, 'one');
  expect(existsSync(folderOf('one'))).toBe(false);
  expect(await readSpool(strapi, 'one')).toBeUndefined();
  expect(await contents(await readSpool(strapi, 'two'))).toEqual(['Boats']);
});

test('clearing what is not there is done at once', async () => {
  await expect(clearSpool(strapi, 'one')).resolves.toBeUndefined();
});

test('no files are files', async () => {
  await spool(strapi, 'one', []);
  expect(await readSpool(strapi, 'one')).toEqual([]);
});

test('only the import’s own folder is closed: what lies beside it may be another user’s', async () => {
  await spool(strapi, 'one', [file('a.txt', 'Ferry')]);
  const modeOf = (path: string) => statSync(path).mode & 0o777;
  expect(modeOf(folderOf('one'))).toBe(0o700);
  expect(modeOf(join(root, '.data')) & 0o011).toBe(0o011 & ~process.umask());
});
