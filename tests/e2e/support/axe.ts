import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

interface Finding {
  id: string;
  nodes: { html: string }[];
}

/** What axe-core finds wrong with a page as it stands: `rule: element` for each element, nothing left out; empty when all is well. */
export async function violations(page: Page): Promise<string[]> {
  // Not `addScriptTag`: the panel's policy lets no script in that is not its own.
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await page.evaluate<Finding[]>(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
