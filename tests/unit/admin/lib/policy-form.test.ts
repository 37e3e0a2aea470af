import { DEFAULT_POLICIES, policySettings, type Policies } from '../../../../src/plugins/wire/core/policies';
import {
  changesPolicies,
  emptyRule,
  fromLines,
  newRuleKey,
  policiesToStore,
  policyPath,
  toLines,
  toPolicies,
  toPolicyForm,
} from '../../../../src/plugins/wire/admin/src/lib/policy-form';

const with_ = (more: Partial<Policies>): Policies => ({ ...DEFAULT_POLICIES, ...more });

const RULES: Policies['rules'] = [
  {
    name: 'Nordline’s footer',
    when: { kinds: ['copyright'], sources: ['Nordline'] },
    automatic: { placement: 'removed', from: 0.925 },
  },
  { when: { issuers: ['Acme, Inc.', 'Quay & Sons'], languages: ['pt'] }, automatic: 'nothing' },
  { when: { kinds: ['medical-advice'] }, blocks: true },
  { when: { kinds: ['affiliate'] }, automatic: 'review' },
  { when: { kinds: ['opinion'] }, automatic: { placement: 'separate', from: 0.7 } },
];

test('what is not changed is as it was', () => {
  const policies = with_({ rules: RULES, separateFrom: 0.615 });
  expect(toPolicies(toPolicyForm(policies))).toEqual({
    ...policies,
    blockingKinds: expect.arrayContaining(policies.blockingKinds),
    protectedKinds: expect.arrayContaining(policies.protectedKinds),
  });
  expect(changesPolicies(toPolicyForm(policies), policies)).toBe(false);
  expect(policiesToStore(toPolicyForm(policies), policies)).toEqual({});
});

test('rules at the end that are about one kind each are lines of the table', () => {
  const { rules, kinds, kindOrder } = toPolicyForm(with_({ rules: RULES }));
  expect(rules.map(({ name }) => name)).toEqual(['Nordline’s footer', null, null]);
  expect(kinds.affiliate).toEqual({ deed: 'review', from: null, blocks: false, isProtected: false });
  expect(kinds.opinion).toMatchObject({ deed: 'separate', from: 70 });
  expect(kinds.offer).toEqual({ deed: 'default', from: null, blocks: true, isProtected: true });
  expect(kindOrder).toEqual(['affiliate', 'opinion']);
});

test.each<[string, Policies['rules']]>([
  ['one with a name', [{ name: 'Ours', when: { kinds: ['opinion'] }, automatic: 'review' }]],
  ['one about several kinds', [{ when: { kinds: ['opinion', 'other'] }, automatic: 'review' }]],
  ['one with another condition', [{ when: { kinds: ['opinion'], languages: ['de'] }, automatic: 'review' }]],
  ['one about everything', [{ automatic: 'review' }]],
  [
    'one that says something about publishing',
    [{ when: { kinds: ['opinion'] }, automatic: 'review', blocks: true }],
  ],
])('%s is a rule and no line of the table', (_, rules) => {
  const form = toPolicyForm(with_({ rules }));
  expect(form.rules).toHaveLength(1);
  expect(form.kinds.opinion.deed).toBe('default');
  expect(toPolicies(form).rules).toEqual(rules);
});

test('of two lines about one kind the one that holds is the table’s', () => {
  const rules: Policies['rules'] = [
    { when: { kinds: ['opinion'] }, automatic: 'review' },
    { when: { kinds: ['opinion'] }, automatic: 'nothing' },
  ];
  const form = toPolicyForm(with_({ rules }));
  // The first one holds as a rule, before what the table says.
  expect(form.rules).toHaveLength(1);
  expect(toPolicies(form).rules).toEqual(rules);
});

test('a line of the table comes after the rules, in the order in which lines were made', () => {
  const form = toPolicyForm(with_({ rules: RULES }));
  form.kinds['no-warranty'] = { ...form.kinds['no-warranty'], deed: 'removed', from: 95 };
  expect(toPolicies(form).rules.slice(3)).toEqual([
    RULES[3],
    RULES[4],
    { when: { kinds: ['no-warranty'] }, automatic: { placement: 'removed', from: 0.95 } },
  ]);
});

test('only what differs from the configuration is stored', () => {
  const configured = with_({ separateFrom: 0.9 });
  const form = toPolicyForm(configured);
  form.kinds.sponsored = { ...form.kinds.sponsored, blocks: false };
  expect(policiesToStore(form, configured)).toEqual({ blockingKinds: ['offer'] });
  form.separateFrom = 60;
  expect(policiesToStore(form, configured)).toEqual({ blockingKinds: ['offer'], separateFrom: 0.6 });
  expect(policySettings.safeParse(policiesToStore(form, configured)).success).toBe(true);
});

test('names stand one a line', () => {
  expect(fromLines(' Acme, Inc. \n\n Nordline\n')).toEqual(['Acme, Inc.', 'Nordline']);
  expect(fromLines(' \n ')).toBeUndefined();
  expect(toLines([])).toBeNull();
  expect(toLines(['a', 'b'])).toBe('a\nb');
});

test('each new rule has a key of its own, also when one before it has gone', () => {
  const rules = [...toPolicyForm(with_({ rules: RULES })).rules];
  for (const key of ['new-1', 'new-2', 'new-3']) {
    expect(newRuleKey(rules)).toBe(key);
    rules.push(emptyRule(key));
  }
  expect(newRuleKey(rules.filter(({ key }) => key !== 'new-2'))).toBe('new-4');
});

test('what the server finds wrong is said at its field', () => {
  const form = toPolicyForm(with_({ rules: RULES }));
  form.rules.push(emptyRule('new-1'));
  expect(policyPath('data.separateFrom', form)).toBe('separateFrom');
  expect(policyPath('data.rules.0.automatic.from', form)).toBe('rules[0].from');
  expect(policyPath('data.rules.1.when.languages.0', form)).toBe('rules[1].languages');
  expect(policyPath('data.rules.0.name', form)).toBe('rules[0].name');
  expect(policyPath('data.rules.3', form)).toBe('rules[3].deed');
  expect(policyPath('data.rules.5.automatic.from', form)).toBe('kinds.opinion.from');
  expect(policyPath('data', form)).toBeUndefined();
});
