/** An import is watched while it runs, canceled and gone on with, undone and done again; failed items are tried again. */
import type { Route } from 'playwright-core';
import { eventually } from '../support/eventually';
import { answerInstead } from './support/answer-instead';
import { closeGate, type Gate } from './support/database-gate';
import { importPage } from './support/import-page';
import { fitsWidth } from './support/in-browser';
import { addChief } from './support/add-administrator';
import { logIn } from './support/log-in';
import { newsroom } from './support/newsroom';
import { openPanel } from './support/open-panel';
import { tabTo } from './support/tab-to';
import { ask } from './support/wire-api';

const desk = openPanel();
const { scene, picture } = desk;
let wire: ReturnType<typeof importPage>;
let gate: Gate | undefined;

beforeAll(async () => {
  wire = importPage(desk.page);
  await logIn(desk.page, await addChief('Runa'));
});
afterAll(() => gate?.open());

const FILE = 'lake-desk.jsonl';
const ITEMS = 520;
/** In chunks of 25, 50, 100, 150, 150 and 45, of which the last one is held in front of the database. */
const HELD = 510;
const STORED = 475;
const headline = (number: number) => `Lake Bulletin ${number}: Ferry ${number} Leaves at Noon`;
/** Each of its own words, so that none is taken for a copy, and long enough for an import in chunks. */
const text = (number: number) =>
  `HOLMSTAD – Ferry number ${number} of the Ondra cooperative leaves pier ${number} at noon, its master said. ` +
  Array.from({ length: 60 }, (_, i) => `word${number}x${i}`).join(' ');
const lines = (numbers: number[]) =>
  Buffer.from(
    numbers
      .map((number) =>
        JSON.stringify({ guid: `lake:${number}`, headline: headline(number), text: text(number) }),
      )
      .join('\n'),
  );
const allItems = Array.from({ length: ITEMS }, (_, i) => i + 1);

const start = async (name: string, buffer: Buffer) => {
  await desk.page.goto('/admin/plugins/wire');
  await wire.files.setInputFiles({ name, mimeType: 'application/x-ndjson', buffer });
  await wire.importButton.click();
};
const numberIs = (state: string, value: string) =>
  eventually(async () => expect([state, await wire.number(state).textContent()]).toEqual([state, value]));
const stateIs = (state: string) => wire.states(wire.main, state).first().waitFor();
/** Gives the answer to a trial when the trial is over. */
const answerWhenOver = async (route: Route) => {
  const response = await route.fetch();
  const path = new URL(route.request().url()).pathname.replace(/\/retry$/, '');
  await eventually(async () => expect(await ask(path)).not.toHaveProperty('retrying', true));
  await route.fulfill({ response });
};

scene('an import is watched while it runs: on its page, and in the list', async () => {
  gate = await closeGate('wait', 'wire_receipts', `NEW.item = ${HELD} AND NEW.file = '${FILE}'`);
  await start(FILE, lines(allItems));
  await desk.page.getByText(`${STORED} items so far`).waitFor();
  await wire.progress.waitFor();
  await wire.main.getByRole('link', { name: 'Open this import' }).click();

  await wire.main
    .getByText(/^\d\d% stored · [\d,]+ items? a second · a(bout| few seconds).* left$/)
    .waitFor();
  expect(Number(await wire.progress.getAttribute('aria-valuenow'))).toBeLessThan(100);
  await numberIs('created', String(STORED));
  await picture('import-running');
  await desk.page.setViewportSize({ width: 800, height: 900 });
  expect(await desk.page.evaluate(fitsWidth)).toBe(true);
  await picture('import-running-narrow');
  await desk.page.setViewportSize({ width: 1280, height: 900 });

  await wire.link('Imports').click();
  await wire.rows
    .filter({ hasText: FILE })
    .getByText(/^\d\d%$/)
    .waitFor();
});

scene('it is canceled, gone on with, and watched to its end', async () => {
  await wire.rows.getByRole('link', { name: FILE, exact: true }).click();
  await wire.action('Cancel').click();
  await wire.action('Go on').waitFor();
  await stateIs('canceled');
  await wire.progress.waitFor({ state: 'detached' });
  await gate!.open();
  gate = undefined;

  await wire.action('Go on').click();
  await stateIs('finished');
  await numberIs('items', String(ITEMS));
  await numberIs('created', String(ITEMS));
  await wire.action('Undo').waitFor();
  expect(await wire.action('Go on').count()).toBe(0);
});

