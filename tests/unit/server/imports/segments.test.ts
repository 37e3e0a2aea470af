import fc from 'fast-check';
import { fingerprint } from '../../../../src/plugins/wire/core/disclaimers';
import type { PlacedFlag, Processed } from '../../../../src/plugins/wire/core/pipeline';
import type { Span } from '../../../../src/plugins/wire/core/span';
import { segmentsOf } from '../../../../src/plugins/wire/server/src/imports/segments';
import type { PreviewSegment } from '../../../../src/plugins/wire/shared/contracts/preview';
import { process, processPage } from '../../../fixtures/process';
import { CHROME_NOTICE, NOTICE, PAGE, PARAGRAPHS, SPONSORED } from './stories';
import { processorClock } from '../../../support/processor-clock';

const joined = (segments: PreviewSegment[]): string => segments.map(({ text }) => text).join('');

/** What the preview would show, with what it says of each stretch checked against the text and the mentions. */
function expectSound(processed: Processed): PreviewSegment[] {
  const segments = segmentsOf(processed);
  const { item, flags, linked, story } = processed;
  expect(joined(segments)).toBe(item.text);
  const left = [...linked.mentions];
  let at = 0;
  for (const segment of segments) {
    expect(segment.text).not.toBe('');
    expect(segment.flag !== undefined).toBe(segment.kind === 'notice');
    expect(segment.reason !== undefined).toBe(segment.kind === 'chrome');
    if (segment.kind === 'notice')
      expect(segment.text.startsWith(item.text.slice(at, flags[segment.flag!].end))).toBe(true);
    if (segment.kind === 'chrome')
      expect(story.removed.map(({ detail }) => detail)).toContain(segment.reason);
    for (const { start, end, entity } of segment.entities ?? []) {
      expect(segment.kind).toBe('kept');
      const mention = left.shift()!;
      expect([at + start, at + end, entity]).toEqual([mention.start, mention.end, mention.entity]);
      expect(segment.text.slice(start, end).replace(/\s+/gu, ' ')).toBe(mention.text.replace(/\s+/gu, ' '));
    }
    at += segment.text.length;
  }
  // Every mention stands in the article, so none may be missing.
  expect(left).toEqual([]);
  return segments;
}

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r\n',
        '\n\n',
        '- ',
        '• ',
        ' ',
        '\t',
        '\u2028',
        '\0',
        '\ud800',
        'Share this',
        'Home',
      ),
      fc.constantFrom('Comments', 'Most popular stories', 'By Runa Dahl', NOTICE, SPONSORED, CHROME_NOTICE),
      fc.constantFrom(...PARAGRAPHS),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.lorem({ maxCount: 8 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

test.each(['page', 'body'] as const)(
  'the segments of any %s are its text, and hold its mentions',
  (textForm) => {
    fc.assert(
      fc.property(texts, (text) => {
        expectSound(process({ text, textForm, pubStatus: 'usable' }));
      }),
      { numRuns: 150 },
    );
  },
);

describe('a page', () => {
  const processed = processPage(PAGE);
  const segments = expectSound(processed);
  const of = (words: string) => segments.filter(({ text }) => text.includes(words));

  test('is shown as furniture with the reason, article and notices', () => {
    expect(of('Share this')).toMatchObject([{ kind: 'chrome', reason: expect.stringMatching(/\w/) }]);
    expect(of('Ostervik Reopens')).toMatchObject([
      { kind: 'chrome', reason: expect.stringContaining('headline') },
    ]);
    // Each paragraph is a stretch of its own.
    for (const paragraph of PARAGRAPHS)
      expect(of(paragraph)).toMatchObject([{ kind: 'kept', text: `${paragraph}\n\n` }]);
    expect(of(NOTICE)).toMatchObject([{ kind: 'notice' }]);
    expect(processed.flags[of(NOTICE)[0].flag!].quote).toBe(NOTICE);
  });

  test('shows a notice inside furniture as a notice, and the furniture around it as furniture', () => {
    const at = segments.findIndex(({ text }) => text.includes(CHROME_NOTICE));
    expect(segments[at].kind).toBe('notice');
    expect(processed.flags[segments[at].flag!]).toMatchObject({ quote: CHROME_NOTICE, inChrome: true });
    expect(segments[at - 1]).toMatchObject({ kind: 'chrome', text: 'Most popular stories\n\n' });
    expect(segments[at + 1]).toMatchObject({ kind: 'chrome', text: expect.stringContaining('Comments') });
    expect(segments[at + 1].reason).toBe(segments[at - 1].reason);
  });

  test('has the mentions where they stand in the stretch', () => {
    const [{ text, entities }] = of(PARAGRAPHS[1]);
    const names = (entities ?? []).map(({ start, end }) => text.slice(start, end));
    expect(names).toContain('Henrik Solberg');
  });
});

describe('hand-made pieces', () => {
  const flagOf = ({ start, end }: Span, text: string): PlacedFlag => ({
    start,
    end,
    quote: text.slice(start, end),
    kinds: ['other'],
    score: 0.9,
    fingerprint: fingerprint(text.slice(start, end)),
    inChrome: false,
    evidence: [],
    placement: 'separate',
    review: true,
    reason: 'By default.',
  });
  const made = (
    text: string,
    pieces: { kept?: Span[]; chrome?: (Span & { detail?: string })[]; notices?: Span[]; mentions?: Span[] },
  ): Processed => ({
    item: { text, textForm: 'page', pubStatus: 'usable' },
    story: {
      paragraphs: (pieces.kept ?? []).map(({ start, end }) => ({
        start,
        end,
        kind: 'paragraph',
        text: text.slice(start, end),
        runs: [{ at: 0, start }],
      })),
      removed: (pieces.chrome ?? []).map(({ start, end, detail }) => ({
        start,
        end,
        reason: 'chrome',
        detail: detail ?? 'Furniture.',
      })),
    },
    flags: (pieces.notices ?? []).map((span) => flagOf(span, text)),
    linked: {
      mentions: (pieces.mentions ?? []).map(({ start, end }) => ({
        start,
        end,
        type: 'person',
        text: text.slice(start, end),
        entity: 0,
      })),
      entities: [],
    },
    body: [],
    seen: [],
  });
  const shown = (segments: PreviewSegment[]) => segments.map(({ kind, text }) => `${kind} ${text}`);

  test('that overlap are still the text, cut into stretches', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 80 }),
        spans,
        spans,
        spans,
        spans,
        (text, kept, chrome, notices, mentions) => {
          const byStart = (list: Span[]) => [...list].sort((a, b) => a.start - b.start || a.end - b.end);
          const given = { kept, chrome, notices: byStart(notices), mentions: byStart(mentions) };
          const segments = segmentsOf(made(text, given));
          expect(joined(segments)).toBe(text);
          // What a notice covers is shown as notice, whatever else it is.
          let at = 0;
          for (const { kind, text: stretch } of segments) {
            const end = at + stretch.length;
            if (kind !== 'notice') {
              const covered = notices.filter(
                (notice) => notice.start < Math.min(end, notice.end) && notice.end > at,
              );
              expect(covered).toEqual([]);
            }
            at = end;
          }
        },
      ),
    );
  });

  test('a notice wins over the furniture and the paragraph that it covers in part', () => {
    const text = 'menu menu paragraph paragraph';
    const segments = segmentsOf(
      made(text, {
        chrome: [{ start: 0, end: 9 }],
        kept: [{ start: 10, end: 29 }],
        notices: [{ start: 5, end: 19 }],
      }),
    );
    expect(shown(segments)).toEqual(['chrome menu ', 'notice menu paragraph', 'kept  paragraph']);
  });

  test('a notice in the middle of a paragraph parts it, and mentions keep their place', () => {
    const text = 'Runa Dahl wrote. No warranty. Runa Dahl answered.';
    const segments = segmentsOf(
      made(text, {
        kept: [{ start: 0, end: text.length }],
        notices: [{ start: 17, end: 29 }],
        mentions: [
          { start: 0, end: 9 },
          { start: 20, end: 28 },
          { start: 30, end: 39 },
        ],
      }),
    );
    expect(shown(segments)).toEqual([
      'kept Runa Dahl wrote. ',
      'notice No warranty.',
      'kept  Runa Dahl answered.',
    ]);
    expect(segments.map(({ entities }) => entities)).toEqual([
      [{ start: 0, end: 9, entity: 0 }],
      undefined,
      [{ start: 1, end: 10, entity: 0 }],
    ]);
  });

  test('a mention across the edge of a notice is left out', () => {
    const segments = segmentsOf(
      made('Runa Dahl wrote.', {
        kept: [{ start: 0, end: 16 }],
        notices: [{ start: 8, end: 16 }],
        mentions: [{ start: 0, end: 9 }],
      }),
    );
    expect(segments.every(({ entities }) => entities === undefined)).toBe(true);
  });

  test('two notices side by side stay two; furniture of one reason is one', () => {
    const text = 'one two three four';
    const segments = segmentsOf(
      made(text, {
        notices: [
          { start: 0, end: 3 },
          { start: 4, end: 7 },
        ],
        chrome: [
          { start: 8, end: 13, detail: 'Links.' },
          { start: 14, end: 18, detail: 'Links.' },
        ],
      }),
    );
    expect(segments).toEqual([
      { kind: 'notice', text: 'one ', flag: 0 },
      { kind: 'notice', text: 'two ', flag: 1 },
      { kind: 'chrome', text: 'three four', reason: 'Links.' },
    ]);
  });

  test('a text without pieces is kept, and no text is no stretch', () => {
    expect(segmentsOf(made('  \n ', {}))).toEqual([{ kind: 'kept', text: '  \n ' }]);
    expect(segmentsOf(made('', {}))).toEqual([]);
  });

  test('a line of a million code units with thousands of pieces takes no time', () => {
    const spans = (step: number, size: number) =>
      Array.from({ length: 1e6 / step }, (_, i) => ({ start: i * step, end: i * step + size }));
    const text = 'word '.repeat(2e5);
    const elapsed = processorClock();
    const segments = segmentsOf(
      made(text, { kept: spans(50, 49), notices: spans(100, 20), mentions: spans(10, 4) }),
    );
    expect(elapsed()).toBeLessThan(3_000);
    expect(joined(segments) === text).toBe(true);
  });
});
