import fc from 'fast-check';
import type { Placement } from '../../../../src/plugins/wire/core/disclaimers';
import { bodyOf } from '../../../../src/plugins/wire/core/placement';
import {
  blocksOf,
  bodyText,
  detect,
  EMPTY,
  fullText,
  save,
  type Article,
  type Decisions,
} from './article-in-memory';
import { processorClock } from '../../../support/processor-clock';

const A = 'Notice alpha says that none of this is advice and that nobody answers for it, over.';
const B = 'Notice beta says that somebody else has paid for every word of it, over.';
const PARAGRAPHS = [
  'The quay was opened on Tuesday.',
  'The ferry to Ostervik leaves at noon.',
  'A second quay is planned by the harbour.',
  'It rained until the evening.',
];
const SEPARATE: Decisions = { alpha: { decision: 'confirmed', placement: 'separate' } };

const standing = ({ flags }: Article) => flags.filter(({ stale }) => !stale);

describe('a notice that is decided about', () => {
  test('goes out of the saved body and back into it', () => {
    const first = save(EMPTY, blocksOf([PARAGRAPHS[0], A, PARAGRAPHS[1]]), SEPARATE);
    expect(bodyText(first.article)).toBe([PARAGRAPHS[0], PARAGRAPHS[1]].join('\n\n'));
    expect(first.plan.linked).toHaveLength(1);
    expect(first.plan.moves).toMatchObject([{ from: 'inline', to: 'separate', quote: A }]);
    const second = save(first.article, bodyOf(first.article.state), {
      alpha: { decision: 'dismissed', placement: 'separate' },
    });
    expect(bodyOf(second.article.state)).toEqual(blocksOf([PARAGRAPHS[0], A, PARAGRAPHS[1]]));
    expect(second.plan.unlinked).toEqual(first.plan.linked);
    expect(second.plan.moves).toMatchObject([{ from: 'separate', to: 'inline', quote: A }]);
    expect(second.article.flags.map(({ id }) => id)).toEqual(first.article.flags.map(({ id }) => id));
  });

  test('goes out once when it is pasted back to where it was', () => {
    const first = save(EMPTY, blocksOf([PARAGRAPHS[0], A, PARAGRAPHS[1]]), SEPARATE).article;
    for (const body of [
      [PARAGRAPHS[0], A, PARAGRAPHS[1]],
      [`${PARAGRAPHS[0]} ${A}`, PARAGRAPHS[1]],
      [PARAGRAPHS[0], `${A} ${PARAGRAPHS[1]}`],
      [PARAGRAPHS[0], A.replace('none of', 'none\nof'), PARAGRAPHS[1], PARAGRAPHS[2]],
    ]) {
      const { article } = save(first, blocksOf(body), SEPARATE);
      expect(bodyText(article)).not.toContain('alpha');
      expect(fullText(article).match(/alpha/gu)).toHaveLength(1);
      expect(article.state.cuts).toHaveLength(1);
      expect(standing(article).map(({ id }) => id)).toEqual(first.flags.map(({ id }) => id));
    }
  });

  test('goes out wherever else it is pasted, and both are kept', () => {
    const first = save(EMPTY, blocksOf([PARAGRAPHS[0], A, PARAGRAPHS[1]]), SEPARATE).article;
    const { article } = save(first, blocksOf([A, ...PARAGRAPHS]), SEPARATE);
    expect(bodyText(article)).toBe(PARAGRAPHS.join('\n\n'));
    expect(article.state.cuts).toHaveLength(2);
    expect(standing(article)).toHaveLength(2);
  });

  test('goes out of a longer notice’s neighbourhood, and that one stays', () => {
    const { article } = save(EMPTY, blocksOf([`${A} ${B}`]), SEPARATE);
    expect(bodyText(article)).toBe(B);
    expect(standing(article).map(({ placement }) => placement)).toEqual(['separate', 'inline']);
  });
});

test('what is put back by hand and is not decided about stands in the text', () => {
  const cut = save(EMPTY, blocksOf([PARAGRAPHS[0], A]), SEPARATE).article;
  const { article, plan } = save(cut, blocksOf([PARAGRAPHS[0], A]));
  expect(bodyText(article)).toContain(A);
  expect(article.state.cuts).toEqual([]);
  expect(plan.unlinked).toHaveLength(1);
  expect(standing(article)).toMatchObject([{ id: cut.flags[0].id, placement: 'inline' }]);
});

test('flags of a text that is saved as it is stay as they are', () => {
  const first = save(EMPTY, blocksOf([A, ...PARAGRAPHS, B]), SEPARATE).article;
  const { plan } = save(first, bodyOf(first.state), SEPARATE);
  expect(plan.flags).toEqual({ added: [], changed: [], removed: [] });
  expect(plan.state).toBe(first.state);
  expect([plan.moves, plan.linked, plan.unlinked]).toEqual([[], [], []]);
});

