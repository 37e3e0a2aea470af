import type { Page } from 'playwright-core';

/** The parts of the page of settings, by what an editor reads on them. */
export function settingsPage(page: Page) {
  const main = page.getByRole('main');
  const button = (name: string) => main.getByRole('button', { name, exact: true });

  return {
    main,
    navLink: page.getByRole('link', { name: 'Settings', exact: true }).last(),
    heading: main.getByRole('heading', { name: 'Settings', exact: true, level: 1 }),
    tab: (name: string) => main.getByRole('tab', { name, exact: true }),
    panel: (title: string) => main.getByRole('region', { name: title, exact: true }),
    save: button('Save'),
    button,
    /** The way back to what is configured. */
    reset: (label: string) =>
      main.getByRole('button', { name: /^Back to that/ }).filter({ hasText: `: ${label}` }),
    number: (name: string) => main.getByRole('textbox', { name, exact: true }),
    text: (name: string) => main.getByRole('textbox', { name, exact: true }),
    choice: (name: string) => main.getByRole('combobox', { name, exact: true }),
    option: (name: string) => page.getByRole('option', { name, exact: true }),
    check: (name: string) => main.getByRole('checkbox', { name, exact: true }),
    rule: (number: number) => main.locator(`[data-rule="${number}"]`),
    dialog: page.getByRole('alertdialog'),
    notification: (text: string | RegExp) => page.getByText(text).first(),
    changes: main.getByRole('region', { name: 'Last changes' }).getByRole('listitem'),
  };
}
