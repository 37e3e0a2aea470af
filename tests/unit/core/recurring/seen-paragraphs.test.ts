import fc from 'fast-check';
import { clean } from '../../../../src/plugins/wire/core/clean';
import { buildNoticeIndex, fingerprint } from '../../../../src/plugins/wire/core/disclaimers';
import { buildNameIndex } from '../../../../src/plugins/wire/core/entities';
import { identityOf } from '../../../../src/plugins/wire/core/duplicates';
import { processItem, type Knowledge } from '../../../../src/plugins/wire/core/pipeline';
import { DEFAULT_POLICIES } from '../../../../src/plugins/wire/core/policies';
import { seenParagraphs, type SourceRecurring } from '../../../../src/plugins/wire/core/recurring';
import { sentParagraphs } from '../../../../src/plugins/wire/core/clean';
import { bodyOf, HEADLINE, pageOf, PARAGRAPHS } from '../clean/item-of';

const FOOTER = 'Tidewater Wire is written by people who live on the coast and is paid for by its readers.';
const STORY = [...PARAGRAPHS, FOOTER].join('\n\n');
const NOTICE =
  'Legal disclaimer: Tidewater provides this content as is, without warranty of any kind, and accepts no responsibility or liability for its accuracy.';

const seenIn = (text: string, textForm: 'page' | 'body' = 'body') =>
  seenParagraphs(text, clean(pageOf(text, { textForm })));
const printOf = (text: string) => fingerprint(seenIn(text).at(-1)!.text);

const knowing = (recurring?: Partial<SourceRecurring>): Knowledge => ({
  notices: buildNoticeIndex([]),
  names: buildNameIndex([]),
  recurring: new Map(
    recurring ? [['Tidewater Wire', { chrome: new Set(), notices: new Set(), ...recurring }]] : [],
  ),
});
const process = (text: string, recurring?: Partial<SourceRecurring>) =>
  processItem(bodyOf(text), knowing(recurring), DEFAULT_POLICIES, { source: 'Tidewater Wire' });

test('each paragraph, where it stands in the text', () => {
  const seen = seenIn(STORY);
  expect(seen.map(({ text }) => text)).toEqual([...PARAGRAPHS, FOOTER]);
  expect(seen.map(({ start, end }) => STORY.slice(start, end))).toEqual([...PARAGRAPHS, FOOTER]);
  expect(seen.map(({ position }) => position)).toEqual([
    'top',
    'top',
    'middle',
    'middle',
    'end',
    'end',
    'end',
  ]);
});

test('it is the same paragraph in another typography, and with another date', () => {
  const dated = (date: string) => `Sent to our subscribers on ${date} from the coast.`;
  const [one, other] = [dated('March 3, 2026'), dated('April 14, 2027').toUpperCase()].map(printOf);
  expect(other).toBe(one);
});

test('also in what the cleaner takes out', () => {
  const page = [HEADLINE, ...PARAGRAPHS, 'Most popular stories', 'Ferry Late Again', 'Share this'].join(
    '\n\n',
  );
  const removed = seenIn(page, 'page').filter(({ place }) => place === 'removed');
  expect(removed.map(({ text }) => text)).toEqual(['Most popular stories', 'Ferry Late Again', 'Share this']);
  for (const { start, end, text } of removed) expect(page.slice(start, end)).toBe(text);
});

test('not in which the detector finds a notice, and only of a source that has a name', () => {
  const text = [...PARAGRAPHS, NOTICE].join('\n\n');
  expect(process(text).seen.map((one) => one.text)).toEqual(PARAGRAPHS);
  expect(processItem(bodyOf(text), knowing(), DEFAULT_POLICIES).seen).toEqual([]);
});

test('a giant text is counted at its ends', () => {
  const text = Array.from({ length: 5000 }, (_, n) => `Line ${'x'.repeat(n % 7)} of the log.`).join('\n\n');
  expect(seenIn(text).length).toBeLessThanOrEqual(200);
});

test('what is proposed as a notice is flagged, stays where it is and awaits an editor', () => {
  const { flags, body } = process(STORY, { notices: new Set([printOf(STORY)]) });
  const start = STORY.indexOf(FOOTER);
  expect(flags).toMatchObject([
    {
      start,
      end: start + FOOTER.length,
      quote: FOOTER,
      placement: 'inline',
      review: true,
      score: 0.5,
      inChrome: false,
      evidence: [{ cue: 'recurs-in-source' }],
    },
  ]);
  expect(body.map(({ text }) => text)).toEqual([...PARAGRAPHS, FOOTER]);
});

describe('furniture of the source', () => {
  const chrome = new Set([printOf(STORY)]);

  test('is taken out, with the reason', () => {
    const { story, body, flags } = process(STORY, { chrome });
    const start = STORY.indexOf(FOOTER);
    expect(body.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(flags).toEqual([]);
    expect(story.removed).toEqual([
      {
        start,
        end: start + FOOTER.length,
        reason: 'chrome',
        detail: expect.stringContaining('recurs in the source'),
      },
    ]);
  });

  test('leaves the item the one it was, and is counted all the same', () => {
    const [before, after] = [process(STORY), process(STORY, { chrome })];
    const identity = ({ item, story }: typeof before) =>
      identityOf(item, sentParagraphs(story), 'Tidewater Wire');
    expect(identity(after)).toEqual(identity(before));
    expect(after.seen).toEqual(before.seen);
  });

  test('is not all of a story', () => {
    expect(process(FOOTER, { chrome }).body.map(({ text }) => text)).toEqual([FOOTER]);
  });

  test.each(['page', 'body'] as const)('kept + removed = the original, %s', (textForm) => {
    const parts = fc.array(
      fc.oneof(fc.constantFrom(FOOTER, `- ${FOOTER}`, 'Share this', HEADLINE, ...PARAGRAPHS), fc.lorem()),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(parts, (paragraphs) => {
        const text = paragraphs.join('\n\n');
        const item = pageOf(text, { textForm });
        const story = clean(item, chrome);
        const places = [...story.paragraphs, ...story.removed].sort((a, b) => a.start - b.start);
        let at = 0;
        for (const { start, end } of places) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, start)).toMatch(/^[\s-]*$/u);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s-]*$/u);
        expect(story.removed).toEqual([...story.removed].sort((a, b) => a.start - b.start));
        const { recurring: _, ...rest } = story;
        const known = clean(item);
        expect({ ...rest, paragraphs: sentParagraphs(story), removed: [] }).toEqual({
          ...known,
          removed: [],
        });
      }),
    );
  });
});
