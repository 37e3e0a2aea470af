import type { WithStrapi } from '../../../src/plugins/wire/cli/import';
import { main } from '../../../src/plugins/wire/cli/main';
import type { UndoService } from '../../../src/plugins/wire/cli/undo';
import { memoryTerminal } from './support';

/** Runs the command over a service that answers like this. */
async function run(argv: string[], service: Partial<UndoService>) {
  const open: WithStrapi = (use) => use({ plugin: () => ({ service: () => service }) } as never);
  const { terminal, written, out } = memoryTerminal();
  const code = await main(argv, terminal, open);
  await new Promise(setImmediate);
  return { code, err: written.err, out: out() };
}

const summary = { state: 'undone', undo: { total: 3, done: 2, left: 1 } } as never;
const refuse = (name: string, message: string) => () =>
  Promise.reject(Object.assign(new Error(message), { name }));

describe('wire undo', () => {
  it('tells what stays and why, and ends with the counts', async () => {
    const stays = {
      type: 'article',
      documentId: 'a1',
      name: 'Quay\nOpens',
      why: 'later-import',
      laterImport: 'i2',
    } as const;
    const { code, err, out } = await run(['undo', 'i1'], {
      undoNow: async (_id, { onProgress }) => {
        onProgress(summary);
        return summary;
      },
      left: async () => ({ data: [stays], total: 1 }),
    });
    expect(code).toBe(0);
    expect(err).toBe(
      'article a1 (Quay Opens) stays as it is: a later import has changed it (undo i2 first).\n',
    );
    expect(out).toEqual([
      { import: 'i1', state: 'undone', articles: 3, done: 2, stays: 1, seconds: expect.any(Number) },
    ]);
  });

  it('does an import again with --redo', async () => {
    const { code, out } = await run(['undo', '--redo', 'i1'], {
      redoNow: async () => ({ state: 'finished', undo: { total: 3, done: 3, left: 0 } }) as never,
      left: async () => ({ data: [], total: 0 }),
    });
    expect([code, out]).toEqual([0, [expect.objectContaining({ state: 'finished', done: 3, stays: 0 })]]);
  });

  it('refuses an import that there is not with 2, and what cannot be undone with 1', async () => {
    expect(
      await run(['undo', 'i9'], { undoNow: refuse('NotFoundError', 'There is no such import.') }),
    ).toMatchObject({
      code: 2,
      err: expect.stringContaining('"i9": There is no such import.'),
      out: [],
    });
    expect(await run(['undo', 'i1'], { undoNow: refuse('ConflictError', 'It is not over yet.') })).toEqual({
      code: 1,
      err: 'It is not over yet.\n',
      out: [],
    });
  });
});
