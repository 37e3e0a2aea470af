import fc from 'fast-check';
import { undoImport, type UndoStep } from '../../../../src/plugins/wire/server/src/imports/undo-import';

/** Steps over so many things each, and what a store would write down: what was done, and how far it is. */
function ledger(sizes: readonly number[]) {
  const done: string[] = [];
  const at: { step?: string; cursor: string } = { cursor: '' };
  const steps = sizes.map((size, step): UndoStep => ({
    name: `step ${step}`,
    async batch(cursor) {
      const next = cursor === '' ? 0 : Number(cursor);
      if (next >= size) return undefined;
      done.push(`${step}.${next}`);
      at.cursor = String(next + 1);
      return at.cursor;
    },
  }));
  const begin = async (step: string) => void Object.assign(at, { step, cursor: '' });
  const from = () => (at.step === undefined ? undefined : { step: at.step, cursor: at.cursor });
  return { done, steps, begin, from };
}

test('each part is done once and in order, however often it is broken off and wherever', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(4), { maxLength: 5 }),
      fc.array(fc.nat(6), { maxLength: 6 }),
      async (sizes, interruptions) => {
        const { done, steps, begin, from } = ledger(sizes);
        for (const parts of interruptions) {
          const controller = new AbortController();
          let seen = 0;
          const onProgress = () => {
            seen += 1;
            if (seen > parts) controller.abort(new Error('down'));
          };
          await undoImport(steps, { from: from(), begin, signal: controller.signal, onProgress }).catch(
            (error: Error) => expect(error.message).toBe('down'),
          );
        }
        await undoImport(steps, { from: from(), begin });
        const all = sizes.flatMap((size, step) => Array.from({ length: size }, (_, i) => `${step}.${i}`));
        expect(done).toEqual(all);
      },
    ),
  );
});

test('what a part throws is thrown, and nothing after it is done', async () => {
  const { done, steps, begin } = ledger([1, 1]);
  const broken: UndoStep = { name: 'broken', batch: () => Promise.reject(new Error('no disk')) };
  await expect(undoImport([steps[0], broken, steps[1]], { begin })).rejects.toThrow('no disk');
  expect(done).toEqual(['0.0']);
});
