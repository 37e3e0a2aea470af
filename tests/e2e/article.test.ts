/** Beside an article's form: its legal notices, why it cannot be published, where it comes from. In the list: what is pending, and bulk publish. */
import type { ArticleFlagSummary } from '../../src/plugins/wire/shared/contracts/article-flags';
import { eventually } from '../support/eventually';
import { answerInstead } from './support/answer-instead';
import { addAdministrator, addChief } from './support/add-administrator';
import { violationsIn } from './support/axe-in';
import { logIn } from './support/log-in';
import { openPanel } from './support/open-panel';
import { ask, sendItem } from './support/wire-api';

const ARTICLES = '/content-manager/collection-types/api::article.article';
const UNHURRIED = [
  'The lighthouse of Hollin Reach was lit again on Tuesday, for the first time in nine years.',
  'Its keeper, Wenzel Ardmore, climbed the stairs at dusk with two children and a dog.',
];

/** What each firm's notice is about: names alone do not make one notice another. */
const ABOUT: Record<string, string> = {
  'Merrowdown Lamps': 'lamps, stairs, ropes, kettles, wagons, curtains and spoons',
  'Tarn Hollow Paints': 'paint, barrels, saddles, mirrors, carpets, buttons and pumps',
  'Coldbrook Oils': 'oil, anchors, bottles, cushions, drums, engines and fiddles',
  'Quay Candles': 'candles, gloves, helmets, jackets, keyboards, needles and ovens',
  'Lantern Quilts': 'quilts, pencils, rakes, scissors, tables, umbrellas and violins',
  'Readers and Sons': 'books, wheels, zippers, baskets, chisels, doors and envelopes',
};
const paidBy = (firm: string) =>
  `This is sponsored content about ${ABOUT[firm]}. It was paid for by ${firm}, and the newsroom of Lantern Post had no part in producing it.`;

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

/** The same words twice: once plain, once in bold and with a link in them. */
const twice = (firm: string) => {
  const words = paidBy(firm);
  const at = words.indexOf(firm);
  return [
    paragraph(text(UNHURRIED[0])),
    paragraph(text(words)),
    paragraph(text(UNHURRIED[1])),
    paragraph(
      text(words.slice(0, 7)),
      text(words.slice(7, 17), { bold: true }),
      text(words.slice(17, at)),
      { type: 'link', url: 'https://lantern.example/firm', children: [text(firm)] },
      text(words.slice(at + firm.length)),
    ),
  ];
};
const make = async (headline: string, body: object[], more: object = {}): Promise<string> =>
  (await ask<{ documentId: string }>(ARTICLES, 'POST', { headline, body, ...more })).documentId;

