import type { NoticeKind } from '../disclaimers/flag';
import type { Policies } from './policies';

/** Of a notice's kinds, those for which it may be removed only by an editor who overrides the protection. */
export const protectedKindsOf = (
  kinds: readonly NoticeKind[],
  { protectedKinds }: Pick<Policies, 'protectedKinds'>,
): NoticeKind[] => kinds.filter((kind) => protectedKinds.includes(kind));
