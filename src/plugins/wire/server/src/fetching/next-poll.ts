const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Minutes from poll to poll that may be set. */
export const MIN_POLL_MINUTES = 1;
export const MAX_POLL_MINUTES = 7 * 24 * 60;

/** However often it fails, it is tried again after so long, or after its own interval where that is longer. */
const LONGEST_BACK_OFF = 6 * HOUR;
/** A server may ask for more rest than any interval, but not for ever. */
const LONGEST_REST = 7 * 24 * HOUR;
/** By how much of its length a wait is varied: sources that began together must not knock together. */
const JITTER = 0.1;
/** After a failure the more, since all that failed with a server come back with it. */
const FAILED_JITTER = 0.3;

export interface PollOutcome {
  /** Minutes from poll to poll, as set. */
  minutes: number;
  /** Failures in a row, this one included; 0 when it succeeded. */
  failures: number;
  /** What the server asked for. */
  retryAfterMs?: number;
  /** From 0 to 1. */
  random: number;
}

/**
 * How long to wait until the next poll, in milliseconds: the interval after a success, twice as long after each failure in a row, and never
 * less than the server asks for. Each is varied a little by chance.
 */
export function nextPoll({ minutes, failures, retryAfterMs = 0, random }: PollOutcome): number {
  const interval = minutes * MINUTE;
  if (failures === 0) return Math.round(interval * vary(random, JITTER));
  const backOff = Math.min(interval * 2 ** Math.min(failures, 16), Math.max(LONGEST_BACK_OFF, interval));
  const rest = Math.min(retryAfterMs, LONGEST_REST) * (1 + random * JITTER);
  return Math.round(Math.max(backOff * vary(random, FAILED_JITTER), rest));
}

const vary = (random: number, by: number): number => 1 - by + 2 * by * random;
