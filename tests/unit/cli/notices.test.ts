import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WithStrapi } from '../../../src/plugins/wire/cli/import';
import { main } from '../../../src/plugins/wire/cli/main';
import type { NoticeExchange } from '../../../src/plugins/wire/cli/notices-service';
import { memoryTerminal } from './support';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wire-notices-'));
  writeFileSync(join(folder, 'theirs.jsonl'), 'THEIRS');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The command with a newsroom that answers so. */
const run = async (argv: string[], exchange: Partial<NoticeExchange>) => {
  const { terminal, written, out } = memoryTerminal();
  const open: WithStrapi = (use) => use({ plugin: () => ({ service: () => exchange }) } as never);
  const code = await main(['notices', ...argv], terminal, open);
  await new Promise(setImmediate);
  return { ...written, code, out };
};

describe('wire notices export', () => {
  const exportNotices = (asked: object[]) =>
    async function* (filter?: object) {
      asked.push(filter!);
      yield '{"format":"copydesk-notices"}\n';
      yield '{"end":true,"notices":0}\n';
    };

  it('writes to standard output', async () => {
    const asked: object[] = [];
    const { code, out } = await run(['export', '--decision', 'confirmed', '--language', 'de'], {
      exportNotices: exportNotices(asked),
    });
    expect(code).toBe(0);
    expect(out()).toEqual([{ format: 'copydesk-notices' }, { end: true, notices: 0 }]);
    expect(asked).toEqual([{ decision: 'confirmed', language: 'de' }]);
  });

  it('writes to a file', async () => {
    const file = join(folder, 'ours.jsonl');
    const { code, out } = await run(['export', file], { exportNotices: exportNotices([]) });
    expect([code, out()]).toEqual([0, []]);
    expect(readFileSync(file, 'utf8')).toBe('{"format":"copydesk-notices"}\n{"end":true,"notices":0}\n');
  });

  it.each([
    ['--decision', 'pending'],
    ['--kind', 'tarot'],
    ['--colour', 'red'],
  ])('bad usage: %s %s', async (...argv) => {
    expect((await run(['export', ...argv], {})).code).toBe(2);
  });
});

describe('wire notices import', () => {
  const result = {
    preview: false,
    notices: 3,
    new: 1,
    decided: 0,
    same: 0,
    conflicts: 0,
    refused: 1,
    invalid: 1,
    taken: 0,
    kept: 0,
    conflicting: [],
    refusals: [{ line: 3, message: 'It is protected.' }],
    problems: [
      { code: 'NOTICES_FIELD', file: 'x', place: 'line 4', field: 'text', message: '"text": is empty.' },
    ],
    applications: 0,
  };

  it('hands the file over, tells what was wrong, and ends with the counts', async () => {
    const asked: Parameters<NoticeExchange['importNotices']>[0][] = [];
    const file = join(folder, 'theirs.jsonl');
    const { code, out, err } = await run(
      ['import', '--dry-run', '--conflicts', 'take', '--override', 'Agreed.', file],
      {
        importNotices: async (given) => {
          asked.push(given);
          return result;
        },
      },
    );
    expect(code).toBe(1);
    expect(asked[0]).toMatchObject({
      preview: true,
      conflicts: 'take',
      override: 'Agreed.',
      actor: 'wire notices import',
    });
    let content = '';
    for await (const chunk of asked[0].file.open()) content += Buffer.from(chunk).toString();
    expect(content).toBe('THEIRS');
    expect(err).toBe(`${file}, line 4: "text": is empty.\n${file}, line 3: It is protected.\n`);
    const { conflicting: _c, refusals: _r, problems: _p, ...counts } = result;
    expect(out()).toEqual([counts]);
  });

  it('ends with 0 when all is well', async () => {
    const importNotices = async () => ({ ...result, refused: 0, invalid: 0, refusals: [], problems: [] });
    expect((await run(['import', join(folder, 'theirs.jsonl')], { importNotices })).code).toBe(0);
  });

  it('a file that is none: 1, and why', async () => {
    const importNotices = async () => {
      throw Object.assign(new Error('theirs.jsonl, line 1: This is no file of notices.'), {
        name: 'ValidationError',
      });
    };
    const { code, err } = await run(['import', join(folder, 'theirs.jsonl')], { importNotices });
    expect([code, err]).toEqual([1, 'theirs.jsonl, line 1: This is no file of notices.\n']);
  });

  it.each([[['import']], [['import', '/no/such/file']], [['import', '--conflicts', 'merge', 'x']], [[]]])(
    'bad usage: %j',
    async (argv) => {
      expect((await run(argv, {})).code).toBe(2);
    },
  );
});
