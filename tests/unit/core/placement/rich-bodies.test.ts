import fc from 'fast-check';
import {
  blocksToText,
  clean,
  cutParagraphs,
  toBlocks,
  type Story,
} from '../../../../src/plugins/wire/core/clean';
import type { WireItem } from '../../../../src/plugins/wire/core/item';
import {
  bodyOf,
  cutBlocks,
  place,
  rebase,
  spansInParagraphs,
  type BodyState,
} from '../../../../src/plugins/wire/core/placement';
import { htmlBody } from '../../../../src/plugins/wire/core/read/html/html-body';
import { pageOf } from '../clean/item-of';
import { htmlStories } from '../read/html/html-soup';
import { paragraph, shares, spanOf, spansWithin, visible } from './bodies';

const itemOf = (html: string): WireItem => {
  const { text, markup } = htmlBody(html, { base: 'https://e.example/' });
  return pageOf(text, { textForm: 'body', markup });
};
const storyOf = (html: string): { item: WireItem; story: Story; full: unknown[] } => {
  const item = itemOf(html);
  const story = clean(item);
  return { item, story, full: toBlocks(story.paragraphs, item.markup) };
};
const text = (value: string, marks: object = {}) => ({ type: 'text', text: value, ...marks });
const link = (...children: unknown[]) => ({ type: 'link', url: 'https://e.example/x', children });

describe('a body with marks, links and nested lists', () => {
  const HTML =
    '<p>The quay is <b>open. No <a href="/x">warranty <i>is</i> given</a>. Read</b> on.</p>' +
    '<ol><li>Rope<ul><li>At your <a href="/x">own risk</a></ul><li>Wind</ol>';

  it('has a notice cut out with the link in it, and put back as it stood', () => {
    const { full } = storyOf(HTML);
    const notice = spanOf(blocksToText(full), 'No warranty is given.');
    const separate = place({ full, cuts: [] }, 'aa', [notice], 'separate');
    expect(bodyOf(separate)[0]).toEqual(paragraph('The quay is ', text('open.', { bold: true })));
    expect(bodyOf(separate)[1]).toEqual(paragraph(text('Read', { bold: true }), ' on.'));
    const inline = place(separate, 'aa', [], 'inline');
    expect(bodyOf(inline)).toEqual(full);
  });

  it('has a notice cut out that begins in a link, and one in a nested list', () => {
    const { full } = storyOf(HTML);
    const whole = blocksToText(full);
    const [first] = cutBlocks(full, [spanOf(whole, 'is given. Read on.')]);
    expect(first).toEqual(
      paragraph(
        'The quay is ',
        text('open. No ', { bold: true }),
        link(text('warranty', { bold: true })),
        text(''),
      ),
    );
    expect(cutBlocks(full, [spanOf(whole, 'At your own risk')])[1]).toEqual({
      type: 'list',
      format: 'ordered',
      children: ['Rope', 'Wind'].map((value) => ({ type: 'list-item', children: [text(value)] })),
    });
  });

  it('is the very body again after any notices were separate, and loses no word meanwhile', () => {
    fc.assert(
      fc.property(htmlStories, shares, shares, (html, one, other) => {
        const { full } = storyOf(html);
        const before = JSON.stringify(full);
        const whole = blocksToText(full);
        const start: BodyState = { full, cuts: [] };
        const first = spansWithin(whole.length, one);
        const second = spansWithin(whole.length, other);
        const state = place(place(start, 'aa', first, 'separate'), 'bb', second, 'removed');
        const isCut = (at: number): boolean =>
          [...first, ...second].some(({ start: from, end }) => from <= at && at < end);
        let kept = '';
        for (let i = 0; i < whole.length; i += 1) if (!isCut(i)) kept += whole[i];
        expect(visible(blocksToText(bodyOf(state)))).toBe(visible(kept));
        const back = place(place(state, 'aa', [], 'inline'), 'bb', [], 'inline');
        expect(JSON.stringify(bodyOf(back))).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what is cut when an editor adds to what he sees', () => {
    fc.assert(
      fc.property(htmlStories, shares, (html, given) => {
        const { full } = storyOf(html);
        const whole = blocksToText(full);
        const state = place({ full, cuts: [] }, 'aa', spansWithin(whole.length, given), 'separate');
        const edited = [...structuredClone(bodyOf(state)), paragraph('A word of the editor’s own.')];
        const after = rebase(state, edited).state;
        expect(bodyOf(after)).toEqual(edited);
        const inline = blocksToText(bodyOf(place(after, 'aa', [], 'inline')));
        const sorted = (value: string): string => [...visible(value)].sort().join('');
        expect(sorted(inline)).toBe(sorted(`${whole}A word of the editor’s own.`));
      }),
      { numRuns: 300 },
    );
  });

  it('has stretches of the source where its paragraphs have them', () => {
    fc.assert(
      fc.property(htmlStories, shares, (html, given) => {
        const { item, story, full } = storyOf(html);
        const whole = blocksToText(full);
        const source = spansWithin(item.text.length, given);
        const found = spansInParagraphs(story.paragraphs, source);
        source.forEach(({ start, end }, i) => {
          const span = found[i];
          const kept = cutParagraphs(story.paragraphs, [
            { start: 0, end: start },
            { start: end, end: item.text.length },
          ]);
          const words = visible(kept.map((part) => part.text).join(''));
          // A bar beside a cell that is cut may stay with the one or the other.
          const bare = (value: string): string => visible(value).replaceAll('|', '');
          if (words !== '') expect(bare(span ? whole.slice(span.start, span.end) : '')).toBe(bare(words));
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is cut as its paragraphs are', () => {
    fc.assert(
      fc.property(htmlStories, shares, (html, given) => {
        const { item, story, full } = storyOf(html);
        const source = spansWithin(item.text.length, given);
        const spans = spansInParagraphs(story.paragraphs, source).filter((span) => span !== undefined);
        const bare = (value: string): string => visible(value).replaceAll('|', '');
        const left = toBlocks(cutParagraphs(story.paragraphs, source), item.markup);
        expect(bare(blocksToText(cutBlocks(full, spans)))).toBe(bare(blocksToText(left)));
      }),
      { numRuns: 300 },
    );
  });
});
