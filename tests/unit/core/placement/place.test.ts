import fc from 'fast-check';
import { blocksToText } from '../../../../src/plugins/wire/core/clean';
import type { Placement } from '../../../../src/plugins/wire/core/disclaimers';
import { bodyOf, disjointCuts, place, type BodyState } from '../../../../src/plugins/wire/core/placement';
import { bodies, item, list, paragraph, shares, spanOf, spansWithin, strangeBodies, visible } from './bodies';

const untouched = (full: unknown[]): BodyState => ({ full, cuts: [] });

describe('place', () => {
  const full = [
    paragraph('The quay is open. No warranty is given.'),
    list(item('rope'), item('Read at your own risk.')),
    paragraph('The ferry waits.'),
  ];
  const whole = blocksToText(full);
  const spans = (...parts: string[]) => parts.map((part) => spanOf(whole, part));

  it('takes a notice out of the body and puts it back where it stood', () => {
    const start = untouched(full);
    const separate = place(start, 'aa', spans('No warranty is given.'), 'separate');
    expect(bodyOf(separate)).toEqual([paragraph('The quay is open.'), full[1], full[2]]);
    expect(separate.cuts).toEqual([{ start: 18, end: 39, notice: 'aa', placement: 'separate' }]);
    const both = place(separate, 'bb', spans('Read at your own risk.'), 'removed');
    expect(bodyOf(both)).toEqual([paragraph('The quay is open.'), list(item('rope')), full[2]]);
    expect(place(both, 'bb', [], 'inline')).toEqual(separate);
    const back = place(place(both, 'aa', [], 'inline'), 'bb', [], 'inline');
    expect(back).toEqual(start);
    expect(bodyOf(back)).toEqual(full);
    expect(start.cuts).toEqual([]);
  });

  it('changes the placement of a notice, and gives the same state when nothing changes', () => {
    const separate = place(untouched(full), 'aa', spans('No warranty is given.', 'rope'), 'separate');
    const removed = place(separate, 'aa', spans('rope', 'No warranty is given.'), 'removed');
    expect(removed.cuts.map((cut) => cut.placement)).toEqual(['removed', 'removed']);
    expect(place(removed, 'aa', spans('rope', 'No warranty is given.'), 'removed')).toBe(removed);
    expect(place(removed, 'bb', [], 'inline')).toBe(removed);
  });

  it('makes one of stretches that overlap, and leaves two that touch', () => {
    const state = place(
      untouched(full),
      'aa',
      [
        { start: 8, end: 12 },
        { start: 0, end: 5 },
        { start: 4, end: 8 },
        { start: 3, end: 3 },
      ],
      'removed',
    );
    expect(state.cuts.map(({ start, end }) => [start, end])).toEqual([
      [0, 8],
      [8, 12],
    ]);
  });
});

describe('place, properties', () => {
  const steps = fc.array(
    fc.tuple(
      fc.constantFrom('aa', 'bb', 'cc', 'dd'),
      shares,
      fc.constantFrom<Placement>('inline', 'separate', 'removed'),
    ),
    { maxLength: 6 },
  );
  type Step = [string, readonly (readonly [number, number])[], Placement];
  const run = (state: BodyState, list: readonly Step[]): BodyState => {
    const { length } = blocksToText(state.full);
    return list.reduce(
      (given, [notice, where, placement]) => place(given, notice, spansWithin(length, where), placement),
      state,
    );
  };
  const lastOfEach = (list: Step[]): Step[] => [...new Map(list.map((step) => [step[0], step])).values()];

  it('decisions about different notices commute', () => {
    fc.assert(
      fc.property(bodies, steps, fc.infiniteStream(fc.nat()), (full, list, order) => {
        const decisions = lastOfEach(list);
        const keyed = decisions.map((step) => [order.next().value, step] as const);
        const shuffled = keyed.sort((a, b) => a[0] - b[0]).map(([, step]) => step);
        const once = run(untouched(full), decisions);
        expect(run(untouched(full), shuffled)).toEqual(once);
        expect(run(untouched(full), list)).toEqual(once);
        expect(run(once, shuffled)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('inline gives back the very state and the very body', () => {
    fc.assert(
      fc.property(strangeBodies, steps, shares, (full, list, where) => {
        const before = run(untouched(full), list);
        const spans = spansWithin(blocksToText(full).length, where);
        const placed = place(before, 'ee', spans, 'separate');
        expect(place(placed, 'ee', [], 'inline')).toEqual(before);
        const all = ['ee', 'dd', 'cc', 'bb', 'aa'].reduce(
          (state, notice) => place(state, notice, [], 'inline'),
          placed,
        );
        expect(all).toEqual(untouched(full));
        expect(bodyOf(all)).toEqual(full);
      }),
      { numRuns: 1000 },
    );
  });

  it('cuts are in order, those of a notice do not overlap, and with the body they make up the text', () => {
    fc.assert(
      fc.property(bodies, steps, (full, list) => {
        const state = run(untouched(full), list);
        const last = new Map<string, number>();
        state.cuts.forEach((cut, i) => {
          expect(cut.start).toBeGreaterThanOrEqual(i > 0 ? state.cuts[i - 1].start : 0);
          expect(cut.start).toBeGreaterThanOrEqual(last.get(cut.notice) ?? 0);
          last.set(cut.notice, cut.end);
        });
        const whole = blocksToText(full);
        const parts = disjointCuts(state.cuts);
        let kept = '';
        let at = 0;
        for (const { start, end } of parts) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          kept += whole.slice(at, start);
          at = end;
        }
        kept += whole.slice(at);
        expect(visible(blocksToText(bodyOf(state)))).toBe(visible(kept));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('disjointCuts', () => {
  const cut = (start: number, end: number, notice: string) => ({
    start,
    end,
    notice,
    placement: 'separate' as const,
  });

  it('gives shared characters to the cut that begins first, the longer one, the smaller fingerprint', () => {
    expect(disjointCuts([cut(5, 15, 'aa'), cut(0, 10, 'bb')])).toEqual([cut(0, 10, 'bb'), cut(10, 15, 'aa')]);
    expect(disjointCuts([cut(0, 10, 'aa'), cut(0, 12, 'bb')])).toEqual([cut(0, 12, 'bb')]);
    expect(disjointCuts([cut(0, 10, 'bb'), cut(0, 10, 'aa')])).toEqual([cut(0, 10, 'aa')]);
  });
});
