'use strict';

/** Boots Strapi once on the database in DATABASE_URL, so that it has every table and whatever bootstrap puts in. */
const { join } = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const { drain } = require('./drain.cjs');

const appDir = join(__dirname, '../../..');

async function migrate() {
  const strapi = await createStrapi({ appDir, distDir: join(appDir, 'dist'), serveAdminPanel: false }).load();
  await drain(strapi);
  await strapi.destroy();
}

migrate().catch((error) => {
  console.error(error);
  process.exit(1);
});