describe('the panels beside an article', () => {
  const desk = openPanel();
  const { scene, picture } = desk;
  const panel = (title: string) =>
    desk.page.locator('aside').filter({ has: desk.page.getByRole('heading', { name: title, exact: true }) });
  const notices = () => panel('Legal notices');
  const publishing = () => panel('Publishing');
  const button = (name: string) => desk.page.getByRole('button', { name, exact: true });
  const body = () => desk.page.locator('[data-slate-editor="true"]');
  const selected = () => desk.page.evaluate(() => getSelection()!.toString());
  /** In which paragraph of the body the selection begins, from 0. */
  const selectedBlock = () =>
    desk.page.evaluate(() => {
      const paragraphs = Array.from(document.querySelectorAll('[data-slate-editor="true"] p'));
      return paragraphs.findIndex((element) => element.contains(getSelection()!.anchorNode));
    });
  const open = async (article: string) => {
    await desk.page.goto(`/admin${ARTICLES}/${article}`);
    await body().waitFor();
  };

  const firm = 'Merrowdown Lamps';
  let article: string;

  scene(
    'of one with pending notices: why it cannot be published, and each notice with its words',
    async () => {
      article = await make('Lighthouse Lit Again', twice(firm));
      await logIn(desk.page, await addChief('Aldis'));
      await open(article);
      await publishing().getByText('This article cannot be published yet.').waitFor();
      await publishing().getByText('A legal notice awaits a decision: sponsored.').waitFor();
      await notices().getByText('Awaiting a decision (2)').waitFor();
      await picture('article-panels');
    },
  );

  scene('publishing is refused in a message that can be read', async () => {
    await button('Publish').click();
    await desk.page
      .getByText(/^This article cannot be published yet\. A legal notice of the kind sponsored/)
      .waitFor();
    await picture('article-refused');
  });

  scene('an editor reads in German why publishing is refused, and why an item failed', async () => {
    const speak = (language: string) =>
      desk.page.evaluate((tag) => localStorage.setItem('strapi-admin-language', tag), language);
    await speak('de');
    await open(article);
    await desk.page.getByRole('button', { name: /^(Publish|Veröffentlichen)$/ }).click();
    await desk.page
      .getByText(
        /^Dieser Artikel kann noch nicht veröffentlicht werden\. Über einen rechtlichen Hinweis ist noch zu entscheiden \(gesponsert\): „This is sponsored/,
      )
      .waitFor();
    await picture('article-refused-german');
    await sendItem({});
    const [failed] = await ask<{ documentId: string }[]>('/wire/imports');
    await desk.page.goto(`/admin/plugins/wire/imports/${failed.documentId}`);
    await desk.page.getByText('Die Meldung hat weder Titel', { exact: false }).waitFor();
    await picture('receipt-failed-german');
    await speak('en');
    await open(article);
  });

  scene('a click on a notice selects its words in the text, each time those of its own place', async () => {
    const quotes = notices().getByRole('button', { name: /^Select in the text/ });
    for (const [index, block] of [
      [1, 3],
      [0, 1],
    ]) {
      await quotes.nth(index).click();
      await eventually(async () => expect(await selected()).toBe(paidBy(firm)));
      expect(await selectedBlock()).toBe(block);
      await picture(`article-selected-${index}`);
    }
    // Slate knows of the selection: what is typed takes its place, and undo brings it back.
    await desk.page.keyboard.press('Delete');
    await eventually(async () => expect((await body().innerText()).split(firm).length - 1).toBe(1));
  });

  scene('while the text is being edited its flags follow, and nothing can be decided', async () => {
    await notices().getByText('Edited: it is looked for again when you save.').first().waitFor();
    expect(
      await notices()
        .getByRole('button', { name: /^Not a notice/ })
        .first()
        .isDisabled(),
    ).toBe(true);
    await notices().getByText('Save or discard your changes first, then decide.').waitFor();
    await picture('article-edited');
    await button('Save').click();
    await notices().getByText('Awaiting a decision (1)').waitFor();
    // The editor hears of what is selected a moment after it is.
    await eventually(async () => {
      if ((await body().innerText()).includes(firm)) {
        await body().getByText(firm).click({ clickCount: 3 });
        await desk.page.keyboard.press('Delete');
      }
      expect(await body().innerText()).not.toContain(firm);
    });
    await notices().getByText('Edited: it is looked for again when you save.').waitFor();
    await button('Save').click();
    await notices().getByText('Edited away (1)').waitFor();
    await notices().getByText('These words are no longer in the text.').waitFor();
    await publishing().waitFor({ state: 'detached' });
    await picture('article-stale');
  });

  scene('who may override gives a reason, and the article is published', async () => {
    await ask(`${ARTICLES}/${article}`, 'PUT', { body: twice(firm) });
    await desk.page.reload();
    await publishing().getByRole('button', { name: 'Allow publishing', exact: true }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Allow publishing in spite of a legal notice?' }).waitFor();
    await dialog.getByRole('textbox', { name: /^Why/ }).fill('The firm is named in the first line.');
    expect(await violationsIn(desk.page, '[role="dialog"]')).toEqual([]);
    await picture('article-override');
    await desk.page.emulateMedia({ colorScheme: 'dark' });
    await picture('article-override-dark');
    await desk.page.emulateMedia({ colorScheme: 'light' });
    await dialog.getByRole('button', { name: 'Allow publishing', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await publishing().getByText('Nothing stands against publishing it.').waitFor();
    await publishing().getByText('The firm is named in the first line.').waitFor();
    await button('Publish').click();
    await desk.page.getByText('Published document').waitFor();
    const published = await ask<object>(`${ARTICLES}/${article}?status=published`);
    expect(published).toMatchObject({ headline: 'Lighthouse Lit Again', status: 'published' });
  });

  scene('a decision is made in place: the text moves, and comes back when it is undone', async () => {
    const other = 'Tarn Hollow Paints';
    article = await make('Stairs Painted', [
      paragraph(text(UNHURRIED[0])),
      paragraph(text(paidBy(other))),
      paragraph(text(UNHURRIED[1])),
    ]);
    await open(article);
    await notices()
      .getByRole('button', { name: /^Confirm/ })
      .click();
    await picture('article-decide');
    await desk.page.getByRole('menuitem', { name: 'List it beside the article' }).click();
    await eventually(async () => expect(await body().innerText()).not.toContain(other));
    await notices().getByText('Outside the body (1)').waitFor();
    await notices()
      .getByText(/^It stood here/)
      .waitFor();
    await publishing().waitFor({ state: 'detached' });
    await picture('article-decided');
    await notices().getByRole('button', { name: 'Undo', exact: true }).click();
    await eventually(async () => expect(await body().innerText()).toContain(other));
    await notices().getByText('Awaiting a decision (1)').waitFor();
    await notices()
      .getByRole('button', { name: /^Not a notice/ })
      .click();
    await notices().getByText('Not a notice: its words belong to the text.').waitFor();
    expect(await body().innerText()).toContain(other);
    await publishing().waitFor({ state: 'detached' });
    // Somebody else decides meanwhile: that is not what Undo takes back.
    const [{ notice }] = await ask<ArticleFlagSummary[]>(`/wire/articles/${article}/flags`);
    const theirs = { decision: 'confirmed', placement: 'inline' };
    await ask(`/wire/notices/${notice!.documentId}/decide`, 'POST', theirs);
    await notices().getByRole('button', { name: 'Undo', exact: true }).click();
    await notices().getByRole('button', { name: 'Undo', exact: true }).waitFor({ state: 'detached' });
    expect(await ask<object>(`/wire/notices/${notice!.documentId}`)).toMatchObject(theirs);
  });

  scene('an imported article says where it comes from, and shows what came, as it came', async () => {
    const item = {
      guid: 'tag:lantern.example,2026:lighthouse',
      headline: 'Lighthouse To Be Sold',
      body_text: UNHURRIED.join('\n\n'),
      embargoed: '2099-03-01T08:00:00Z',
    };
    await sendItem({ ...item, version: '1' }, { publish: true });
    article = await sendItem({ ...item, version: '2', headline: 'Lighthouse Sold' }, { publish: true });
    await open(article);
    const provenance = panel('Where it comes from');
    await provenance.getByText('Versions (2)').waitFor();
    await provenance.getByText('tag:lantern.example,2026:lighthouse').waitFor();
    await publishing()
      .getByText(/^Under embargo until Mar 1, 2099/)
      .waitFor();
    await publishing()
      .getByText(/^It is published by itself when its embargo ends/)
      .waitFor();
    await provenance.getByRole('button', { name: 'As it came: Version 1' }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByText('Lighthouse To Be Sold').waitFor();
    const saved = desk.page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download' }).click();
    expect((await saved).suggestedFilename()).toBe('item.json');
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
    await picture('article-provenance');
  });

  scene('a name in the text is said to be somebody else, and that is taken back', async () => {
    const people = '/content-manager/collection-types/api::person.person';
    const [keeper, painter] = await Promise.all(
      ['Wenzel Ardmore', 'Wenzel Ardmore (painter)'].map((name) =>
        ask<{ documentId: string }>(people, 'POST', { name, confirmed: true }),
      ),
    );
    article = await make('Ardmore Paints the Lighthouse', [paragraph(text(UNHURRIED[1]))], {
      persons: { connect: [{ documentId: keeper.documentId }] },
    });
    const linked = async () =>
      (await ask<{ documentId: string }[]>(`/wire/articles/${article}/names`)).map(
        ({ documentId }) => documentId,
      );
    await open(article);
    await panel('Names').getByRole('button', { name: '1 confirmed name' }).click();
    await panel('Names').getByRole('button', { name: 'This is somebody else: Wenzel Ardmore' }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Which one' }).fill('Wenzel Ardmore');
    await dialog.getByRole('option').filter({ hasText: '(painter)' }).click();
    expect(await violationsIn(desk.page, '[role="dialog"]')).toEqual([]);
    await picture('article-somebody-else');
    await dialog.getByRole('button', { name: 'Link', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await panel('Names').getByText('In this article the name means Wenzel Ardmore (painter).').waitFor();
    expect(await linked()).toEqual([painter.documentId]);
    await panel('Names').getByRole('link', { name: 'Wenzel Ardmore (painter)' }).waitFor();
    expect(await violationsIn(desk.page, '[data-wire-panel="names"]')).toEqual([]);
    await picture('article-names');
    await panel('Names').getByRole('button', { name: 'Undo', exact: true }).click();
    await panel('Names').getByRole('link', { name: 'Wenzel Ardmore', exact: true }).waitFor();
    expect(await linked()).toEqual([keeper.documentId]);
  });

  scene('nothing in the panels is out of reach, by day and by night', async () => {
    await open(await make('Lamps Sold', twice('Coldbrook Oils'), { embargoed: '2099-03-01T08:00:00.000Z' }));
    await notices().getByText('Awaiting a decision (2)').waitFor();
    // With something that is not saved, and as often as one likes.
    await desk.page.getByLabel('Byline').fill('By Ada Lind');
    for (let times = 0; times < 2; times += 1) {
      await desk.page.getByLabel('Byline').focus();
      await panel('Publishing').getByRole('button', { name: 'Go to the field' }).click();
      await desk.page.locator('[role="group"]:has(:focus)').waitFor();
    }
    expect(await desk.page.getByRole('alertdialog').count()).toBe(0);
    await desk.page.getByLabel('Byline').fill('');
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.page.emulateMedia({ colorScheme });
      await eventually(async () => expect(await violationsIn(desk.page, '[data-wire-panel]')).toEqual([]));
      await picture(`article-panels-${colorScheme}`);
    }
    await desk.page.emulateMedia({ colorScheme: 'light' });
  });
});

describe('the list of articles', () => {
  const desk = openPanel();
  const { scene, picture } = desk;
  const row = (headline: string) => desk.page.getByRole('row').filter({ hasText: headline });

  scene('has a column with what is pending, and a filter', async () => {
    await make('Harbour Light Free', [paragraph(text(UNHURRIED[0]))]);
    await make('Harbour Light Paid', [
      paragraph(text(UNHURRIED[0])),
      paragraph(text(paidBy('Quay Candles'))),
    ]);
    await logIn(desk.page, await addChief('Brisa'));
    await desk.page.goto(`/admin${ARTICLES}?_q=Harbour Light`);
    await row('Harbour Light Paid').getByText('1', { exact: true }).waitFor();
    await row('Harbour Light Free').waitFor();
    for (const column of ['Source', 'Embargo', 'Pending notices'])
      await desk.page.locator('thead').getByText(column, { exact: true }).waitFor();
    await picture('articles-pending');
    await desk.page.emulateMedia({ colorScheme: 'dark' });
    await picture('articles-pending-dark');
    await desk.page.emulateMedia({ colorScheme: 'light' });
    await desk.page.getByRole('button', { name: 'Filters' }).click();
    await desk.page.getByRole('combobox', { name: 'Select field' }).click();
    await desk.page.getByRole('option', { name: 'Pending notices' }).click();
    await desk.page.getByRole('combobox', { name: 'Select filter' }).click();
    await desk.page.getByRole('option', { name: 'is not null' }).click();
    await desk.page.getByRole('button', { name: 'Add filter' }).click();
    await row('Harbour Light Free').waitFor({ state: 'detached' });
    await row('Harbour Light Paid').waitFor();
    await desk.page.getByText('Pending notices is not null').waitFor();
    await picture('articles-filtered');
    await desk.page.getByRole('button', { name: 'Pending notices is not null' }).click();
    await row('Harbour Light Free').waitFor();
  });

  scene('publishes those that may be published, and says of the others why not', async () => {
    for (const name of ['Harbour Light Paid', 'Harbour Light Free'])
      await row(name).getByRole('checkbox').click();
    await desk.page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByText('One article may be published. One would be refused.').waitFor();
    await dialog.getByText('A legal notice awaits a decision: sponsored.').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.page.emulateMedia({ colorScheme });
      await eventually(async () => expect(await violationsIn(desk.page, '[role="dialog"]')).toEqual([]));
      await picture(`articles-publish-${colorScheme}`);
    }
    await desk.page.emulateMedia({ colorScheme: 'light' });
    await dialog.getByRole('button', { name: 'Publish one article' }).click();
    await dialog.getByText('One article was published. One was refused.').waitFor();
    await picture('articles-published');
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
    await row('Harbour Light Free').getByText('Published').waitFor();
    await row('Harbour Light Paid').getByText('Draft').waitFor();
  });

  scene('who leaves the dialog meanwhile is told how far it came, and the list has it', async () => {
    const headline = 'Harbour Light Late';
    await make(headline, [paragraph(text(UNHURRIED[0]))]);
    await desk.page.reload();
    await row(headline).getByRole('checkbox').click();
    await desk.page.getByRole('button', { name: 'Publish', exact: true }).click();
    const start = desk.page.getByRole('dialog').getByRole('button', { name: 'Publish one article' });
    await eventually(async () => expect(await start.isEnabled()).toBe(true));
    let goOn: () => void;
    const left = new Promise<void>((resolve) => (goOn = resolve));
    const withServer = await answerInstead(desk.page, '**/wire/articles/publish', async (route) => {
      await left;
      await route.continue();
    });
    await start.click();
    await desk.page.getByText('0 of 1').waitFor();
    await desk.page.keyboard.press('Escape');
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
    goOn!();
    await desk.page.getByText('One article was published.', { exact: true }).waitFor();
    await row(headline).getByText('Published').waitFor();
    await withServer();
  });
});

describe('on the home page', () => {
  const desk = openPanel();
  const widget = () => desk.page.locator('section').filter({ hasText: 'At the desk' }).last();

  desk.scene('what waits for a decision is told, and where', async () => {
    await make('Lantern Oil Paid', [paragraph(text(paidBy('Lantern Quilts')))]);
    await logIn(desk.page, await addChief('Corwin'));
    await desk.page.goto('/admin');
    await widget()
      .getByText(/legal notices?$/)
      .waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.page.emulateMedia({ colorScheme });
      await eventually(async () => expect(await violationsIn(desk.page, '[data-wire-widget]')).toEqual([]));
      await widget().scrollIntoViewIfNeeded();
      await desk.picture(`home-${colorScheme}`);
    }
    await widget()
      .getByRole('link', { name: /legal notice/ })
      .click();
    await desk.page.waitForURL('**/plugins/wire/review');
  });
});

describe('an administrator who may only read articles', () => {
  const desk = openPanel();

  desk.scene('sees what is pending, and no way to decide or to override', async () => {
    const article = await make('Read Only Lamp', [paragraph(text(paidBy('Readers and Sons')))]);
    const read = { action: 'plugin::content-manager.explorer.read', subject: 'api::article.article' };
    await logIn(desk.page, await addAdministrator('Doro', [read]));
    await desk.page.goto(`/admin${ARTICLES}/${article}`);
    await desk.page.getByText('Awaiting a decision (1)').waitFor();
    for (const name of [/^Confirm/, /^Not a notice/, /^Allow publishing/])
      expect(await desk.page.getByRole('button', { name }).count()).toBe(0);
    expect(await desk.page.getByRole('link', { name: /^Open in Review/ }).count()).toBe(0);
    await desk.picture('article-read-only');
  });
});
