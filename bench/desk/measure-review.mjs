import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { startChromium } from '../../tests/e2e/support/start-chromium.mjs';
import { root } from '../import/support/newsroom.mjs';
import { EDITOR } from '../support/add-editor.mjs';
import { quantile } from './ask.mjs';
import { QUERIES } from './count-queries.mjs';

export const isPanelBuilt = existsSync(join(root, 'dist/build/index.html'));

/** What an editor presses, over and over: confirm, confirm beside the article, dismiss. */
const KEYS = ['c', '2', 'd'];
/** Nobody sees what a notice says in less than that. */
const GLANCE_MS = 200;
/** Longer than that, and something is wrong. */
const PATIENCE_MS = 60_000;

/**
 * Has an editor decide about the notices of the queue in Chromium by the keyboard alone, one after another: the next key is pressed a fifth
 * of a second after all of the next notice is shown. Meanwhile the decisions before are being brought to their articles, by the same Strapi.
 *
 * @param {string} origin where the newsroom answers
 * @param {number} rounds how many decisions are measured, after a first one
 * @returns {Promise<{ step: string, queries: number, first: number, median: number, p95: number }[] | { missing: string }>} milliseconds
 *   from the key press until it is painted, and the statements for all that the page has asked for, a decision; or what is missing here
 */
export async function measureReview(origin, rounds) {
  if (!isPanelBuilt) return { missing: 'the built panel: run "npm run build"' };
  let server;
  try {
    server = await startChromium();
  } catch (error) {
    return { missing: error.message };
  }
  try {
    const browser = await chromium.connect(server.endpoint);
    const page = await browser.newPage({ baseURL: origin, viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(PATIENCE_MS);
    await openQueue(page);
    return await decideByKeys(page, rounds);
  } finally {
    await server.stop();
  }
}

async function openQueue(page) {
  await page.goto('/admin');
  await page.getByLabel('Email').fill(EDITOR.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(EDITOR.password);
  await page.getByRole('button', { name: 'Login', exact: true }).click();
  await page.getByRole('heading', { name: `Hello ${EDITOR.firstname}` }).waitFor();
  await page.goto('/admin/plugins/wire/review');
  await page.getByRole('link', { name: 'Review one by one' }).click();
  await page.evaluate(watchNotices, PATIENCE_MS);
  await page.evaluate(() => globalThis.benchNotices.lookFor());
}

async function decideByKeys(page, rounds) {
  let queries = 0;
  page.on('response', (response) => (queries += Number(response.headers()[QUERIES] ?? 0)));
  const times = [];
  for (let round = 0; round <= rounds; round += 1) {
    await page.evaluate(() => globalThis.benchNotices.watch());
    await page.keyboard.press(KEYS[round % KEYS.length]);
    times.push(await page.evaluate(() => globalThis.benchNotices.found()));
    await sleep(GLANCE_MS);
  }
  const figures = (step, pick) => {
    const [first, ...more] = times.map(pick);
    return {
      step,
      queries: Math.round(queries / times.length),
      first,
      median: quantile(more, 0.5),
      p95: quantile(more, 0.95),
    };
  };
  return [
    figures('from the key press until the next notice is seen', ({ seen }) => seen),
    figures('until it is seen in its articles and can be decided about', ({ ready }) => ready),
  ];
}

/** Runs in the page: looks at each frame what an editor sees. */
function watchNotices(patience) {
  const { document, performance, requestAnimationFrame } = globalThis;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const shown = () => document.querySelector('[data-testid="notice"]')?.dataset.notice;
  const isReady = () =>
    document.querySelector('button[data-suggested]')?.disabled === false &&
    document.querySelector('[data-testid="notice-context"]')?.closest('section')?.querySelector('a') != null;

  /** When another notice than `before` is seen, and when all of it: what is there in one frame is on the screen when the next one begins. */
  async function lookFor(before) {
    const until = performance.now() + patience;
    let seen;
    while (performance.now() < until) {
      await frame();
      const isSeen = ![undefined, before].includes(shown());
      const isAll = isSeen && isReady();
      if (isAll || (isSeen && seen === undefined)) await frame();
      if (isSeen) seen ??= performance.now();
      if (isAll) return { seen, ready: performance.now() };
    }
    throw new Error('The next notice has not come.');
  }

  let found;
  globalThis.benchNotices = {
    lookFor,
    watch() {
      const before = shown();
      found = new Promise((resolve) => {
        const handlePress = ({ timeStamp }) =>
          resolve(
            lookFor(before).then(({ seen, ready }) => ({ seen: seen - timeStamp, ready: ready - timeStamp })),
          );
        document.addEventListener('keydown', handlePress, { capture: true, once: true });
      });
    },
    found: () => found,
  };
}