scene('nothing is asked for any more when it is over', async () => {
  const asked: string[] = [];
  desk.page.on('request', (request) => asked.push(request.url()));
  await desk.page.clock.install();
  await desk.page.reload();
  await wire.action('Undo').waitFor();
  await wire.rows.first().waitFor();
  // The clock of the page alone goes on: twenty seconds in no time.
  const before = asked.filter((url) => url.includes('/wire/imports/')).length;
  await desk.page.clock.runFor(20_000);
  await desk.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(asked.filter((url) => url.includes('/wire/imports/')).length).toBe(before);
  await desk.page.clock.resume();
});

scene('Undo asks first; Escape takes nothing back, and leaves the focus where it was', async () => {
  await tabTo(wire.action('Undo'));
  await desk.page.keyboard.press('Enter');
  await wire.dialog.getByRole('heading', { name: 'Undo this import?' }).waitFor();
  await picture('import-undo-dialog');
  for (let step = 0; step < 3; step += 1) {
    expect(await wire.dialog.locator(':focus').count()).toBe(1);
    await desk.page.keyboard.press('Tab');
  }
  await desk.page.keyboard.press('Escape');
  await wire.dialog.waitFor({ state: 'detached' });
  await eventually(async () =>
    expect(await wire.action('Undo').and(desk.page.locator(':focus')).count()).toBe(1),
  );
  await stateIs('finished');
});

scene('what an editor touched stays and is listed; all else goes', async () => {
  const link = wire.rows.getByRole('link', { name: headline(1), exact: true });
  const documentId = (await link.getAttribute('href'))!.split('/').at(-1);
  const answer = await fetch(
    `${newsroom().url}/content-manager/collection-types/api::article.article/${documentId}`,
    {
      method: 'PUT',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${newsroom().admin.token}` },
      body: JSON.stringify({ headline: 'Ferry 1 Stays in Port' }),
    },
  );
  expect(answer.status).toBe(200);

  await wire.action('Undo').click();
  await wire.dialog.getByRole('button', { name: 'Undo', exact: true }).click();
  const outcome = wire.panel('Undone');
  await outcome.getByText(`${ITEMS - 1} articles are taken back; 1 stays as it is.`).waitFor();
  await outcome.getByRole('link', { name: 'Ferry 1 Stays in Port', exact: true }).waitFor();
  await outcome.getByText(/Somebody has changed, published or confirmed it since/).waitFor();
  await stateIs('undone');
  // Articles that are gone have no link; the one that stays has.
  await wire.rows.getByText(headline(2), { exact: true }).waitFor();
  await eventually(async () => expect(await wire.rows.getByRole('link').count()).toBe(1));
  await picture('import-undone');
  await desk.page.emulateMedia({ colorScheme: 'dark' });
  await picture('import-undone-dark');
  await desk.page.emulateMedia({ colorScheme: 'light' });
});

scene('it is done again, with the keyboard alone', async () => {
  await tabTo(wire.action('Do it again'));
  await desk.page.keyboard.press('Enter');
  await wire.dialog.getByRole('heading', { name: 'Do this import again?' }).waitFor();
  await tabTo(wire.dialog.getByRole('button', { name: 'Do it again', exact: true }));
  await desk.page.keyboard.press('Enter');
  await wire
    .panel('Done again')
    .getByText(`${ITEMS - 1} articles are back`)
    .waitFor();
  await stateIs('finished');
  await eventually(async () => expect(await wire.rows.getByRole('link').count()).toBe(20));
  // The button that was pressed is gone: the focus is among those that are there now.
  await desk.page.keyboard.press('Tab');
  expect(await wire.action('Process again').and(desk.page.locator(':focus')).count()).toBe(1);
});

scene('items that failed are tried again, and go in', async () => {
  const refused = ITEMS + 2;
  gate = await closeGate('refuse', 'articles', `NEW.headline = '${headline(refused)}'`);
  await start('lake-late.jsonl', lines([ITEMS + 1, refused]));
  await wire.action('Try failed items again').waitFor();
  await numberIs('failed', '1');
  await picture('import-failed-items');

  // A fast machine has tried again before the page can look.
  await answerInstead(desk.page, '**/wire/imports/*/retry', answerWhenOver, { times: 1 });
  await wire.action('Try failed items again').click();
  await wire.notification('1 item failed again.').waitFor();
  await gate.open();
  gate = undefined;
  await wire.action('Try failed items again').click();
  await wire.notification('All items that had failed went in.').waitFor();
  await numberIs('failed', '0');
  await numberIs('created', '2');
  await wire.rows.getByRole('link', { name: headline(refused), exact: true }).waitFor();
  expect(await wire.action('Try failed items again').count()).toBe(0);
});
