import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

interface Axe {
  run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * What axe finds wrong within some elements: for what stands among Strapi's own, of which we answer for no more than our part.
 *
 * @param selector of these elements
 */
export async function violationsIn(page: Page, selector: string): Promise<string[]> {
  // Evaluated, not added as a script: the panel's own policy forbids those in the page.
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async (within) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({ include: [[within]] }, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, selector);
}
