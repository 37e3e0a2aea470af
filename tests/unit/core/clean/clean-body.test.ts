import { clean } from '../../../../src/plugins/wire/core/clean';
import { bodyOf } from './item-of';

const blocks = (text: string): [string, string][] =>
  clean(bodyOf(text)).paragraphs.map(({ kind, text: words }) => [kind, words]);

describe('clean, body', () => {
  it('removes nothing, not even furniture', () => {
    const text = 'The ferry sails again from Monday on, the council said.\nShare this\nComments\nNo comments';
    const story = clean(bodyOf(text));
    expect(story.removed).toEqual([]);
    expect(story.paragraphs.map((paragraph) => paragraph.text).join('\n')).toBe(text);
  });

  it('makes list items of marked lines and takes the marks off', () => {
    expect(blocks('The council decided:\n- to open the quay\n• to close the road\n* to wait')).toEqual([
      ['paragraph', 'The council decided:'],
      ['list-item', 'to open the quay'],
      ['list-item', 'to close the road'],
      ['list-item', 'to wait'],
    ]);
  });

  it('puts a bullet that stands alone before the line below it', () => {
    expect(blocks('•\nfirst thing\n•\nsecond thing')).toEqual([
      ['list-item', 'first thing'],
      ['list-item', 'second thing'],
    ]);
  });

  it('keeps numbers of numbered lines as part of the text', () => {
    expect(blocks('1. Open the quay\n2. Close the road').map(([, text]) => text)).toEqual([
      '1. Open the quay',
      '2. Close the road',
    ]);
  });

  it('makes quotes of lines behind >', () => {
    expect(
      blocks('> We used to watch the ships pass.\n> Now they stop here.').every(([kind]) => kind === 'quote'),
    ).toBe(true);
  });

  it('tells headings from short sentences', () => {
    const body = 'The harbour board met on Tuesday and decided on the quay after a long talk.';
    expect(blocks(`What the Board Decided\n${body}\nHe said:\n${body}`)).toEqual([
      ['heading', 'What the Board Decided'],
      ['paragraph', body],
      ['paragraph', 'He said:'],
      ['paragraph', body],
    ]);
  });

  it('joins a word broken at its hyphen and lines that plainly go on', () => {
    expect(
      blocks('The long-\nawaited terminal was opened by the\nMinister for Ports, who had\ncome by ferry.'),
    ).toEqual([
      ['paragraph', 'The long-awaited terminal was opened by the Minister for Ports, who had come by ferry.'],
    ]);
  });

  it('starts a paragraph at an indented line', () => {
    const text = '    The board met on Tuesday.\n    The quay was opened on Wednesday.';
    expect(blocks(text)).toHaveLength(2);
  });

  it('sees any number of blank lines as one break', () => {
    expect(blocks('One is here.\n\n\n\n \nTwo is here.')).toHaveLength(2);
  });
});
