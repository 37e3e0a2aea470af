import { joinLines } from '../../../../../src/plugins/wire/core/clean/join-lines';
import { measure } from '../../../../../src/plugins/wire/core/clean/measure';
import { sightOf } from '../../../../../src/plugins/wire/core/clean/pasted/page-sight';
import { wireOpening } from '../../../../../src/plugins/wire/core/clean/pasted/wire-opening';
import { splitLines } from '../../../../../src/plugins/wire/core/clean/split-lines';
import { PARAGRAPHS } from '../item-of';

const OPENING = 'OSTERVIK, March 12 (NTX) - The harbour board opened a second grain terminal on Tuesday.';
const OTHER =
  'ТЕРНБЕРГ, 4 марта /НТК/. Совет оставил школу на острове открытой ещё на два года, сообщили в мэрии.';

/** The number of the line that opens the story, or -1. */
const openingOf = (lines: readonly string[]): number => {
  const text = lines.join('\n');
  const blocks = joinLines(text, splitLines(text));
  const measures = blocks.map((block) => measure(text, block));
  return wireOpening(sightOf(text, blocks, measures));
};

describe('wireOpening', () => {
  it.each([OPENING, OTHER])('finds %s', (line) => {
    expect(openingOf(['Home', 'News', line, ...PARAGRAPHS, 'Contact'])).toBe(2);
  });

  it.each([
    ['no paragraph opens with a place and an agency', ['Home', 'OSTERVIK — The board', ...PARAGRAPHS]],
    ['several do', [OPENING, ...PARAGRAPHS, OTHER, ...PARAGRAPHS]],
    [
      'it stands alone among lines, as a teaser does',
      [...PARAGRAPHS, 'More', OPENING, 'Contact', 'Terms', 'Privacy'],
    ],
    ['there is nothing', []],
  ])('says nothing when %s', (_, lines) => {
    expect(openingOf(lines)).toBe(-1);
  });
});
