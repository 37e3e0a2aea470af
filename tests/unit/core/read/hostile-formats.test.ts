import fc from 'fast-check';
import { FORMATS, type FormatName } from '../../../../src/plugins/wire/core/read';
import { brief, readAll } from './reading';
import { SAMPLE_OF } from './samples-of-formats';

const NAMES = FORMATS as readonly FormatName[];
/** What each format is called on disk. */
const fileOf = (format: FormatName): string => `story.${format}`;

/** Always something, numbered without gaps, with a reason that says something. */
const expectReceipts = (outcomes: Awaited<ReturnType<typeof readAll>>): void => {
  expect(outcomes.length).toBeGreaterThan(0);
  const numbers = outcomes.flatMap(({ number }) => number ?? []);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  for (const outcome of outcomes) {
    const told = JSON.stringify(outcome.ok ? outcome.item : outcome.problem);
    expect(told).not.toMatch(/\\u0000|\\ud[89a-f][0-9a-f]{2}/);
    if (!outcome.ok) expect(outcome.problem.message.length).toBeGreaterThan(10);
  }
};

describe.each(NAMES)('%s', (format) => {
  const sample = SAMPLE_OF[format];

  it('is known by its content, whatever the file is called', async () => {
    const asked = await readAll(sample, { file: 'unknown', format });
    expect(asked.every(({ ok }) => ok)).toBe(true);
    const sniffed = await readAll(sample, { file: 'unknown' });
    expect(brief(sniffed)).toEqual(brief(asked));
    expect(sniffed.map((one) => one.ok && one.item)).toEqual(asked.map((one) => one.ok && one.item));
  });

  it('keeps an original of each item that reads as the same item', async () => {
    for (const outcome of await readAll(sample, { file: fileOf(format) })) {
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
      const inner = outcome.within ?? fileOf(format);
      const [again, ...more] = await readAll(outcome.original, { file: inner });
      if (!again.ok) throw new Error(JSON.stringify(again.problem));
      expect(again.item.headline).toBe(outcome.item.headline);
      expect(again.item.text).toBe(outcome.item.text);
      // A mail's own bytes have its attachments in them.
      if (format !== 'mail') expect(more).toEqual([]);
    }
  });

  it('cut off anywhere gives receipts', async () => {
    for (let cut = 0; cut < sample.length; cut += Math.max(1, Math.floor(sample.length / 60))) {
      expectReceipts(await readAll(sample.subarray(0, cut), { file: fileOf(format), format }));
    }
  });

  it('with anything changed in it gives receipts, and never an exception', async () => {
    const junk = fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc
        .constantFrom(
          '\0',
          '<',
          '>',
          '&',
          '"',
          ']]>',
          '<![CDATA[',
          '&#0;',
          '&#xD800;',
          '\n',
          '\r',
          '\x03',
          '{',
          ',',
          '<a',
          '-->',
          '\u2028',
          '﻿',
        )
        .map((text) => Buffer.from(text)),
    );
    const change = fc.record({ at: fc.nat(sample.length), remove: fc.nat(30), insert: junk });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom(format, undefined),
        async (changes, piece, asked) => {
          let bytes: Uint8Array = sample;
          for (const { at, remove, insert } of changes) {
            bytes = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);
          }
          expectReceipts(await readAll(bytes, { file: fileOf(format), format: asked }, piece));
        },
      ),
      { numRuns: 80 },
    );
  }, 60_000);

  it('reads any other format’s file without an exception when it is told to', async () => {
    for (const other of NAMES) expectReceipts(await readAll(SAMPLE_OF[other], { file: 'a', format }));
  });

  it('of one endless line, of nothing but beginnings, in UTF-16, is read or refused', async () => {
    const head = Buffer.from(sample.subarray(0, Math.floor(sample.length / 2)));
    const limits = { itemBytes: 1_000_000, documentBytes: 4_000_000 };
    for (const bytes of [
      Buffer.concat([head, Buffer.alloc(3_000_000, 'x')]),
      Buffer.concat([head, Buffer.from('<a>'.repeat(300_000))]),
      Buffer.concat(Array.from({ length: 2_000 }, () => head)),
      Buffer.from(`\ufeff${Buffer.from(sample).toString('utf8')}`, 'utf16le'),
      Buffer.concat([head, Buffer.from([0xff, 0xfe, 0x00, 0xd8])]),
    ]) {
      expectReceipts(await readAll(bytes, { file: fileOf(format), format, limits }));
    }
  }, 60_000);
});
