import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { blocksProblem } from '../../../../../src/plugins/wire/server/src/stores/copy';

/** Strapi's own, which is not among what it offers. */
const { blocksValidator } = require(
  join(
    dirname(require.resolve('@strapi/core/package.json')),
    'dist/services/entity-validator/blocks-validator.js',
  ),
) as { blocksValidator: () => { isValid(value: unknown, options: object): Promise<boolean> } };

const validator = blocksValidator();

/** Blocks as they should be and as they should not. */
const { block } = fc.letrec((tie) => {
  const mark = fc.oneof(
    { weight: 9, arbitrary: fc.boolean() },
    { weight: 1, arbitrary: fc.constantFrom(null, 'yes') },
  );
  const text = fc.record(
    { type: fc.constant('text'), text: fc.string(), bold: mark, code: mark },
    { requiredKeys: ['type', 'text'] },
  );
  const url = fc.oneof(
    fc.webUrl(),
    fc.constantFrom(
      '/here',
      'mailto:a@b.example',
      'javascript:alert(1)',
      'www.no.example',
      '',
      'tel:1',
      '//x y',
      'http://[',
    ),
  );
  const link = fc.record({ type: fc.constant('link'), url, children: fc.array(text, { maxLength: 2 }) });
  const odd = fc.constantFrom(null, 'text', 5, {}, { type: 'video' }, { type: 'text' });
  const inline = fc.oneof(
    { weight: 20, arbitrary: text },
    { weight: 5, arbitrary: link },
    { weight: 1, arbitrary: odd },
  );
  const children = fc.array(inline, { maxLength: 3 });
  return {
    block: fc.oneof(
      { weight: 1, arbitrary: odd },
      {
        weight: 5,
        arbitrary: fc.record({ type: fc.constantFrom('paragraph', 'quote', 'code', 'image'), children }),
      },
      {
        weight: 3,
        arbitrary: fc.record({
          type: fc.constant('heading'),
          level: fc.integer({ min: 0, max: 7 }),
          children,
        }),
      },
      { weight: 3, arbitrary: tie('list') },
    ),
    list: fc.record({
      type: fc.constant('list'),
      format: fc.constantFrom('ordered', 'unordered', 'other'),
      children: fc.array(
        fc.oneof(
          { depthSize: 'small' },
          fc.record({ type: fc.constant('list-item'), children }),
          tie('list'),
        ),
        { maxLength: 3 },
      ),
    }),
  };
});

test('blocks that nothing is said against are blocks that Strapi takes', async () => {
  let taken = 0;
  let left = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 3 }), async (blocks) => {
      if (blocksProblem(blocks) !== undefined) {
        left += 1;
        return;
      }
      taken += 1;
      const isValid = await validator.isValid(blocks, { strict: true }).catch(() => false);
      expect(isValid).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(taken, left)).toBeGreaterThan(100);
});

test('ordinary bodies are not left to Strapi', () => {
  const text = { type: 'text', text: 'x', bold: true };
  const body = [
    {
      type: 'paragraph',
      children: [text, { type: 'link', url: 'https://a.example/?b=c', children: [text] }],
    },
    { type: 'heading', level: 2, children: [text] },
    { type: 'quote', children: [text] },
    { type: 'code', language: 'js', children: [text] },
    { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text] }] },
  ];
  expect(blocksProblem(body)).toBeUndefined();
  expect(blocksProblem([])).toBeUndefined();
});

test('lists that nobody could have written are no danger', () => {
  let list: object = { type: 'list-item', children: [{ type: 'text', text: '' }] };
  for (let depth = 0; depth < 100_000; depth += 1)
    list = { type: 'list', format: 'ordered', children: [list] };
  expect(blocksProblem([list])).toContain('deep');
});
