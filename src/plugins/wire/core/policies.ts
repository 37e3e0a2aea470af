import type { Flag, NoticeKind, Placement } from './disclaimers/flag';

/** What the newsroom wants done with notices nobody has decided about yet. */
export interface Policies {
  /** From this score (0 to 1) on, an undecided notice is taken out of the body (`separate`). */
  separateFrom: number;
  /** A pending notice of one of these kinds stops an article from being published. */
  blockingKinds: NoticeKind[];
}

/**
 * Paid content has to be labelled as such, and an offer of securities may be unlawful where the newsroom publishes: those two wait for
 * an editor's word, the rest does not hold up the wire.
 */
export const DEFAULT_POLICIES: Policies = { separateFrom: 0.8, blockingKinds: ['sponsored', 'offer'] };

/** An editor's decision wins; without one, the detector's confidence decides. */
export function placeFlag(flag: Flag, policies: Policies): Placement {
  if (flag.decided) return flag.decided.placement;
  return flag.score >= policies.separateFrom ? 'separate' : 'inline';
}
