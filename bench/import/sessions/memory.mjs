import { rmSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { importFile } from '../support/doors.mjs';
import { expectOutcome } from '../support/import-outcome.mjs';
import { secondsOf } from '../support/timing.mjs';
import { writeItems } from '../support/write-items.mjs';

/** What Strapi still does after its start is over by then. */
const CALM_MS = 5_000;

/**
 * Imports one large file and says when: who watches the process from outside sees what memory that takes.
 *
 * @param {{ strapi: import('@strapi/strapi').Core.Strapi }} newsroom
 * @param {{ items: number, seed: number, folder: string }} settings
 * @param {(event: 'idle' | 'over') => void} tell
 */
export default async function session({ strapi }, { items, seed, folder }, tell) {
  const file = await writeItems(folder, items, seed);
  await sleep(CALM_MS);
  tell('idle');
  let summary;
  const seconds = await secondsOf(async () => (summary = await importFile(strapi, file)));
  tell('over');
  const megabytes = statSync(file).size / 1e6;
  rmSync(file);
  expectOutcome(summary, { items, created: items });
  return { items, megabytes, seconds, perSecond: items / seconds };
}
