/**
 * What an editor does with many items: drops a zip, looks for what failed, takes the report along, looks at originals, processes again, takes
 * back. The scenes follow one another: each finds what the one before has left.
 */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download } from 'playwright-core';
import { eventually } from '../support/eventually';
import { answerInstead } from './support/answer-instead';
import { addAdministrator, addChief } from './support/add-administrator';
import { violations } from './support/axe';
import { importPage } from './support/import-page';
import { droppedFile, fitsWidth } from './support/in-browser';
import { logIn } from './support/log-in';
import { GOOD, mixedZip } from './support/mixed-zip';
import { newsroom } from './support/newsroom';
import { openPanel } from './support/open-panel';
import { ask } from './support/wire-api';

const desk = openPanel();
const { scene, picture } = desk;
let wire: ReturnType<typeof importPage>;
let folder: string;

beforeAll(async () => {
  wire = importPage(desk.page);
  folder = mkdtempSync(join(tmpdir(), 'copydesk-folder-'));
  await logIn(desk.page, await addChief('Nora'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SOURCE = 'Mixed Wire';
/** An import may take so long where other work keeps the machine. */
const IMPORT_MS = 60_000;
const dialog = () => desk.page.getByRole('dialog');
const openForm = async () => {
  await desk.page.goto('/admin/plugins/wire');
  await wire.text.waitFor();
};
const choose = async (select: string, option: string) => {
  await desk.page.getByRole('combobox', { name: select, exact: true }).click();
  await desk.page.getByRole('option', { name: option, exact: true }).click();
};
/** The browser is another process, which keeps what it has downloaded. */
const saved = async (file: Download): Promise<string> => {
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return readFile(path, 'utf8');
};
const wrong: string[] = [];
/** The page as it is in light and in dark: looked at by axe, and in a picture. */
const inBothColours = async (name: string) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.page.emulateMedia({ colorScheme });
    const shown = colorScheme === 'light' ? name : `${name}-dark`;
    await picture(shown);
    wrong.push(...(await violations(desk.page)).map((one) => `${shown}: ${one}`));
  }
  await desk.page.emulateMedia({ colorScheme: 'light' });
};

scene('a zip of fifty mixed files is dropped: 47 go in, and 3 say why not', async () => {
  await openForm();
  const dataTransfer = await desk.page.evaluateHandle(droppedFile, {
    name: 'monday.zip',
    base64: Buffer.from(mixedZip()).toString('base64'),
  });
  for (const type of ['dragover', 'drop']) await wire.text.dispatchEvent(type, { dataTransfer });
  await desk.page
    .getByRole('list', { name: 'Chosen files' })
    .getByText('monday.zip', { exact: true })
    .waitFor();
  await wire.source.fill(SOURCE);
  await desk.page.keyboard.press('Tab');
  await wire.previewButton.click();
  await wire.preview.getByText('Items 1 to 20; there are more').waitFor();
  await inBothColours('preview-many');

  await wire.importButton.click();
  await desk.page.waitForURL(/\/imports\/[a-z0-9]+$/, { timeout: IMPORT_MS });
  await eventually(async () => expect(await wire.number('items').textContent()).toBe('50'));
  expect(await wire.number('created').textContent()).toBe(String(GOOD));
  expect(await wire.number('failed').textContent()).toBe('3');
});

scene('the failed ones are filtered out, with their reasons, and the address keeps it', async () => {
  await choose('State', 'Failed');
  await eventually(async () => expect(await wire.rows.count()).toBe(3));
  for (const name of ['broken/cut-off.json', 'broken/cut-off.xml', 'broken/nothing.txt']) {
    const row = wire.rows.filter({ hasText: name });
    expect((await row.locator('td').nth(2).innerText()).length).toBeGreaterThan(20);
  }
  expect(new URL(desk.page.url()).searchParams.get('state')).toBe('failed');
  await desk.page.reload();
  await eventually(async () => expect(await wire.rows.count()).toBe(3));
  await inBothColours('import-filtered');

  // Where the window is narrow the item stays in sight, and the table says that there is more of it.
  const frame = wire.main.locator('[data-wide]');
  expect(await frame.count()).toBe(0);
  await desk.page.setViewportSize({ width: 800, height: 900 });
  await wire.main.locator('[data-hidden-end]').waitFor();
  const first = wire.rows.first().locator('td').first();
  const before = (await first.boundingBox())!.x;
  await frame.locator('table').evaluate((table) => table.parentElement!.scrollBy(200, 0));
  await wire.main.locator('[data-hidden-start]').waitFor();
  expect((await first.boundingBox())!.x).toBeCloseTo(before, 0);
  await picture('import-filtered-narrow');
  await desk.page.setViewportSize({ width: 1280, height: 900 });
});

scene('the report has what is filtered by', async () => {
  const button = desk.page.getByRole('button', { name: 'Download the report (CSV)' });
  const [file] = await Promise.all([desk.page.waitForEvent('download'), button.click()]);
  expect(file.suggestedFilename()).toMatch(/^wire-import-[a-z0-9]+\.csv$/);
  const text = await saved(file);
  const lines = text.trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFstate,file,within,/);
  expect(lines).toHaveLength(4);
  for (const line of lines.slice(1)) expect(line).toMatch(/^failed,monday\.zip,broken\//);
});

scene('an item is found by words, and its original looked at as text', async () => {
  await desk.page.getByRole('combobox', { name: 'State', exact: true }).click();
  await desk.page.getByRole('option', { name: 'All', exact: true }).click();
  await eventually(async () => expect(await wire.rows.count()).toBe(20));
  await desk.page.getByRole('button', { name: 'Search', exact: true }).click();
  await desk.page.getByPlaceholder('Search headlines, files and identifiers').fill('story-2.html');
  await desk.page.keyboard.press('Enter');
  await eventually(async () => expect(await wire.rows.count()).toBe(1));
  await wire.rows.getByRole('button', { name: /^Show the original of / }).click();
  // Shown as it came, and as nothing but text.
  await dialog().getByText('<!doctype html><html lang="en">').waitFor();
  await dialog()
    .getByText(/story-2\.html, item \d+ · .* · UTF-8$/)
    .waitFor();
  await inBothColours('import-original');
  // The name of the button that has the focus goes first, if it is shown.
  await eventually(async () => {
    await desk.page.keyboard.press('Escape');
    expect(await dialog().count()).toBe(0);
  });
  await wire.rows.getByRole('button', { name: /^Show the original of / }).click();
  const [file] = await Promise.all([
    desk.page.waitForEvent('download'),
    dialog().getByRole('button', { name: 'Download', exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('story-2.html');
  expect(await saved(file)).toContain('<article><h1>');
  await dialog().getByRole('button', { name: 'Close', exact: true }).click();
  await dialog().waitFor({ state: 'detached' });
});

scene('what holds today is shown as a difference first, then applied', async () => {
  const id = new URL(desk.page.url()).pathname.split('/').at(-1);
  const receipts = await ask<{ article?: string }[]>(`/wire/imports/${id}/receipts?pageSize=100`);
  const [edited] = receipts.flatMap(({ article }) => article ?? []);
  const answer = await fetch(
    `${newsroom().url}/content-manager/collection-types/api::article.article/${edited}`,
    {
      method: 'PUT',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${newsroom().admin.token}` },
      body: JSON.stringify({ usageTerms: 'Ask the desk first.' }),
    },
  );
  expect(answer.status).toBe(200);
  const sources = await ask<{ documentId: string; name: string }[]>('/wire/sources');
  const { documentId } = sources.find(({ name }) => name === SOURCE)!;
  await ask(`/wire/sources/${documentId}`, 'PUT', { data: { usageTerms: 'For subscribers only.' } });

  await desk.page.goto(`/admin/plugins/wire/imports/${id}`);
  await wire.action('Process again').click();
  await dialog().getByText(`Of items 1 to 20 of ${GOOD}: 20 change, 0 stay as they are.`).waitFor();
  await dialog().getByRole('button', { name: 'Next', exact: true }).click();
  await dialog().getByText(`Of items 21 to 40 of ${GOOD}: 20 change`).waitFor();
  await dialog().getByRole('button', { name: 'Next', exact: true }).click();
  await dialog().getByText(`Of items 41 to ${GOOD} of ${GOOD}`).waitFor();
  expect(await dialog().getByRole('button', { name: 'Next', exact: true }).isDisabled()).toBe(true);
  for (const from of [21, 1]) {
    await dialog().getByRole('button', { name: 'Previous', exact: true }).click();
    await dialog().getByText(`Of items ${from} to`).waitFor();
  }
  await dialog()
    .getByRole('button', { name: /Reopens/ })
    .first()
    .click();
  await dialog().getByTestId('difference').waitFor();
  await dialog().getByText('The article stays unpublished.', { exact: true }).waitFor();
  await inBothColours('import-again');
  await dialog()
    .getByRole('button', { name: `Process ${GOOD} items again`, exact: true })
    .click();
  await wire.main.getByRole('link', { name: 'Processes this import again' }).waitFor();
  await eventually(async () => expect(await wire.number('updated').textContent()).toBe(String(GOOD)));
  const { conflicts } = {
    conflicts: await ask<{ field: string; editor: string }[]>(`/wire/articles/${edited}/conflicts`),
  };
  expect(conflicts).toMatchObject([{ field: 'usageTerms', editor: 'Ask the desk first.' }]);
});

scene('an undo says what it comes to before it is asked for', async () => {
  await wire.action('Undo').click();
  const said = wire.dialog.getByTestId('undo-preview');
  await said.getByText('No article goes').waitFor();
  await said.getByText(`${GOOD} are what they were before`).waitFor();
  await said.getByText('Nothing has to stay as it is').waitFor();
  await wire.dialog.getByRole('button', { name: 'Undo', exact: true }).click();
  await wire.panel('Undone').getByText(`${GOOD} articles are taken back.`).waitFor();

  await wire.main.getByRole('link', { name: 'Processes this import again' }).click();
  await wire.action('Undo').click();
  await said.getByText(`${GOOD - 1} articles go`).waitFor();
  await said.getByText('1 stays as it is').waitFor();
  await said.getByText(/Somebody has changed, published or confirmed it since/).waitFor();
  await inBothColours('import-undo-preview');
  await wire.dialog.getByRole('button', { name: 'Undo', exact: true }).click();
  await wire
    .panel('Undone')
    .getByText(`${GOOD - 1} articles are taken back; 1 stays as it is.`)
    .waitFor();
});

scene('any item of a long file can be previewed', async () => {
  await openForm();
  const lines = Array.from({ length: 45 }, (_, i) =>
    JSON.stringify({
      guid: `long:${i + 1}`,
      headline: `Ferry ${i + 1} Sails From Lund`,
      text: `LUND, June 2 – Ferry number ${i + 1} sails again, its master said.`,
    }),
  );
  await wire.files.setInputFiles({
    name: 'long.jsonl',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(lines.join('\n')),
  });
  await wire.previewButton.click();
  await wire.preview.getByText('Items 1 to 20; there are more').waitFor();
  await wire.preview.getByRole('button', { name: 'Further items' }).click();
  await wire.preview.getByText('Items 21 to 40; there are more').waitFor();
  await wire.preview.getByLabel('Item number').fill('45');
  await desk.page.keyboard.press('Enter');
  await wire.preview.getByRole('heading', { name: 'Ferry 45 Sails From Lund' }).waitFor();
  await wire.preview.getByText('A new article', { exact: true }).waitFor();
  await wire.preview.getByLabel('Item number').fill('46');
  await wire.preview.getByRole('button', { name: 'Show this item' }).click();
  await wire.preview.getByText('There is no such item: the input has 45 items.').waitFor();
  await wire.preview.getByLabel('Item number').fill('last');
  await wire.preview.getByRole('button', { name: 'Show this item' }).click();
  await wire.preview.getByText('Give a whole number from 1 on.').waitFor();
});

scene('a folder is chosen with all that is in it', async () => {
  mkdirSync(join(folder, 'wire/2026'), { recursive: true });
  writeFileSync(
    join(folder, 'wire/story.txt'),
    'Ferry to Rab Resumes\n\nRAB, June 2 – The ferry to Rab sails again.',
  );
  writeFileSync(
    join(folder, 'wire/2026/story.txt'),
    'Bell of Graz Rings\n\nGRAZ, June 2 – The bell rings again.',
  );
  writeFileSync(join(folder, 'wire/.DS_Store'), 'x');
  await openForm();
  await desk.page.locator('input[webkitdirectory]').setInputFiles(join(folder, 'wire'));
  const chosen = desk.page.getByRole('list', { name: 'Chosen files' });
  await chosen.getByText('wire/2026/story.txt', { exact: true }).waitFor();
  await chosen.getByText('wire/story.txt', { exact: true }).waitFor();
  await chosen.getByText(/^2 files · /).waitFor();
  await inBothColours('import-folder');
  await wire.previewButton.click();
  await wire.preview.getByLabel('Item number').fill('1');
  await wire.preview.getByRole('combobox', { name: 'Counted in' }).pressSequentially('2026');
  await desk.page.getByRole('option', { name: 'wire/2026/story.txt' }).click();
  await wire.preview.getByRole('button', { name: 'Show this item' }).click();
  await wire.preview.getByRole('heading', { name: 'Bell of Graz Rings' }).waitFor();
  // What was asked for is still there.
  expect(await wire.preview.getByRole('combobox', { name: 'Counted in' }).inputValue()).toBe(
    'wire/2026/story.txt',
  );
  expect(await wire.preview.getByLabel('Item number').inputValue()).toBe('1');
  await wire.importButton.click();
  await desk.page.waitForURL(/\/imports\/[a-z0-9]+$/, { timeout: IMPORT_MS });
  await wire.rows.getByText('wire/2026/story.txt', { exact: true }).waitFor();
  await openForm();
  await desk.page.locator('input[webkitdirectory]').setInputFiles(join(folder, 'wire'));
  await desk.page.getByRole('button', { name: 'Remove all' }).click();
  await chosen.waitFor({ state: 'detached' });
});

scene('a source is picked instead, and what it has is fetched', async () => {
  const { documentId } = await ask<{ documentId: string }>('/wire/sources', 'POST', {
    data: { name: 'Polled Wire', pollUrl: 'https://wire.example/feed.xml' },
  });
  const [{ documentId: started }] = await ask<{ documentId: string }[]>('/wire/imports?pageSize=1');
  // No test asks the network for anything: what the server would answer.
  await answerInstead(desk.page, `**/wire/sources/${documentId}/poll`, (route) =>
    route.fulfill({ json: { data: { outcome: 'imported', import: started } } }),
  );
  await openForm();
  await choose('Source to fetch from', 'Polled Wire');
  await desk.page.getByRole('button', { name: 'Fetch now' }).click();
  await desk.page.getByText('Something new: an import has begun').waitFor();
  expect(await wire.main.getByRole('link', { name: 'Open this import' }).getAttribute('href')).toContain(
    started,
  );
  await inBothColours('import-from-source');
  await choose('Source to fetch from', SOURCE);
  await desk.page.getByText(/Nothing is set from where it could be fetched/).waitFor();
});

scene('the list of imports is filtered, and its address says by what', async () => {
  await wire.link('Imports').click();
  await choose('Source', SOURCE);
  await eventually(async () => expect(await wire.rows.count()).toBe(2));
  await choose('Way in', 'Processed again');
  await eventually(async () => expect(await wire.rows.count()).toBe(1));
  await choose('Since', 'Today');
  await desk.page.getByRole('textbox', { name: 'Started by' }).fill('Nora');
  await desk.page.keyboard.press('Enter');
  await eventually(async () => expect(new URL(desk.page.url()).searchParams.get('who')).toBe('Nora'));
  await eventually(async () => expect(await wire.rows.count()).toBe(1));
  await inBothColours('imports-filtered');
  await choose('State', 'Running');
  await desk.page.getByText('No import fits these filters.').waitFor();
  await desk.page.getByRole('button', { name: 'Remove the filters' }).first().click();
  await eventually(async () => expect(await wire.rows.count()).toBeGreaterThan(2));
  expect(new URL(desk.page.url()).search).toBe('');
  await desk.page.setViewportSize({ width: 800, height: 900 });
  expect(await desk.page.evaluate(fitsWidth)).toBe(true);
  await desk.page.setViewportSize({ width: 1280, height: 900 });
});

scene('nothing of all this keeps anybody out', async () => {
  expect(wrong).toEqual([]);
});

describe('an administrator who may import but take nothing back', () => {
  const other = openPanel();

  other.scene('sees no way to undo', async () => {
    const READ_ARTICLES = {
      action: 'plugin::content-manager.explorer.read',
      subject: 'api::article.article',
    };
    const may = ['plugin::wire.imports.read', 'plugin::wire.imports.create'].map((action) => ({ action }));
    await logIn(other.page, await addAdministrator('Olaf', [READ_ARTICLES, ...may]));
    const theirs = importPage(other.page);
    await other.page.goto('/admin/plugins/wire/imports');
    await theirs.rows.first().getByRole('link').first().click();
    await theirs.action('Process again').waitFor();
    expect(await theirs.action('Undo').count()).toBe(0);
  });
});
