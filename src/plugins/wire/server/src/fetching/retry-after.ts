const SECOND = 1000;

/**
 * How long a server asks to be left alone (RFC 9110, 10.2.3: seconds, or an HTTP date).
 *
 * @param now milliseconds since 1970
 * @returns milliseconds, 0 for a time that is over; undefined when it says nothing that can be understood
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,10}$/.test(text)) return Number(text) * SECOND;
  if (!/^[A-Za-z]{3,9},? /.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
