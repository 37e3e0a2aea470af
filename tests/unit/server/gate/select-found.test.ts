import type { Flag } from '../../../../src/plugins/wire/core/disclaimers';
import type { Cut } from '../../../../src/plugins/wire/core/placement';
import { selectFound } from '../../../../src/plugins/wire/server/src/gate/select-found';
import type { ArticleFlag } from '../../../../src/plugins/wire/server/src/stores/flags';

const TEXT = 'Before it. This is the first half of a notice, and this is its second half. After it.';
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const FIRST = 'This is the first half of a notice,';
const SECOND = 'and this is its second half.';
const WHOLE = `${FIRST} ${SECOND}`;

const found = (words: string, more: Partial<Flag> = {}): Flag => ({
  ...spanOf(words),
  quote: words,
  kinds: ['other'],
  score: 0.9,
  fingerprint: words,
  inChrome: false,
  evidence: [],
  ...more,
});
const cutOf = (words: string, notice = words): Cut => ({ ...spanOf(words), notice, placement: 'separate' });
const CONFIRMED = { decided: { decision: 'confirmed', placement: 'removed' } } as const;
const FLAG = {} as ArticleFlag;

test('what stands in the text is flagged', () => {
  const { flags } = selectFound([found(FIRST)], TEXT, [{ cut: cutOf(SECOND) }], []);
  expect(flags).toEqual([found(FIRST)]);
});

test('what is flagged already, in words that have not changed, is not flagged again', () => {
  expect(selectFound([found(FIRST)], TEXT, [], [spanOf('first half')]).flags).toEqual([]);
  expect(selectFound([found(FIRST)], TEXT, [], [spanOf(SECOND)]).flags).toHaveLength(1);
});

test('what is out is not flagged, and tells of a cut that no flag speaks of', () => {
  const unflagged = { cut: cutOf(WHOLE) };
  const { flags, ofCuts } = selectFound([found(WHOLE)], TEXT, [unflagged], []);
  expect(flags).toEqual([]);
  expect(ofCuts.get(unflagged)).toEqual(found(WHOLE));
  expect(selectFound([found(WHOLE)], TEXT, [{ cut: cutOf(WHOLE), flag: FLAG }], []).ofCuts.size).toBe(0);
  expect(selectFound([found(FIRST)], TEXT, [unflagged], [])).toMatchObject({ flags: [] });
});

test('of a notice that is partly out the rest is one of its own', () => {
  const evidence = [
    { cue: 'opener', words: 'This is', weight: 1, ...spanOf('This is') },
    { cue: 'phrase', words: 'second half', weight: 1, ...spanOf('second half') },
  ];
  const { flags, replaced } = selectFound([found(WHOLE, { evidence })], TEXT, [{ cut: cutOf(FIRST) }], []);
  expect(flags).toMatchObject([{ ...spanOf(SECOND), quote: SECOND, evidence: [evidence[1]] }]);
  expect(flags[0].fingerprint).not.toBe(WHOLE);
  expect(replaced.size).toBe(0);
});

test('a few letters that are left of it are none', () => {
  const { flags } = selectFound([found(`${SECOND} After`)], TEXT, [{ cut: cutOf(SECOND) }], []);
  expect(flags).toEqual([]);
});

test('a notice that is decided about as a whole goes as a whole', () => {
  const inside = { cut: cutOf(FIRST) };
  const whole = found(WHOLE, CONFIRMED);
  expect(selectFound([whole], TEXT, [inside], [])).toMatchObject({ flags: [whole] });
  const own = { cut: cutOf(FIRST, WHOLE) };
  expect([...selectFound([whole], TEXT, [own], []).replaced]).toEqual([own]);
});
