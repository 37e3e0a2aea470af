/**
 * A PostgreSQL that a test may kill. Messages: the folder for it starts it, and starts it again after it was killed; the answer is its URL.
 * It writes to the disk as a newsroom's does: what is committed is there after a crash.
 */
import { startEmbedded } from '../../../database/embedded/start-embedded.mjs';

const servers = [];
process.on('message', async (dataDir) => {
  try {
    const server = await startEmbedded({ dataDir, mayMove: false });
    servers.push(server);
    process.send({ url: server.url });
  } catch (error) {
    process.send({ error: error.message });
  }
});
process.on('disconnect', async () => {
  for (const server of servers) await server.release();
  process.exit(0);
});
