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
    if ((await hasFocus(target)) && (await keepsFocus(target))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${target}.`);
}

const hasFocus = async (target: Locator): Promise<boolean> =>
  (await target.and(target.page().locator(':focus')).count()) > 0;

/** Strapi makes its header anew when the page scrolls under it or back, and a focus in it is lost: nobody types that fast. */
async function keepsFocus(target: Locator): Promise<boolean> {
  await target.page().evaluate(settled);
  return hasFocus(target);
}

/** Resolves when the page has not scrolled for some frames. Runs in the page. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    let last = window.scrollY;
    let still = 0;
    const look = () => {
      still = window.scrollY === last ? still + 1 : 0;
      last = window.scrollY;
      if (still >= 12) resolve();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
