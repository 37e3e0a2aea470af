import type { NoticeKind } from '../disclaimers/flag';
import { protectedKindsOf, type Policies } from '../policies';
import type { NoticeState } from './notice-state';
import { targetPlacement } from './target-placement';

/**
 * The protected kinds of which a change takes a notice away from readers: the law may want those to be seen, so that the change needs an
 * override. Empty when it takes none away; one that was removed before, as that kind, has had its override.
 */
export function newlyRemoved(
  before: NoticeState,
  after: NoticeState,
  policies: Pick<Policies, 'protectedKinds'>,
): NoticeKind[] {
  if (targetPlacement(after) !== 'removed') return [];
  const kinds = protectedKindsOf(after.kinds, policies);
  return targetPlacement(before) === 'removed' ? kinds.filter((kind) => !before.kinds.includes(kind)) : kinds;
}
