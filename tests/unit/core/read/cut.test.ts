import fc from 'fast-check';
import iconv from 'iconv-lite';
import { deserialize, serialize } from 'node:v8';
import {
  cut,
  isPiece,
  readPiece,
  type Piece,
  type ReadContext,
  type ReadOutcome,
} from '../../../../src/plugins/wire/core/read';
import { brief, readAll } from './reading';

const chunksOf = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));

const cutAll = async (
  content: string | Uint8Array,
  context: Partial<ReadContext> = {},
  size = 1 << 16,
): Promise<(Piece | ReadOutcome)[]> => {
  const all: (Piece | ReadOutcome)[] = [];
  for await (const one of cut(chunksOf(Buffer.from(content), size), { file: 'story', ...context }))
    all.push(one);
  return all;
};

/** As another thread or process has them. */
const sent = <T>(value: T): T => deserialize(serialize(value)) as T;

/** Pieces read in another place, the last first. */
const readElsewhere = (all: (Piece | ReadOutcome)[]): ReadOutcome[] =>
  sent(all)
    .reverse()
    .map((one) => (isPiece(one) ? readPiece(one) : one))
    .reverse();

/** Outcomes without regard to which kind of bytes an original is. */
const plain = (outcomes: ReadOutcome[]): unknown =>
  outcomes.map(({ original, ...rest }) => ({
    ...rest,
    original: original && Buffer.from(original).toString('latin1'),
  }));

const story = fc.record({
  id: fc.integer({ min: 1, max: 9 }),
  title: fc.constantFrom('Ferry runs again', 'Çay üretimi', 'EMBARGOED until 3 May', '', 7, 'tail \ud83d'),
  text: fc.string({ unit: 'binary', maxLength: 60 }),
  date: fc.constantFrom('2026-03-01', '03/04/2026', 'yesterday', undefined),
});

/** What a feed's line may be, and seldom should. */
const line = fc.oneof(
  { weight: 6, arbitrary: story.map((one) => JSON.stringify(one)) },
  story.map((one) => `  ${JSON.stringify(one)}\r`),
  story.map((one) => JSON.stringify(one).slice(0, -3)),
  fc.constantFrom('', ' ', '\t\r', '\u00a0\u3000', '\ufeff', '[1]', 'null', '{}', 'no JSON', '}', '\0'),
  fc.integer({ min: 1, max: 400 }).map((size) => JSON.stringify({ title: 'long', text: 'x'.repeat(size) })),
);

const row = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.nat(99), fc.constantFrom('Rain', '"Rain, snow"', 'Schnee für alle'))
      .map(([n, title]) => `${n},${title},"Line one of ${n}.\nLine two.",03/04/2026`),
  },
  fc.constantFrom(
    'id,title,text,date',
    '',
    ',,,',
    '1,only',
    '5,"open,x,y',
    '6,a "quote" in it,b,c',
    '1,2,3,4,5',
  ),
);

/** A file's bytes in one of the encodings that agencies send. */
const encoded = (text: string, encoding: string): Uint8Array =>
  encoding === 'utf-8'
    ? Buffer.from(text)
    : iconv.encode(text, encoding, { addBOM: encoding === 'utf-16le' });

const encoding = fc.constantFrom('utf-8', 'utf-8', 'utf-16le', 'windows-1252', 'windows-1254');
const chunk = fc.constantFrom(1, 5, 64, 1 << 16);
const limits = fc.constantFrom({}, { itemBytes: 200 }, { items: 2 }, { depth: 1 });

