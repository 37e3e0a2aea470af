import * as linking from '../../../../../src/plugins/wire/core/entities/link-entities';
import * as tagging from '../../../../../src/plugins/wire/core/entities/tagger';
import { NAME_LABELS } from '../../../../../src/plugins/wire/core/entities/tagger/labels';
import learnt from '../../../../../src/plugins/wire/core/entities/tagger/weights.json';
import { readWeights, type Weights } from '../../../../../src/plugins/wire/core/entities/sequence/weights';
import { paragraphsOf } from '../paragraphs';

type Context = linking.LinkContext;

const tag = (context: Context, weights?: Weights, { linesWithRules } = linking, { tagLines } = tagging) => {
  const { lines, words } = linesWithRules(context);
  return { lines, spans: tagLines(lines, words.lower, weights) };
};

/** Names by line, as `type: words`. */
const told = (...given: Parameters<typeof tag>): string[][] => {
  const { lines, spans } = tag(...given);
  return spans.map((all, i) =>
    all.map(({ type, from, to }) => {
      const { paragraph, tokens } = lines[i]!;
      return `${type}: ${paragraph.text.slice(tokens[from]!.start, tokens[to - 1]!.end)}`;
    }),
  );
};

const ARTICLES = [
  'Tomas Lindqvist of the Port Authority of Veldhaven opened the quay.\nLindqvist thanked Marit Solberg and the Nordvik Rowing Club.',
  'The Delta Policy Institute expects prices to fall, said Leila Farouk. “Delta has been wrong before,” Ivo Brandt of Halden Energy answered.',
  'Halden won. Brandt lost. In Halden, Leila and Marit Brandt met at the Halden Film Festival in October.',
  'Marit is a town in Nordvik Province. Solberg Bank and Farouk Brothers Ltd have offices in Marit.',
];

/** Words that all that is remembered of words has no room for, some of them names. */
const FLOOD = Array.from({ length: 45_000 }, (_none, i) => {
  const word = `${i % 9 ? 'z' : 'Z'}${[...i.toString(5)].map((digit) => 'aeiou'[Number(digit)]).join('l')}`;
  return i % 500 === 499 ? `${word}.\n` : word;
}).join(' ');

/** Tags texts in turn in a process, as it were, that has tagged nothing before. */
const tagAnew = (texts: readonly string[]): Map<string, string[][]> => {
  const found = new Map<string, string[][]>();
  jest.isolateModules(() => {
    const anew = jest.requireActual<typeof linking>(
      '../../../../../src/plugins/wire/core/entities/link-entities',
    );
    const tagger = jest.requireActual<typeof tagging>('../../../../../src/plugins/wire/core/entities/tagger');
    for (const text of texts)
      found.set(text, told({ paragraphs: paragraphsOf(text) }, undefined, anew, tagger));
  });
  return found;
};

describe('tagLines', () => {
  it('tags an article the same whatever was tagged before it', () => {
    const alone = ARTICLES.map((text) => tagAnew([text]).get(text));
    expect(alone.flat(2)).toEqual(
      expect.arrayContaining([
        'person: Tomas Lindqvist',
        'organization: Port Authority of Veldhaven',
        'organization: Halden Energy',
        'person: Leila Farouk',
        'place: Nordvik Province',
      ]),
    );
    const inTurn = tagAnew([...ARTICLES, FLOOD]);
    const backwards = tagAnew([FLOOD, ...ARTICLES.toReversed(), ...ARTICLES]);
    for (const found of [inTurn, backwards]) expect(ARTICLES.map((text) => found.get(text))).toEqual(alone);
    expect(backwards.get(FLOOD)).toEqual(inTurn.get(FLOOD));
  });

  it('tags nothing in a heading', () => {
    const [first, second] = told({
      paragraphs: paragraphsOf(
        'Marit Solberg Meets Ivo Brandt\nMarit Solberg met Ivo Brandt of Halden Energy in the evening.',
      ),
    });
    expect(first).toEqual([]);
    expect(second).toContain('person: Marit Solberg');
  });

  it('tags nothing in a stretch that is skipped, nor over one', () => {
    const text =
      'Yesterday Marit Solberg of the Port Authority of Veldhaven met Ivo Brandt of Halden Energy.';
    const paragraphs = paragraphsOf(text);
    const spanOf = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    expect(told({ paragraphs })[0]).toEqual([
      'person: Marit Solberg',
      'organization: Port Authority of Veldhaven',
      'person: Ivo Brandt',
      'organization: Halden Energy',
    ]);
    const [names] = told({ paragraphs, skip: [spanOf('Authority of'), spanOf('Ivo Brandt of Halden')] });
    expect(names).toContain('person: Marit Solberg');
    expect(names!.join()).not.toMatch(/Authority|Ivo|Brandt|Halden|Port Auth/u);
  });
});

/** Words like names, all different. */
const nameWords = (count: number): string[] =>
  Array.from(
    { length: count },
    (_none, i) => `K${[...i.toString(5)].map((digit) => 'aeiou'[Number(digit)]).join('r')}n`,
  );

describe('a line of tens of thousands of words', () => {
  const shipped = readWeights(learnt, NAME_LABELS.count);

  /** How often weights are asked for, and the farthest label that they are added to. */
  const looksAt = (text: string) => {
    const looks = { count: 0, farthest: 0 };
    const { spans } = tag(
      { paragraphs: paragraphsOf(text) },
      {
        ...shipped,
        add: (feature, scores, at) => {
          looks.count += 1;
          looks.farthest = Math.max(looks.farthest, at);
          shipped.add(feature, scores, at);
        },
      },
    );
    return { ...looks, names: spans.flat().length };
  };

  it.each<[string, (count: number) => string]>([
    ['with capitals throughout', (count) => `${nameWords(count).join(' ')}.`],
    ['with the same capitals throughout', (count) => `${'Kwame Asante '.repeat(count / 2)}.`],
    [
      'without any full stop',
      (count) =>
        nameWords(count / 5)
          .map((name) => `${name} and the other of the`)
          .join(' '),
    ],
    [
      'with commas alone',
      (count) =>
        nameWords(count / 2)
          .join(', ')
          .concat(' said so yesterday.'),
    ],
  ])('%s asks for weights as often as its length is a multiple of a short one’s', (_what, lineOf) => {
    const [short, long] = [5_000, 20_000].map((count) => looksAt(lineOf(count)));
    expect(short!.names).toBeGreaterThan(0);
    expect(long!.count).toBeGreaterThan(20_000);
    expect(long!.count).toBeLessThan(4.4 * short!.count);
    // Longer stretches are cut, so that the room for scores is bounded.
    expect(long!.farthest).toBeLessThan(256 * NAME_LABELS.count);
  });
});
