import { joinLines } from '../../../../../src/plugins/wire/core/clean/join-lines';
import { measure } from '../../../../../src/plugins/wire/core/clean/measure';
import { densestStretch } from '../../../../../src/plugins/wire/core/clean/pasted/densest-stretch';
import { FEATURES } from '../../../../../src/plugins/wire/core/clean/pasted/features';
import { placeOf, Potentials } from '../../../../../src/plugins/wire/core/clean/pasted/model/potentials';
import { sightOf, type PageSight } from '../../../../../src/plugins/wire/core/clean/pasted/page-sight';
import { rhythmOf } from '../../../../../src/plugins/wire/core/clean/pasted/rhythm';
import { Sums } from '../../../../../src/plugins/wire/core/clean/pasted/sums';
import { splitLines } from '../../../../../src/plugins/wire/core/clean/split-lines';
import { HEADLINE, PARAGRAPHS } from '../item-of';

function see(lines: readonly string[]): PageSight {
  const text = lines.join('\n');
  const blocks = joinLines(text, splitLines(text));
  return sightOf(
    text,
    blocks,
    blocks.map((block) => measure(text, block)),
  );
}

const TEASERS = Array.from({ length: 6 }, (_, i) => [
  `Ferry Number ${i + 1} Is Sold to a Museum`,
  `By Nils Aas`,
  `1${i} March 2024`,
  'The old boat will be kept on land and shown to school classes from the autumn on.',
]).flat();

describe('sightOf', () => {
  const page = see([
    'Home',
    'World',
    'Sport',
    HEADLINE,
    'By Tora Lunde',
    ...PARAGRAPHS,
    'Most read',
    ...TEASERS,
  ]);
  const from = 5;
  const to = from + PARAGRAPHS.length;

  it('finds the densest text and the headline above it', () => {
    expect(page.cores[0]).toMatchObject({ start: from });
    expect(page.headline).toBe(3);
  });

  it('sees which blocks speak of the same things as the densest text', () => {
    const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
    expect(mean(page.shared.slice(from, to))).toBeGreaterThan(mean(page.shared.slice(to + 1)));
  });

  it('hears the rhythm of a list of teasers, not of paragraphs', () => {
    expect(Math.max(...page.rhythm.slice(from, to - 1))).toBeLessThan(0.6);
    expect(page.rhythm[to + 12]).toBeGreaterThan(0.8);
  });

  it('counts words in scripts without spaces as if they had some', () => {
    const [look] = see(['市長は火曜日、来年の春に辞任する意向を明らかにした。']).looks;
    expect(look!.words).toBeGreaterThan(8);
  });

  it('knows the paragraph that an agency story opens with', () => {
    const opening = `OSTERVIK, Norway (Nordline) — ${PARAGRAPHS[0]}`;
    const { looks } = see(['OSTERVIK (Nordline) — Four ships', opening, PARAGRAPHS[1]!]);
    expect(looks.map((look) => look.dateline)).toEqual([false, true, false]);
  });

  it('gives every feature of every block a number', () => {
    for (const [, of] of FEATURES)
      for (let i = 0; i < page.blocks.length; i += 1) expect(Number.isFinite(of(page, i))).toBe(true);
    expect(new Set(FEATURES.map(([name]) => name)).size).toBe(FEATURES.length);
  });
});

test.each([
  [[], { start: 0, end: 0 }],
  [[-1, -2], { start: 0, end: 0 }],
  [[1, -3, 2, -1, 3, -9, 1], { start: 2, end: 5 }],
])('densestStretch of %j', (gains, stretch) => {
  expect(densestStretch(gains)).toEqual(stretch);
});

test('rhythmOf hears nothing in what is all alike', () => {
  expect(rhythmOf(Array<number>(30).fill(3))).toEqual(Array<number>(30).fill(0));
});

test('Sums adds up any stretch, also one that reaches over the ends', () => {
  const sums = new Sums([1, 2, 4]);
  expect([sums.total, sums.within(0, 2), sums.within(-5, 9), sums.within(2, 1)]).toEqual([7, 3, 7, -2]);
});

describe('Potentials', () => {
  it.each([
    [-1, 0],
    [0, 0],
    [1, 0.5],
    [2, 1],
    [5, 1.5],
    [8, 2],
    [99, 2],
    [NaN, 0],
  ])('places %d among its knots', (value, place) => {
    expect(placeOf(value, [0, 2, 8])).toBe(place);
  });

  it('adds what each feature says, between two knots something between', () => {
    const says = [
      [0, 0, 0, 0, 0, 0, 0],
      [8, 0, 0, 0, 0, 0, 4],
    ];
    const learnt = new Potentials({
      bias: [1, 2, 3, 4, 5, 6, 7],
      features: [{ name: 'index', knots: [0, 4], says }],
    });
    const all = learnt.of(see(['One', 'Two']));
    expect([...all]).toEqual([1, 2, 3, 4, 5, 6, 7, 3, 2, 3, 4, 5, 6, 8]);
  });

  it('refuses what was learnt of a feature that nothing measures', () => {
    expect(() => new Potentials({ bias: [], features: [{ name: 'nowhere', knots: [0], says: [] }] })).toThrow(
      '"nowhere"',
    );
  });
});
