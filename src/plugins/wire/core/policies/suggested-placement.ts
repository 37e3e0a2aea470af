import type { Placement } from '../disclaimers/flag';
import { findRule } from './find-rule';
import type { Policies, RuledNotice } from './policies';
import { protectedKindsOf } from './protected-kinds';

/**
 * Where the newsroom's rules put a notice once an editor has confirmed that it is one, whatever its score: beside the article where no rule
 * places it. A rule that would remove what is protected puts it there, too.
 */
export function suggestedPlacement(notice: RuledNotice, policies: Policies): Placement {
  const automatic = findRule(policies.rules, notice, (rule) => rule.automatic !== undefined)?.rule.automatic;
  if (automatic === undefined || automatic === 'review') return 'separate';
  if (automatic === 'nothing') return 'inline';
  const isProtected = protectedKindsOf([...notice.kinds], policies).length > 0;
  return automatic.placement === 'removed' && isProtected ? 'separate' : automatic.placement;
}
