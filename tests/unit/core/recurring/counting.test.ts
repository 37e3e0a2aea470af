import fc from 'fast-check';
import {
  countSightings,
  EXAMPLES,
  uncountStories,
  type Counted,
  type Marks,
  type Sighting,
} from '../../../../src/plugins/wire/core/recurring';

/** Counts sightings in the portions given, one after the other, as imports do. */
function countAll(portions: readonly (readonly Sighting[])[]): {
  counted: Map<string, Counted>;
  marks: Map<string, Marks>;
} {
  const counted = new Map<string, Counted>();
  const marks = new Map<string, Marks>();
  for (const portion of portions) {
    const tally = countSightings(counted, marks, portion);
    for (const [fingerprint, one] of tally.counted) counted.set(fingerprint, one);
    for (const [story, mark] of tally.marks) marks.set(story, mark);
  }
  return { counted, marks };
}

const paragraph = fc.record({
  fingerprint: fc.constantFrom('a', 'b', 'c', 'd'),
  text: fc.constantFrom('One wording.', 'Another wording.'),
  place: fc.constantFrom('body' as const, 'removed' as const),
  position: fc.constantFrom('top' as const, 'middle' as const, 'end' as const),
});
const sighting: fc.Arbitrary<Sighting> = fc.record({
  story: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
  at: fc.integer({ min: 1, max: 9 }).map((day) => `2026-03-0${day}T08:00:00.000Z`),
  headline: fc.constantFrom('Quay Opens', 'Ferry Late'),
  article: fc.constantFrom('x', 'y'),
  paragraphs: fc.array(paragraph, { maxLength: 5 }),
});
const sightings = fc.array(sighting, { maxLength: 14 });

/** A list, the same in another order, and cut somewhere. */
const shuffled = sightings.chain((list) =>
  fc.tuple(
    fc.constant(list),
    fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    fc.nat(list.length),
  ),
);

describe('counting, properties', () => {
  test('the order of articles and versions makes no difference, nor in what portions they come', () => {
    fc.assert(
      fc.property(shuffled, ([list, other, at]) => {
        const whole = countAll([list]);
        expect(countAll([other.slice(0, at), other.slice(at)])).toEqual(whole);
        expect(countAll(other.map((one) => [one]))).toEqual(whole);
      }),
      { numRuns: 400 },
    );
  });

  test('what comes again is not counted again', () => {
    fc.assert(
      fc.property(sightings, fc.nat(13), (list, at) => {
        expect(countAll([list, list.slice(at), list])).toEqual(countAll([list]));
      }),
    );
  });

  test('a paragraph is in as many stories as have it, however many versions they have', () => {
    fc.assert(
      fc.property(sightings, (list) => {
        for (const { fingerprint, stories, body, removed, top, middle, end } of countAll([
          list,
        ]).counted.values()) {
          const having = (test: (one: Sighting['paragraphs'][number]) => boolean) =>
            new Set(
              list
                .filter(({ paragraphs }) =>
                  paragraphs.some((one) => one.fingerprint === fingerprint && test(one)),
                )
                .map(({ story }) => story),
            ).size;
          expect({ stories, body, removed, top, middle, end }).toEqual({
            stories: having(() => true),
            body: having(({ place }) => place === 'body'),
            removed: having(({ place }) => place === 'removed'),
            top: having(({ position }) => position === 'top'),
            middle: having(({ position }) => position === 'middle'),
            end: having(({ position }) => position === 'end'),
          });
        }
      }),
    );
  });

  test('examples are few, and of different stories; the latest come first', () => {
    fc.assert(
      fc.property(sightings, (list) => {
        for (const { examples, stories } of countAll([list]).counted.values()) {
          expect(examples).toHaveLength(Math.min(stories, EXAMPLES));
          expect(new Set(examples.map(({ story }) => story)).size).toBe(examples.length);
          const times = examples.map(({ at }) => at);
          expect(times).toEqual([...times].sort().reverse());
        }
      }),
    );
  });

  test('when all stories are taken off again, nothing is left', () => {
    fc.assert(
      fc.property(sightings, (list) => {
        const { counted, marks } = countAll([list]);
        for (const { stories, body, removed, top, middle, end } of uncountStories(counted, [
          ...marks.values(),
        ]).values()) {
          expect([stories, body, removed, top, middle, end]).toEqual([0, 0, 0, 0, 0, 0]);
        }
      }),
    );
  });
});

test('the text is that of the earliest story, wherever it comes in the order', () => {
  const one = (story: string, at: string, text: string): Sighting => ({
    story,
    at,
    paragraphs: [{ fingerprint: 'a', text, place: 'body', position: 'end' }],
  });
  const { counted } = countAll([
    [one('2', '2026-03-02', 'Later.'), one('1', '2026-03-01', 'Early.'), one('3', '2026-03-03', 'Late.')],
  ]);
  expect(counted.get('a')).toMatchObject({
    text: 'Early.',
    firstSeen: '2026-03-01',
    lastSeen: '2026-03-03',
    stories: 3,
  });
});
