/**
 * An editor's way through Wire, in a real browser: paste, preview, import, look at what became of it. The scenes follow one another: each
 * finds what the one before has left.
 */
import type { FileChooser } from 'playwright-core';
import { eventually } from '../support/eventually';
import { answerInstead } from './support/answer-instead';
import { articlePage, importPage } from './support/import-page';
import { coloursOf, draggedFile, scrollToTop } from './support/in-browser';
import { logInByForm } from './support/log-in';
import { newsroom } from './support/newsroom';
import { openPanel } from './support/open-panel';
import {
  DISCLAIMER,
  EVENT,
  HEADLINE,
  ISSUER,
  MENU,
  MOST_READ,
  ORGANIZATIONS,
  PAGE,
  PARAGRAPHS,
  PEOPLE,
} from './support/pasted-page';
import { tabTo } from './support/tab-to';

const desk = openPanel();
const { scene, picture } = desk;
let wire: ReturnType<typeof importPage>;
let article: ReturnType<typeof articlePage>;

beforeAll(() => {
  wire = importPage(desk.page);
  article = articlePage(desk.page);
});

/** In words: the shapes of white space in a text are its own matter. */
const words = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

const openForm = async () => {
  await desk.page.goto('/admin/plugins/wire');
  await wire.text.waitFor();
};

scene('logs in, and opens Wire from the menu', async () => {
  await logInByForm(desk.page, newsroom().admin);
  await wire.menuLink.click();
  await wire.text.waitFor();
  await picture('import-empty');
});

scene('the list of imports is empty', async () => {
  // Other tests import into the same newsroom.
  const nothing = { data: [], meta: { pagination: { page: 1, pageSize: 20, pageCount: 0, total: 0 } } };
  const withServer = await answerInstead(desk.page, '**/wire/imports?*', (route) =>
    route.fulfill({ json: nothing }),
  );
  await wire.link('Imports').click();
  await desk.page.getByText('Nothing has been imported yet.').waitFor();
  await picture('imports-empty');
  await withServer();
});

scene('a pasted page is previewed: article, furniture with its reason, disclaimer, names', async () => {
  await wire.link('Import').click();
  await wire.text.fill(PAGE);
  await wire.previewButton.click();
  await wire.preview.getByRole('heading', { name: HEADLINE }).waitFor();

  expect((await wire.segments('kept').allTextContents()).map(words)).toEqual(PARAGRAPHS);

  const furniture = await wire.segments('chrome').allInnerTexts();
  for (const line of [...MENU, ...MOST_READ]) expect(furniture.join('\n').split('\n')).toContain(line);
  expect(furniture.find((text) => text.includes(MENU[2]))).toMatch(/^Not in the body: .*before the article/);
  expect(furniture.find((text) => text.includes(MOST_READ[0]))).toMatch(/^Not in the body: .*“Most read”/);
  expect(furniture.find((text) => text.includes(HEADLINE))).toMatch(/^Not in the body: .*headline/);

  expect(await wire.segments('notice').count()).toBe(1);
  const notice = words(await wire.segments('notice').textContent());
  expect(notice).toMatch(/^Disclaimer: no warranty and liability/);
  expect(notice).toContain(`by ${ISSUER}`);
  expect(notice).toContain(DISCLAIMER);

  const marked = async (type: 'person' | 'organization' | 'event') =>
    new Set(await wire.entities(type).allTextContents());
  expect(await marked('person')).toEqual(new Set([...PEOPLE, ...PEOPLE.map((name) => name.split(' ')[1])]));
  expect(await marked('organization')).toEqual(new Set(ORGANIZATIONS));
  expect([...(await marked('event'))].join()).toContain(EVENT);
});

