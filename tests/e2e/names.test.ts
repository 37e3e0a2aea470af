/** What editors decide about names, in a real browser: each scene finds what the one before has left. */
import type { NameRecord } from '../../src/plugins/wire/shared/contracts/name-records';
import { eventually } from '../support/eventually';
import { answerInstead } from './support/answer-instead';
import { addAdministrator, addChief } from './support/add-administrator';
import { violations } from './support/axe';
import { fitsWidth } from './support/in-browser';
import { logIn } from './support/log-in';
import { openPanel } from './support/open-panel';
import { proposeNames } from './support/propose-names';
import { tabTo } from './support/tab-to';
import { ask, sendItem } from './support/wire-api';
import { visit } from './support/visit';

const NAMES = '/admin/plugins/wire/names';

const desk = openPanel();
const { scene, picture } = desk;

const main = () => desk.page.getByRole('main');
const button = (name: string) => main().getByRole('button', { name, exact: true });
const item = (name: string) => main().locator(`li[data-name="${name}"]`);
const dialog = () => desk.page.getByRole('dialog');
const outcome = () => desk.page.getByTestId('name-outcome');
const says = (text: string) => outcome().getByText(text, { exact: true }).waitFor();
const key = (pressed: string) => desk.page.keyboard.press(pressed);
const typeButton = (name: string) => main().getByRole('button', { name: new RegExp(`^${name} \\(`, 'u') });

const person = async (name: string): Promise<NameRecord | undefined> => {
  const found = await ask<NameRecord[]>(
    `/wire/names/records?type=person&state=all&search=${encodeURIComponent(name)}`,
  );
  return found.find((record) => record.name === name);
};

/** Nothing is wrong for who sees or hears the page, by day and by night; with a picture of each. */
const isAccessible = async (name: string) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.page.emulateMedia({ colorScheme });
    await picture(`names-${name}-${colorScheme}`);
    expect(await violations(desk.page)).toEqual([]);
  }
  await desk.page.emulateMedia({ colorScheme: 'light' });
  expect(await desk.page.evaluate(fitsWidth)).toBe(true);
};

/** Searched for, and gone into with the arrow: the field has the focus first. */
const find = async (words: string, name: string) => {
  await openList(`?_q=${words}`);
  await item(name).waitFor();
  await eventually(async () => {
    await key('ArrowDown');
    expect(await item(name).and(desk.page.locator(':focus')).count()).toBe(1);
  });
};

const openList = async (query = '') => {
  await visit(desk.page, `${NAMES}${query}`);
  await main().getByRole('list', { name: 'Names' }).waitFor();
};

const SOURCE = 'Lantern Wire';
/** Of the third story alone. */
const OTHER_SOURCE = 'Zara Wire';

const STORIES = [
  [
    'Velkar Takes the Chair of Tern Harbour Bank',
    'ZARA, May 4 – Dorian Velkar, chairman of the Tern Harbour Bank, opened the bank’s new hall in Zara on Monday.\n\n' +
      'Dorian Velkar said that the hall had cost less than planned. Mira Ostrander, head of the Lantern Institute, spoke after him.',
  ],
  [
    'Velkar Sees Rates Falling',
    'ZARA, May 6 – Dorian Velkar, chairman of the Tern Harbour Bank, expects rates to fall before the winter, he told reporters.\n\n' +
      'Mira Ostrander, head of the Lantern Institute, did not agree.',
  ],
  [
    'Bank Chairman Opens a School',
    'ZARA, May 9 – Doryan Velkar, chairman of the Tern Harbour Bank, opened a school of seamanship on Saturday.\n\n' +
      'Selma Quistgard, principal of the school, thanked Doryan Velkar. Anselm Torvik, mayor of Zara, was there, too.',
  ],
  [
    'Mayor Wants a Second Ferry',
    'ZARA, May 11 – Anselm Torvik, mayor of Zara, wants a second ferry to the islands, he said on Monday.\n\n' +
      'Selma Quistgard, principal of the school of seamanship, said her pupils could crew it.',
  ],
] as const;

beforeAll(async () => {
  for (const [index, [headline, text]] of STORIES.entries())
    await sendItem(
      {
        guid: `tag:lantern.example,2026:names-${index}`,
        headline,
        versioncreated: `2026-05-${String(4 + index * 2).padStart(2, '0')}T09:00:00Z`,
        body_text: text,
      },
      { source: index === 2 ? OTHER_SOURCE : SOURCE },
    );
});

