import { encodeRows } from '../../../../../src/plugins/wire/server/src/stores/copy/encode-rows';
import type { CopyTable } from '../../../../../src/plugins/wire/server/src/stores/copy/copy-table';
import { encodeRef, encoderOf } from '../../../../../src/plugins/wire/server/src/stores/copy/encode-value';
import { PlannedRow } from '../../../../../src/plugins/wire/server/src/stores/copy/planned-row';

const text = encoderOf('text')!;
const table = (more: Partial<CopyTable> = {}): CopyTable => ({
  name: 'things',
  columns: ['a', 'b'],
  encoders: [text, text],
  hasId: false,
  ...more,
});
const encode = (of: CopyTable, rows: PlannedRow[]) => [...encodeRows({ table: of, rows })].join('');

test('versions of a document share their values, but not what tells them apart', () => {
  const articles = table({ hasId: true, publishedAtColumn: 'published_at' });
  const values = ['x\ty', undefined];
  const draft = new PlannedRow(articles, values, null);
  const published = new PlannedRow(articles, values, new Date(2030, 0, 2, 3, 4, 5, 6));
  const next = new PlannedRow(articles, [null, ''], null);
  [draft, published, next].forEach((row, at) => {
    row.id = at + 1;
  });
  expect(encode(articles, [draft, published, next])).toBe(
    ['1\t\\N\tx\\ty\t\\N', '2\t2030-01-02 03:04:05.006\tx\\ty\t\\N', '3\t\\N\t\\N\t', ''].join('\n'),
  );
});

test('many rows come in chunks', () => {
  const rows = Array.from({ length: 3000 }, () => new PlannedRow(table(), ['x'.repeat(100), 'y']));
  const chunks = [...encodeRows({ table: table(), rows })];
  expect(chunks.length).toBeGreaterThan(3);
  expect(chunks.join('').split('\n')).toHaveLength(3001);
  for (const chunk of chunks) expect(chunk.toString().endsWith('\n')).toBe(true);
});

test('a row that points at one without an id is an error that names the column', () => {
  const links = table({ encoders: [encodeRef, text] });
  const stranger = new PlannedRow(table(), []);
  expect(() => encode(links, [new PlannedRow(links, [stranger, 'x'])])).toThrow('things.a: ');
});
