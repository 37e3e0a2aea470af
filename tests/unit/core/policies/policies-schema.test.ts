import {
  DEFAULT_POLICIES,
  firstProblem,
  policiesFrom,
  policySettings,
} from '../../../../src/plugins/wire/core/policies';

const problemOf = (value: unknown) => {
  const result = policySettings.safeParse(value);
  if (result.success) throw new Error('It was not refused.');
  return firstProblem(result.error);
};

test.each([
  {},
  DEFAULT_POLICIES,
  { separateFrom: 0, blockingKinds: [], protectedKinds: [], rules: [] },
  { rules: [{ automatic: 'nothing' }, { automatic: 'review', blocks: true }, { blocks: false }] },
  { rules: [{ when: {}, automatic: { placement: 'inline', from: 1 } }] },
  {
    rules: [
      {
        name: 'Footers of Nordline',
        when: { kinds: ['other'], issuers: ['Nordline'], sources: ['東風'], languages: ['pt-BR', 'en_GB'] },
        automatic: { placement: 'removed', from: 0.95 },
        blocks: false,
      },
    ],
  },
])('%j is valid, and comes through as it is', (value) => {
  expect(policySettings.parse(value)).toEqual(value);
});

const rule = (value: unknown) => ({ rules: [{ blocks: true }, value] });

test.each([
  [null, '', /object/],
  [{ separateFrom: 80 }, 'separateFrom', /1/],
  [{ separateFrom: '0.8' }, 'separateFrom', /has to be a number from 0 to 1/],
  [{ blockingKinds: ['offer', 'advert'] }, 'blockingKinds.1', /"sponsored"/],
  [{ separatFrom: 0.5 }, '', /separatFrom/],
  [{ rules: {} }, 'rules', /array/],
  [rule({}), 'rules.1', /says nothing/],
  [rule({ when: { kinds: ['offer'] } }), 'rules.1', /says nothing/],
  [rule({ automatic: 'nothing', blocks: true }), 'rules.1', /leave out one of the two/],
  [rule({ automatic: 'remove' }), 'rules.1.automatic', /has to be "review", "nothing" or/],
  [rule({ automatic: null }), 'rules.1.automatic', /has to be "review", "nothing" or/],
  [rule({ automatic: {} }), 'rules.1.automatic.placement', /"separate"/],
  [rule({ automatic: { placement: 'separate' } }), 'rules.1.automatic.from', /a number from 0 to 1/],
  [rule({ automatic: { placement: 'separate', from: 80 } }), 'rules.1.automatic.from', /1/],
  [rule({ automatic: { placement: 'separate', from: 1, to: 2 } }), 'rules.1.automatic', /to/],
  [rule({ block: true }), 'rules.1', /block/],
  [rule({ blocks: 'yes' }), 'rules.1.blocks', /boolean/],
  [rule({ blocks: true, when: { kinds: [] } }), 'rules.1.when.kinds', /is empty: leave it out/],
  [rule({ blocks: true, when: { kind: ['offer'] } }), 'rules.1.when', /kind/],
  [rule({ blocks: true, when: { issuers: ['  '] } }), 'rules.1.when.issuers.0', />=1/],
  [rule({ blocks: true, when: { issuers: ['!!!'] } }), 'rules.1.when.issuers.0', /letter or a digit/],
  [rule({ blocks: true, when: { sources: ['a\u0000b'] } }), 'rules.1.when.sources.0', /control characters/],
  [rule({ blocks: true, when: { sources: ['a\ud800b'] } }), 'rules.1.when.sources.0', /control characters/],
  [rule({ blocks: true, when: { languages: ['english'] } }), 'rules.1.when.languages.0', /language code/],
  [rule({ blocks: true, name: 'x'.repeat(256) }), 'rules.1.name', /255/],
  [{ rules: Array.from({ length: 501 }, () => ({ blocks: true })) }, 'rules', /500/],
])('%j is refused at %p', (value, path, message) => {
  expect(problemOf(value)).toEqual({ path, message: expect.stringMatching(message) });
});

test('settings go over the defaults, property by property, the last ones last', () => {
  expect(policiesFrom()).toEqual(DEFAULT_POLICIES);
  const rules = [{ blocks: true }];
  expect(policiesFrom({ separateFrom: 0, rules }, { blockingKinds: [], separateFrom: undefined })).toEqual({
    ...DEFAULT_POLICIES,
    separateFrom: 0,
    rules,
    blockingKinds: [],
  });
  expect(policiesFrom({ rules }, { rules: [] }).rules).toEqual([]);
});

test('the defaults are valid', () => {
  expect(policySettings.parse(DEFAULT_POLICIES)).toEqual(DEFAULT_POLICIES);
});
