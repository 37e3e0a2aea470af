import type { Flag, Placement } from '../disclaimers/flag';
import { describeRule } from './describe-rule';
import { findRule } from './find-rule';
import type { Automatic, Policies, RuledNotice } from './policies';
import { protectedKindsOf } from './protected-kinds';

/** Where a flag comes from, as far as rules ask for it. */
export type FlagContext = Pick<RuledNotice, 'source' | 'language'>;

/** Where a flag's notice goes in its article, and why. */
export interface Placing {
  placement: Placement;
  /** Whether an editor is to decide about it. */
  review: boolean;
  /** Which rule or whose decision places it: a sentence for the history and for editors. */
  reason: string;
}

/** An editor's decision wins; without one the newsroom's rules decide, and the defaults where no rule does. */
export function placeFlag(flag: Flag, policies: Policies, context: FlagContext = {}): Placing {
  if (flag.decided?.decision === 'dismissed') {
    return { placement: 'inline', review: false, reason: `An editor has dismissed it: ${PLACED.inline}.` };
  }
  if (flag.decided?.decision === 'confirmed') {
    const { placement } = flag.decided;
    return { placement, review: false, reason: `An editor has confirmed it: ${PLACED[placement]}.` };
  }
  const notice = { kinds: flag.kinds, issuer: flag.issuer, ...context };
  const found = findRule(policies.rules, notice, ({ automatic }) => automatic !== undefined);
  return found?.rule.automatic
    ? placeBy(found.rule.automatic, describeRule(found), flag, policies)
    : placeBy({ placement: 'separate', from: policies.separateFrom }, 'By default', flag, policies);
}

/** A flag in a text that an editor wrote: its notice stays where it stands, but the rules say whether somebody is asked about it. */
export const leaveFlag = (flag: Flag, policies: Policies, context: FlagContext = {}): Placing => ({
  placement: 'inline',
  review: placeFlag(flag, policies, context).review,
  reason: 'It stands in the text as an editor wrote it.',
});

function placeBy(automatic: Automatic, who: string, flag: Flag, policies: Policies): Placing {
  if (automatic === 'nothing') {
    return { placement: 'inline', review: false, reason: `${who}: ${PLACED.inline}, and nobody is asked.` };
  }
  if (automatic === 'review') return { placement: 'inline', review: true, reason: `${who}: ${WAITS}.` };

  const { placement, from } = automatic;
  const score = `its score of ${shown(flag.score)}`;
  if (flag.score < from) {
    return { placement: 'inline', review: true, reason: `${who}: ${score} is below ${from}, so ${WAITS}.` };
  }
  const [kind] = placement === 'removed' ? protectedKindsOf(flag.kinds, policies) : [];
  const reaches = `${who}: ${score} reaches ${from}, so`;
  if (!kind) return { placement, review: true, reason: `${reaches} ${PLACED[placement]}.` };
  return {
    placement: 'separate',
    review: true,
    reason: `${reaches} it would be removed; but only an editor may remove a notice of the kind ${kind}, so ${PLACED.separate}.`,
  };
}

const PLACED: Record<Placement, string> = {
  inline: 'it stays in the text',
  separate: 'it goes out of the text and is listed beside the article',
  removed: 'it goes out of the text and is not shown',
};

const WAITS = 'it stays in the text until an editor decides';

/** Rounded down: what is below a limit has to look so. */
const shown = (score: number): number => Math.floor(score * 1000 + 1e-6) / 1000;
