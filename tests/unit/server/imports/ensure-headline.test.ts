import fc from 'fast-check';
import type { WireItem } from '../../../../src/plugins/wire/core/item';
import { ensureHeadline } from '../../../../src/plugins/wire/server/src/imports/ensure-headline';
import { process } from '../../../fixtures/process';
import { NOTICE, PARAGRAPHS } from './stories';

const POSITION = { file: 'island.txt', item: 3 };
const titled = (fields: Partial<WireItem>) => {
  const processed = process({ text: '', textForm: 'body', pubStatus: 'usable', ...fields });
  return { before: processed, after: ensureHeadline(processed, POSITION) };
};
const headlineOf = (text: string): string => {
  const { after } = titled({ text });
  if ('problem' in after) throw new Error(after.problem.message);
  return after.processed.item.headline!;
};

test('a headline stays as it is', () => {
  const { before, after } = titled({ text: PARAGRAPHS[0], headline: 'Ferry Line Reopens' });
  expect(after).toEqual({ processed: before, problems: [] });
});

test.each([undefined, '', '  \n'])(
  'for the headline %j stands the beginning of the text, and a problem says so',
  (headline) => {
    const { before, after } = titled({ text: 'Boats are back.\n\nThey run again.', headline });
    expect(after).toEqual({
      processed: { ...before, item: { ...before.item, headline: 'Boats are back.' } },
      problems: [
        {
          code: 'ITEM_NO_HEADLINE',
          ...POSITION,
          field: 'headline',
          message: expect.stringContaining('Write one'),
        },
      ],
    });
    expect(before.item.headline?.trim()).toBeFalsy();
  },
);

test('a long beginning is cut after a word', () => {
  const headline = headlineOf(PARAGRAPHS[0]);
  expect(headline.length).toBeLessThanOrEqual(101);
  expect(headline.endsWith('…')).toBe(true);
  const start = headline.slice(0, -1);
  expect(PARAGRAPHS[0].startsWith(`${start} `)).toBe(true);
});

test('a beginning without spaces is cut between characters', () => {
  expect(headlineOf('船'.repeat(300))).toBe(`${'船'.repeat(100)}…`);
  expect(headlineOf(`a${'😀'.repeat(300)}`)).toBe(`a${'😀'.repeat(49)}…`);
});

test('whatever the text is, the headline is one short line of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (text) => {
      const { before, after } = titled({ text });
      if ('problem' in after) {
        expect(before.story.paragraphs).toEqual([]);
        return;
      }
      const headline = after.processed.item.headline!;
      expect(headline).not.toBe('');
      expect(headline.length).toBeLessThanOrEqual(101);
      expect(headline).not.toMatch(/[\r\n\u2028\u2029]|^\s|\s$/u);
      expect(headline).not.toMatch(/\p{Cs}/u);
    }),
  );
});

test('where notices are all there is, a notice gives the headline', () => {
  const { before, after } = titled({ text: NOTICE });
  expect(before.body).toEqual([]);
  expect(after).toMatchObject({ processed: { item: { headline: expect.stringMatching(/^Disclaimer: /) } } });
});

test.each(['', '  \n\n', '- '])('%j is no article', (text) => {
  expect(titled({ text }).after).toEqual({
    problem: {
      code: 'ITEM_EMPTY',
      ...POSITION,
      field: 'headline',
      message: expect.stringContaining('original'),
    },
  });
});

test('a kill needs neither headline nor text', () => {
  const { before, after } = titled({ pubStatus: 'canceled' });
  expect(after).toEqual({ processed: before, problems: [] });
});
