import fc from 'fast-check';
import { NOTICE_KINDS, PLACEMENTS } from '../../../../src/plugins/wire/core/disclaimers';
import {
  DEFAULT_POLICIES,
  leaveFlag,
  placeFlag,
  policiesFrom,
  type PolicyRule,
} from '../../../../src/plugins/wire/core/policies';
import { flagOf } from './flag';

const withRules = (...rules: PolicyRule[]) => policiesFrom({ rules });
const removed = (from: number) => ({ placement: 'removed', from }) as const;

describe('without a rule', () => {
  test.each([
    [0.6, 'separate', 'By default: its score of 0.6 reaches 0.6, so it goes out of the text'],
    [
      0.59999,
      'inline',
      'By default: its score of 0.599 is below 0.6, so it stays in the text until an editor',
    ],
    [1, 'separate', 'By default: its score of 1 reaches 0.6'],
  ])('a score of %p places it %s, and says why', (score, placement, reason) => {
    const placed = placeFlag(flagOf({ score }), DEFAULT_POLICIES);
    expect(placed).toEqual({ placement, review: true, reason: expect.stringContaining(reason) });
  });
});

describe('a decision', () => {
  const nothing = withRules({ automatic: 'nothing' });

  test.each(PLACEMENTS)('confirmed and %s wins over rules and kinds', (placement) => {
    const flag = flagOf({ kinds: ['offer'], decided: { decision: 'confirmed', placement } });
    expect(placeFlag(flag, nothing)).toEqual({
      placement,
      review: false,
      reason: expect.stringMatching(/^An editor has confirmed it: .*\.$/),
    });
  });

  test('dismissed leaves the words in the text, whatever its placement was', () => {
    const flag = flagOf({ decided: { decision: 'dismissed', placement: 'removed' } });
    expect(placeFlag(flag, withRules({ automatic: removed(0) }))).toEqual({
      placement: 'inline',
      review: false,
      reason: 'An editor has dismissed it: it stays in the text.',
    });
  });

  test('pending is no decision', () => {
    const flag = flagOf({ score: 0.1, decided: { decision: 'pending', placement: 'removed' } });
    expect(placeFlag(flag, DEFAULT_POLICIES)).toMatchObject({ placement: 'inline', review: true });
  });
});

describe('the first rule that matches and says something about placing', () => {
  test('decides, also when the score is below its own', () => {
    const policies = withRules(
      { when: { kinds: ['liability'] }, automatic: 'nothing' },
      { blocks: true },
      { when: { kinds: ['no-warranty'] }, automatic: removed(0.95) },
      { automatic: { placement: 'separate', from: 0.5 } },
    );
    expect(placeFlag(flagOf({ score: 0.95 }), policies)).toEqual({
      placement: 'removed',
      review: true,
      reason:
        'Rule 3 (kind no-warranty): its score of 0.95 reaches 0.95, so it goes out of the text and is not shown.',
    });
    expect(placeFlag(flagOf({ score: 0.94 }), policies)).toEqual({
      placement: 'inline',
      review: true,
      reason:
        'Rule 3 (kind no-warranty): its score of 0.94 is below 0.95, so it stays in the text until an editor decides.',
    });
    expect(placeFlag(flagOf({ kinds: ['opinion'] }), policies)).toMatchObject({
      placement: 'separate',
      reason: expect.stringContaining('Rule 4 (every notice)'),
    });
  });

  test('may ask nobody', () => {
    const policies = withRules({ when: { sources: ['Nordline'] }, automatic: 'nothing' });
    expect(placeFlag(flagOf({ score: 1 }), policies, { source: 'Nordline' })).toEqual({
      placement: 'inline',
      review: false,
      reason: 'Rule 1 (source Nordline): it stays in the text, and nobody is asked.',
    });
    expect(placeFlag(flagOf({ score: 1 }), policies)).toMatchObject({ placement: 'separate', review: true });
  });

  test.each(DEFAULT_POLICIES.protectedKinds)('does not remove a notice of the kind %s', (kind) => {
    const placed = placeFlag(
      flagOf({ kinds: ['opinion', kind], score: 1 }),
      withRules({ automatic: removed(0) }),
    );
    expect(placed).toEqual({
      placement: 'separate',
      review: true,
      reason: expect.stringContaining(`only an editor may remove a notice of the kind ${kind}`),
    });
  });

  test('is told by its name, or by its first conditions', () => {
    const reasonOf = (rule: PolicyRule) => placeFlag(flagOf(), withRules(rule), { language: 'en' }).reason;
    expect(reasonOf({ name: 'Footers', automatic: 'review' })).toMatch(/^Rule 1 “Footers”: /);
    const when = { kinds: NOTICE_KINDS.slice(0, 5), languages: ['de', 'en'] };
    expect(reasonOf({ when, automatic: 'review' })).toBe(
      'Rule 1 (kind no-warranty or liability or forward-looking or 2 more, language de or en): it stays in the text until an editor decides.',
    );
  });
});

