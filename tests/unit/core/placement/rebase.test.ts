import fc from 'fast-check';
import { blocksToText } from '../../../../src/plugins/wire/core/clean';
import { bodyOf, place, rebase, type BodyState } from '../../../../src/plugins/wire/core/placement';
import {
  bodies,
  item,
  list,
  paragraph,
  shares,
  spanOf,
  spansWithin,
  strangeBodies,
  text,
  visible,
} from './bodies';

/** A body with these parts cut, each as a notice of its own. */
function cutting(full: unknown[], ...parts: string[]): BodyState {
  const whole = blocksToText(full);
  return parts.reduce(
    (state, part, i) => place(state, `notice ${i}`, [spanOf(whole, part)], i % 2 ? 'removed' : 'separate'),
    { full, cuts: [] } as BodyState,
  );
}

const cutWords = ({ full, cuts }: BodyState): string[] => {
  const whole = blocksToText(full);
  return cuts.map(({ start, end }) => whole.slice(start, end));
};

const QUAY = paragraph('The quay was opened by the harbour master on Tuesday.');
const NOTICE = paragraph('No warranty is given for any of this.');
const FERRY = paragraph('The ferry waits for everybody who has come this far.');
const ROPE = paragraph('A rope was thrown across the water and made fast.');

describe('rebase', () => {
  const state = cutting([QUAY, NOTICE, FERRY, ROPE], 'No warranty is given for any of this.');

  it('gives the very state when nothing was edited, whatever the order of the keys', () => {
    expect(rebase(state, bodyOf(state))).toEqual({ state, stale: [] });
    const reordered = (bodyOf(state) as { type: string; children: { type: string; text: string }[] }[]).map(
      ({ type, children }) => ({
        children: children.map((child) => ({ text: child.text, type: child.type })),
        type,
      }),
    );
    expect(rebase(state, reordered).state).toBe(state);
  });

  it('leaves a cut block between the blocks it stood between', () => {
    const edited = paragraph('The quay was opened by somebody else on Tuesday.');
    expect(rebase(state, [edited, FERRY, ROPE])).toEqual({
      state: cutting([edited, NOTICE, FERRY, ROPE], 'No warranty is given for any of this.'),
      stale: [],
    });
    const added = paragraph('Something new.');
    expect(rebase(state, [added, QUAY, FERRY, added, ROPE, added]).state.full).toEqual([
      added,
      QUAY,
      NOTICE,
      FERRY,
      added,
      ROPE,
      added,
    ]);
    expect(rebase(state, [QUAY, added, FERRY]).state.full).toEqual([QUAY, NOTICE, added, FERRY]);
    expect(rebase(state, [added, FERRY, ROPE]).state.full).toEqual([added, NOTICE, FERRY, ROPE]);
    expect(rebase(state, [FERRY, ROPE]).state.full).toEqual([NOTICE, FERRY, ROPE]);
    expect(rebase(state, [ROPE]).state.full).toEqual([NOTICE, ROPE]);
    expect(rebase(state, [ROPE]).stale).toEqual([]);
  });

  it('lets it go with the block before it', () => {
    expect(rebase(state, [FERRY, ROPE, QUAY]).state.full).toEqual([FERRY, ROPE, QUAY, NOTICE]);
  });

  it('puts cut words back into an edited paragraph', () => {
    const full = [
      QUAY,
      paragraph('The ferry waits for everybody. No warranty is given. The master left early.'),
      ROPE,
    ];
    const cut = cutting(full, 'No warranty is given.');
    const [, first, last] = bodyOf(cut);
    const left = paragraph('The ferry waits for nobody today.');
    const right = paragraph('The master of the port left early.');
    expect(rebase(cut, [QUAY, left, right, ROPE])).toEqual({
      state: cutting(
        [
          QUAY,
          paragraph(
            'The ferry waits for nobody today. No warranty is given. The master of the port left early.',
          ),
          ROPE,
        ],
        'No warranty is given.',
      ),
      stale: [],
    });
    const other = rebase(cut, [QUAY, first, ROPE]).state;
    expect(other.full).toEqual([
      QUAY,
      paragraph('The ferry waits for everybody. No warranty is given.'),
      ROPE,
    ]);
    expect(rebase(cut, [QUAY, last, ROPE]).state.full).toEqual([
      QUAY,
      paragraph('No warranty is given. The master left early.'),
      ROPE,
    ]);
    expect(rebase(cut, [QUAY, ROPE]).state.full).toEqual([QUAY, paragraph('No warranty is given.'), ROPE]);
    const between = rebase(cut, [QUAY, first, FERRY, last, ROPE]).state;
    expect(between.full).toEqual([
      QUAY,
      paragraph('The ferry waits for everybody. No warranty is given.'),
      FERRY,
      last,
      ROPE,
    ]);
  });

  it('follows the words next to the cut when a paragraph is split or joined', () => {
    const cut = cutting(
      [paragraph('The quay is open to all. The ferry waits for them. No warranty is given.'), ROPE],
      'No warranty is given.',
    );
    expect(
      rebase(cut, [paragraph('The quay is open to all.'), paragraph('The ferry waits for them.'), ROPE]).state
        .full,
    ).toEqual([
      paragraph('The quay is open to all.'),
      paragraph('The ferry waits for them. No warranty is given.'),
      ROPE,
    ]);
    const joined = paragraph(
      'The quay is open to all. The ferry waits for them. A rope was thrown across the water and made fast.',
    );
    const { state: after } = rebase(cut, [joined]);
    expect(bodyOf(after)).toEqual([joined]);
    expect(cutWords(after)).toEqual(['No warranty is given.']);
  });

  it('keeps marks of cut words and of edited ones', () => {
    const bold = text('No warranty', { bold: true });
    const cut = cutting(
      [paragraph('The ferry waits for everybody. ', bold, ' is given.'), ROPE],
      'No warranty is given.',
    );
    const edited = paragraph('The ferry waits for ', text('nobody.', { italic: true }));
    const { state: after } = rebase(cut, [edited, ROPE]);
    expect(after.full).toEqual([
      paragraph('The ferry waits for ', text('nobody.', { italic: true }), ' ', bold, ' is given.'),
      ROPE,
    ]);
    expect(bodyOf(after)).toEqual([edited, ROPE]);
  });

  it('makes a block of its own of cut words when the paragraph became something else or ends with white space', () => {
    const cut = cutting(
      [paragraph('The ferry waits for everybody. No warranty is given.'), ROPE],
      'No warranty is given.',
    );
    const heading = { ...paragraph('The ferry waits for everybody.'), type: 'heading', level: 2 };
    expect(rebase(cut, [heading, ROPE]).state.full).toEqual([
      heading,
      paragraph('No warranty is given.'),
      ROPE,
    ]);
    const open = paragraph('The ferry waits for everybody. ');
    expect(rebase(cut, [open, ROPE]).state.full).toEqual([open, paragraph('No warranty is given.'), ROPE]);
  });

  it('puts cut items back into an edited list, and keeps them when the list is gone', () => {
    const full = [
      QUAY,
      list(
        item('a rope that is ten metres long'),
        item('no warranty is given'),
        list(item('the wind of the harbour and no liability'), item('a lamp')),
      ),
      FERRY,
    ];
    const cut = cutting(full, 'no warranty is given', 'no liability');
    const shown = list(
      item('a rope that is ten metres long'),
      list(item('the wind of the harbour and'), item('a lamp')),
    );
    expect(bodyOf(cut)).toEqual([QUAY, shown, FERRY]);
    const edited = list(
      item('a rope that is twenty metres long'),
      list(item('the wind of the harbour and'), item('two lamps')),
      item('an oar'),
    );
    expect(rebase(cut, [QUAY, edited, FERRY]).state).toEqual(
      cutting(
        [
          QUAY,
          list(
            item('a rope that is twenty metres long'),
            item('no warranty is given'),
            list(item('the wind of the harbour and no liability'), item('two lamps')),
            item('an oar'),
          ),
          FERRY,
        ],
        'no warranty is given',
        'no liability',
      ),
    );
    expect(rebase(cut, [QUAY, FERRY])).toEqual({
      state: cutting(
        [QUAY, list(item('no warranty is given')), list(item('no liability')), FERRY],
        'no warranty is given',
        'no liability',
      ),
      stale: [],
    });
  });

  it('does not bring lists together that an editor keeps apart', () => {
    const cut = cutting(
      [list(item('a rope that is ten metres long')), NOTICE, QUAY],
      'No warranty is given for any of this.',
    );
    const edited = [list(item('a rope that is ten metres long')), list(item('a lamp')), QUAY];
    const { state: after } = rebase(cut, edited);
    expect(bodyOf(after)).toEqual(edited);
    expect(after.full).toHaveLength(4);
  });

  it('keeps a cut that reaches over several blocks in one piece, blank lines included, and parts it only where something new came in', () => {
    const blank = paragraph('');
    const full = [
      paragraph('The ferry waits for everybody. No warranty.'),
      blank,
      NOTICE,
      paragraph('None at all. The quay is open to all.'),
    ];
    const words = 'No warranty.\n\nNo warranty is given for any of this.\n\nNone at all.';
    const cut = cutting(full, words);
    const [first, last] = bodyOf(cut);
    const added = [first, last, ROPE];
    expect(rebase(cut, added).state).toEqual(cutting([...full, ROPE], words));
    const edited = paragraph('The quay is open to nobody.');
    expect(cutWords(rebase(cut, [first, edited]).state)).toEqual([words]);
    expect(cutWords(rebase(cut, [first, ROPE, last]).state)).toEqual([
      'No warranty.\n\nNo warranty is given for any of this.',
      'None at all.',
    ]);
  });

  it('says when nothing is left, and keeps what was cut at the end', () => {
    const fresh = paragraph('Something else was written here altogether.');
    const { state: after, stale } = rebase(state, [fresh]);
    expect(after).toEqual(cutting([fresh, NOTICE], 'No warranty is given for any of this.'));
    expect(stale).toEqual(after.cuts);
    expect(rebase(state, []).state.full).toEqual([NOTICE]);
    const alone = cutting([NOTICE], 'No warranty is given for any of this.');
    expect(rebase(alone, [fresh]).stale).toHaveLength(1);
  });

  it('keeps the caption cut from an image that was exchanged', () => {
    const image = (url: string, caption: string | null) => ({
      type: 'image',
      image: { url, caption, alternativeText: null },
      children: [text('')],
    });
    const cut = cutting([QUAY, image('/a.png', 'No warranty.'), FERRY], 'No warranty.');
    expect(rebase(cut, [QUAY, image('/a.png', null), FERRY, ROPE]).state.full).toContainEqual(
      image('/a.png', 'No warranty.'),
    );
    const exchanged = [QUAY, image('/b.png', 'The quay.'), FERRY];
    const { state: after } = rebase(cut, exchanged);
    expect(bodyOf(after)).toEqual(exchanged);
    expect(cutWords(after)).toEqual(['No warranty.']);
  });
});

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
    const started = performance.now();
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
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
