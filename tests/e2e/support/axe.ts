/// <reference lib="dom" />
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core finds wrong with a page as it is: `rule: element` for each element, nothing left out. */
export async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  const found = await page.evaluate(run);
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** Runs in the page. */
const run = (): Promise<AxeResults> =>
  (globalThis as unknown as { axe: { run(of: Document, options: RunOptions): Promise<AxeResults> } }).axe.run(
    document,
    { resultTypes: ['violations'] },
  );
