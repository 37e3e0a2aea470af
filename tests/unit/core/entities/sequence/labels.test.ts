import fc from 'fast-check';
import {
  LabelSet,
  OUTSIDE,
  type TypedSpan,
} from '../../../../../src/plugins/wire/core/entities/sequence/labels';

const TYPES = ['person', 'organization', 'place'] as const;
type Type = (typeof TYPES)[number];
const set = new LabelSet<Type>(TYPES);

/** Spans with gaps between them, none, one or more words wide, and how many words there are. */
const lines = fc
  .tuple(
    fc.array(
      fc.record({ type: fc.constantFrom(...TYPES), gap: fc.nat(2), length: fc.integer({ min: 1, max: 4 }) }),
    ),
    fc.nat(2),
  )
  .map(([parts, rest]) => {
    let at = 0;
    const spans = parts.map(({ type, gap, length }): TypedSpan<Type> => {
      const from = at + gap;
      at = from + length;
      return { type, from, to: at };
    });
    return { spans, count: at + rest };
  });

/** Labels that may follow one another, by walking from one to the next as the choices say, and home at the end. */
const legal = fc.array(fc.nat(1_000), { maxLength: 30 }).map((choices) => {
  const labels: number[] = [];
  let before = OUTSIDE;
  for (const choice of choices) {
    const next = set.labels.flatMap((_label, b) => (set.mayFollow(before, b) ? [b] : []));
    before = next[choice % next.length]!;
    labels.push(before);
  }
  const { type } = set.labels[before]!;
  return set.mayEnd[before] ? labels : [...labels, set.of(type!, 'last')];
});

describe('labels', () => {
  it('spell the spans that were written, those side by side apart', () => {
    fc.assert(
      fc.property(lines, ({ spans, count }) => {
        const labels = new Uint8Array(count);
        for (const span of spans) set.write(labels, span);
        expect(set.spans(labels)).toEqual(spans);
        for (let i = 0; i <= count; i += 1)
          expect(set.mayFollow(labels[i - 1] ?? OUTSIDE, labels[i] ?? OUTSIDE)).toBe(true);
      }),
    );
  });

  it('that may follow one another are what their spans are written as', () => {
    fc.assert(
      fc.property(legal, (labels) => {
        const written = new Uint8Array(labels.length);
        for (const span of set.spans(labels)) set.write(written, span);
        expect([...written]).toEqual(labels);
      }),
    );
  });
});
