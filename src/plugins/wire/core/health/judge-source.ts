import { expectedBy, learnRhythm } from './rhythm';

/** After so many failures in a row a source is failing; fewer happen to everybody. */
export const FAILURES_TO_TELL = 3;

/** What is known of a source, times in milliseconds since 1970. */
export interface SourceFacts {
  now: number;
  createdAt: number;
  /** Whether anything of it comes without somebody who sends it by hand. */
  comesByItself: boolean;
  /** Minutes, as set; 0: never quiet; absent: to be learnt. */
  quietAfterMinutes?: number;
  /** When new items came lately, by themselves; where a period is set, by hand, too. */
  arrivals: readonly number[];
  lastSuccessAt?: number;
  consecutiveFailures: number;
  lastFailure?: string;
  /** Why polling has ended by itself. */
  stopped?: string;
  /** Whether an editor lets it rest. */
  paused?: boolean;
  /** When it was last woken from a rest: nothing was expected before. */
  resumedAt?: number;
}

/** How a source is doing, and until when something new is expected of it. */
export interface Judgement {
  state: 'new' | 'well' | 'quiet' | 'failing' | 'stopped' | 'paused';
  /** A sentence or two, of `quiet`, `failing` and `stopped`. */
  reason?: string;
  quiet: {
    basis: 'learnt' | 'set' | 'too-few' | 'off';
    /** Milliseconds since 1970. */
    expectedBy?: number;
  };
}

/** Says how a source is doing. What stops it altogether is told before what fails, and that before silence, which may be its consequence. */
export function judgeSource(facts: SourceFacts): Judgement {
  const { now, consecutiveFailures, lastFailure, stopped, arrivals } = facts;
  // Of what rests nothing is expected, and whatever was wrong waits with it.
  if (facts.paused) return { state: 'paused', quiet: { basis: 'off' } };
  const quiet = expectation(facts);
  if (stopped) return { state: 'stopped', reason: `It is not polled any more: ${stopped}`, quiet };
  if (consecutiveFailures >= FAILURES_TO_TELL) {
    const reason = `It has failed ${consecutiveFailures} times in a row. ${lastFailure ?? ''}`.trim();
    return { state: 'failing', reason, quiet };
  }
  if (quiet.expectedBy !== undefined && now > quiet.expectedBy) {
    const last = arrivals.length > 0 ? `since ${shown(Math.max(...arrivals))}` : 'yet';
    const why = quiet.basis === 'set' ? 'set' : 'learnt from its rhythm';
    return {
      state: 'quiet',
      reason: `No new item has come ${last}; one was expected by ${shown(quiet.expectedBy)} (${why}).`,
      quiet,
    };
  }
  const isKnown = facts.lastSuccessAt !== undefined || arrivals.length > 0;
  return { state: isKnown ? 'well' : 'new', quiet };
}

function expectation({
  quietAfterMinutes,
  comesByItself,
  arrivals,
  createdAt,
  resumedAt,
}: SourceFacts): Judgement['quiet'] {
  const last = arrivals.length > 0 ? Math.max(...arrivals) : undefined;
  const since = Math.max(last ?? createdAt, resumedAt ?? -Infinity);
  if (quietAfterMinutes === 0) return { basis: 'off' };
  if (quietAfterMinutes !== undefined) {
    return { basis: 'set', expectedBy: since + quietAfterMinutes * 60_000 };
  }
  if (!comesByItself) return { basis: 'off' };
  const rhythm = learnRhythm(arrivals);
  return rhythm && last !== undefined
    ? { basis: 'learnt', expectedBy: expectedBy(rhythm, since) }
    : { basis: 'too-few' };
}

const shown = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
