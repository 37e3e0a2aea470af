import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { collectFiles } from '../../../src/plugins/wire/cli/collect-files';
import type { WithStrapi } from '../../../src/plugins/wire/cli/import';
import type { RunFilesOptions } from '../../../src/plugins/wire/cli/imports-service';
import { main } from '../../../src/plugins/wire/cli/main';
import { memoryTerminal } from './support';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wire-import-'));
  const inside = join(folder, 'in');
  mkdirSync(join(inside, 'b'), { recursive: true });
  mkdirSync(join(inside, '.hidden'));
  for (const name of ['in/c.txt', 'in/a.txt', 'in/b/z.txt', 'in/.dot', 'in/.hidden/x.txt', 'out.txt']) {
    writeFileSync(join(folder, name), name);
  }
  symlinkSync(join(folder, 'out.txt'), join(inside, 'out-link.txt'));
  symlinkSync(join(inside, 'a.txt'), join(inside, 'in-link.txt'));
  symlinkSync(inside, join(inside, 'b', 'loop'));
  mkdirSync(join(folder, 'empty'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('collectFiles', () => {
  it('goes through folders in the order of the names, without hidden files, loops and links that lead out', async () => {
    const files = await collectFiles([join(folder, 'in'), join(folder, 'out.txt')]);
    expect(files.map(({ path }) => relative(folder, path))).toEqual([
      'in/a.txt',
      'in/b/z.txt',
      'in/c.txt',
      'in/in-link.txt',
      'out.txt',
    ]);
  });

  it('refuses when there is nothing to read', async () => {
    await expect(collectFiles([join(folder, 'empty')])).rejects.toThrow(/no files/);
  });
});

describe('wire import', () => {
  const counts = {
    items: 2,
    created: 1,
    updated: 0,
    unchanged: 0,
    duplicate: 0,
    held: 0,
    killed: 0,
    failed: 1,
    flags: 3,
  };

  it('hands the files to the plugin, tells what failed, and ends with the counts', async () => {
    const asked: RunFilesOptions[] = [];
    const runFiles = (options: RunFilesOptions) => {
      asked.push(options);
      options.onProgress?.({ items: 1, bytesRead: 1, bytesTotal: 2 });
      options.onReceipt?.({ file: 'a.jsonl', item: 1, state: 'created' });
      options.onReceipt?.({
        file: 'a.jsonl',
        item: 2,
        state: 'failed',
        problems: [
          {
            code: 'ITEM_FIELD',
            file: 'a.jsonl',
            item: 2,
            field: 'text',
            message: 'It is empty.\nGive it a text.',
          },
        ],
      });
      return Promise.resolve({ documentId: 'doc', state: 'finished', counts });
    };
    const open: WithStrapi = (use) => use({ plugin: () => ({ service: () => ({ runFiles }) }) } as never);
    const { terminal, out, written } = memoryTerminal();
    const argv = ['import', '--source', 'Orrin Wire', '--dry-run', join(folder, 'out.txt')];
    expect(await main(argv, terminal, open)).toBe(1);
    const path = join(folder, 'out.txt');
    expect(asked[0]).toMatchObject({
      files: [{ name: path, path }],
      source: 'Orrin Wire',
      dryRun: true,
      publish: false,
    });
    expect(written.err).toBe('a.jsonl, item 2, field "text": It is empty. Give it a text.\n');
    expect(out()).toEqual([{ import: 'doc', ...counts, seconds: expect.any(Number) }]);
  });
});

describe('wire status', () => {
  const row = {
    documentId: 'doc',
    state: 'finished',
    startedAt: '2026-01-02T03:04:05.000Z',
    files: ['a', 'b'],
    items: 2,
    created: 2,
  };
  const source = {
    name: 'Orrin Wire',
    health: {
      state: 'quiet',
      reason: 'No new item has come yet.',
      lastArrivalAt: '2026-01-01T00:00:00.000Z',
      days: [{ items: 9 }, { items: 4 }],
    },
  };
  const open: WithStrapi = (use) =>
    use({
      db: { query: () => ({ findMany: async () => [row], count: async () => 1 }) },
      plugin: () => ({ service: () => ({ list: async () => [source] }) }),
    } as never);

  it('shows the latest imports, what waits for a decision, and how sources are doing', async () => {
    const { terminal, written } = memoryTerminal();
    expect(await main(['status'], terminal, open)).toBe(0);
    expect(written.out).toMatch(
      /doc .*finished .*items 2, created 2 .*a and 1 more\n.*decision: 1\nSources: 1\n/,
    );
    expect(written.out).toMatch(
      /Orrin Wire {2}quiet {2}4 today, last new item 2026-01-01T00:00:00.000Z {2}No new item has come yet.\n$/,
    );
  });

  it('gives the same as JSON', async () => {
    const { terminal, out } = memoryTerminal();
    expect(await main(['status', '--json'], terminal, open)).toBe(0);
    expect(out()[0]).toMatchObject({
      imports: 1,
      pendingNotices: 1,
      latest: [{ import: 'doc', counts: { created: 2, failed: 0 } }],
      sources: [{ source: 'Orrin Wire', state: 'quiet', today: 4 }],
    });
  });
});
