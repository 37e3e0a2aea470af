import fc from 'fast-check';
import { clean, cutParagraphs, type Paragraph } from '../../../../src/plugins/wire/core/clean';
import { HEADLINE, PARAGRAPHS, pageOf, wrap } from './item-of';
import { processorClock } from '../../../support/processor-clock';

const MARKS_AND_SPACE = /^[\s\-*•‣◦▪▫●○■□►▸▶➤➢➔⁃∙·>]*$/u;

/** Words, breaks, marks, furniture and any Unicode, lone surrogates included. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r\n',
        '\r',
        '\n\n',
        '- ',
        '• ',
        '> ',
        '1. ',
        ' ',
        '\t',
        '\u2028',
        '\u00a0',
        '-\n',
        '\0',
        '\ud800',
      ),
      fc.constantFrom(
        'Share this',
        'Comments',
        'Most read',
        'Home',
        '© 2024 All rights reserved.',
        HEADLINE,
        ...PARAGRAPHS,
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.lorem({ maxCount: 8 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** The offset in the item's text of every code unit of a paragraph; undefined for the space that joins two lines. */
function offsets(paragraph: Paragraph, source: string): (number | undefined)[] {
  let k = 0;
  return Array.from({ length: paragraph.text.length }, (_, i) => {
    while (paragraph.runs[k + 1]?.at <= i) k += 1;
    const run = paragraph.runs[k];
    const offset = run.start + i - run.at;
    const lastOfRun = paragraph.runs[k + 1]?.at === i + 1;
    return lastOfRun && paragraph.text[i] === ' ' && source[offset] !== ' ' ? undefined : offset;
  });
}

function expectSound(paragraphs: readonly Paragraph[], source: string): void {
  for (const paragraph of paragraphs) {
    expect(paragraph.text.trim()).not.toBe('');
    const from = offsets(paragraph, source);
    const same = from.every((offset, i) => offset === undefined || source[offset] === paragraph.text[i]);
    expect(same).toBe(true);
    expect(from[0]).toBe(paragraph.start);
    expect(from[from.length - 1]).toBe(paragraph.end - 1);
    const known = from.filter((offset) => offset !== undefined);
    expect(known.every((offset, i) => i === 0 || known[i - 1] < offset)).toBe(true);
  }
}

describe('clean, properties', () => {
  it.each(['page', 'body'] as const)('kept + removed = the original, %s', (textForm) => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 80 }), fc.boolean(), (raw, columns, wrapped) => {
        const text = wrapped ? wrap(raw, columns) : raw;
        const { paragraphs, removed } = clean(pageOf(text, { textForm }));
        const parts = [...paragraphs, ...removed].sort((a, b) => a.start - b.start);
        expect([...paragraphs].sort((a, b) => a.start - b.start)).toEqual(paragraphs);
        expect([...removed].sort((a, b) => a.start - b.start)).toEqual(removed);
        let at = 0;
        for (const part of parts) {
          expect(part.start).toBeGreaterThanOrEqual(at);
          expect(part.end).toBeGreaterThan(part.start);
          expect(text.slice(at, part.start)).toMatch(MARKS_AND_SPACE);
          at = part.end;
        }
        expect(text.slice(at)).toMatch(MARKS_AND_SPACE);
        expectSound(paragraphs, text);
        if (textForm === 'body') expect(removed).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('cutParagraphs leaves exactly what no span covers', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(400), fc.nat(120)).map(([start, length]) => ({ start, end: start + length })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(texts, spans, (raw, cuts) => {
        const text = wrap(raw, 50);
        const { paragraphs } = clean(pageOf(text, { textForm: 'body' }));
        const left = cutParagraphs(paragraphs, cuts);
        expectSound(left, text);
        const covered = (offset: number): boolean =>
          cuts.some((span) => span.start <= offset && offset < span.end);
        const visible = (list: readonly Paragraph[]): number[] =>
          list.flatMap((paragraph) =>
            offsets(paragraph, text).filter(
              (offset): offset is number => offset !== undefined && /\S/.test(text[offset]),
            ),
          );
        expect(visible(left)).toEqual(visible(paragraphs).filter((offset) => !covered(offset)));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a line of a million letters', 'a'.repeat(1e6)],
    ['a line of a million code units of words', 'word '.repeat(2e5)],
    ['200,000 short lines', 'Menu item here\n'.repeat(2e5)],
    ['200,000 list items', '- x\n'.repeat(2e5)],
    ['a million marks', '>'.repeat(1e6)],
    ['a million spaces', ' '.repeat(1e6)],
    ['a million NULs', '\0'.repeat(1e6)],
    ['names without end', 'Abc Def, '.repeat(1e5)],
  ])('takes %s in a few seconds', (_, text) => {
    const elapsed = processorClock();
    clean(pageOf(text));
    expect(elapsed()).toBeLessThan(10_000);
  });
});