describe('Cutting a file', () => {
  const isSame = async (bytes: Uint8Array, context: Partial<ReadContext>, size: number): Promise<void> => {
    const read = await readAll(bytes, context, size);
    expect(plain(readElsewhere(await cutAll(bytes, context, size)))).toEqual(plain(read));
  };

  it('gives what reading JSON Lines gives', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 12 }),
        encoding,
        chunk,
        limits,
        async (all, code, size, most) => {
          await isSame(
            encoded(all.join('\n'), code),
            { file: 'feed.jsonl', format: 'jsonl', limits: most },
            size,
          );
        },
      ),
      { numRuns: 80 },
    ));

  it('gives what reading JSON gives', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 8 }),
        fc.constantFrom('[', '{"items":[', '{"items": [\n ', ''),
        fc.constantFrom(']', ']}', '', '] more', '"'),
        encoding,
        limits,
        async (all, before, after, code, most) => {
          const bytes = encoded(`${before}${all.join(',\n  ')}${after}`, code);
          await isSame(bytes, { file: 'feed.json', format: 'json', limits: most }, 64);
        },
      ),
      { numRuns: 80 },
    ));

  it('gives what reading CSV gives', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 12 }),
        encoding,
        chunk,
        limits,
        async (all, code, size, most) => {
          const bytes = encoded(['id,title,text,date', ...all].join('\n'), code);
          await isSame(
            bytes,
            { file: 'table.csv', format: 'csv', limits: most, zone: 'Asia/Tashkent' },
            size,
          );
        },
      ),
      { numRuns: 80 },
    ));

  it('leaves the items of JSON, JSON Lines and CSV unread, with their bytes and numbers', async () => {
    const one = '{"title":"One","text":"A text."}';
    const two = '{"title":"Two","text":"Another text."}';
    for (const [file, content, pieces] of [
      ['a.jsonl', `${one}\n\n${two}\n`, [one, two]],
      ['a.json', `[${one},\n ${two}]`, [one, two]],
      [
        'a.csv',
        'title,text\nOne,A text.\nTwo,Another.\n',
        ['title,text\nOne,A text.\n', 'title,text\nTwo,Another.\n'],
      ],
    ] as const) {
      const all = (await cutAll(content, { file })).filter(isPiece);
      expect(all.map(({ number }) => number)).toEqual([1, 2]);
      expect(all.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(pieces);
      expect(new Set(all.map(({ context }) => context)).size).toBe(1);
    }
  });

  it('names the same place in a broken item of a JSON text of several lines', async () => {
    const text = '{"items": [\n  {"title": "One", "text": "A."},\n  {"title": "Two"\n   "text": "B."}\n]}';
    const [, bad] = readElsewhere(await cutAll(text, { file: 'a.json' }));
    expect(bad).toMatchObject({
      ok: false,
      number: 2,
      problem: { place: 'line 4, column 4' },
    });
    expect(plain([bad])).toEqual(plain((await readAll(text, { file: 'a.json' })).slice(1)));
  });

  it('reads what UTF-8 cannot hold as the whole file is read', async () => {
    const text = '[{"title":"One \ud800","text":"A text."},{"title":"Two","text":"B."}]';
    await isSame(Buffer.from(text, 'utf16le'), { file: 'a.json', format: 'json', charset: 'ucs2' }, 7);
  });

  it('reads other formats at once, and says what is wrong with a file', async () => {
    const page = '<html><body><h1>Harbour</h1><p>The harbour opens again.</p></body></html>';
    for (const content of [page, '', '\x00\x01\x02\x03', 'Harbour opens\n\nIt opens again.']) {
      const all = await cutAll(content);
      expect(all.some(isPiece)).toBe(false);
      expect(plain(all as ReadOutcome[])).toEqual(plain(await readAll(content)));
    }
  });

  it('tells of a source that breaks off, after the pieces before', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"title":"One","text":"A."}\n'.repeat(4000));
      throw new Error('the line is down');
    }
    const all: (Piece | ReadOutcome)[] = [];
    for await (const one of cut(failing(), { file: 'a.jsonl' })) all.push(one);
    expect(all.filter(isPiece)).toHaveLength(4000);
    expect(brief(all.filter((one): one is ReadOutcome => !isPiece(one)))).toEqual(['- READ_BROKEN']);
  });

  it('closes its source when the loop is left', async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from('{"title":"One","text":"A."}\n');
      } finally {
        closed = true;
      }
    }
    for await (const one of cut(endless(), { file: 'a.jsonl' })) if (isPiece(one)) break;
    expect(closed).toBe(true);
  });
});