scene('what imports have proposed is listed with what speaks for it, most articles first', async () => {
  await logIn(desk.page, await addChief('Nadia'));
  await openList();
  await item('Dorian Velkar').getByText('chairman, Tern Harbour Bank', { exact: false }).first().waitFor();
  await item('Dorian Velkar').getByRole('link', { name: STORIES[1][0] }).waitFor();
  await item('Dorian Velkar')
    .getByText(/^In 2 articles · May 4, 2026 – May 6, 2026$/u)
    .waitFor();
  expect(await item('Doryan Velkar').getByText('In 1 article · May 8, 2026').count()).toBe(1);
  await isAccessible('proposed');
});

scene('they are searched, sorted and filtered, and the address says how', async () => {
  await main().getByRole('button', { name: 'Search', exact: true }).click();
  await desk.page.getByPlaceholder('Search names').fill('ostrander');
  await key('Enter');
  await item('Dorian Velkar').waitFor({ state: 'detached' });
  await item('Mira Ostrander').waitFor();
  expect(desk.page.url()).toContain('_q=ostrander');
  await openList('?sort=name');
  await main().getByRole('combobox', { name: 'Order' }).waitFor();
  const names = () =>
    main()
      .locator('li[data-name]')
      .evaluateAll((found) => found.map((one) => (one as HTMLElement).dataset.name));
  const sorted = await names();
  expect(sorted).toEqual([...sorted].sort());
  await typeButton('Organizations').click();
  await item('Tern Harbour Bank').waitFor();
  expect(desk.page.url()).toContain('type=organization');
});

scene('those of one source are listed alone', async () => {
  await openList();
  await main().getByRole('combobox', { name: 'Source', exact: true }).click();
  await desk.page.getByRole('option', { name: OTHER_SOURCE, exact: true }).click();
  await item('Dorian Velkar').waitFor({ state: 'detached' });
  await item('Doryan Velkar').waitFor();
  expect(new URL(desk.page.url()).searchParams.get('source')).toMatch(/^[a-z0-9]+$/u);
  await typeButton('Events').click();
  await main().getByText('No such name stands in an article of this source.').waitFor();
  await button('Show all').click();
  await desk.page.waitForURL((url) => !url.searchParams.has('source'));
});

scene('one is confirmed with a key, and that is taken back with another', async () => {
  await find('ostrander', 'Mira Ostrander');
  await key('c');
  await says('Mira Ostrander is confirmed.');
  await item('Mira Ostrander').waitFor({ state: 'detached' });
  await eventually(async () => expect((await person('Mira Ostrander'))?.confirmed).toBe(true));
  await key('u');
  await says('Taken back: Mira Ostrander is confirmed.');
  await item('Mira Ostrander').waitFor();
  expect((await person('Mira Ostrander'))?.confirmed).toBe(false);
});

scene('keys go up and down, choose, and explain themselves; in a field they are letters', async () => {
  await openList();
  const at = () => main().locator('li[aria-current="true"]').getAttribute('data-name');
  const first = await at();
  await key('j');
  const second = await at();
  expect(second).not.toBe(first);
  await key('k');
  expect(await at()).toBe(first);
  await key('ArrowDown');
  expect(await at()).toBe(second);
  await key('v');
  await main().getByText('1 chosen', { exact: true }).waitFor();
  await picture('names-chosen');
  await key('v');
  await key('?');
  await dialog().getByText('They are the same: merge').waitFor();
  await isAccessible('keys');
  await key('c');
  await key('Escape');
  await dialog().waitFor({ state: 'detached' });
  await main().getByRole('button', { name: 'Search', exact: true }).click();
  await desk.page.getByPlaceholder('Search names').pressSequentially('crux');
  expect(await dialog().count()).toBe(0);
  expect(await outcome().textContent()).toBe('');
});

