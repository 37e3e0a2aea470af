import type { Page } from 'playwright-core';

/** The parts of the plugin's pages about sources, by what an editor reads on them. */
export function sourcePage(page: Page) {
  const main = page.getByRole('main');
  const button = (name: string) => main.getByRole('button', { name, exact: true });
  const result = page.getByTestId('test-result');

  return {
    menuLink: page.getByRole('link', { name: 'Wire', exact: true }),
    navLink: page.getByRole('link', { name: 'Sources', exact: true }),
    heading: (name: string) => main.getByRole('heading', { name, exact: true, level: 1 }),
    /** The empty list has a second one. */
    create: main.getByRole('link', { name: 'Add a source', exact: true }).first(),
    rows: main.locator('tbody').getByRole('row'),
    field: (name: string) => main.getByLabel(name, { exact: true }),
    text: (name: string) => main.getByRole('textbox', { name, exact: true }),
    choice: (name: string) => main.getByRole('combobox', { name, exact: true }),
    option: (name: string) => page.getByRole('option', { name, exact: true }),
    tab: (name: 'Settings' | 'Test') => main.getByRole('tab', { name, exact: true }),
    radio: (name: string) => main.getByRole('radio', { name, exact: true }),
    save: button('Save'),
    button,
    result,
    /** A row of the table of a tested item's fields. */
    tested: (field: string) => result.locator(`tr[data-field="${field}"]`),
    badge: (state: string) => main.locator(`[data-state="${state}"]`),
    dialog: page.getByRole('alertdialog'),
    alert: main.getByRole('alert'),
    notification: (text: string) => page.getByText(text, { exact: true }),
    main,
  };
}
