import { NOTICE_KINDS } from '../../../../src/plugins/wire/core/disclaimers';
import {
  blockingOf,
  DEFAULT_POLICIES,
  isAskedAbout,
  policiesFrom,
} from '../../../../src/plugins/wire/core/policies';

test.each(NOTICE_KINDS)('by default a notice of the kind %s blocks as the list of kinds says', (kind) => {
  const blocking = blockingOf({ kinds: [kind] }, DEFAULT_POLICIES);
  if (!DEFAULT_POLICIES.blockingKinds.includes(kind)) expect(blocking).toBeUndefined();
  else {
    expect(blocking).toEqual({
      kinds: [kind],
      reason: `By default a notice of the kind ${kind} holds its article back until an editor has decided.`,
    });
  }
});

test('of several kinds those are told that make it block', () => {
  const notice = { kinds: ['copyright', 'offer', 'sponsored'] } as const;
  expect(blockingOf(notice, DEFAULT_POLICIES)?.kinds).toEqual(['offer', 'sponsored']);
  const policies = policiesFrom({ rules: [{ when: { kinds: ['copyright'] }, blocks: true }] });
  expect(blockingOf(notice, policies)).toEqual({
    kinds: ['copyright'],
    reason: 'Rule 1 (kind copyright) holds its article back until an editor has decided.',
  });
});

test('a rule without conditions on kinds blocks notices of any, and of none', () => {
  const policies = policiesFrom({ rules: [{ when: { sources: ['Nordline'] }, blocks: true }] });
  expect(blockingOf({ kinds: ['opinion'], source: 'NORDLINE' }, policies)?.kinds).toEqual(['opinion']);
  expect(blockingOf({ kinds: [], source: 'Nordline' }, policies)).toMatchObject({ kinds: [] });
  expect(blockingOf({ kinds: ['opinion'], source: 'Ostpress' }, policies)).toBeUndefined();
});

test('the first rule that says something about blocking decides, against the defaults too', () => {
  const policies = policiesFrom({
    rules: [
      { when: { kinds: ['sponsored'] }, automatic: 'review' },
      { when: { kinds: ['sponsored'], languages: ['fr'] }, blocks: false },
      { when: { kinds: ['opinion'] }, blocks: true },
    ],
  });
  expect(blockingOf({ kinds: ['sponsored'], language: 'fr-CA' }, policies)).toBeUndefined();
  expect(blockingOf({ kinds: ['sponsored'], language: 'en' }, policies)?.reason).toMatch(/^By default/);
  expect(blockingOf({ kinds: ['opinion'], language: 'en' }, policies)?.reason).toMatch(/^Rule 3/);
});

test('a notice about which nobody is asked never blocks', () => {
  const policies = policiesFrom({
    rules: [{ blocks: true }, { when: { issuers: ['Nordline'] }, automatic: 'nothing' }],
  });
  const notice = { kinds: ['offer'], issuer: 'Nordline' } as const;
  expect(isAskedAbout(notice, policies)).toBe(false);
  expect(blockingOf(notice, policies)).toBeUndefined();
  expect(isAskedAbout({ kinds: ['offer'] }, policies)).toBe(true);
  expect(blockingOf({ kinds: ['offer'] }, policies)).toBeDefined();
});