scene('two people are made one: names and articles follow, and it says so before', async () => {
  await find('doryan', 'Doryan Velkar');
  await key('m');
  await dialog().getByRole('heading', { name: 'Merge Doryan Velkar with another' }).waitFor();
  await dialog().getByRole('combobox', { name: 'Which one is it the same as?' }).pressSequentially('dorian');
  const option = dialog().getByRole('option', { name: /^Dorian Velkar/u });
  await option.getByText('chairman, Tern Harbour Bank', { exact: false }).waitFor();
  await picture('names-search');
  await key('Enter');
  // Where the field was; not nowhere, which would be the dialog as a whole.
  await dialog().getByRole('button', { name: 'Choose another' }).and(desk.page.locator(':focus')).waitFor();
  await dialog()
    .getByText(/Doryan Velkar goes\. To Dorian Velkar 1 article follows, with 1 other name/u)
    .waitFor();
  await isAccessible('merge');
  await dialog().getByRole('textbox', { name: 'Reason' }).fill('A slip of the wire.');
  await dialog().getByRole('button', { name: 'Merge', exact: true }).click();
  await says('Doryan Velkar is Dorian Velkar now: 1 article followed.');
  await eventually(async () =>
    expect(await person('Dorian Velkar')).toMatchObject({
      articles: 3,
      aliases: ['Doryan Velkar'],
      confirmed: true,
    }),
  );
  expect(await person('Doryan Velkar')).toBeUndefined();
});

