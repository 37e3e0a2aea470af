/**
 * The newsroom as it is deployed, in a process of its own; its environment says of which database, and whether it answers by itself what
 * Strapi would (`READING_DIRECT`) and keeps answers (`READING_CACHE_MB`). Told `{ file }`, it imports that, and says `{ over }` with the
 * import's state.
 */
import { importNow, queueImport } from '../../import/support/doors.mjs';
import { startNewsroom } from '../../import/support/newsroom.mjs';
import { pollUntil } from '../../import/support/poll-until.mjs';

const { strapi, origin } = await startNewsroom();
process.on('message', async ({ file }) => {
  const id = await queueImport(strapi, file);
  let now;
  await pollUntil(async () => {
    now = await importNow(strapi, id);
    return !['queued', 'running'].includes(now.state);
  });
  process.send({ over: now.state });
});
process.send({ origin });
process.once('disconnect', () => strapi.destroy().then(() => process.exit()));
