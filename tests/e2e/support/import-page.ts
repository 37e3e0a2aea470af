import type { Locator, Page } from 'playwright-core';

/** The parts of the plugin's pages, by what an editor reads on them. */
export function importPage(page: Page) {
  const main = page.getByRole('main');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const preview = page.getByTestId('preview');

  return {
    menuLink: page.getByRole('link', { name: 'Wire', exact: true }),
    link: (name: 'Import' | 'Imports') => page.getByRole('link', { name, exact: true }),
    text: page.getByRole('textbox', { name: 'Text', exact: true }),
    files: page.getByLabel('Files', { exact: true }),
    chooseFiles: button('Choose files'),
    source: page.getByRole('combobox', { name: 'Source', exact: true }),
    publish: page.getByRole('checkbox', { name: 'Publish what may be published', exact: true }),
    previewButton: button('Preview'),
    importButton: button('Import'),
    preview,
    segments: (kind: 'kept' | 'chrome' | 'notice') => preview.locator(`[data-segment="${kind}"]`),
    entities: (type: 'person' | 'organization' | 'event') => preview.locator(`[data-entity="${type}"]`),
    /** Badges of what became, or would become, of items. */
    states: (within: Locator, state: string) => within.locator(`[data-state="${state}"]`),
    alert: main.getByRole('alert'),
    rows: main.locator('tbody').getByRole('row'),
    /** The big number of a state on an import's page. */
    number: (state: string) => main.locator(`[data-count="${state}"] dd`),
    /** What may be done with an import, and the dialog in which it is confirmed. */
    action: (name: string) => main.getByRole('button', { name, exact: true }),
    dialog: page.getByRole('alertdialog'),
    progress: main.getByRole('progressbar'),
    /** A heading with what stands below it. */
    panel: (title: string) => main.getByRole('region', { name: title, exact: true }),
    notification: (text: string) => page.getByText(text, { exact: true }),
    main,
  };
}

/** The edit view of an article that an import has just opened. */
export function articlePage(page: Page) {
  const main = page.getByRole('main');
  return {
    arrive: () => page.waitForURL(/\/collection-types\/api::article\.article\/[a-z0-9]+$/),
    headline: page.getByRole('textbox', { name: 'Headline' }),
    body: main.locator('[contenteditable="true"]'),
    /** A relation's label says how many there are. */
    label: (text: string) => main.getByText(text),
    /** In the form; a name that was proposed stands beside it as well. */
    related: (name: string) => main.getByText(name, { exact: true }).first(),
  };
}
