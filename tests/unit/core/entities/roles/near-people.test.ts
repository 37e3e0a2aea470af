import fc from 'fast-check';
import { linesWithRules } from '../../../../../src/plugins/wire/core/entities/link-entities';
import type { LineName } from '../../../../../src/plugins/wire/core/entities/roles/names-of-line';
import { endsSentence, nearPeople } from '../../../../../src/plugins/wire/core/entities/roles/near-people';
import { paragraphsOf } from '../paragraphs';

/** A line of small words, full stops and names, of which each part that is a type is one name of two words. */
const lineOf = (parts: readonly string[]) => {
  const names: LineName[] = [];
  let tokens = 0;
  const words = parts.map((part) => {
    const from = tokens;
    tokens += part === 'person' || part === 'organization' ? 2 : 1;
    if (tokens - from === 1) return part;
    names.push({ type: part as LineName['type'], from, to: tokens });
    return 'Kwame Asante';
  });
  const [line] = linesWithRules({ paragraphs: paragraphsOf(words.join(' ')) }).lines;
  expect(line!.tokens).toHaveLength(tokens);
  return { line: line!, names };
};

type Given = ReturnType<typeof lineOf>;

/** The same token by token: from each person to both sides, to the sentence's end or until there were as many words that are no name. */
const nearOneByOne = ({ line, names }: Given): number[] => {
  const isNamed = (at: number) => names.some(({ from, to }) => from <= at && at < to);
  const near = new Set<number>();
  const walk = (start: number, step: 1 | -1, most: number) => {
    let left = most;
    for (let at = start; line.tokens[at] && left > 0 && !endsSentence(line, at); at += step) {
      if (isNamed(at)) continue;
      left -= 1;
      if (!line.skipped?.[at]) near.add(at);
    }
  };
  for (const { type, from, to } of names) {
    if (type !== 'person') continue;
    walk(from - 1, -1, 16);
    walk(to, 1, 18);
  }
  return [...near].sort((a, b) => a - b);
};

const tokensNear = ({ line, names }: Given): number[] =>
  nearPeople(line, names).flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_none, i) => from + i),
  );

describe('where roles are looked for', () => {
  it('is about people: so many words before them and behind, in their sentence, whatever names stand between', () => {
    const words = fc.constantFrom('so', 'it', ',', 'they');
    const parts = fc.array(
      fc.oneof(
        { weight: 12, arbitrary: words },
        { weight: 1, arbitrary: fc.constantFrom('person', 'organization', '. Then') },
      ),
      { minLength: 1, maxLength: 120, size: 'max' },
    );
    fc.assert(
      fc.property(parts, fc.nat(150), fc.nat(9), (all, at, length) => {
        const given = lineOf(all.flatMap((part) => part.split(' ')));
        given.line.skipped = given.line.tokens.map((_token, i) => at <= i && i < at + length);
        expect(tokensNear(given)).toEqual(nearOneByOne(given));
      }),
      { numRuns: 300 },
    );
  });

  it('is nowhere without a person, and no name, nor what is skipped, is in it', () => {
    expect(nearPeople(...argumentsOf(['so', 'organization', 'said']))).toEqual([]);
    const [line, names] = argumentsOf(['so', 'person', 'said', 'organization', 'it', 'is', 'so']);
    expect(nearPeople(line, names)).toEqual([
      { from: 0, to: 1 },
      { from: 3, to: 4 },
      { from: 6, to: 9 },
    ]);
    line.skipped = line.tokens.map((_token, i) => i === 7);
    expect(nearPeople(line, names).slice(2)).toEqual([
      { from: 6, to: 7 },
      { from: 8, to: 9 },
    ]);
  });
});

function argumentsOf(parts: string[]): [Given['line'], LineName[]] {
  const { line, names } = lineOf(parts);
  return [line, names];
}