scene('furniture steps back, and the disclaimer stands out, by day and by night', async () => {
  const title = wire.preview.getByRole('heading', { name: 'Preview', exact: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.page.emulateMedia({ colorScheme });
    await eventually(async () => {
      const [kept, chrome, notice] = await Promise.all(
        (['kept', 'chrome', 'notice'] as const).map((kind) =>
          wire.segments(kind).first().evaluate(coloursOf),
        ),
      );
      expect(chrome.letters).not.toBe(kept.letters);
      expect(new Set([kept, chrome, notice].map(({ ground }) => ground)).size).toBe(3);
    });
    await title.evaluate(scrollToTop);
    await picture(`preview-top-${colorScheme}`);
    await wire.segments('chrome').last().scrollIntoViewIfNeeded();
    await picture(`preview-notice-${colorScheme}`);
  }
  await desk.page.emulateMedia({ colorScheme: 'light' });
  // Tall enough for nearly all of it: the picture in README.md.
  await desk.page.setViewportSize({ width: 1280, height: 1500 });
  await title.evaluate(scrollToTop);
  await picture('preview');
  await desk.page.setViewportSize({ width: 1280, height: 900 });
});

scene('the import lands on the article, with what was found', async () => {
  await wire.source.fill('Harbour desk');
  await desk.page.keyboard.press('Tab');
  await wire.importButton.click();
  await article.arrive();
  await wire.notification('The article was created. 1 disclaimer was found.').waitFor();
  await eventually(async () => expect(await article.headline.inputValue()).toBe(HEADLINE));

  for (const name of [...PEOPLE, ...ORGANIZATIONS, 'Harbour desk']) await article.related(name).waitFor();
  await article.label('Legal notices (1)').waitFor();
  await article.label('People (2)').waitFor();
  await article.label('Organizations (3)').waitFor();
  await article.label('Events (1)').waitFor();
  // Once in the form, among what is linked, and once beside it.
  await eventually(async () => expect(await wire.main.getByText(DISCLAIMER).count()).toBe(2));

  const body = words(await article.body.innerText());
  expect(body).toBe(PARAGRAPHS.join(' '));
  await desk.page.getByRole('button', { name: 'Publish', exact: true }).waitFor();
  await wire.notification('The article was created. 1 disclaimer was found.').waitFor({ state: 'hidden' });
  await picture('article');
  await article.label('Legal notices (1)').scrollIntoViewIfNeeded();
  await picture('article-relations');
});

scene('the list of imports has it with counts, and its page the receipt', async () => {
  await wire.menuLink.click();
  await wire.link('Imports').click();
  const own = wire.rows.filter({ hasText: 'Harbour desk' });
  await own.waitFor();
  const row = words(await own.innerText());
  expect(row).toMatch(/^Pasted text Harbour desk finished .* by Ida Lindqvist 1 new 1 1 disclaimer$/i);

  await own.getByRole('link', { name: 'Pasted text', exact: true }).click();
  await wire.rows.getByRole('link', { name: HEADLINE, exact: true }).waitFor();
  for (const [state, count] of Object.entries({ items: 1, created: 1, unchanged: 0, failed: 0, flags: 1 })) {
    expect([state, await wire.number(state).textContent()]).toEqual([state, String(count)]);
  }
  await wire.states(wire.rows, 'created').waitFor();
  await wire.rows.getByRole('link', { name: HEADLINE, exact: true }).click();
  await article.arrive();
  await eventually(async () => expect(await article.headline.inputValue()).toBe(HEADLINE));
});

scene('the same text again is unchanged', async () => {
  await openForm();
  await wire.text.fill(PAGE);
  await wire.source.fill('Harbour desk');
  await desk.page.keyboard.press('Tab');
  await wire.previewButton.click();
  await wire.states(wire.preview, 'unchanged').waitFor();
  await wire.preview.getByRole('link', { name: HEADLINE, exact: true }).waitFor();
  await wire.importButton.click();
  await article.arrive();
  await wire.notification('The article was already here and has not changed.').waitFor();
  await eventually(async () => expect(await article.headline.inputValue()).toBe(HEADLINE));
});

const story = (headline: string, text: string) => JSON.stringify({ guid: headline, headline, text });
const BROKEN = {
  name: 'night-desk.jsonl',
  mimeType: 'application/x-ndjson',
  buffer: Buffer.from(
    [
      story('Bell Foundry in Graz Reopens', 'GRAZ, June 2 – The bell foundry in Graz reopened on Tuesday.'),
      '{"guid": "night:2", "headline": "Cut off in the mid',
      story('Ferry to Rab Resumes', 'RAB, June 2 – The ferry to Rab sails again, its owner said on Tuesday.'),
    ].join('\n'),
  ),
};

scene('of a file with a broken line the failed item is named, and the others go in', async () => {
  await openForm();
  await wire.files.setInputFiles(BROKEN);
  await desk.page
    .getByRole('list', { name: 'Chosen files' })
    .getByText(BROKEN.name, { exact: true })
    .waitFor();
  await wire.previewButton.click();
  await wire.states(wire.preview, 'failed').first().waitFor();
  await wire.preview.getByRole('button', { name: `${BROKEN.name}, item 2` }).click();
  await wire.preview.getByText('The item is not valid JSON').waitFor();
  await picture('preview-failed-item');

  await wire.importButton.click();
  await wire.notification('3 items were read: New 2, Failed 1').waitFor();
  const failed = wire.rows.filter({ hasText: 'item 2' });
  await failed.getByText('The item is not valid JSON').waitFor();
  expect(words(await failed.innerText())).toMatch(/^No headline night-desk.jsonl · item 2 failed .* line 2/i);
  expect(await wire.number('created').textContent()).toBe('2');
  expect(await wire.number('failed').textContent()).toBe('1');
  await wire.notification('3 items were read: New 2, Failed 1').waitFor({ state: 'hidden' });
  await picture('import-details');

  await wire.link('Imports').click();
  await wire.rows.filter({ hasText: BROKEN.name }).waitFor();
  await picture('imports');
  await desk.page.emulateMedia({ colorScheme: 'dark' });
  await picture('imports-dark');
  await desk.page.emulateMedia({ colorScheme: 'light' });
});

scene('of a pasted text with two stories each is named by where it stands', async () => {
  await openForm();
  await wire.text.fill(
    [
      'Bell Foundry in Graz Reopens\n\nGRAZ, June 2 – The bell foundry in Graz reopened on Tuesday. It had stood still for nine years.',
      'Ferry to Rab Resumes\n\nRAB, June 2 – The ferry to Rab sails again, its owner said on Tuesday. It leaves every two hours.',
    ]
      .map((story, i) => `Story ${i + 1} of 2\n\n${story}\n`)
      .join('\n\n'),
  );
  await wire.previewButton.click();
  for (const item of [1, 2])
    await wire.preview.getByRole('button', { name: `Pasted text, item ${item}` }).waitFor();
  await picture('preview-several');
});

scene('a file that is dropped on the form is chosen, and can be taken away', async () => {
  await openForm();
  const dataTransfer = await desk.page.evaluateHandle(draggedFile, {
    name: 'dropped.txt',
    text: 'Ferry to Rab Resumes',
  });
  for (const type of ['dragover', 'drop']) await wire.text.dispatchEvent(type, { dataTransfer });
  const chosen = desk.page.getByRole('list', { name: 'Chosen files' });
  await chosen.getByText('dropped.txt', { exact: true }).waitFor();
  expect(await wire.text.isDisabled()).toBe(true);
  await desk.page.getByRole('button', { name: 'Remove dropped.txt' }).click();
  await chosen.waitFor({ state: 'detached' });
  expect(await wire.text.isDisabled()).toBe(false);
});

scene('the keyboard alone is enough', async () => {
  const { keyboard } = desk.page;
  const dialogs: FileChooser[] = [];
  desk.page.on('filechooser', (dialog) => dialogs.push(dialog));
  await openForm();
  await tabTo(wire.text);
  await keyboard.insertText(
    'Harbour Pilots of Split Elect a Chairwoman\n\nThe pilots of Split elected Mira Antić on Monday.\n',
  );
  await tabTo(wire.chooseFiles);
  await keyboard.press('Enter');
  await eventually(async () => expect(dialogs).toHaveLength(1));
  expect(dialogs[0].isMultiple()).toBe(true);
  await tabTo(wire.source);
  await keyboard.type('Pilots');
  await tabTo(wire.publish);
  await keyboard.press('Space');
  expect(await wire.publish.isChecked()).toBe(true);
  await tabTo(wire.previewButton, 'backwards');
  await keyboard.press('Enter');
  await wire.preview.getByRole('heading', { name: 'Harbour Pilots' }).waitFor();
  await tabTo(wire.importButton, 'backwards');
  await keyboard.press('Enter');
  await article.arrive();
  await eventually(async () => expect(await article.headline.inputValue()).toContain('Harbour Pilots'));
  await article.related('Pilots').waitFor();
  await wire.main.getByText('Published', { exact: true }).first().waitFor();
});
