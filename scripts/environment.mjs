/**
 * Prepares the environment of the command that is started after it: `node --import ./scripts/environment.mjs …`.
 *
 * Loads `.env`; what is set already wins. Secrets that are missing are made and kept in `.env`, except in
 * production, which refuses to start without proper ones.
 */
import { appendFileSync, chmodSync, chownSync, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import dotenv from 'dotenv';
import { withLock } from '../database/embedded/lock.mjs';
import { newSecret, productionRefusal, SECRETS } from './secrets.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const file = process.env.ENV_PATH ? resolve(process.env.ENV_PATH) : join(root, '.env');

// Worker threads get this module again with their parent's `--import`, and its environment with it.
if (isMainThread) {
  dotenv.config({ path: file, quiet: true });
  process.env.STRAPI_TELEMETRY_DISABLED ||= 'true';

  if (process.env.NODE_ENV === 'production') {
    // `strapi build` serves nobody, and an image is often built where the secrets are not to be had.
    const refusal = process.argv[2] === 'build' ? undefined : productionRefusal(process.env);
    if (refusal) fail(refusal);
  } else {
    await makeMissingSecrets();
  }
}

async function makeMissingSecrets() {
  const isMissing = (name) => !process.env[name]?.trim();
  if (!SECRETS.some(isMissing)) return;
  try {
    await withLock(`${file}.lock`, () => {
      // Another command may have made them since.
      const kept = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      const inFile = dotenv.parse(kept ?? '');
      for (const name of SECRETS.filter(isMissing)) if (inFile[name]) process.env[name] = inFile[name];

      const missing = SECRETS.filter(isMissing);
      if (missing.length === 0) return;
      const made = Object.fromEntries(missing.map((name) => [name, newSecret(name)]));
      const lines = Object.entries(made).map(([name, value]) => `${name}="${value}"\n`);
      const gap = kept && !kept.endsWith('\n') ? '\n' : '';
      appendFileSync(
        file,
        `${gap}# Made by this copy of Copydesk on its first start; keep them to yourself.\n${lines.join('')}`,
        {
          mode: 0o600,
        },
      );
      chmodSync(file, 0o600);
      giveToOwnerOfFolder();
      Object.assign(process.env, made);
    });
  } catch (error) {
    fail(`Copydesk could not write its secrets into ${file}: ${error.message}`);
  }
}

/** Root may work in another user's checkout, who has to be able to read the file too. */
function giveToOwnerOfFolder() {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(dirname(file));
  chownSync(file, uid, gid);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
