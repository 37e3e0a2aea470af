import { DEFAULT_POLICIES } from '../../../../src/plugins/wire/core/policies';
import { prepareKept } from '../../../../src/plugins/wire/server/src/imports/process-again';
import { MemoryStore } from './memory-store';
import { itemLine } from './stories';

const EMPTY_FEED = '<rss version="2.0"><channel><title>Kestrel</title></channel></rss>';

const prepared = (original: Uint8Array | undefined, format: 'jsonl' | 'rss' = 'jsonl') =>
  prepareKept(
    {
      file: 'wire.jsonl',
      item: 2,
      receipt: 1,
      documentId: 'receipt1',
      identity: 'kept',
      contentHash: 'as it came',
      article: 'article1',
      original,
    },
    new MemoryStore(),
    { settings: { publish: false, format }, policies: DEFAULT_POLICIES },
  );

test('an item is read again under its own place and identity', async () => {
  expect(await prepared(Buffer.from(itemLine('Ferry to Run Again')))).toMatchObject({
    ok: true,
    candidate: {
      file: 'wire.jsonl',
      item: 2,
      identity: { key: 'kept' },
      origin: { receipt: 1, contentHash: 'as it came' },
    },
  });
});

test.each([
  ['is not kept', undefined, 'jsonl', /^It is not kept as it came/u],
  ['reads as nothing today', Buffer.from(EMPTY_FEED), 'rss', /^The file holds no items/u],
] as const)('what %s fails, and says so', async (_what, original, format, message) => {
  expect(await prepared(original, format)).toMatchObject({
    ok: false,
    unreadable: { file: 'wire.jsonl', item: 2, problem: { message: expect.stringMatching(message) } },
  });
});
