import { buildNoticeIndex } from '../../../../src/plugins/wire/core/disclaimers';
import { buildNameIndex } from '../../../../src/plugins/wire/core/entities';
import type { Knowledge } from '../../../../src/plugins/wire/core/pipeline';
import { DEFAULT_POLICIES, policiesFrom } from '../../../../src/plugins/wire/core/policies';
import { noCounts } from '../../../../src/plugins/wire/server/src/imports/counts';
import type { ImportFile } from '../../../../src/plugins/wire/server/src/imports/ports';
import { emptyKnowledge } from '../../../fixtures/process';
import { fileOf, MemoryStore } from './memory-store';
import { runWire, states } from './run-wire';
import { itemLine, PAGE, PARAGRAPHS, SPONSORED } from './stories';

test('a candidate has the original, the identity under its source, and what the reader warned of', async () => {
  const line = itemLine('Ferry to Run Again', { guid: 'nordline:1', urgency: 'very' });
  const settle = async (source: string) => {
    const { store } = await runWire([fileOf('wire.jsonl', line)], new MemoryStore(), {
      settings: { publish: false, source },
    });
    return store.candidates[0];
  };
  const [nordline, ostpress] = [await settle('Nordline'), await settle('Ostpress')];
  expect(Buffer.from(nordline.original).toString().trim()).toBe(line.trim());
  expect(nordline.problems).toMatchObject([
    { code: 'ITEM_FIELD', file: 'wire.jsonl', item: 1, field: 'urgency' },
  ]);
  expect(nordline.identity.key).not.toBe(ostpress.identity.key);
});

test('its flags are placed by the rules for its source', async () => {
  const line = itemLine('Ferry to Run Again', { body_text: [...PARAGRAPHS, SPONSORED].join('\n\n') });
  const placed = async (source?: string) => {
    const { store } = await runWire([fileOf('wire.jsonl', line)], new MemoryStore(), {
      settings: { publish: false, source },
      policies: policiesFrom({ rules: [{ when: { sources: ['Nordline'] }, automatic: 'nothing' }] }),
    });
    const [{ source: named, processed }] = store.candidates;
    return [named, ...processed.flags.map(({ placement, review }) => [placement, review])];
  };
  expect(await placed('Nordline')).toEqual(['Nordline', ['inline', false]]);
  expect(await placed('Ostpress')).toEqual(['Ostpress', [expect.any(String), true]]);
  expect(await placed()).toEqual([undefined, [expect.any(String), true]]);
});

describe('identity', () => {
  /** An item whose first paragraph is a notice, and which has no headline. */
  const line = `${JSON.stringify({ text: [SPONSORED, ...PARAGRAPHS].join('\n\n'), textForm: 'body' })}\n`;
  const settled = async (knowledge: () => Knowledge, separateFrom: number) => {
    const { store } = await runWire([fileOf('wire.jsonl', line)], new MemoryStore({ knowledge }), {
      policies: { ...DEFAULT_POLICIES, separateFrom },
    });
    return store.candidates[0];
  };

  test('does not change with where a notice is placed, though the headline made of the text does', async () => {
    const inline = await settled(emptyKnowledge, 1.1);
    const outside = await settled(emptyKnowledge, 0);
    expect(inline.processed.item.headline).not.toBe(outside.processed.item.headline);
    expect(inline.identity).toEqual(outside.identity);
  });

  test('does not change with an editor’s decision', async () => {
    const before = await settled(emptyKnowledge, 1.1);
    const [{ fingerprint, quote, kinds }] = before.processed.flags;
    const decided = buildNoticeIndex([
      { fingerprint, text: quote, kinds, decision: 'confirmed', placement: 'removed' },
    ]);
    const after = await settled(() => ({ ...emptyKnowledge(), notices: decided }), 1.1);
    expect(after.processed.body).toHaveLength(before.processed.body.length - 1);
    expect(after.identity).toEqual(before.identity);
  });
});

/** Notices on which the pipeline breaks. */
const BROKEN = {
  get notices(): never {
    throw new Error('the index is torn');
  },
  names: buildNameIndex([]),
} as Knowledge;

describe('what goes wrong', () => {
  test('an item on which the pipeline breaks is kept as it came, and the rest goes on', async () => {
    const knowledge = [emptyKnowledge(), BROKEN, emptyKnowledge()];
    const store = new MemoryStore({ knowledge: () => knowledge.shift()! });
    const lines = [itemLine('First'), itemLine('Second'), itemLine('Third', { guid: 'nordline:3' })];
    const { receipts } = await runWire([fileOf('wire.jsonl', lines.join(''))], store);
    expect(receipts.map(({ item, state }) => [item, state])).toEqual([
      [1, 'created'],
      [2, 'failed'],
      [3, 'created'],
    ]);
    const [{ original, problem }] = store.unreadables;
    expect(problem).toEqual({
      code: 'CLEAN_BROKEN',
      file: 'wire.jsonl',
      item: 2,
      message: expect.stringContaining('the index is torn'),
    });
    expect(Buffer.from(original!).toString().trim()).toBe(lines[1].trim());
  });

  test('an item of which nothing is left is told as such', async () => {
    const { receipts, store } = await runWire([fileOf('marks.txt', '- \n\n- '), fileOf('page.txt', PAGE)]);
    expect(states(receipts)).toEqual(['failed', 'created']);
    expect(receipts[0].problems).toMatchObject([
      { code: 'ITEM_EMPTY', file: 'marks.txt', item: 1, field: 'headline' },
    ]);
    expect(Buffer.from(store.unreadables[0].original!).toString()).toBe('- \n\n- ');
  });

  test('a file that cannot be read at all is one receipt without a number', async () => {
    const { receipts } = await runWire([fileOf('nothing.txt', ''), fileOf('page.txt', PAGE)]);
    expect(receipts.map(({ file, item, state }) => [file, item, state])).toEqual([
      ['nothing.txt', undefined, 'failed'],
      ['page.txt', 1, 'created'],
    ]);
  });

  test('a file that breaks off keeps what came before', async () => {
    const torn: ImportFile = {
      name: 'torn.jsonl',
      bytes: 0,
      async *open() {
        yield Buffer.from(itemLine('First'));
        yield Buffer.from(itemLine('Second', { guid: 'nordline:2' }));
        throw new Error('the disk is gone');
      },
    };
    const { receipts } = await runWire([torn, fileOf('page.txt', PAGE)]);
    expect(states(receipts).at(-1)).toBe('created');
    expect(receipts.find(({ state }) => state === 'failed')).toMatchObject({
      file: 'torn.jsonl',
      detail: expect.stringContaining('the disk is gone'),
    });
  });

  test('an import without the newsroom’s notices and names stops as a whole', async () => {
    const store = new MemoryStore({ knowledge: () => Promise.reject(new Error('no database')) });
    const file = fileOf('wire.jsonl', itemLine('First'));
    await expect(runWire([file], store)).rejects.toThrow('no database');
    expect(store.unreadables).toEqual([]);
    expect(file.closed).toBe(true);
  });

  test('a store that can store nothing stops the import', async () => {
    const store = new MemoryStore();
    store.settle = () => Promise.reject(new Error('the disk is full'));
    const counts = noCounts();
    await expect(runWire([fileOf('page.txt', PAGE)], store, { counts })).rejects.toThrow('the disk is full');
    expect(counts).toEqual(noCounts());
  });
});
