import type { WireItem } from '../../../../src/plugins/wire/core/item';

/** An item with nothing but a text. */
export const pageOf = (text: string, fields: Partial<WireItem> = {}): WireItem => ({
  pubStatus: 'usable',
  text,
  textForm: 'page',
  ...fields,
});

export const bodyOf = (text: string): WireItem => pageOf(text, { textForm: 'body' });

/** Wraps every line of a text at a column, as mail programs and old terminals do. */
export function wrap(text: string, columns: number): string {
  const wrapLine = (line: string): string => {
    const lines = [''];
    for (const word of line.split(' ')) {
      const last = lines[lines.length - 1];
      if (last !== '' && last.length + 1 + word.length > columns) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines.join('\n');
  };
  return text.split('\n').map(wrapLine).join('\n');
}

/** A story made up for these tests. */
export const HEADLINE = 'Port of Ostervik Opens Second Grain Terminal';
export const PARAGRAPHS = [
  'The harbour board of Ostervik opened a second grain terminal on Tuesday, two years after the first plans were put before the town council, Nordline reports.',
  'Board chairwoman Ingrid Solheim said the terminal would take four ships a week and give work to about ninety people from the villages along the fjord.',
  '"We used to watch the ships pass on their way to other ports. Now they stop here," she told the guests.',
  'The building cost 41 million crowns. Half of the money came from the regional fund, and the rest was lent by two banks that asked not to be named.',
  'Fishermen have complained that the new quay narrows the channel. The board promised to measure the traffic over the winter and to publish what it finds.',
  'A third terminal is not planned.',
];
