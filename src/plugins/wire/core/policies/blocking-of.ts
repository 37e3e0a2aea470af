import type { NoticeKind } from '../disclaimers/flag';
import { describeRule } from './describe-rule';
import { findRule } from './find-rule';
import type { Policies, RuledNotice } from './policies';

/** Why a pending notice stops its article from being published. */
export interface Blocking {
  /** Those of its kinds that make it so. */
  kinds: NoticeKind[];
  /** Which rule says so, as a sentence. */
  reason: string;
}

/**
 * Whether the newsroom's rules have a pending notice stop its article from being published, and why; undefined when it does not. A notice
 * about which nobody is asked never does.
 */
export function blockingOf(notice: RuledNotice, policies: Policies): Blocking | undefined {
  if (!isAskedAbout(notice, policies)) return undefined;
  const found = findRule(policies.rules, notice, ({ blocks }) => blocks !== undefined);
  if (found) {
    const asked = found.rule.when?.kinds;
    const kinds = notice.kinds.filter((kind) => !asked || asked.includes(kind));
    const reason = `${describeRule(found)} holds its article back until an editor has decided.`;
    return found.rule.blocks ? { kinds, reason } : undefined;
  }
  const kinds = notice.kinds.filter((kind) => policies.blockingKinds.includes(kind));
  if (kinds.length === 0) return undefined;
  const reason = `By default a notice of the kind ${kinds.join(' or ')} holds its article back until an editor has decided.`;
  return { kinds, reason };
}

/** Whether an editor is to decide about a notice; a rule may say that nobody need be asked. */
export const isAskedAbout = (notice: RuledNotice, { rules }: Policies): boolean =>
  findRule(rules, notice, ({ automatic }) => automatic !== undefined)?.rule.automatic !== 'nothing';
