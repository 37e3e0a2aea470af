import type { Page, Route } from 'playwright-core';
import { statusOf } from './in-browser';

/** Nobody but these tests asks for it. */
const PROBE = '/asked-for-by-a-test';
const HELD_BACK = 204;

/**
 * Answers requests of a window instead of the server. Chromium is told to hold requests back with a window's first route, and with its last one
 * no longer; for a moment after it has said that it does, some still pass to the server (3 of 400 did, each asked for at once). So it is seen
 * first that one is held back.
 *
 * @param url as `page.route` takes it
 * @returns has the server answer again
 */
export async function answerInstead(
  page: Page,
  url: string | RegExp,
  answer: (route: Route) => unknown,
  options?: { times?: number },
): Promise<() => Promise<void>> {
  await page.route(url, answer, options);
  // A page that is still to come is loaded with its requests held back.
  if (page.url().startsWith('http')) {
    await page.route(`**${PROBE}`, (route) => route.fulfill({ status: HELD_BACK }));
    while ((await page.evaluate(statusOf, PROBE)) !== HELD_BACK);
    await page.unroute(`**${PROBE}`);
  }
  return () => page.unroute(url, answer);
}
