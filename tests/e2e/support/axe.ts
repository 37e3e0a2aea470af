import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { standStill } from './in-browser';

/** Strapi's content security policy refuses a script tag. */
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe-core finds wrong on a page as it stands: `rule: element`, and why, one for each element; empty when nothing is. */
export async function violations(page: Page): Promise<string[]> {
  // Under the pointer Strapi's own button is brighter in the dark than its letters allow.
  await page.mouse.move(1275, 890);
  // A colour on its way to another one is judged at its end.
  await page.evaluate(standStill);
  await page.evaluate(AXE);
  // Words for the browser: this file's own are not there.
  const found = await page.evaluate<Finding[]>(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
