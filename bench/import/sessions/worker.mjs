import { once } from 'node:events';
import { useOneThread } from '../support/doors.mjs';

/**
 * A process that does what is queued, until it is told to stop.
 *
 * @param {{ strapi: import('@strapi/strapi').Core.Strapi }} newsroom
 * @param {object} _settings
 * @param {(event: 'ready') => void} tell
 */
export default async function session({ strapi }, _settings, tell) {
  useOneThread(strapi);
  const stopped = once(process, 'message');
  tell('ready');
  await stopped;
  return {};
}
