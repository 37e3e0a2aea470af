import iconv from 'iconv-lite';
import { read } from '../../../../src/plugins/wire/core/read';
import { brief, codes, readAll, readOne } from './reading';

const line = (n: number, more: object = {}): string =>
  JSON.stringify({ id: `s${n}`, title: `Story ${n}`, text: `Text ${n}.`, ...more });

describe('JSONL', () => {
  it('is an item a line, in pieces of any size, with or without a last line end', async () => {
    for (const end of ['\n', '\r\n']) {
      const text = [line(1), line(2, { text: 'Çırağan' }), '', line(3)].join(end);
      for (const piece of [1, 7, 65536]) {
        const outcomes = await readAll(text, {}, piece);
        expect(brief(outcomes)).toEqual(['1 ok', '2 ok', '3 ok']);
        expect(Buffer.from(outcomes[0].original!).toString()).toBe(line(1));
        expect(outcomes[1]).toMatchObject({ item: { text: 'Çırağan' } });
      }
      expect(brief(await readAll(text + end))).toHaveLength(3);
    }
  });

  it('goes on after bad lines and names them', async () => {
    const outcomes = await readAll([line(1), '{"title": "Two', '', '"three"', '{}', line(5)].join('\n'), {
      file: 'feed.jsonl',
    });
    expect(brief(outcomes)).toEqual(['1 ok', '2 READ_JSON', '3 ITEM_NOT_OBJECT', '4 ITEM_EMPTY', '5 ok']);
    expect(outcomes[1]).toMatchObject({
      problem: {
        file: 'feed.jsonl',
        item: 2,
        place: 'line 2, column 15',
        message: expect.stringContaining('Unterminated'),
      },
    });
    expect(Buffer.from(outcomes[1].original!).toString()).toBe('{"title": "Two');
    expect(outcomes[2]).toMatchObject({ problem: { place: expect.stringContaining('line 4') } });
  });

  it('is told from JSON by its content', async () => {
    for (const file of ['feed', 'feed.json', 'feed.txt', 'feed.jsonl']) {
      expect(brief(await readAll(`${line(1)}\n${line(2)}\n`, { file }))).toEqual(['1 ok', '2 ok']);
      expect(brief(await readAll(`{"title": "One\n${line(2)}\n${line(3)}\n`, { file }))[0]).toBe(
        '1 READ_JSON',
      );
      expect(brief(await readAll(`{"title": "One\n${line(2)}\n`, { file }))).toEqual(['1 READ_JSON', '2 ok']);
      expect(brief(await readAll(`${line(1)}\n{"title": "Two\n`, { file }))).toEqual(['1 ok', '2 READ_JSON']);
      expect(brief(await readAll(`{"items":[\n${line(1)},\n${line(2)}\n]}`, { file }))).toEqual([
        '1 ok',
        '2 ok',
      ]);
      expect(brief(await readAll(`[\n${line(1)},\n${line(2)}\n]`, { file }))).toEqual(['1 ok', '2 ok']);
      expect(brief(await readAll(JSON.stringify(JSON.parse(line(1)), null, 2), { file }))).toEqual(['1 ok']);
    }
    const broken = await readAll(`not JSON\n${line(2)}`, { file: 'feed.jsonl' });
    expect(brief(broken)).toEqual(['1 READ_JSON', '2 ok']);
  });

  it('skips a line that is too long without holding it', async () => {
    const long = line(2, { text: 'x'.repeat(300_000) });
    const outcomes = await readAll(
      [line(1), long, line(3)].join('\n'),
      { limits: { itemBytes: 10_000 } },
      1000,
    );
    expect(brief(outcomes)).toEqual(['1 ok', '2 READ_TOO_LARGE', '3 ok']);
    expect(outcomes[1].original).toBeUndefined();
    expect(outcomes[1]).toMatchObject({
      problem: { place: 'line 2', message: expect.stringContaining(String(long.length)) },
    });
  });

  it('is read line by line: the first item comes before the last bytes are asked for', async () => {
    let given = 0;
    function* source(): Generator<Uint8Array> {
      for (let n = 1; n <= 5000; n += 1) {
        given = n;
        yield Buffer.from(`${line(n, { text: 'word '.repeat(100) })}\n`);
      }
    }
    for await (const outcome of read(source(), { file: 'feed.jsonl' })) {
      expect(outcome).toMatchObject({ ok: true, number: 1 });
      break;
    }
    expect(given).toBeLessThan(200);
  });

  it('keeps a copy of the line: the caller may use its buffer again', async () => {
    const buffer = Buffer.alloc(200_000);
    function* source(): Generator<Uint8Array> {
      for (let n = 1; n <= 3; n += 1)
        yield buffer.subarray(0, buffer.write(`${line(n, { text: 'y'.repeat(70_000) })}\n`));
    }
    const originals: string[] = [];
    for await (const outcome of read(source(), { file: 'feed.jsonl' }))
      originals.push(Buffer.from(outcome.original!).toString().slice(0, 10));
    expect(originals).toEqual(['{"id":"s1"', '{"id":"s2"', '{"id":"s3"']);
  });

  it('is read from UTF-16 and windows-1251, and past a byte order mark', async () => {
    const text = [1, 2]
      .map((n) => line(n, { title: 'Порт открыт', text: 'Новый причал порта открыт для всех судов.' }))
      .join('\n');
    for (const encoding of ['utf-16le', 'utf-16be', 'windows-1251', 'utf-8']) {
      for (const piece of [3, 65536]) {
        const outcomes = await readAll(
          iconv.encode(text, encoding, { addBOM: encoding === 'utf-8' }),
          { file: 'a.jsonl' },
          piece,
        );
        expect(outcomes).toMatchObject([
          { item: { headline: 'Порт открыт' } },
          { item: { headline: 'Порт открыт' } },
        ]);
      }
    }
  });

  it('warns with line and item', async () => {
    const [, second] = await readAll(`${line(1)}\n${line(2, { urgency: 99 })}`, { file: 'feed.jsonl' });
    expect(second).toMatchObject({
      ok: true,
      warnings: [{ file: 'feed.jsonl', item: 2, field: 'urgency', place: 'line 2' }],
    });
  });

  it('has U+FFFD for NUL and lone surrogates in any field, counted', async () => {
    const { item, warnings } = await readOne(
      String.raw`{"title":"A\u0000b \ud83d c","text":"\udc00 \ud83d\ude00 x\u0000","tags":["\u0000"]}`,
    );
    expect(item).toMatchObject({
      headline: 'A\ufffdb \ufffd c',
      text: '\ufffd 😀 x\ufffd',
      subjects: [{ name: '\ufffd' }],
    });
    expect(codes(warnings)).toEqual(['READ_REPLACED', 'READ_REPLACED']);
    expect(warnings.map(({ message }) => message.slice(0, 12))).toEqual(['3 NUL charac', '2 lone surro']);
  });
});
