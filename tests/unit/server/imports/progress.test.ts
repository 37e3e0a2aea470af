import { fileOf } from './memory-store';
import { runWire, states } from './run-wire';
import { itemLine, PAGE } from './stories';

describe('an import’s progress', () => {
  test('grows to the bytes of all files', async () => {
    const lines = Array.from({ length: 50 }, (_, i) => itemLine(`Report ${i}`, { guid: `nordline:${i}` }));
    const files = [fileOf('page.txt', PAGE), fileOf('wire.jsonl', lines.join('')), fileOf('empty.txt', '')];
    const { progress } = await runWire(files);
    const bytesTotal = files.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(progress.every((step) => step.bytesTotal === bytesTotal)).toBe(true);
    const read = progress.map(({ bytesRead }) => bytesRead);
    expect(read).toEqual([...read].sort((a, b) => a - b));
    expect(progress.at(-1)).toEqual({ items: 52, bytesRead: bytesTotal, bytesTotal });
  });

  test('counts the rest of a file that is refused after its beginning', async () => {
    const program = Buffer.alloc(300_000, 0);
    const files = [fileOf('a.bin', program, 4096), fileOf('page.txt', PAGE)];
    const { receipts, progress } = await runWire(files);
    expect(states(receipts)).toEqual(['failed', 'created']);
    const bytesTotal = files[0].bytes + files[1].bytes;
    expect(progress.at(-1)).toMatchObject({ bytesRead: bytesTotal, bytesTotal });
  });

  test('is told when there is nothing to settle', async () => {
    expect((await runWire([])).progress).toEqual([{ items: 0, bytesRead: 0, bytesTotal: 0 }]);
  });

  test('lives with sizes that are not known', async () => {
    const { progress } = await runWire([{ ...fileOf('page.txt', PAGE), bytes: 0 }]);
    expect(progress.at(-1)).toMatchObject({ bytesRead: Buffer.byteLength(PAGE), bytesTotal: 0 });
  });
});
