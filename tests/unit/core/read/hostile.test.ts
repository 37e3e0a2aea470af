import fc from 'fast-check';
import { read } from '../../../../src/plugins/wire/core/read';
import { brief, codes, readAll, readOne } from './reading';

const SAMPLES = [
  'Ferry returns\n\nThe ferry is back, the port said.\n',
  '{"uri":"urn:a","headline":"Ferry","embargoed":"2030-01-01T00:00:00Z","bodies":[{"contentType":"text/html","value":"<p>Back &amp; on time</p>"}]}',
  '[{"title":"A","text":"B"},{"title":"C","tags":["x"],"date":"2026-02-03"}]',
  '{"items":[{"id":1,"title":"\\ud83d\\ude00","content":"<ul><li>é</li></ul>"}]}',
  '{"title":"A"}\n{"title":"B","urgency":3}\n\n{"title":"C"}\r\n',
].map((sample) => Buffer.from(sample));

describe('hostile input', () => {
  it('1 MB on one line', async () => {
    const long = 'x'.repeat(1_000_000);
    for (const unit of [
      long,
      '<'.repeat(1_000_000),
      '{'.repeat(1_000_000),
      '"\\'.repeat(500_000),
      '['.repeat(1_000_000),
      ' '.repeat(999_999) + 'x',
      '{"a":'.repeat(200_000),
    ]) {
      for (const file of ['a', 'a.txt', 'a.json', 'a.jsonl'])
        expect(await readAll(unit, { file })).toHaveLength(1);
    }
    for (const name of [
      'title',
      'text',
      'content',
      'date',
      'language',
      'url',
      'embargoed',
      'pubstatus',
      'tags',
      'urgency',
    ]) {
      for (const value of [
        long,
        '<p '.repeat(300_000),
        ' -'.repeat(500_000),
        '1'.repeat(1_000_000),
        'a, '.repeat(300_000),
      ]) {
        expect(brief(await readAll(JSON.stringify({ headline: 'A', [name]: value })))).toEqual(['1 ok']);
      }
    }
  }, 60_000);

  it('300,000 bad items, told where each is', async () => {
    const outcomes = await readAll(`[${'1,\n'.repeat(300_000)}1]`, { file: 'a.json' });
    expect(outcomes).toHaveLength(300_001);
    expect(outcomes[300_000]).toMatchObject({ problem: { place: 'line 300001, column 1' } });
  }, 20_000);

  it('nested 100,000 deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const objects = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    expect(
      codes((await readAll(`{"title":"A","x":${deep}}`)).flatMap((o) => (o.ok ? [] : [o.problem]))),
    ).toEqual(['READ_TOO_DEEP']);
    expect(brief(await readAll(`[{"title":"A"},{"x":${objects}},{"title":"C"}]`))).toEqual([
      '1 ok',
      '2 READ_TOO_DEEP',
      '3 ok',
    ]);
    expect(brief(await readAll(`{"title":"A"}\n{"x":${objects}}\n{"title":"C"}`))).toEqual([
      '1 ok',
      '2 READ_TOO_DEEP',
      '3 ok',
    ]);
    for (const text of [deep, objects, '['.repeat(100_000), '{"items":'.repeat(100_000)]) {
      expect(await readAll(text, { file: 'a.json' })).toHaveLength(1);
    }
  });

  it('a source that breaks gives what came before, and the reason', async () => {
    async function* source(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`{"title":"A","text":"${'x'.repeat(70_000)}"}\n`);
      throw new Error('EIO: disk gone');
    }
    const outcomes = [];
    for await (const outcome of read(source(), { file: 'a.jsonl' })) outcomes.push(outcome);
    expect(brief(outcomes)).toEqual(['1 ok', '- READ_BROKEN']);
    expect(outcomes[1]).toMatchObject({ problem: { message: expect.stringContaining('EIO: disk gone') } });
  });

  it('lets go of the source when the reader is left', async () => {
    let closed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from('{"title":"A"}\n'.repeat(10_000));
      } finally {
        closed = true;
      }
    }
    for await (const outcome of read(source(), { file: 'a.jsonl' })) if (outcome.number === 3) break;
    expect(closed).toBe(true);
  });

  it('holds no NUL in what it says', async () => {
    const [outcome] = await readAll('{"title\\u0000":"A","\\ud800":1}', { file: 'a\0b' });
    expect(JSON.stringify(outcome)).not.toMatch(/\\u0000|\\ud800/);
  });

  it('any bytes, cut, changed and doubled: never an exception, always an outcome, numbered without gaps', async () => {
    const change = fc.record({
      at: fc.nat(400),
      remove: fc.nat(20),
      insert: fc.oneof(
        fc.uint8Array({ maxLength: 8 }),
        fc
          .constantFrom(
            '\0',
            '\ud800',
            '"',
            '\\',
            '{',
            ']',
            '\n',
            '\r\n',
            '\ufeff',
            '&#0;',
            '<p>',
            '\\u0000',
            '\\ud800',
            'null',
          )
          .map((text) => Buffer.from(text)),
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...SAMPLES), fc.uint8Array({ maxLength: 300 })),
        fc.array(change, { maxLength: 6 }),
        fc.constantFrom('a', 'a.txt', 'a.json', 'a.jsonl'),
        fc.integer({ min: 1, max: 50 }),
        async (sample, changes, file, piece) => {
          let bytes: Uint8Array = sample;
          for (const { at, remove, insert } of changes) {
            bytes = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);
          }
          const outcomes = await readAll(bytes, { file }, piece);
          expect(outcomes.length).toBeGreaterThan(0);
          const numbers = outcomes.flatMap(({ number }) => number ?? []);
          expect(numbers).toEqual(numbers.map((_, index) => index + 1));
          for (const outcome of outcomes) {
            const text = outcome.ok ? [...Object.values(outcome.item)].join() : outcome.problem.message;
            expect(/[\0\p{Surrogate}]/u.test(text)).toBe(false);
            if (outcome.ok) expect(outcome.item.text.trim() !== '' || outcome.item.headline).toBeTruthy();
            else expect(outcome.problem.message.length).toBeGreaterThan(10);
          }
        },
      ),
      { numRuns: 800 },
    );
  }, 60_000);

  it('any text comes back character by character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (words) => {
        const text = `The ferry: ${words.replace(/\0/g, '')}`;
        expect((await readOne(text, { format: 'text' })).item.text).toBe(text);
        const bytes = Buffer.from(JSON.stringify({ title: 'A', text: `The ferry: ${words}` }));
        expect((await readOne(bytes)).item.text).toBe(`The ferry: ${words}`.replace(/\0/g, '\ufffd'));
      }),
    );
  });
});
