/**
 * A source's life in the panel, in a real browser: made, tried before it is saved, given a secret, seen in the list with what it has sent.
 * The scenes follow one another: each finds what the one before has left, beside what other tests leave in the same newsroom.
 */
import { createServer } from 'node:http';
import { answerInstead } from './support/answer-instead';
import { addAdministrator } from './support/add-administrator';
import { eventually } from '../support/eventually';
import { fitsWidth } from './support/in-browser';
import { logIn } from './support/log-in';
import { newsroom } from './support/newsroom';
import { openPanel } from './support/open-panel';
import { invented } from './support/invented-sources';
import { push } from './support/push';
import { sourcePage } from './support/source-page';
import { visit } from './support/visit';

const NAME = 'Harbour Wire';

/** What the list is made of. */
const OVERVIEW = '**/wire/sources/overview';

const FEED = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Harbour Wire</title><link>https://harbour.example/</link>
<item><guid isPermaLink="false">harbour:1</guid><title>Bell Buoy Off Varna Rings Again</title>
<pubDate>Tue, 02 Jun 2026 08:30:00 +0300</pubDate>
<description>VARNA, June 2 – The bell buoy off Varna rings again after three silent winters, the port said on Tuesday.</description></item>
<item><guid isPermaLink="false">harbour:2</guid><title>Pilots of Burgas Move Into Their Tower</title>
<pubDate>Tue, 02 Jun 2026 09:10:00 +0300</pubDate>
<description>BURGAS, June 2 – The pilots of Burgas moved into a tower of their own on Tuesday, their chairman said.</description></item>
</channel></rss>`;

const desk = openPanel();
const { scene, picture } = desk;
let source: ReturnType<typeof sourcePage>;
let secret: string;

beforeAll(() => {
  source = sourcePage(desk.page);
});

const openList = async () => {
  await visit(desk.page, '/admin/plugins/wire/sources');
  await source.heading('Sources').waitFor();
};

/** The list of suggestions opens when keys are pressed. */
const suggest = async (name: string, typed: string, suggestion: string) => {
  await source.choice(name).click();
  await desk.page.keyboard.type(typed);
  await source.option(suggestion).click();
};

const inBothColours = async (name: string) => {
  await picture(name);
  await desk.page.emulateMedia({ colorScheme: 'dark' });
  await picture(`${name}-dark`);
  await desk.page.emulateMedia({ colorScheme: 'light' });
};

scene('the list of sources is empty, and says what to do', async () => {
  await logIn(desk.page, newsroom().admin);
  await visit(desk.page, '/admin');
  await source.menuLink.click();
  await source.heading('Import').waitFor();
  const withServer = await answerInstead(desk.page, OVERVIEW, (route) =>
    route.fulfill({ json: { ...invented(), data: [] } }),
  );
  await source.navLink.click();
  await desk.page.getByText('There is no source yet.').waitFor();
  await picture('sources-empty');
  await withServer();
  // What was invented goes from the panel's memory, too.
  await desk.page.reload();
});

scene('a new source cannot be saved until something is typed, nor without a name', async () => {
  await source.create.click();
  await source.heading('New source').waitFor();
  expect(await source.save.isDisabled()).toBe(true);
  await source.text('Copyright holder').fill('Harbour Wire Ltd');
  await source.text('Copyright notice').fill('© Harbour Wire');
  await source.save.click();
  await source.main.getByText('Give it a name.', { exact: true }).waitFor();
  await source.text('Name').fill(NAME);
  await source.main.getByText('Give it a name.', { exact: true }).waitFor({ state: 'detached' });
  // No folder is configured here: none can be named.
  expect(await source.text('Folder').isDisabled()).toBe(true);
  await suggest('Time zone', 'sofia', 'Europe/Sofia');
  expect(await source.choice('Time zone').inputValue()).toBe('Europe/Sofia');
  await suggest('Language', 'Bulg', 'bg – Bulgarian');
  expect(await source.choice('Language').inputValue()).toBe('bg');
  await source.choice('Language').fill('en');
  await source.text('Name').click();
  await inBothColours('source-new');
});

scene('its settings are tried on a pasted feed before they are saved', async () => {
  await source.tab('Test').click();
  await source.radio('A text').click();
  await source.text('Text').fill(FEED);
  await source.button('Test').click();
  await source.result.getByRole('heading', { name: 'Bell Buoy Off Varna Rings Again' }).waitFor();
  expect(await source.tested('headline').innerText()).toMatch(/Bell Buoy.*\S*title/s);
  expect(await source.tested('copyrightHolder').innerText()).toMatch(
    /Harbour Wire Ltd\s+Default of the source/i,
  );
  await inBothColours('source-test');
  await source.tested('headline').scrollIntoViewIfNeeded();
  await inBothColours('source-test-fields');

  await source.button('Next item').click();
  await source.result.getByRole('heading', { name: 'Pilots of Burgas' }).waitFor();
  expect(await source.button('Next item').isDisabled()).toBe(true);
});

scene('who leaves with unsaved changes is asked', async () => {
  await source.navLink.click();
  await source.dialog.getByText('Are you sure you want to leave this page?').waitFor();
  await source.dialog.getByRole('button', { name: 'Cancel' }).click();
  await source.heading('New source').waitFor();
});

scene('an address of this very computer is refused, at its field', async () => {
  await source.tab('Settings').click();
  await source.text('Address of the feed or file').fill('http://127.0.0.1/feed');
  await source.save.click();
  const field = source.text('Address of the feed or file');
  await eventually(async () => expect(await field.getAttribute('aria-invalid')).toBe('true'));
  await desk.page
    .getByText(/^“Address of the feed or file”:/)
    .first()
    .waitFor();
  await picture('source-refused');
  await field.fill('');
});

scene('it is saved, and its page opened', async () => {
  await source.button('Add a field').click();
  await source.choice('Field, line 1').click();
  await source.option('Headline').click();
  await source.text('Column or path, line 1').fill('Title');
  await source.save.click();
  await source.heading(NAME).waitFor();
  await desk.page.waitForURL(/\/plugins\/wire\/sources\/[a-z0-9]{10,}$/);
  await source.badge('new').waitFor();
  expect(await source.text('Copyright holder').inputValue()).toBe('Harbour Wire Ltd');
  expect(await source.text('Column or path, line 1').inputValue()).toBe('Title');
  expect(await source.save.isDisabled()).toBe(true);
  await source.button('Remove line 1').click();
  await source.save.click();
  await source.notification('The source was saved.').waitFor();
  await eventually(async () => expect(await source.save.isDisabled()).toBe(true));
});

scene('a secret is made, and shown this once', async () => {
  await source.button('Make a secret').click();
  const shown = source.main.getByRole('group', { name: 'Secret', exact: true });
  await shown.waitFor();
  secret = (await shown.innerText()).trim();
  expect(secret).toMatch(/^wire_\S{40,}$/);
  await source.button('How to send').click();
  const commands = source.main.getByRole('group', { name: 'Commands', exact: true });
  expect(await commands.innerText()).toContain('x-wire-source: harbour-wire');
  await commands.scrollIntoViewIfNeeded();
  await inBothColours('source-push');

  await desk.page.reload();
  await source.main.getByText(`…${secret.slice(-4)}`, { exact: true }).waitFor();
  expect(await desk.page.getByText(secret).count()).toBe(0);
});

scene('what it sends shows in the list, and its import says how it came', async () => {
  await push('harbour-wire', secret, FEED);
  await openList();
  const own = source.rows.filter({ hasText: NAME });
  await own.getByText('Push', { exact: true }).waitFor();
  await eventually(async () => {
    await desk.page.reload();
    await own.waitFor();
    expect(await own.getByRole('img').getAttribute('aria-label')).toContain('2 items');
  });
  expect(await own.locator('[data-state="well"]').count()).toBe(1);

  await visit(desk.page, '/admin/plugins/wire/imports');
  await own
    .getByRole('paragraph')
    .filter({ hasText: /^Push$/ })
    .waitFor();
  await own.getByRole('link').first().click();
  await source.main.getByText(/ · Push · /).waitFor();
  await picture('import-pushed');
  await source.main.getByRole('link', { name: NAME, exact: true }).click();
  await source.heading(NAME).waitFor();
  await inBothColours('source');
});

scene('with articles it is not deleted, and the reason is said', async () => {
  await source.button('Delete this source').click();
  await source.dialog.getByRole('button', { name: 'Confirm' }).click();
  await source.alert.filter({ hasText: '2 articles are of this source' }).waitFor();
});

scene('one without articles is', async () => {
  for (const name of ['Lighthouse Letters', 'Quay Gazette']) {
    await openList();
    await source.create.click();
    await source.text('Name').fill(name);
    await source.save.click();
    await source.heading(name).waitFor();
  }
  await source.text('Usage terms').fill('never saved');
  await source.button('Delete this source').click();
  await source.dialog.getByRole('button', { name: 'Confirm' }).click();
  await source.heading('Sources').waitFor();
  await source.rows.getByRole('link', { name: 'Lighthouse Letters', exact: true }).waitFor();
  // The list is shown as it was known until it is asked for again.
  await source.rows.getByRole('link', { name: 'Quay Gazette', exact: true }).waitFor({ state: 'detached' });
});

scene('a long list is sorted by what needs someone, and searched', async () => {
  // It takes days until a source has a rhythm, and falls silent.
  const withServer = await answerInstead(desk.page, OVERVIEW, (route) => route.fulfill({ json: invented() }));
  await openList();
  const names = async () => (await source.rows.getByRole('link').allInnerTexts()).map((name) => name.trim());
  await eventually(async () => expect(await source.rows.count()).toBe(6));
  await inBothColours('sources');

  await source.main.locator('thead').getByText('Health', { exact: true }).click();
  await eventually(async () =>
    expect((await names()).slice(0, 3)).toEqual(['Estuary Telegraph', 'Delta Dispatch', 'Cape Courier']),
  );
  await desk.page.getByRole('button', { name: 'Search', exact: true }).click();
  await desk.page.getByPlaceholder('Search by name').fill('press');
  await desk.page.keyboard.press('Enter');
  await eventually(async () => expect(await names()).toEqual(['Bay Press']));
  await withServer();
});

scene('a poll is started by hand, and says what came of it', async () => {
  await openList();
  await source.rows.getByRole('link', { name: NAME, exact: true }).click();
  await source.text('Address of the feed or file').fill('https://harbour.invalid/feed');
  expect(await source.button('Poll now').isDisabled()).toBe(true);
  await source.save.click();
  await source.notification('The source was saved.').waitFor();
  await source.button('Poll now').click();
  await source.alert.filter({ hasText: 'It could not be fetched' }).waitFor();
  await source.alert.scrollIntoViewIfNeeded();
  await picture('source-poll-failed');
});

scene('a feed on a server is tested, saved, polled, and paused', async () => {
  const { feedPort } = newsroom();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('Content-Type', 'application/rss+xml').end(FEED.replaceAll('harbour:', 'mole:'));
  });
  await new Promise<void>((resolve) => server.listen(feedPort, '127.0.0.1', resolve));
  try {
    await openList();
    await source.create.click();
    await source.text('Name').fill('Mole Wire');
    await source.text('Address of the feed or file').fill(`http://127.0.0.1:${feedPort}/feed.xml`);
    await source.tab('Test').click();
    await source.radio('The feed, fetched now').click();
    await source.button('Test').click();
    await source.result.getByRole('heading', { name: 'Bell Buoy Off Varna Rings Again' }).waitFor();
    expect(asked).toEqual(['/feed.xml']);
    await source.save.click();
    await source.heading('Mole Wire').waitFor();

    await source.button('Poll now').click();
    await source.main.getByRole('link', { name: 'Open this import' }).click();
    await source.main.getByText('Bell Buoy Off Varna Rings Again').first().waitFor();
    expect(asked).toHaveLength(2);

    await source.main.getByRole('link', { name: 'Mole Wire', exact: true }).click();
    await source.button('Pause').click();
    await source.badge('paused').waitFor();
    await source.button('Resume').waitFor();
    await inBothColours('source-paused');
    await source.button('Resume').click();
    await source.badge('well').waitFor();
    await source.button('Pause').waitFor();
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

