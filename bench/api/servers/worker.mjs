/** `npm run worker`, ended when who started it is gone. */
import '../../../scripts/worker.mjs';

process.send({});
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
