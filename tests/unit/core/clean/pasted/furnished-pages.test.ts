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

const SHORT = [
  'The pilots expect to bring them in on Wednesday with the evening tide, the harbour office said.',
  'Nobody on board is hurt, and both have food and water for a week.',
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

  describe('an agency story under a menu of full teasers', () => {
    const menu = Array.from({ length: 8 }, () => TEASER.map(([title, text]) => `${title}${text}`)).flat();
    const story = [
      'OSTERVIK, March 12 (NTX) - Two ships wait outside the harbour for the storm to pass.',
      ...SHORT,
    ];
    const below = ['Most read', ...TEASER.map(([title]) => title!), 'Contact', 'Terms of use'];
    const sections = ['Home', 'Latest', 'Weather', 'Sports', 'Best of'];

    it('is found by its dateline', () => {
      expect(texts([...sections, ...menu, 'Ships Wait', '12 March 2024', ...story, ...below])).toEqual(story);
    });

    it('is not taken for a teaser that opens so', () => {
      const teaser = 'TERN ISLAND (NTX) - The school stays open for two more years, the council said.';
      const page = [
        HEADLINE,
        'By Tora Lunde',
        '12 March 2024',
        ...PARAGRAPHS,
        'More stories',
        teaser,
        'Contact',
        'Terms of use',
      ];
      expect(texts(page)).toEqual(expect.arrayContaining(PARAGRAPHS));
    });
  });
});
