import type { Placement } from '../disclaimers';
import type { Span } from '../span';

/** A stretch of a notice that readers do not see in the body. Offsets are UTF-16 code units of `blocksToText(full)`. */
export interface Cut extends Span {
  /** The notice's fingerprint. */
  notice: string;
  placement: Exclude<Placement, 'inline'>;
}

/**
 * An article's body with nothing taken out, and what its readers do not see of it. The body they see is made from both (`bodyOf`), so
 * nothing is ever lost, decisions may come in any order, and `inline` gives back the very body.
 */
export interface BodyState {
  /** Strapi blocks. An editor or a program may have sent anything; what is not understood is left as it is. */
  full: unknown[];
  /** Sorted; those of one notice do not overlap. Those of two notices may: each keeps its whole stretch, see `disjointCuts`. */
  cuts: Cut[];
}
