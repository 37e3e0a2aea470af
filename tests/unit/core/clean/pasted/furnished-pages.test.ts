import { clean } from '../../../../../src/plugins/wire/core/clean';
import { HEADLINE, PARAGRAPHS, pageOf } from '../item-of';

const texts = (lines: readonly string[]): string[] =>
  clean(pageOf(lines.join('\n'))).paragraphs.map(({ text }) => text);

const TEASER = [
  [
    'Harbour Pilots Ask for a Second Boat',
    'The pilots say that one boat is not enough when two ships come in with the same tide.',
  ],
  [
    'School on Tern Island Stays Open',
    'The council found the money for two more years after parents had offered to paint the building.',
  ],
  [
    'Winter Market Moves to the Old Rope Works',
    'The hall has a roof, which the square has not, and room for sixty stalls.',
  ],
  [
    'Bus to the Lighthouse Runs Until October',
    'The line carried twice as many people as in the first summer, the company said.',
  ],
];

describe('pages with furniture that looks like text', () => {
  it('stops where teasers of other stories begin', () => {
    const tail = [
      'More from the Courier',
      ...TEASER.flatMap(([title, text]) => [title!, 'Nils Aas', '12 March 2024', text!]),
    ];
    const kept = texts([
      'Home',
      'News',
      HEADLINE,
      'By Tora Lunde',
      '12 March 2024',
      ...PARAGRAPHS,
      'Share',
      ...tail,
    ]);
    expect(kept).toEqual(PARAGRAPHS);
  });

  it('keeps headings and lists inside the article', () => {
    const middle = [
      'What will change',
      '- four ships a week',
      '- ninety people at work',
      '- a new channel marker',
    ];
    const body = [...PARAGRAPHS.slice(0, 3), ...middle, ...PARAGRAPHS.slice(3)];
    const kept = texts(['Home', 'News', HEADLINE, ...body, 'Most read', TEASER[0]![0]!, TEASER[1]![0]!]);
    expect(kept).toEqual([
      ...PARAGRAPHS.slice(0, 3),
      ...middle.map((line) => line.replace('- ', '')),
      ...PARAGRAPHS.slice(3),
    ]);
  });

  it('keeps a notice behind a line about the author, and its heading', () => {
    const notice = [
      'Please note:',
      'The views expressed here are those of the author and do not necessarily reflect those of the Courier.',
    ];
    const kept = texts([
      'Home',
      HEADLINE,
      ...PARAGRAPHS,
      'Tora Lunde',
      ...notice,
      'Most read',
      TEASER[2]![0]!,
    ]);
    expect(kept.slice(-2)).toEqual(notice);
  });
});
