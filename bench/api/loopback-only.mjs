/**
 * Load is put on this machine alone.
 *
 * @param {string} origin
 * @throws {Error} when it is another's
 */
export function loopbackOnly(origin) {
  if (new URL(origin).hostname !== '127.0.0.1')
    throw new Error(`Load goes to 127.0.0.1 only, not to ${origin}.`);
}