scene('its own page shows articles and decisions, and the merge is taken back there', async () => {
  const { documentId } = (await person('Dorian Velkar'))!;
  await visit(desk.page, `${NAMES}/person/${documentId}`);
  await main().getByRole('heading', { name: 'Dorian Velkar', exact: true }).waitFor();
  await main().getByRole('link', { name: STORIES[2][0] }).waitFor();
  await main().getByText('Reason: A slip of the wire.').waitFor();
  // Both were chairman there, which is one post; and this page needs no link to itself.
  await main()
    .getByText(/^chairman, Tern Harbour Bank \(.?May 4, 2026 – May 8, 2026/u)
    .waitFor();
  expect(
    await main()
      .getByText(/^chairman, Tern Harbour Bank \(/u)
      .count(),
  ).toBe(1);
  expect(await main().getByRole('link', { name: 'Dorian Velkar', exact: true }).count()).toBe(0);
  await isAccessible('record');
  await main()
    .getByRole('button', { name: /^Undo: Doryan Velkar/u })
    .click();
  await dialog().getByRole('textbox', { name: 'Reason' }).fill('Two brothers.');
  await dialog().getByRole('button', { name: 'Undo', exact: true }).click();
  await says('Taken back: Doryan Velkar is Dorian Velkar now: 1 article followed.');
  await main().getByText('Two brothers.', { exact: false }).waitFor();
  expect(await person('Dorian Velkar')).toMatchObject({ articles: 2, aliases: [], confirmed: false });
  expect(await person('Doryan Velkar')).toMatchObject({ articles: 1 });
});

scene('a record is split: an article is the other one’s', async () => {
  const articles = '**/wire/names/records/person/*/articles?*';
  const failed = dialog().getByRole('alert');
  await find('torvik', 'Anselm Torvik');
  const withServer = await answerInstead(desk.page, articles, (route) =>
    route.fulfill({ status: 503, json: {} }),
  );
  await key('s');
  await failed.waitFor();
  await withServer();
  desk.troubles.splice(0);
  await failed.getByRole('button', { name: 'Try again' }).click();
  await dialog()
    .getByRole('checkbox', { name: new RegExp(STORIES[3][0], 'u') })
    .click();
  await dialog().getByRole('textbox', { name: 'Name' }).fill('Anselm Torvik (ferryman)');
  await dialog()
    .getByText(/Anselm Torvik \(ferryman\) gets 1 article/u)
    .waitFor();
  await isAccessible('split');
  await dialog().getByRole('button', { name: 'Split', exact: true }).click();
  await says('Anselm Torvik and Anselm Torvik (ferryman) are two now: 1 article moved.');
  await eventually(async () =>
    expect(await person('Anselm Torvik (ferryman)')).toMatchObject({ articles: 1 }),
  );
  expect(await person('Anselm Torvik')).toMatchObject({ articles: 1 });
});

scene('one that is rejected on its own page is had again there with a key', async () => {
  const { documentId } = (await person('Selma Quistgard'))!;
  await desk.page.goto(`${NAMES}/person/${documentId}`);
  await main().getByRole('heading', { name: 'Selma Quistgard', exact: true }).waitFor();
  await key('x');
  await dialog().getByRole('button', { name: 'Reject', exact: true }).click();
  await says('Selma Quistgard is rejected, and gone from 2 articles.');
  await main().getByRole('heading', { name: 'Selma Quistgard', exact: true }).waitFor({ state: 'detached' });
  await key('u');
  await says('Taken back: Selma Quistgard is rejected, and gone from 2 articles.');
  await main().getByRole('heading', { name: 'Selma Quistgard', exact: true }).waitFor();
});

scene('one is rejected for good, and is not there any more', async () => {
  await find('quistgard', 'Selma Quistgard');
  await key('x');
  await dialog()
    .getByText(/^Selma Quistgard goes from 2 articles, and is deleted/u)
    .waitFor();
  await isAccessible('reject');
  await tabTo(dialog().getByRole('button', { name: 'Reject', exact: true }));
  await key('Enter');
  await says('Selma Quistgard is rejected, and gone from 2 articles.');
  await main().getByText('No name or other name has this in it. Search for a part of it.').waitFor();
  expect(await person('Selma Quistgard')).toBeUndefined();
  await picture('names-rejected');
  await button('Show all').click();
  await item('Dorian Velkar').waitFor();
  expect(await desk.page.getByPlaceholder('Search names').count()).toBe(0);
});

scene('several are confirmed at once, with a reason', async () => {
  await openList();
  await main().getByRole('checkbox', { name: 'Choose Dorian Velkar' }).click();
  await main().getByRole('checkbox', { name: 'Choose Mira Ostrander' }).click();
  await main().getByRole('group', { name: '2 chosen' }).getByRole('button', { name: 'Confirm' }).click();
  await dialog().getByRole('heading', { name: 'Confirm 2 names?' }).waitFor();
  await dialog().getByRole('textbox', { name: 'Reason' }).fill('Both are well known.');
  await dialog().getByRole('button', { name: 'Confirm', exact: true }).click();
  await outcome()
    .getByText(/are confirmed\.$/u)
    .waitFor();
  await eventually(async () => expect((await person('Mira Ostrander'))?.confirmed).toBe(true));
});

scene('decisions are found by what they did, and say who, why and what became of them', async () => {
  await main().getByRole('tab', { name: 'Decisions' }).click();
  await main().getByText('Reason: Both are well known.').waitFor();
  await isAccessible('decisions');
  await main().getByRole('combobox', { name: 'Decision' }).click();
  await desk.page.getByRole('option', { name: 'Merged', exact: true }).click();
  await main().getByText('Reason: Both are well known.').waitFor({ state: 'detached' });
  await main()
    .getByText(/Taken back by Nadia/u)
    .waitFor();
  expect(desk.page.url()).toContain('action=merge');
});

scene('what stands in the way of an undo is said in words', async () => {
  const made = (await person('Anselm Torvik (ferryman)'))!;
  await ask('/wire/names/reject', 'POST', { type: 'person', records: [made.documentId] });
  await visit(desk.page, `${NAMES}/decisions?action=split`);
  await main().locator('[data-decision="split"]').getByRole('button', { name: /^Undo/u }).click();
  await dialog().getByRole('button', { name: 'Undo', exact: true }).click();
  await outcome()
    .getByText('A later decision builds on it (Rejected: Anselm Torvik (ferryman)). Undo that one first.')
    .waitFor();
  await isAccessible('blocked');
  const [split] = await ask<{ undone: unknown }[]>('/wire/names/decisions?action=split');
  expect(split.undone).toBeFalsy();
});

/** A pair that imports have not made is made by hand: it is about the page. */
const PAIRS = [
  [
    'Pair One of Doubles',
    'NOVI ZAL, June 1 – Jasper Lindqvarn, director of the Osprey Gallery, showed the works to Ruta Mellinger, curator of the Osprey Gallery.',
  ],
  [
    'Pair Two of Doubles',
    'NOVI ZAL, June 3 – Lindqvarn Jasper, keeper of the Heron Archive, spoke to Ruta Melinger, curator of the Osprey Gallery.',
  ],
] as const;

scene('two that may be the same stand side by side, and the next pair comes at once', async () => {
  for (const [index, [headline, text]] of PAIRS.entries())
    await sendItem({ guid: `tag:lantern.example,2026:pairs-${index}`, headline, body_text: text });
  const [first, second] = [await person('Jasper Lindqvarn'), await person('Lindqvarn Jasper')];
  const [third, fourth] = [await person('Ruta Mellinger'), await person('Ruta Melinger')];
  expect([first, second, third, fourth].map((one) => one?.articles)).toEqual([1, 1, 1, 1]);
  await proposeNames(first!, second!, 'Both have the words "Jasper" and "Lindqvarn".', 0.9);
  await proposeNames(third!, fourth!, 'They differ by one letter, and have the same post.', 0.8);

  await visit(desk.page, `${NAMES}/duplicates?type=person`);
  const table = () => main().getByRole('table');
  await table().getByText('director, Osprey Gallery', { exact: false }).waitFor();
  await main().getByText('Both have the words "Jasper" and "Lindqvarn".').waitFor();
  expect(await table().locator('tr[data-field="positions"]').getAttribute('data-differs')).toBe('true');
  await isAccessible('duplicates');
  await key('d');
  await main().getByText('They differ by one letter, and have the same post.').waitFor();
  await outcome()
    .getByText(/Lindqvarn are not the same\.|Jasper are not the same\./u)
    .waitFor();
  await key('1');
  const stays = table().getByRole('button', { name: 'This name stays', pressed: true });
  await eventually(async () => expect(await stays.count()).toBe(1));
  await button('The same').click();
  await outcome()
    .getByText(/now: 1 article followed\.$/u)
    .waitFor();
  await eventually(async () =>
    expect([await person('Ruta Mellinger'), await person('Ruta Melinger')].filter(Boolean)).toHaveLength(1),
  );
  await key('u');
  await outcome()
    .getByText(/^Taken back/u)
    .waitFor();
  await main().getByText('They differ by one letter, and have the same post.').waitFor();
});

scene('beside the form of a person it says that an import has proposed it, and confirms it', async () => {
  const { documentId } = (await person('Lindqvarn Jasper'))!;
  await visit(desk.page, `/admin/content-manager/collection-types/api::person.person/${documentId}`);
  const panel = desk.page.locator('aside').filter({ hasText: 'In the wire' });
  await panel.getByText('In 1 article', { exact: false }).waitFor();
  await picture('names-panel');
  await panel.getByRole('button', { name: 'Confirm', exact: true }).click();
  await panel.getByText('Confirmed', { exact: true }).waitFor();
  expect((await person('Lindqvarn Jasper'))?.confirmed).toBe(true);
  await panel.getByRole('link', { name: 'Articles, decisions and duplicates' }).click();
  await main().getByRole('heading', { name: 'Lindqvarn Jasper', exact: true }).waitFor();
});

scene('the page reads in Arabic, and is as accessible', async () => {
  await desk.page.evaluate(() => localStorage.setItem('strapi-admin-language', 'ar'));
  await desk.page.goto(NAMES);
  await main().getByRole('heading', { name: 'الأسماء', exact: true }).waitFor();
  await item('Doryan Velkar').waitFor();
  await isAccessible('arabic');
  // What lies over the page goes the same way.
  const direction = (element: unknown) =>
    (globalThis as unknown as { getComputedStyle(of: unknown): { direction: string } }).getComputedStyle(
      element,
    ).direction;
  await main().getByRole('combobox').last().click();
  expect(await desk.page.getByRole('option').first().evaluate(direction)).toBe('rtl');
  await picture('names-arabic-list');
  await desk.page.goto(NAMES);
  await item('Doryan Velkar').waitFor();
  await key('m');
  await dialog().waitFor();
  for (const part of [dialog(), dialog().getByRole('textbox', { name: 'السبب' })])
    expect(await part.evaluate(direction)).toBe('rtl');
  await isAccessible('arabic-merge');
  await desk.page.evaluate(() => localStorage.removeItem('strapi-admin-language'));
});

describe('who may only see names', () => {
  const reader = openPanel();
  const page = () => reader.page.getByRole('main');

  reader.scene('sees all, without buttons, and keys decide nothing', async () => {
    await logIn(reader.page, await addAdministrator('Nives', [{ action: 'plugin::wire.names.read' }]));
    await visit(reader.page, NAMES);
    await page().locator('li[data-name="Doryan Velkar"]').waitFor();
    expect(await page().getByRole('checkbox').count()).toBe(0);
    expect(
      await page()
        .getByRole('button', { name: /^(Confirm|Merge|Split|Reject)/u })
        .count(),
    ).toBe(0);
    await reader.page.keyboard.press('c');
    await reader.page.keyboard.press('m');
    expect(await reader.page.getByRole('dialog').count()).toBe(0);
    await reader.picture('names-reader');
    expect(await violations(reader.page)).toEqual([]);
    await page().getByRole('tab', { name: 'Possible duplicates' }).click();
    await page().getByRole('table').waitFor();
    expect(
      await page()
        .getByRole('button', { name: /^(The same|Different)$/u })
        .count(),
    ).toBe(0);
    await page().getByRole('tab', { name: 'Decisions' }).click();
    await page().getByText('Reason: Both are well known.').waitFor();
    expect(await page().getByRole('button', { name: /^Undo/u }).count()).toBe(0);
  });
});
