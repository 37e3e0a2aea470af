/** A change that an editor has made about a notice, and can take back. */
export interface DoneStep {
  notice: { documentId: string };
}

/** What the server has said of a step: `updatedAt` of the notice before and after it. */
interface Answer {
  seen: string;
  now: string;
  /** `updatedAt` of the notice after what was done about it here before; undefined when nothing was. */
  left?: string;
}

/**
 * What can still be taken back once the server has answered. A step that has changed nothing is none: taking it back would take back somebody
 * else's. Neither can what was done about the notice before somebody else changed it: the last change that stands below is that one's.
 *
 * @param done the last step last
 */
export function stillDone<T extends DoneStep>(done: readonly T[], step: T, { seen, now, left }: Answer): T[] {
  const { documentId } = step.notice;
  const isCutOff = left !== undefined && left !== seen;
  const before = done.slice(0, Math.max(0, done.indexOf(step)));
  return done.filter((other) => {
    if (other === step) return now !== seen;
    return !(isCutOff && other.notice.documentId === documentId && before.includes(other));
  });
}
