import fc from 'fast-check';
import { blocksToText } from '../../../../src/plugins/wire/core/clean';
import { bodyOf, place, rebase, type BodyState } from '../../../../src/plugins/wire/core/placement';
import { bodies, item, list, paragraph, shares, spansWithin, strangeBodies, visible } from './bodies';
import { cutting, cutWords, FERRY, QUAY } from './cutting';
import { processorClock } from '../../../support/processor-clock';

describe('rebase, properties', () => {
  const notices = fc.array(fc.tuple(fc.constantFrom('aa', 'bb', 'cc'), shares), { maxLength: 3 });
  const stateOf = (full: unknown[], given: [string, readonly (readonly [number, number])[]][]): BodyState =>
    given.reduce(
      (state, [notice, where]) =>
        place(state, notice, spansWithin(blocksToText(full).length, where), 'separate'),
      { full, cuts: [] } as BodyState,
    );

  type Change = { kind: string; at: number; to: number; block: unknown; words: string };
  const changes = fc.array(
    fc.record<Change>({
      kind: fc.constantFrom('add', 'remove', 'move', 'edit', 'edit', 'join', 'split', 'children'),
      at: fc.nat(),
      to: fc.nat(),
      block: strangeBodies.map((list) => list[0] ?? paragraph('new words')),
      words: fc.constantFrom('', ' ', 'quay', 'A.', ' rope '),
    }),
    { maxLength: 4 },
  );

  /** Edits as an editor makes them, on a copy. */
  function edit(body: unknown[], list: readonly Change[], isDeep = false): unknown[] {
    const blocks = structuredClone(body);
    for (const { kind, at, to, block, words } of list) {
      const i = blocks.length > 0 ? at % blocks.length : 0;
      const node = blocks[i] as { children?: unknown[] } | undefined;
      if (kind === 'add') blocks.splice(to % (blocks.length + 1), 0, structuredClone(block));
      else if (kind === 'remove') blocks.splice(i, 1);
      else if (kind === 'move' && blocks.length > 0)
        blocks.splice(to % blocks.length, 0, ...blocks.splice(i, 1));
      else if (Array.isArray(node?.children)) {
        const { children } = node;
        const next = (blocks[i + 1] as { children?: unknown[] } | undefined)?.children;
        const leaf = children[to % Math.max(1, children.length)] as { text?: unknown } | null;
        if (kind === 'join' && Array.isArray(next)) {
          children.push(...next);
          blocks.splice(i + 1, 1);
        } else if (kind === 'split')
          blocks.splice(i + 1, 0, { ...node, children: children.splice(to % (children.length + 1)) });
        else if (kind === 'children' && !isDeep) node.children = edit(children, list.slice(1), true);
        else if (typeof leaf?.text === 'string') {
          const cut = at % (leaf.text.length + 1);
          leaf.text = leaf.text.slice(0, cut) + words + leaf.text.slice(cut + (to % 3));
        }
      }
    }
    return blocks;
  }

  const sorted = (value: string): string => visible(value).split('').sort().join('');

  it('nothing changes when nothing was edited', () => {
    fc.assert(
      fc.property(strangeBodies, notices, (full, given) => {
        const state = stateOf(full, given);
        expect(rebase(state, structuredClone(bodyOf(state)))).toEqual({ state, stale: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['an editor’s', bodies],
    ['any', strangeBodies],
  ])('what the editor wrote is what he sees, and nothing cut is lost: %s body', (_, given) => {
    fc.assert(
      fc.property(given, notices, changes, (full, cuts, list) => {
        const state = stateOf(full, cuts);
        const before = JSON.stringify(state);
        const body = edit(bodyOf(state), list);
        const { state: after, stale } = rebase(state, body);
        expect(bodyOf(after)).toEqual(body);
        expect(JSON.stringify(state)).toBe(before);
        for (const cut of stale) expect(after.cuts).toContainEqual(cut);
        // The full text is what the editor wrote and what was cut, each character once.
        const whole = blocksToText(full);
        const isCut = new Array<boolean>(whole.length).fill(false);
        const shown = visible(blocksToText(bodyOf(state)));
        for (const { start, end } of state.cuts) isCut.fill(true, start, end);
        const cutText = [...isCut.keys()]
          .filter((i) => isCut[i])
          .map((i) => whole[i])
          .join('');
        if (visible(shown).length + visible(cutText).length === visible(whole).length)
          expect(sorted(blocksToText(after.full))).toBe(sorted(blocksToText(body) + cutText));
      }),
      { numRuns: 3000 },
    );
  });

  it('is the editor’s body, whatever was there before', () => {
    fc.assert(
      fc.property(strangeBodies, notices, strangeBodies, (full, cuts, body) => {
        const { state: after } = rebase(stateOf(full, cuts), body);
        expect(bodyOf(after)).toEqual(body);
      }),
      { numRuns: 1000 },
    );
  });

  it('placing inline afterwards shows the cut words again, in what the editor wrote', () => {
    fc.assert(
      fc.property(bodies, notices, changes, (full, given, list) => {
        const state = stateOf(full, given);
        const { state: after } = rebase(state, edit(bodyOf(state), list));
        const inline = ['aa', 'bb', 'cc'].reduce((last, notice) => place(last, notice, [], 'inline'), after);
        expect(bodyOf(inline)).toEqual(after.full);
      }),
    );
  });

  it('takes any depth and many blocks in proportion', () => {
    let deep: unknown = item('inside No warranty. after');
    for (let i = 0; i < 2e4; i += 1) deep = list(deep);
    const elapsed = processorClock();
    const inDeep = cutting([deep, QUAY], 'No warranty.');
    const [shown] = bodyOf(inDeep);
    expect(cutWords(rebase(inDeep, [shown, FERRY]).state)).toEqual(['No warranty.']);
    expect(cutWords(rebase(inDeep, [FERRY]).state)).toEqual(['No warranty.']);

    const many = Array.from({ length: 2e4 }, (_, i) =>
      paragraph(`The ferry number ${i} waits. No warranty is given.`),
    );
    const whole = blocksToText(many);
    const spans = [...whole.matchAll(/No warranty is given\./g)].map(({ index }) => ({
      start: index,
      end: index + 21,
    }));
    const state = place({ full: many, cuts: [] }, 'aa', spans, 'separate');
    const body = bodyOf(state);
    rebase(state, body.toReversed());
    rebase(
      state,
      body.map((_, i) => paragraph(`The ferry number ${i} left. `)),
    );
    rebase(
      state,
      Array.from({ length: 2e4 }, () => paragraph('Another text altogether.')),
    );
    rebase(
      state,
      body.filter((_, i) => i % 2 === 0),
    );
    expect(elapsed()).toBeLessThan(30_000);
  });
});