scene('nothing stands out of the window, on a desk or on a tablet', async () => {
  for (const width of [1280, 1024, 768]) {
    await desk.page.setViewportSize({ width, height: 900 });
    await openList();
    await source.rows.first().waitFor();
    expect([width, await desk.page.evaluate(fitsWidth)]).toEqual([width, true]);
    await picture(`sources-${width}`);
    await source.rows.getByRole('link', { name: NAME, exact: true }).click();
    await source.heading(NAME).waitFor();
    expect([width, await desk.page.evaluate(fitsWidth)]).toEqual([width, true]);
    await picture(`source-${width}`);
  }
  await desk.page.setViewportSize({ width: 1280, height: 900 });
});

describe('an administrator who may only see sources', () => {
  const reader = openPanel();

  reader.scene('finds them behind the link in the menu, and changes nothing', async () => {
    await logIn(
      reader.page,
      await addAdministrator('Senta', [
        { action: 'plugin::content-manager.explorer.read', subject: 'api::article.article' },
        { action: 'plugin::wire.sources.read' },
      ]),
    );
    const page = sourcePage(reader.page);
    await visit(reader.page, '/admin');
    await page.menuLink.click();
    await reader.page.waitForURL('**/plugins/wire/sources');
    await page.rows.first().waitFor();
    expect(await page.create.count()).toBe(0);
    await page.rows.getByRole('link', { name: NAME, exact: true }).click();
    await page.heading(NAME).waitFor();
    expect(await page.text('Name').isDisabled()).toBe(true);
    for (const name of ['Save', 'Make a new secret', 'Delete this source', 'Poll now']) {
      expect([name, await page.button(name).count()]).toEqual([name, 0]);
    }
    expect(await page.tab('Test').count()).toBe(0);
  });
});
