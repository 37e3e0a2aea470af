import type { Strength } from './cue';
import type { CueMatch } from './cue-matcher';
import type { Sentence } from '../reading/sentences';

/** How many words may stand before an opener ("* Please note: this release …"). */
const OPENER_SLACK = 3;
const STOP_SLACK = 1;

const RANK: Record<Strength, number> = { decisive: 4, strong: 3, fair: 2, weak: 1 };

const applies = (match: CueMatch, sentence: Sentence): boolean => {
  switch (match.cue.role) {
    case 'heading':
      return sentence.heading;
    case 'opener':
      return match.from - sentence.from <= OPENER_SLACK;
    case 'stop':
      return match.from - sentence.from <= STOP_SLACK && !sentence.heading;
    default:
      return true;
  }
};

const isAgainst = ({ cue }: CueMatch): boolean => cue.role === 'against' || cue.role === 'stop';

/**
 * The cues that count in a sentence: each once, none sharing words with another. What speaks against goes first, so that "as is the case"
 * silences "as is"; then the strongest.
 */
export const applicable = (sentence: Sentence): CueMatch[] => {
  if (sentence.matches.length === 0) return sentence.matches;
  const order = sentence.matches
    .filter((one) => applies(one, sentence))
    .sort(
      (a, b) =>
        Number(isAgainst(b)) - Number(isAgainst(a)) ||
        RANK[b.cue.strength] - RANK[a.cue.strength] ||
        a.from - b.from,
    );
  const taken: CueMatch[] = [];
  const used = new Set<number>();
  const seen = new Set<object>();
  for (const match of order) {
    let free = !seen.has(match.cue);
    for (let token = match.from; token < match.to && free; token++) free = !used.has(token);
    if (!free) continue;
    seen.add(match.cue);
    for (let token = match.from; token < match.to; token++) used.add(token);
    taken.push(match);
  }
  return taken.sort((a, b) => a.from - b.from);
};
