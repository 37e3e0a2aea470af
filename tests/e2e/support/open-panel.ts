import { join } from 'node:path';
import { chromium, type Page, type Request } from 'playwright-core';
import { newsroom } from './newsroom';

export interface Panel {
  page: Page;
  /** Errors that scripts threw, and answers of 500 and above; who expects some takes them out. */
  troubles: string[];
  /** Takes a picture of what the window shows. */
  picture: (name: string) => Promise<void>;
  /** As `test`, with a picture when it fails. */
  scene: (name: string, play: () => Promise<void>) => void;
}

/** So long that a machine with much else to do gets there, too. */
const PATIENCE_MS = 45_000;

/** So long a greeting is waited for that may have gone by itself. */
const GREETING_MS = 3_000;

/**
 * A window for the tests of a file or a `describe`, with nobody logged in: open from their beginning to their end. Each fails when something
 * went wrong in the window unseen.
 */
export function openPanel(): Panel {
  const { url, browser: endpoint, screenshots } = newsroom();
  let end: (() => Promise<void>) | undefined;
  let failures = 0;
  const awaited = new Set<Request>();

  const opened = {
    page: undefined as unknown as Page,
    troubles: [] as string[],

    async open() {
      const browser = await chromium.connect(endpoint);
      end = () => browser.close();
      const context = await browser.newContext({
        baseURL: url,
        viewport: { width: 1280, height: 900 },
        locale: 'en-US',
        timezoneId: 'UTC',
        colorScheme: 'light',
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(PATIENCE_MS);
      // Chromium without a screen gives a window that shows nothing new no idle time at all, and Strapi shows what stands beside a form in
      // idle time: it waited until somebody took a picture. Without it Strapi does as in browsers that do not know it.
      await context.addInitScript(withoutIdleTime);
      opened.page = await context.newPage();
      opened.page.on('request', (request) => awaited.add(request));
      const isOver = (request: Request) => void awaited.delete(request);
      opened.page.on('requestfinished', isOver).on('requestfailed', isOver);
      opened.page.on('pageerror', (error) => opened.troubles.push(`${error.name}: ${error.message}`));
      opened.page.on('response', (answer) => {
        if (answer.status() >= 500) opened.troubles.push(`${answer.status()} ${answer.url()}`);
      });
      await dismissWelcome(opened.page);
    },

    async picture(name: string) {
      // A pointer left on a link shows its tooltip; it goes with the second step away from it.
      await opened.page.mouse.move(1275, 890, { steps: 4 });
      await opened.page.getByRole('tooltip').first().waitFor({ state: 'hidden' });
      await opened.page.screenshot({ path: join(screenshots, `${name}.png`), animations: 'disabled' });
    },

    scene(name: string, play: () => Promise<void>) {
      test(name, async () => {
        try {
          await play();
        } catch (error) {
          failures += 1;
          await opened.picture(`failed-${failures}`).catch(() => undefined);
          // Jest prints the stack, which has the message in it.
          if (error instanceof Error) error.stack += await whatThereWas(opened.page, awaited);
          throw error;
        }
      });
    },
  };

  beforeAll(opened.open);
  afterEach(() => expect(opened.troubles.splice(0)).toEqual([]));
  afterAll(() => end?.());
  return opened;
}

function withoutIdleTime(): void {
  Object.assign(globalThis, { requestIdleCallback: undefined, cancelIdleCallback: undefined });
}

/** For a failure on a machine whose pictures nobody sees: what the window showed, and what it still waited for. */
async function whatThereWas(page: Page, awaited: ReadonlySet<Request>): Promise<string> {
  const text = await page
    .locator('body')
    .innerText({ timeout: 5_000 })
    .catch((error: Error) => `(${error.message})`);
  return [
    `\n\nThe window was at ${page.url()} and read:`,
    text.replace(/\s*\n\s*/g, ' | ').slice(0, 2_000),
    ...[...awaited].map((request) => `It waited for ${request.method()} ${request.url()}`),
  ].join('\n');
}

/** Strapi greets a new administrator with a tour and a banner; whenever one of them is there, it is sent away first. */
async function dismissWelcome(page: Page): Promise<void> {
  await page.addLocatorHandler(page.getByRole('button', { name: 'Close guided tour' }), async (button) => {
    try {
      await button.click({ timeout: GREETING_MS });
      await page.getByRole('button', { name: 'Confirm', exact: true }).click({ timeout: GREETING_MS });
    } catch {
      // A page that was just being left took it along.
    }
  });
  await page.addLocatorHandler(page.getByRole('button', { name: 'Close the banner.' }), (button) =>
    button.click(),
  );
}
