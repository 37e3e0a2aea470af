import type { Decision, Placement } from '../disclaimers/flag';

/**
 * Where a notice goes in every article that carries it: what is dismissed is no notice and stays in the text, anything else goes where its
 * placement says.
 */
export const targetPlacement = ({
  decision,
  placement,
}: {
  decision: Decision;
  placement: Placement;
}): Placement => (decision === 'dismissed' ? 'inline' : placement);
