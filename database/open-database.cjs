'use strict';

/**
 * For programs compiled to CommonJS that want a database only for some of their commands: the same as starting them
 * with `--import ./scripts/environment.mjs --import ./database/embedded.mjs`, at the moment it is called. Ends the
 * process with a sentence when there can be no database.
 *
 * @returns {Promise<void>} when DATABASE_URL, or what stands for it, is in `process.env`
 */
exports.openDatabase = async function openDatabase() {
  await import('../scripts/environment.mjs');
  await import('./embedded.mjs');
};
