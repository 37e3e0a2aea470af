'use strict';

/**
 * A Strapi without requests, as `npm run worker` starts one, with the settings of a test (WORKER_CONFIG). It is loaded beforehand and waits, so
 * that nobody has to wait for it who needs one more: it takes jobs from the message `go` on, until it is told to `stop` or killed.
 */
const { join } = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const appDir = join(__dirname, '../../..');

async function main() {
  process.env.WIRE_JOBS = 'off';
  const strapi = await createStrapi({ appDir, distDir: join(appDir, 'dist'), serveAdminPanel: false }).load();
  for (const [name, value] of Object.entries(JSON.parse(process.env.WORKER_CONFIG)))
    strapi.config.set(`plugin::wire.${name}`, value);
  process.on('message', async (message) => {
    if (message === 'go') {
      delete process.env.WIRE_JOBS;
      await strapi.plugin('wire').service('jobs').start();
    } else {
      await strapi.destroy();
      process.exit(0);
    }
  });
  process.on('disconnect', () => process.exit(0));
  process.send('ready');
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
