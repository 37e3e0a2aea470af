import { noCounts } from '../../../../src/plugins/wire/server/src/imports/counts';
import { fileOf, MemoryStore } from './memory-store';
import { runWire, states } from './run-wire';
import { itemLine, NOTICE, PAGE, PARAGRAPHS, SPONSORED } from './stories';

test('every item of every file is settled, in order, and counted', async () => {
  const wire = [
    itemLine('Ferry to Run Again', { guid: 'nordline:1', version: '1' }),
    itemLine('Ferry to Run Again', { guid: 'nordline:1', version: '1' }),
    itemLine('Ferry to Run Again Next Year', { guid: 'nordline:1', version: '2' }),
    itemLine('Ferry to Run Again Next Year', { guid: 'nordline:2' }),
    itemLine('Harbour Closed', { guid: 'nordline:3', pubstatus: 'withheld' }),
    '{"headline": "Torn',
    '\n',
    itemLine('Ferry to Run Again', { guid: 'nordline:1', version: '3', pubstatus: 'canceled' }),
  ].join('');
  const { counts, receipts } = await runWire([fileOf('page.txt', PAGE), fileOf('wire.jsonl', wire)]);
  expect(receipts.map(({ file, item, state }) => [file, item, state])).toEqual([
    ['page.txt', 1, 'created'],
    ['wire.jsonl', 1, 'created'],
    ['wire.jsonl', 2, 'unchanged'],
    ['wire.jsonl', 3, 'updated'],
    ['wire.jsonl', 4, 'duplicate'],
    ['wire.jsonl', 5, 'held'],
    ['wire.jsonl', 6, 'failed'],
    ['wire.jsonl', 7, 'killed'],
  ]);
  expect(counts).toEqual({
    created: 2,
    unchanged: 1,
    updated: 1,
    duplicate: 1,
    held: 1,
    failed: 1,
    killed: 1,
    items: 8,
    flags: receipts.reduce((sum, { flags }) => sum + flags, 0),
  });
  expect(counts.flags).toBeGreaterThan(0);
});

describe('a second attempt', () => {
  const lines = ['First', 'Second', 'Third'].map((headline, i) =>
    itemLine(headline, { guid: `nordline:${i}` }),
  );
  const files = () => [fileOf('none.txt', ''), fileOf('wire.jsonl', lines.join(''))];

  test('passes over what is settled and counts on', async () => {
    const store = new MemoryStore({
      done: [{ file: 'none.txt' }, { file: 'wire.jsonl', item: 1 }, { file: 'wire.jsonl', item: 3 }],
    });
    const counts = { ...noCounts(), created: 2, failed: 1, items: 3 };
    const { receipts, progress } = await runWire(files(), store, { counts });
    expect(receipts.map(({ file, item }) => [file, item])).toEqual([['wire.jsonl', 2]]);
    expect(counts).toEqual({ ...noCounts(), created: 3, failed: 1, items: 4 });
    expect(progress.at(-1)).toMatchObject({ items: 4 });
  });

  test('does not touch settled items at all', async () => {
    const store = new MemoryStore({
      done: [{ file: 'none.txt' }, ...[1, 2, 3].map((item) => ({ file: 'wire.jsonl', item }))],
      knowledge: () => Promise.reject(new Error('asked for nothing')),
    });
    await expect(runWire(files(), store)).resolves.toMatchObject({ receipts: [], counts: noCounts() });
  });

  test('tells files of one number apart', async () => {
    const store = new MemoryStore({ done: [{ file: 'a.jsonl', item: 1 }] });
    const { receipts } = await runWire([fileOf('a.jsonl', lines[0]), fileOf('b.jsonl', lines[0])], store);
    expect(receipts.map(({ file }) => file)).toEqual(['b.jsonl']);
  });
});

describe('an abort', () => {
  const lines = ['First', 'Second', 'Third'].map((headline, i) =>
    itemLine(headline, { guid: `nordline:${i}` }),
  );

  test('ends the run before the next item, with the signal’s reason, and closes the file', async () => {
    const file = fileOf('wire.jsonl', lines.join('').repeat(400), 512);
    const controller = new AbortController();
    const counts = noCounts();
    const store = new MemoryStore();
    const broken = runWire([file], store, {
      counts,
      signal: controller.signal,
      onSettled: (prepared) => {
        if (prepared.ok && prepared.candidate.item === 2) controller.abort(new Error('the process stops'));
      },
    });
    await expect(broken).rejects.toThrow('the process stops');
    expect(store.candidates).toHaveLength(2);
    expect(counts).toMatchObject({ created: 2, items: 2 });
    expect(file.closed).toBe(true);
  });

  test('before the start settles nothing', async () => {
    const store = new MemoryStore();
    await expect(
      runWire([fileOf('wire.jsonl', lines.join(''))], store, {
        signal: AbortSignal.abort(new Error('stop')),
      }),
    ).rejects.toThrow('stop');
    expect(store.candidates).toEqual([]);
  });

  test('after the last item is no abort', async () => {
    const controller = new AbortController();
    const { counts } = await runWire([fileOf('wire.jsonl', lines[0])], new MemoryStore(), {
      signal: controller.signal,
      onSettled: () => controller.abort(),
    });
    expect(counts.items).toBe(1);
  });
});

test('what is told to be a format is read as that', async () => {
  const { store } = await runWire([fileOf('notes.txt', itemLine('Ferry'))], new MemoryStore(), {
    settings: { publish: false, format: 'text' },
  });
  expect(store.candidates[0].processed.item.text).toBe(itemLine('Ferry'));
});

test('limits are the reader’s', async () => {
  const lines = ['First', 'Second', 'Third'].map((headline, i) =>
    itemLine(headline, { guid: `nordline:${i}` }),
  );
  const { receipts } = await runWire([fileOf('wire.jsonl', lines.join(''))], new MemoryStore(), {
    limits: { items: 2 },
  });
  expect(states(receipts)).toEqual(['created', 'created', 'failed']);
  expect(receipts[2].problems).toMatchObject([{ code: 'READ_TOO_MANY' }]);
});

test('a publishing import holds what may not be published', async () => {
  const text = [...PARAGRAPHS, NOTICE].join('\n\n');
  const paid = [...PARAGRAPHS, SPONSORED].join('\n\n');
  const files = [
    fileOf('free.jsonl', itemLine('Ferry', { guid: 'nordline:1', body_text: text })),
    fileOf('paid.jsonl', itemLine('Cruise', { guid: 'nordline:2', body_text: paid })),
  ];
  const { receipts } = await runWire(files, new MemoryStore({ publish: true }), {
    settings: { publish: true },
  });
  expect(states(receipts)).toEqual(['created', 'held']);
});
