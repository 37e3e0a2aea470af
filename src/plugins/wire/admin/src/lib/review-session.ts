/** Where an editor is in the queue: what was decided and skipped since it was opened, and the way that led there. */
export interface ReviewSession {
  /** documentIds of the notices that were looked at before, the last one last. */
  trail: readonly string[];
  decided: ReadonlySet<string>;
  skipped: ReadonlySet<string>;
  /** Those whose decision did not hold: they come first. */
  returned: readonly string[];
}

export const FRESH_SESSION: ReviewSession = {
  trail: [],
  decided: new Set(),
  skipped: new Set(),
  returned: [],
};

export type SessionEvent =
  | { type: 'decided' | 'skipped' | 'returned' | 'undone'; notice: string }
  | { type: 'left'; notice: string }
  | { type: 'went-back' }
  /** The queue is another one: what was skipped in the other is not skipped here. */
  | { type: 'restarted' };

/** So far one can go back. */
const LONGEST_TRAIL = 200;

const withOne = (set: ReadonlySet<string>, one: string) => new Set(set).add(one);
const without = (set: ReadonlySet<string>, one: string) => new Set([...set].filter((other) => other !== one));
const lacking = (list: readonly string[], one: string) => list.filter((other) => other !== one);

export function sessionReducer(session: ReviewSession, event: SessionEvent): ReviewSession {
  switch (event.type) {
    case 'decided':
      return {
        ...session,
        decided: withOne(session.decided, event.notice),
        skipped: without(session.skipped, event.notice),
        returned: lacking(session.returned, event.notice),
      };
    case 'skipped':
      return {
        ...session,
        skipped: withOne(session.skipped, event.notice),
        returned: lacking(session.returned, event.notice),
      };
    case 'returned':
      return {
        ...session,
        decided: without(session.decided, event.notice),
        returned: [...lacking(session.returned, event.notice), event.notice],
      };
    case 'undone':
      return { ...session, decided: without(session.decided, event.notice) };
    case 'left':
      return {
        ...session,
        trail: [...lacking(session.trail, event.notice), event.notice].slice(-LONGEST_TRAIL),
      };
    case 'went-back':
      return { ...session, trail: session.trail.slice(0, -1) };
    case 'restarted':
      return { ...session, skipped: new Set(), trail: [] };
  }
}

/**
 * What comes after a notice, in the order in which it comes: what came back, then what follows it in the queue, then what stands before it.
 * Nothing that was decided or skipped.
 *
 * @param queue documentIds as the server has them; may be older than the last decisions
 */
export function aheadOf(
  queue: readonly string[],
  current: string | undefined,
  session: ReviewSession,
): string[] {
  const at = current === undefined ? -1 : queue.indexOf(current);
  const inOrder = [...queue.slice(at + 1), ...queue.slice(0, Math.max(0, at))];
  const open = inOrder.filter((id) => !session.decided.has(id) && !session.skipped.has(id));
  return [...new Set([...session.returned, ...open])].filter((id) => id !== current);
}

/** How many wait, when the server said so of a queue of which some have been decided about since. */
export const waitingOf = (total: number, queue: readonly string[], { decided }: ReviewSession): number =>
  Math.max(0, total - queue.filter((id) => decided.has(id)).length);
