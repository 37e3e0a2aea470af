/** Writes the contract of the API to docs/api/openapi.json: `npm run openapi`. It is made of the content types; no database is asked. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileOrExit } from './compile-or-exit.mjs';
import { formatted } from './formatted.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
compileOrExit(root);

// Strapi wants to know where the database is; nothing is asked of it before it is bootstrapped.
process.env.DATABASE_URL = 'postgres://nobody@localhost/none';

const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const { contractOf } = require(join(root, 'dist/src/reading/server/contract/contract.js'));

const strapi = createStrapi({ appDir: root, distDir: join(root, 'dist'), serveAdminPanel: false });
await strapi.register();
const file = join(root, 'docs/api/openapi.json');
writeFileSync(file, await formatted(file, JSON.stringify(contractOf(strapi))));
console.log('docs/api/openapi.json says what the API is.');
// Strapi leaves timers behind that would keep the process.
process.exit(0);
