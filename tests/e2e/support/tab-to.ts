import type { Locator } from 'playwright-core';

/** More than any page of the panel has places for the focus. */
const MOST_STOPS = 80;

/**
 * Presses Tab until the focus is on an element.
 *
 * @throws Error when it is never reached
 */
export async function tabTo(
  target: Locator,
  direction: 'forwards' | 'backwards' = 'forwards',
): Promise<void> {
  const page = target.page();
  const key = direction === 'forwards' ? 'Tab' : 'Shift+Tab';
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${target}.`);
}
