import { clean } from '../../../../src/plugins/wire/core/clean';
import { HEADLINE, PARAGRAPHS, pageOf, wrap } from './item-of';

const texts = (text: string): string[] => clean(pageOf(text)).paragraphs.map((paragraph) => paragraph.text);
const cut = (text: string): [string, string][] =>
  clean(pageOf(text)).removed.map(({ reason, start, end }) => [reason, text.slice(start, end)]);

const MENU = [
  'Skip to content',
  'Home',
  'World',
  'Business',
  'Sport',
  'Weather',
  'Search',
  'Log in',
  'Subscribe',
];
const TAIL = [
  'Share this:',
  'Facebook',
  'Telegram',
  'Most read stories',
  '- Council Puts Off Vote On Ferry Fares Again',
  '- Six Things To See At The Herring Festival',
  '- Winter Timetable Brings Back The Night Train',
  'Comments',
  'No comments',
  '© 2024 The Fjord Courier. All rights reserved.',
];
const NOTICE = [
  'Legal Disclaimer:',
  'The Fjord Courier provides this information “as is” without warranty of any kind. We accept no liability for the accuracy, completeness or legality of the information contained in this article.',
];

describe('clean, page', () => {
  it('finds headline, paragraphs and credit of a plain page', () => {
    const text = [HEADLINE, ...PARAGRAPHS].join('\n');
    const story = clean(pageOf(text));
    expect(story.headline).toBe(HEADLINE);
    expect(story.credit).toBe('Nordline');
    expect(story.language).toBe('en');
    expect(story.paragraphs.map((paragraph) => paragraph.text)).toEqual(PARAGRAPHS);
    expect(story.removed).toEqual([
      { start: 0, end: HEADLINE.length, reason: 'headline', detail: expect.any(String) },
    ]);
  });

  it('takes menus, share links, lists of stories, comments and footers out, each side as one region', () => {
    const text = [...MENU, '', HEADLINE, 'By Tora Lunde', '12 March 2024', ...PARAGRAPHS, ...TAIL].join('\n');
    const story = clean(pageOf(text));
    expect(story.headline).toBe(HEADLINE);
    expect(story.byline).toBe('Tora Lunde');
    expect(story.firstCreated).toBe('2024-03-12');
    expect(story.paragraphs.map((paragraph) => paragraph.text)).toEqual(PARAGRAPHS);
    expect(cut(text)).toEqual([
      ['chrome', MENU.join('\n')],
      ['headline', HEADLINE],
      ['byline', 'By Tora Lunde'],
      ['date', '12 March 2024'],
      ['chrome', TAIL.join('\n')],
    ]);
    for (const { detail } of story.removed) expect(detail).toMatch(/\.$/);
  });

  it('keeps a legal notice with its heading, and removes the list below it', () => {
    const text = ['', HEADLINE, ...PARAGRAPHS, ...NOTICE, ...TAIL.slice(3)].join('\n');
    const story = clean(pageOf(text));
    expect(story.paragraphs.map((paragraph) => paragraph.text)).toEqual([...PARAGRAPHS, ...NOTICE]);
    expect(story.paragraphs[PARAGRAPHS.length].kind).toBe('heading');
    expect(cut(text)[1]).toEqual(['chrome', TAIL.slice(3).join('\n')]);
  });

  it.each([
    [
      'a Russian tail',
      ['Самое читаемое', 'Паром вернётся на линию весной', 'Новый мост откроют осенью', 'Комментарии'],
    ],
    [
      'a German tail',
      ['Meistgelesen', 'Fähre fährt wieder im Frühjahr', 'Neue Brücke im Herbst', 'Kommentare'],
    ],
    [
      'an Azerbaijani tail',
      ['Ən çox oxunanlar', 'Bərə yazda yenidən işləyəcək', 'Yeni körpü payızda', 'Şərhlər'],
    ],
    ['a newsletter prompt', ['Sign up for our newsletter', 'Enter your email address', 'Subscribe now']],
    [
      'tags and links',
      ['Tags:', 'Ports', 'Grain', 'Ostervik', 'Back to top', 'Privacy policy', 'Contact us'],
    ],
  ])('removes %s', (_, tail) => {
    expect(texts([HEADLINE, ...PARAGRAPHS, ...tail].join('\n'))).toEqual(PARAGRAPHS);
  });

  it.each([
    'Advertisement',
    'Read also: Council puts off the vote on ferry fares',
    'Tags: ports, grain, Ostervik',
    'Continue reading below',
  ])('removes %j from between the paragraphs', (line) => {
    const text = [HEADLINE, ...PARAGRAPHS.slice(0, 3), line, ...PARAGRAPHS.slice(3)].join('\n\n');
    expect(texts(text)).toEqual(PARAGRAPHS);
    expect(cut(text)).toContainEqual(['chrome', line]);
  });

  it.each([
    'To view the source version of this release, please visit the agency’s site.',
    'Sign up for our newsletter and never miss a ship again.',
  ])('removes %j from the end', (line) => {
    expect(texts([HEADLINE, ...PARAGRAPHS, line].join('\n'))).toEqual(PARAGRAPHS);
  });

  it.each([
    'This press release contains forward-looking statements; actual results may differ materially.',
    'Views expressed in this article do not necessarily reflect those of the publisher.',
  ])('keeps the notice %j', (line) => {
    expect(texts([...MENU, HEADLINE, ...PARAGRAPHS, line, ...TAIL].join('\n'))).toEqual([
      ...PARAGRAPHS,
      line,
    ]);
  });

  it.each([60, 64, 67, 71, 75])('joins hard-wrapped lines without blank lines, %i columns', (columns) => {
    const text = wrap([HEADLINE, ...PARAGRAPHS, ...TAIL].join('\n'), columns);
    const story = clean(pageOf(text));
    expect(story.headline).toBe(HEADLINE);
    expect(story.paragraphs.map((paragraph) => paragraph.text).join(' ')).toBe(PARAGRAPHS.join(' '));
    expect(story.paragraphs.length).toBeGreaterThanOrEqual(PARAGRAPHS.length);
    expect(story.paragraphs.length).toBeLessThanOrEqual(PARAGRAPHS.length + 2);
  });

  it.each([60, 66, 72])('joins hard-wrapped paragraphs between blank lines, %i columns', (columns) => {
    expect(texts(wrap([HEADLINE, ...PARAGRAPHS, ...TAIL].join('\n\n'), columns))).toEqual(PARAGRAPHS);
  });

  it('reads CRLF like LF', () => {
    const text = wrap([...MENU, HEADLINE, ...PARAGRAPHS, ...TAIL].join('\n'), 70);
    expect(texts(text.replace(/\n/g, '\r\n'))).toEqual(texts(text));
  });

  it('reads dateline and agency from the first paragraph and leaves its words there', () => {
    const first = `OSTERVIK, Norway, March 12 (Nordline) - ${PARAGRAPHS[1]}`;
    const story = clean(pageOf([HEADLINE, first, ...PARAGRAPHS.slice(2)].join('\n')));
    expect(story.dateline).toBe('OSTERVIK, Norway, March 12');
    expect(story.credit).toBe('Nordline');
    expect(story.paragraphs[0].text).toBe(first);
  });

  it("does not touch the item's own fields", () => {
    const item = pageOf([HEADLINE, ...PARAGRAPHS].join('\n'), {
      headline: HEADLINE,
      credit: 'NL',
      language: 'no',
    });
    const story = clean(item);
    expect(story).not.toHaveProperty('headline');
    expect(story).not.toHaveProperty('credit');
    expect(story).not.toHaveProperty('language');
    expect(story.removed[0].reason).toBe('headline');
  });

  it.each([
    ['one line', PARAGRAPHS.join(' ')],
    ['one short line', 'Ostervik harbour closed.'],
    ['only short lines', 'One\nTwo\nThree'],
  ])('never ends without an article when there is text: %s', (_, text) => {
    expect(clean(pageOf(text)).paragraphs.length).toBeGreaterThan(0);
  });

  it.each(['', ' \n\r\n\t', '\u2028\u00a0'])('makes nothing of an empty page', (text) => {
    expect(clean(pageOf(text))).toEqual({ paragraphs: [], removed: [] });
  });

  it('removes a desk line at the end as credit', () => {
    const line = '(Reporting by Tora Lunde and Nils Aas; Editing by Per Dahl)';
    const text = [HEADLINE, ...PARAGRAPHS, line].join('\n');
    expect(cut(text)).toContainEqual(['credit', line]);
  });
});
