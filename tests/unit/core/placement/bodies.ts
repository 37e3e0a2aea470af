import fc from 'fast-check';
import type { Span } from '../../../../src/plugins/wire/core/span';

export const text = (value: string, marks: object = {}) => ({ type: 'text', text: value, ...marks });
export const link = (value: string) => ({
  type: 'link',
  url: 'https://example.org',
  children: [text(value)],
});
export const paragraph = (...children: unknown[]) => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
export const item = (...children: unknown[]) => ({ ...paragraph(...children), type: 'list-item' });
export const list = (...children: unknown[]) => ({ type: 'list', format: 'unordered', children });

/** Every invented sentence, so that spans of them can be found by their words. */
export const spanOf = (whole: string, part: string): Span => {
  const start = whole.indexOf(part);
  if (start < 0) throw new Error(`The text has no ${JSON.stringify(part)}.`);
  return { start, end: start + part.length };
};

const WORDS = ['quay', 'ferry', 'the', 'Harbour', 'is', 'open.', 'лодка', '海の', '🚢', 'not', 'rope,', 'a'];
const words = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((list) => list.join(' ')),
  fc.constantFrom('', ' ', '\n', ' lead', 'trail ', 'two\nlines', '\u00a0', 'A.', 'A.'),
);
const marks = fc.constantFrom({}, {}, { bold: true }, { italic: true, bold: true });
const texts = fc.tuple(words, marks).map(([value, given]) => text(value, given));
const links = fc
  .array(texts, { minLength: 1, maxLength: 3 })
  .map((children) => ({ type: 'link', url: 'https://example.org', children }));
const inline = fc.oneof({ weight: 5, arbitrary: texts }, { weight: 2, arbitrary: links });
const inlines = fc.oneof(
  { weight: 3, arbitrary: words.map((value) => [text(value)]) },
  { weight: 2, arbitrary: fc.array(inline, { maxLength: 4 }) },
);

const { block } = fc.letrec<{ block: unknown; list: unknown; entry: unknown }>((tie) => ({
  entry: fc.oneof(
    { maxDepth: 2 },
    { weight: 4, arbitrary: inlines.map((children) => ({ type: 'list-item', children })) },
    { weight: 1, arbitrary: tie('list') },
  ),
  list: fc
    .tuple(fc.constantFrom('unordered', 'unordered', 'ordered'), fc.array(tie('entry'), { maxLength: 4 }))
    .map(([format, children]) => ({ type: 'list', format, children })),
  block: fc.oneof(
    { weight: 6, arbitrary: inlines.map((children) => ({ type: 'paragraph', children })) },
    { weight: 1, arbitrary: inlines.map((children) => ({ type: 'heading', level: 2, children })) },
    { weight: 1, arbitrary: inlines.map((children) => ({ type: 'quote', children })) },
    { weight: 1, arbitrary: words.map((value) => ({ type: 'code', children: [text(value)] })) },
    { weight: 1, arbitrary: words.map(imageOf) },
    { weight: 3, arbitrary: tie('list') },
  ),
}));

function imageOf(caption: string) {
  return { type: 'image', image: { url: '/a.png', caption, alternativeText: null }, children: [text('')] };
}

/** What Strapi's editor sends. */
export const bodies = fc.array(block, { maxLength: 9 });

/** What a program might send. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    3,
    'words',
    [],
    {},
    text('loose'),
    { type: 'paragraph' },
    { type: 'paragraph', text: 'own words', children: [text('child')] },
    { type: 'table', children: [text('cell')] },
    { type: 'list', format: 'unordered', children: [text('bare')] },
    {
      type: 'list-item',
      children: [text('A B C'), list(item('nested one'), item('nested two')), text('after')],
    },
    { type: 'paragraph', children: [text('A B'), null, text('C D')] },
    { type: 'paragraph', children: [text('A B'), { type: 'link', children: [paragraph('inside a link')] }] },
    { type: 'quote', children: [paragraph('quoted one'), paragraph('quoted two')] },
    { type: 'image', image: { caption: 'caption' }, children: [text('words below')] },
    { type: 'image', image: { alternativeText: 'a quay' }, children: [] },
    { children: [text('no type')] },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
export const strangeBodies = fc.array(
  fc.oneof({ weight: 3, arbitrary: block }, { weight: 1, arbitrary: strange }),
  { maxLength: 9 },
);

/** Spans as shares of a text, to be used with `spansWithin`. */
export const shares = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.5, noNaN: true })),
  { maxLength: 4 },
);
export const spansWithin = (length: number, given: readonly (readonly [number, number])[]): Span[] =>
  given.map(([from, share]) => {
    const start = Math.floor(from * length);
    return { start, end: Math.min(length, start + Math.ceil(share * length)) };
  });

/** The characters that are seen. */
export const visible = (value: string): string => value.replace(/\s+/gu, '');