test('evidence moves with its flag', () => {
  const first = save(EMPTY, blocksOf([PARAGRAPHS[0], A])).article;
  const dismissed: Decisions = { alpha: { decision: 'dismissed', placement: 'inline' } };
  const { article } = save(first, blocksOf([...PARAGRAPHS, A]), dismissed);
  const [{ start, evidence }] = standing(article);
  expect(start).toBe(fullText(article).indexOf(A));
  expect(evidence![0]).toMatchObject({ start, end: start + 6, words: 'Notice' });
});

test('a flag whose words go becomes stale, once, and stands again when they come back', () => {
  const first = save(EMPTY, blocksOf([PARAGRAPHS[0], A])).article;
  let gone = first;
  for (const more of PARAGRAPHS) gone = save(gone, blocksOf([more])).article;
  expect(gone.flags).toMatchObject([{ id: first.flags[0].id, stale: true }]);
  const back = save(gone, blocksOf([A])).article;
  expect(back.flags).toMatchObject([{ id: first.flags[0].id, stale: false, start: 0, end: A.length }]);
});

describe('whatever editors write and decide', () => {
  const paragraph = fc.constantFrom(...PARAGRAPHS, A, B, `${PARAGRAPHS[0]} ${A}`, `${B} ${PARAGRAPHS[1]}`);
  const decision = fc.constantFrom(
    undefined,
    ...(['inline', 'separate', 'removed'] as Placement[]).map((placement) => ({
      decision: 'confirmed' as const,
      placement,
    })),
    { decision: 'dismissed' as const, placement: 'separate' as const },
  );
  const decisions = fc
    .record({ alpha: decision, beta: decision })
    .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as Decisions);
  /** A new body, or the body as it is with one paragraph added. */
  const step = fc.record({
    paragraphs: fc.array(paragraph, { maxLength: 6 }),
    isNew: fc.boolean(),
    at: fc.nat(6),
    decisions,
  });

  test('the body is theirs but for what is decided, nothing cut is lost, and each notice has its flag', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        let article = EMPTY;
        for (const { paragraphs, isNew, at, decisions } of steps) {
          const seen = bodyOf(article.state);
          const body = isNew
            ? blocksOf(paragraphs)
            : [...seen.slice(0, at), ...blocksOf(paragraphs.slice(0, 1)), ...seen.slice(at)];
          const before = article;
          const saved = save(before, body, decisions);
          article = saved.article;

          const isOut = (name: string) =>
            decisions[name]?.decision === 'confirmed' && decisions[name].placement !== 'inline';
          const text = bodyText(article);
          for (const name of ['alpha', 'beta']) if (isOut(name)) expect(text).not.toContain(`Notice ${name}`);
          for (const words of PARAGRAPHS) {
            const count = (given: string) => given.split(words).length;
            expect(count(text)).toBe(count(bodyText({ ...article, state: { full: body, cuts: [] } })));
          }
          // What was out before is still there, in the body or out of it.
          const full = fullText(article);
          for (const { notice } of before.state.cuts) expect(full).toContain(`Notice ${notice}`);

          const { cuts } = article.state;
          cuts.forEach((cut, i) => {
            if (i > 0) expect(cut.start).toBeGreaterThanOrEqual(cuts[i - 1].end);
          });
          const live = standing(article);
          for (const flag of live) expect(full.slice(flag.start, flag.end)).toBe(flag.quote);
          expect(live.filter(({ placement }) => placement !== 'inline')).toHaveLength(cuts.length);
          const notices = detect(full, decisions);
          for (const found of notices)
            expect(live.some(({ start, end }) => start <= found.start && end >= found.end)).toBe(true);
          const separate = new Set(
            live.filter(({ placement }) => placement === 'separate').map(({ notice }) => notice!.id),
          );
          for (const id of saved.plan.linked) expect(separate.has(id)).toBe(true);
          for (const id of saved.plan.unlinked) expect(separate.has(id)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('takes time in proportion to the text and the notices in it', () => {
  const paragraphs = Array.from({ length: 1500 }, (_, i) => (i % 2 ? PARAGRAPHS[i % 4] : i % 4 ? A : B));
  const article = save(EMPTY, blocksOf(paragraphs), SEPARATE).article;
  const elapsed = processorClock();
  save(article, blocksOf(['Something new.', ...paragraphs.filter((text) => text !== A)]), SEPARATE);
  expect(elapsed()).toBeLessThan(3000);
});
