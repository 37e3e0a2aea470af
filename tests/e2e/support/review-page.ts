import type { Page } from 'playwright-core';
import { eventually } from '../../support/eventually';

/** The parts of Review, by what an editor reads on them. */
export function reviewPage(page: Page) {
  const main = page.getByRole('main');
  const notice = main.getByTestId('notice');
  const button = (name: string) => main.getByRole('button', { name, exact: true });

  return {
    main,
    button,
    notice,
    tab: (name: string) => main.getByRole('tab', { name, exact: true }),
    rows: main.locator('tbody tr[data-notice]'),
    start: main.getByRole('link', { name: 'Review one by one' }),
    total: main.getByTestId('total'),
    context: main.getByTestId('notice-context'),
    quote: main.getByTestId('notice-quote'),
    last: main.getByTestId('last-done'),
    waiting: main.getByTestId('waiting'),
    dialog: page.getByRole('dialog'),
    alertDialog: page.getByRole('alertdialog'),
    alert: main.getByRole('alert'),
    panel: (title: string) => main.getByRole('region', { name: title, exact: true }),
    /** Buttons of the bar, by what they do. */
    action: (action: string) => main.locator(`button[data-action="${action}"]`),
    decision: (decision: string) => main.locator(`[data-decision="${decision}"]`).first(),
    /** documentId of the notice that is shown. */
    shown: async () => (await notice.getAttribute('data-notice'))!,
    /** Waits until the notice is shown, with what speaks for it: then every key does something. */
    arriveAt: async (id: string) => {
      await main.locator(`[data-testid="notice"][data-notice="${id}"]`).waitFor();
      await page.waitForFunction(ready);
    },
    /** Waits until another notice is shown than this one. */
    leave: async (id: string): Promise<string> => {
      let shown = id;
      await eventually(async () => {
        shown = (await notice.getAttribute('data-notice')) ?? id;
        expect(shown).not.toBe(id);
      });
      await page.waitForFunction(ready);
      return shown;
    },
  };
}

/** Runs in the page. */
const ready = () =>
  (
    globalThis as unknown as { document: { querySelector(s: string): { disabled: boolean } | null } }
  ).document.querySelector('button[data-suggested]')?.disabled === false;
