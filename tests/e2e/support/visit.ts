import type { Page } from 'playwright-core';
import { pushAddress } from './in-browser';

/** No page of the panel has it. */
const NOWHERE = '/admin/plugins/wire-nowhere';

/**
 * Goes to an address of the panel. The first time the panel is loaded, which takes seconds; from then on it is gone to as by the button for back,
 * without loading anything anew. By way of an address that nothing is at, so that whatever is found afterwards is there anew, even where the next
 * page says the same as the last one.
 */
export async function visit(page: Page, path: string): Promise<void> {
  if (page.url() === 'about:blank') {
    await page.goto(path);
    return;
  }
  await page.evaluate(pushAddress, NOWHERE);
  await page.getByRole('heading', { name: 'Page not found', exact: true }).waitFor();
  await page.evaluate(pushAddress, path);
}
