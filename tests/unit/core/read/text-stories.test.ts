import iconv from 'iconv-lite';
import fc from 'fast-check';
import { MOST_LINES, splitStories } from '../../../../src/plugins/wire/core/read/text/split-stories';
import { processorClock } from '../../../support/processor-clock';
import { codes, readAll, readOne } from './reading';

const BODY =
  'The harbour opened its new pier on Monday, the port authority said in a statement. The pier is three hundred metres long and takes ships of every size.\n\n"It is what we have waited for," the harbour master said. The first ship is due in March.\n';
const story = (title: string, city: string): string =>
  `${title}\n\n${city}, March 5 (Coast Agency) - ${BODY}`;
const ONE = story('Harbour opens new pier', 'PORT CITY');
const TWO = `Ferry is back on time\nBy Jane Doe\n5 March 2026\n\n${BODY}`;
const THREE = story('Lighthouse is lit again', 'CAPE TOWN');

const texts = async (content: string | Uint8Array): Promise<(string | undefined)[]> =>
  (await readAll(content, { file: 'a.txt' })).map((o) => (o.ok ? o.item.text : undefined));

describe('several stories in a text', () => {
  it.each([
    ['rules', '\n---\n'],
    ['long rules', '\n==========\n\n'],
    ['stars', '\n\n* * *\n'],
    ['form feeds', '\f'],
    ['form feeds on lines of their own', '\n\f\n'],
    ['-30-', '\n-30-\n\n'],
    ['###', '\n###\n'],
    ['ENDS', '\nENDS\n\n'],
  ])('between %s are items of their own', async (_what, between) => {
    const file = [ONE, TWO, THREE].join(between);
    expect(await texts(file)).toEqual([ONE, TWO, THREE].map((text) => text.trim()));
    const outcomes = await readAll(file.replace(/\n/g, '\r\n'), { file: 'a.txt' });
    expect(outcomes).toHaveLength(3);
    expect(Buffer.concat(outcomes.map((o) => o.original!)).toString()).toBe(file.replace(/\n/g, '\r\n'));
    expect(outcomes[0]).toMatchObject({ warnings: [{ code: 'READ_SPLIT', item: 1 }] });
  });

  it('that are numbered need no other sign', async () => {
    const file =
      'Story 1 of 2\n\nShort note\n\nThe pier is open.\n\nStory 2 of 2\n\nAnother note\n\nThe ferry is back.\n';
    expect(await texts(file)).toEqual([
      'Short note\n\nThe pier is open.',
      'Another note\n\nThe ferry is back.',
    ]);
  });

  it('with wide gaps and datelines are items of their own', async () => {
    expect(await texts(`${ONE}\n\n\n${THREE}`)).toHaveLength(2);
  });

  it('keep their bytes in any encoding', async () => {
    const russian = `Порт открыл причал\n\nЛАЗУРНЫЙ, 5 марта (Берег) - ${'Порт открыл новый причал, сообщил его начальник. '.repeat(6).trim()}\n`;
    for (const encoding of ['windows-1251', 'utf-16le']) {
      const outcomes = await readAll(
        iconv.encode(`${russian}\n---\n${russian}`, encoding, { addBOM: true }),
        { file: 'a.txt' },
      );
      expect(outcomes).toHaveLength(2);
      const second = outcomes[1];
      expect(second.ok && second.item.text).toBe(russian.trim());
      expect(
        iconv.decode(Buffer.from(second.original!), encoding === 'utf-16le' ? 'utf8' : encoding),
      ).toContain(russian.trim());
    }
  });

  it.each([
    ['a story with a rule in it', `${ONE}\n---\n${BODY}`],
    ['a release with its end mark and a boilerplate', `${ONE}\n###\n\nAbout the port\n\n${BODY}`],
    ['a page with teasers', `${ONE}\n---\nFerry is back\n5 March 2026\nThe ferry is back.\n---\nMore news\n`],
    ['wide gaps between paragraphs', `${ONE}\n\n\n${BODY}\n\n\n${BODY}`],
    ['a page number', `${ONE}\nPage 1 of 2\n\n${BODY}\nPage 2 of 2\n`],
    ['numbers out of order', `Story 2 of 3\n\n${BODY}\nStory 1 of 3\n\n${BODY}`],
    ['one story', ONE],
  ])('are not made of %s', async (_what, file) => {
    expect(await texts(file)).toEqual([file]);
  });

  it('hold all of the text between them', () => {
    const line = fc.constantFrom(
      '---',
      '',
      '',
      ONE,
      TWO,
      THREE,
      '\f',
      'ENDS',
      'Story 1 of 2',
      'Story 2 of 2',
      'x',
      BODY,
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n', '\r'), (parts, end) => {
        const text = parts.join(end);
        const stories = splitStories(text) ?? [];
        stories.forEach(({ from, start, end: last, to }, i) => {
          expect(from).toBe(i === 0 ? 0 : stories[i - 1].to);
          expect(from <= start && start < last && last <= to).toBe(true);
        });
        if (stories.length > 0) expect(stories[stories.length - 1].to).toBe(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('take time in proportion to the length of the text', async () => {
    for (const unit of ['---\n', '\n', '\f', ' \n', `${ONE}\n---\n`, 'Story 1 of 2\n', 'x. ']) {
      const elapsed = processorClock();
      splitStories(unit.repeat(300_000 / unit.length));
      expect(elapsed()).toBeLessThan(4000);
    }
  }, 60_000);
});

it('leaves a text of too many lines one item', () => {
  const long = (lines: number): string => [ONE, TWO].join(`\n---${'\n'.repeat(lines)}`);
  expect(splitStories(long(1000))).toHaveLength(2);
  expect(splitStories(long(MOST_LINES))).toBeUndefined();
});

describe('what the words of a plain text say of its life', () => {
  it('is in its fields, and still in its text', async () => {
    const text = `EMBARGOED UNTIL 1500 GMT Friday 6 March 2026\n\n${ONE}`;
    const { item } = await readOne(text, { file: 'a.txt' });
    expect(item).toMatchObject({ embargoed: '2026-03-06T15:00:00Z', pubStatus: 'usable', text });
    const killed = await readOne(`MANDATORY KILL\n\n${ONE}`, { file: 'a.txt' });
    expect(killed.item).toMatchObject({ pubStatus: 'canceled', signals: ['kill'] });
  });

  it('holds the item when an embargo cannot be read', async () => {
    const { item, warnings } = await readOne(`SPERRFRIST: Beginn der Rede\n\n${ONE}`, { file: 'a.txt' });
    expect(item.pubStatus).toBe('withheld');
    expect(codes(warnings)).toEqual(['ITEM_EMBARGO']);
  });
});
