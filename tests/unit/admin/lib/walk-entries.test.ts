import { filePath } from '../../../../src/plugins/wire/admin/src/lib/file-paths';
import {
  isLeftByComputers,
  walkEntries,
  type Entry,
} from '../../../../src/plugins/wire/admin/src/lib/walk-entries';

interface Held {
  name: string;
}

const file = (path: string, { broken = false } = {}): Entry<Held> => ({
  isFile: true,
  isDirectory: false,
  name: path.split('/').at(-1)!,
  fullPath: path,
  file: (done, failed) => (broken ? failed(new Error('gone')) : done({ name: path.split('/').at(-1)! })),
});

/** As a browser does, it hands its entries out in parts. */
const folder = (path: string, entries: Entry<Held>[], part = 2): Entry<Held> => ({
  isFile: false,
  isDirectory: true,
  name: path.split('/').at(-1)!,
  fullPath: path,
  createReader: () => {
    let at = 0;
    return {
      readEntries: (done) => {
        done(entries.slice(at, at + part));
        at += part;
      },
    };
  },
});

const walked = async (entries: Entry<Held>[], limit?: number) => {
  const { files, ...rest } = await walkEntries(entries, limit);
  return { paths: files.map(filePath), ...rest };
};

test('files of folders within folders are taken, by their names, with where they stood', async () => {
  const inner = folder('/wire/2026', [file('/wire/2026/b.xml'), file('/wire/2026/a.xml')]);
  const outer = folder('/wire', [file('/wire/z.txt'), inner, file('/wire/y.txt')]);
  expect(await walked([outer, file('/alone.json')])).toEqual({
    paths: ['wire/2026/a.xml', 'wire/2026/b.xml', 'wire/y.txt', 'wire/z.txt', 'alone.json'],
    isCut: false,
    unread: 0,
  });
});

test('what computers leave in folders is left out', async () => {
  const entries = [file('/wire/.DS_Store'), file('/wire/Thumbs.db'), folder('/wire/__MACOSX', [file('/a')])];
  expect(await walked([folder('/wire', [...entries, file('/wire/a.txt')])])).toMatchObject({
    paths: ['wire/a.txt'],
  });
  expect(['desktop.ini', '.git', 'wire.txt'].map(isLeftByComputers)).toEqual([true, true, false]);
});

test('no more than a limit is taken, and that is said', async () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((name) => file(`/wire/${name}`));
  expect(await walked([folder('/wire', five)], 3)).toEqual({
    paths: ['wire/a', 'wire/b', 'wire/c'],
    isCut: true,
    unread: 0,
  });
  expect(await walked([folder('/wire', five)], 5)).toMatchObject({ isCut: false });
});

test('what cannot be read is counted, and the rest goes on', async () => {
  const entries = [file('/wire/a', { broken: true }), file('/wire/b')];
  expect(await walked([folder('/wire', entries)])).toEqual({ paths: ['wire/b'], isCut: false, unread: 1 });
});

test('a file that was chosen with its folder says so itself', () => {
  expect(filePath({ name: 'a.txt', webkitRelativePath: 'wire/a.txt' })).toBe('wire/a.txt');
  expect(filePath({ name: 'a.txt', webkitRelativePath: '' })).toBe('a.txt');
});
