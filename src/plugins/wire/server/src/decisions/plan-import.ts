import {
  changeNotice,
  fingerprintOf,
  newlyRemoved,
  sameKinds,
  type NoticeState,
} from '../../../core/decisions';
import type { SharedNotice } from '../../../core/notice-file';
import { protectedKindsOf, type Policies } from '../../../core/policies';
import type { NoticeStand } from '../../../shared/contracts/notice-exchange';
import type { LockedNotice } from '../stores/notice-states';

/** A notice of a file, and where it stands there. */
export interface FileNotice {
  line: number;
  notice: SharedNotice;
  fingerprint: string;
}

/** What would become of a notice of a file; see `ImportNoticesResponse`. */
export interface PlannedNotice extends FileNotice {
  becomes: 'new' | 'decided' | 'same' | 'taken' | 'kept' | 'refused';
  /** The notice here; absent for a new one. */
  here?: LockedNotice;
  before: NoticeState;
  after: NoticeState;
}

export interface ImportTerms {
  actor: string;
  at: Date;
  /** Whose word counts where both have decided. */
  conflicts: 'keep' | 'take';
  /** Why notices of protected kinds may be removed as the file says. */
  override?: string;
  policies: Pick<Policies, 'protectedKinds'>;
}

/**
 * Says what becomes of a notice of a file.
 *
 * @param here the notice of the same fingerprint, if there is one
 */
export function planNotice(
  given: FileNotice,
  here: LockedNotice | undefined,
  terms: ImportTerms,
): PlannedNotice {
  const { notice } = given;
  const before = here?.state ?? unknownNotice(notice);
  const { decision, placement, kinds, issuer } = notice;
  const after = changeNotice(
    before,
    { decision, placement, kinds, issuer },
    { by: terms.actor, at: terms.at.toISOString() },
  );
  const plan = { ...given, here, before, after };
  const isOpen = before.decision === 'pending';
  if (!isOpen && isSame(standOf(before), notice)) return { ...plan, becomes: 'same' };
  if (!isOpen && terms.conflicts === 'keep') return { ...plan, becomes: 'kept' };
  const isKept = newlyRemoved(before, after, terms.policies).length > 0 && !terms.override;
  if (isKept) return { ...plan, becomes: 'refused' };
  return { ...plan, becomes: here ? (isOpen ? 'decided' : 'taken') : 'new' };
}

/** What is decided about a notice, as newsrooms compare it. */
export const standOf = ({ decision, placement, kinds, issuer }: NoticeState): NoticeStand => ({
  decision,
  placement,
  kinds,
  issuer: issuer ?? undefined,
});

/** Why a notice of a file is refused. */
export const refusalOf = ({ notice }: PlannedNotice, { policies }: ImportTerms): string =>
  `A notice of the kind ${protectedKindsOf(notice.kinds, policies).join(', ')} is protected: readers have to see it. ` +
  'To have it removed as the file says, give a reason in "override".';

/** Whose placement is meant, a dismissed notice has none; a file that names no issuer says nothing about it. */
const isSame = (here: NoticeStand, file: SharedNotice): boolean =>
  here.decision === file.decision &&
  (here.decision === 'dismissed' || here.placement === file.placement) &&
  sameKinds(here.kinds, file.kinds) &&
  (file.issuer === undefined || file.issuer === here.issuer);

/** A notice of which nobody here has heard. */
const unknownNotice = (notice: SharedNotice): NoticeState => ({
  text: notice.text,
  fingerprint: fingerprintOf(notice),
  kinds: notice.kinds,
  issuer: notice.issuer ?? null,
  decision: 'pending',
  placement: 'inline',
  review: true,
  decidedAt: null,
  decidedBy: null,
});
