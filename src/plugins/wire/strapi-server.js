'use strict';

const { existsSync } = require('node:fs');
const { join, resolve } = require('node:path');

/**
 * Strapi loads a plugin's server half as JavaScript from the plugin's own folder; this one is compiled with the application, so it stands
 * in the application's build folder.
 */
const dist = globalThis.strapi?.dirs?.dist?.root ?? resolve(__dirname, '../../../dist');
const server = join(dist, 'src/plugins/wire/server/src/index.js');

if (!existsSync(server)) {
  throw new Error(
    `The wire plugin is not compiled: ${server} is missing. Run "npm run build" (or "npx tsc") first.`,
  );
}

module.exports = require(server);
