import type { Placement } from '../../../../src/plugins/wire/core/disclaimers';
import {
  DEFAULT_POLICIES,
  policiesFrom,
  suggestedPlacement,
  type Automatic,
} from '../../../../src/plugins/wire/core/policies';

const NOTICE = { kinds: ['sponsored' as const], issuer: 'Gull Gazette' };

test('beside the article where no rule speaks', () => {
  expect(suggestedPlacement(NOTICE, DEFAULT_POLICIES)).toBe('separate');
});

test.each<[Automatic, Placement]>([
  ['review', 'separate'],
  ['nothing', 'inline'],
  [{ placement: 'inline', from: 0.2 }, 'inline'],
  [{ placement: 'separate', from: 1 }, 'separate'],
  [{ placement: 'removed', from: 0.99 }, 'removed'],
])('a rule that says %j puts it %s', (automatic, placement) => {
  const rules = [{ when: { kinds: ['sponsored' as const] }, automatic }];
  const policies = policiesFrom({ rules, protectedKinds: [] });
  expect(suggestedPlacement(NOTICE, policies)).toBe(placement);
  expect(suggestedPlacement({ kinds: ['opinion'] }, policies)).toBe('separate');
});

test('no rule removes what is protected', () => {
  const rules = [{ automatic: { placement: 'removed' as const, from: 0 } }];
  const policies = policiesFrom({ rules, protectedKinds: ['sponsored'] });
  expect(suggestedPlacement(NOTICE, policies)).toBe('separate');
});
