import {
  addFiles,
  fileInside,
  readableSize,
  shortList,
} from '../../../../src/plugins/wire/admin/src/lib/file-list';

describe('file list', () => {
  it('adds files once', () => {
    const a = { name: 'a', size: 1, lastModified: 1 };
    const b = { name: 'b', size: 1, lastModified: 1 };
    expect(addFiles([a], [{ ...a }, b, b])).toEqual({ files: [a, b], added: 1, isCut: false });
    expect(addFiles([a], [{ ...a, lastModified: 2 }]).files).toHaveLength(2);
    expect(addFiles([a, b], [{ ...a }])).toEqual({ files: [a, b], added: 0, isCut: false });
    const inFolders = ['x/a', 'y/a'].map((webkitRelativePath) => ({ ...a, webkitRelativePath }));
    expect(addFiles(inFolders, [a]).files).toHaveLength(3);
  });

  it('takes no more than there may be, and tells what it has taken', () => {
    const many = Array.from({ length: 8 }, (_, i) => ({ name: `${i}`, size: 1, lastModified: 1 }));
    const { files, added, isCut } = addFiles(many.slice(0, 3), many, 5);
    expect(files.map(({ name }) => name)).toEqual(['0', '1', '2', '3', '4']);
    expect([added, isCut]).toEqual([2, true]);
    expect(addFiles([], many, 8).isCut).toBe(false);
  });

  it('gives sizes in the unit one reads', () => {
    expect(readableSize(0)).toEqual({ value: 0, unit: 'byte' });
    expect(readableSize(1500)).toEqual({ value: 1.5, unit: 'kilobyte' });
    expect(readableSize(2_500_000)).toEqual({ value: 2.5, unit: 'megabyte' });
    expect(readableSize(3e9)).toEqual({ value: 3, unit: 'gigabyte' });
  });

  it('names the file inside an archive behind it', () => {
    expect(fileInside('wire.zip', '2026/fog.xml')).toBe('wire.zip › 2026/fog.xml');
    expect(fileInside('fog.xml')).toBe('fog.xml');
  });

  it('shortens a list of names', () => {
    expect(shortList(['a', 'b', 'c'])).toEqual({ names: ['a'], more: 2 });
    expect(shortList([])).toEqual({ names: [], more: 0 });
  });
});
