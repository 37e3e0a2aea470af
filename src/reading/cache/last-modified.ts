const SECOND = 1_000;

/**
 * The Last-Modified of whatever is answered now, when nothing that answers are made of has changed since a moment. An HTTP date has whole seconds, so
 * it is the first that begins after that moment, and it is said only when one more second has passed: what changes within a second, here or told
 * by another process, has another date.
 *
 * @param changed when something changed last, in milliseconds since 1970
 * @param now likewise
 * @returns an HTTP date (RFC 9110, 5.6.7); undefined when it is too early to say
 */
export function lastModified(changed: number, now: number): string | undefined {
  const second = (Math.floor(changed / SECOND) + 1) * SECOND;
  return now >= second + SECOND ? new Date(second).toUTCString() : undefined;
}