describe('a rule is about', () => {
  const isAbout = (when: PolicyRule['when'], given: Parameters<typeof placeFlag>[2], issuer?: string) =>
    placeFlag(flagOf({ issuer }), withRules({ when, automatic: 'nothing' }), given).review === false;

  test.each([
    ['Quillmark Savings', 'QUILLMARK SAVINGS, Inc.', true],
    ['Société Générale du Quai S.A.', 'societe generale du quai', true],
    ['Nordwind GmbH', 'Nordwind AG', true],
    ['Nordwind', 'Nordwind Media', false],
    ['東風通信', '東風通信', true],
    ['東風通信', '西風通信', false],
  ])('the issuer %p, written %p: %p', (named, given, expected) => {
    expect(isAbout({ issuers: ['Another', named] }, {}, given)).toBe(expected);
    expect(isAbout({ sources: ['Another', named] }, { source: given })).toBe(expected);
  });

  test('the source where the text names nobody, and only there', () => {
    expect(isAbout({ issuers: ['Nordline'] }, { source: 'Nordline Ltd' })).toBe(true);
    expect(isAbout({ issuers: ['Nordline'] }, { source: 'Nordline' }, 'Quillmark Savings')).toBe(false);
    expect(isAbout({ issuers: ['Nordline'] }, {})).toBe(false);
    expect(isAbout({ sources: ['Nordline'] }, {})).toBe(false);
  });

  test.each([
    ['pt', 'pt-BR', true],
    ['PT', 'pt_br', true],
    ['pt', 'pt', true],
    ['pt-BR', 'pt', false],
    ['pt', 'ptx', false],
    ['zh-Hant', 'zh-Hant-TW', true],
  ])('the language %p, said of %p: %p', (range, tag, expected) => {
    expect(isAbout({ languages: [range] }, { language: tag })).toBe(expected);
    expect(isAbout({ languages: [range] }, {})).toBe(false);
  });

  test('what all of its conditions hold for', () => {
    const when = { kinds: ['no-warranty'], sources: ['Nordline'], languages: ['de'] } as const;
    const rule = { kinds: [...when.kinds], sources: [...when.sources], languages: [...when.languages] };
    expect(isAbout(rule, { source: 'Nordline', language: 'de-AT' })).toBe(true);
    expect(isAbout(rule, { source: 'Nordline', language: 'fr' })).toBe(false);
    expect(isAbout(rule, { source: 'Ostpress', language: 'de' })).toBe(false);
    expect(isAbout({ ...rule, kinds: ['offer'] }, { source: 'Nordline', language: 'de' })).toBe(false);
  });
});

test('a notice in a text that an editor wrote stays there; whether somebody is asked is the rules’ word', () => {
  const policies = withRules({ when: { sources: ['Nordline'] }, automatic: 'nothing' });
  const reason = 'It stands in the text as an editor wrote it.';
  expect(leaveFlag(flagOf({ score: 1 }), policies)).toEqual({ placement: 'inline', review: true, reason });
  expect(leaveFlag(flagOf(), policies, { source: 'Nordline' })).toEqual({
    placement: 'inline',
    review: false,
    reason,
  });
});

const kinds = fc.uniqueArray(fc.constantFrom(...NOTICE_KINDS), { minLength: 1 });
const rule: fc.Arbitrary<PolicyRule> = fc.record({
  when: fc.option(fc.record({ kinds }), { nil: undefined }),
  automatic: fc.oneof(
    fc.constantFrom('review' as const, 'nothing' as const),
    fc.record({
      placement: fc.constantFrom(...PLACEMENTS),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  ),
});

test('whatever the rules: a protected notice is never removed, and one about which nobody is asked stays in the text', () => {
  fc.assert(
    fc.property(fc.array(rule), kinds, fc.double({ min: 0, max: 1, noNaN: true }), (rules, of, score) => {
      const policies = policiesFrom({ rules });
      const { placement, review, reason } = placeFlag(flagOf({ kinds: of, score }), policies);
      const isProtected = of.some((kind) => policies.protectedKinds.includes(kind));
      expect(isProtected && placement === 'removed').toBe(false);
      expect(!review && placement !== 'inline').toBe(false);
      expect(reason).toMatch(/^(Rule \d+|By default).*\.$/);
    }),
  );
});
