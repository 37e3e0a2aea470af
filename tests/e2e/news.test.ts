/** The reader's page: what somebody who is not logged in finds on it, in a browser that lets nothing run but the site's own scripts. */
import { answerInstead } from './support/answer-instead';
import { violations } from './support/axe';
import { confirmNames } from './support/confirm-names';
import { fitsWidth } from './support/in-browser';
import { openPanel } from './support/open-panel';
import { noticeText } from './support/review-wire';
import { tabTo } from './support/tab-to';
import { sendItem } from './support/wire-api';

const desk = openPanel();
const { scene, picture } = desk;

const LEAD =
  'Ottilie Brandvold, director of the Marsten Harbour Authority, opened a new quay in Marsten on Tuesday.';
const EVENT = 'It will be shown at the Northern Harbours Conference in Marsten in September 2026.';
const FAIR =
  'Ottilie Brandvold, director of the Marsten Harbour Authority, said the herring fair would move to the new quay.';

const item = (name: string, more: object, paragraphs: string[]): object => ({
  guid: `tag:marsten.example,2026:${name}`,
  version: '1',
  language: 'en',
  byline: 'Mirela Stanhope',
  body_text: paragraphs.join('\n\n'),
  ...more,
});

const QUAY = item(
  'quay',
  {
    headline: 'New Quay Opens at Marsten',
    abstract: 'Ferries land there from Friday.',
    versioncreated: '2026-03-08T10:15:00Z',
  },
  [
    LEAD,
    'Two hundred people came to see the first ferry, and a band played until it rained.',
    EVENT,
    noticeText(41),
  ],
);
const HERRING = item(
  'herring',
  { headline: 'Herring Fair Moves to the Quay', versioncreated: '2026-05-02T08:00:00Z' },
  [FAIR, 'Stalls are let from Monday on, and nobody has to pay for the first week of the season.'],
);
const ARABIC = item(
  'arabic',
  { headline: 'رصيف جديد في ميناء مارستن', language: 'ar', byline: 'سلمى الدباغ' },
  ['افتتح ميناء مارستن رصيفا جديدا يوم الثلاثاء، وجاء مئتا شخص لرؤية العبارة الأولى عند وصولها.'],
);
const STORY = item('invented', { headline: 'Lighthouse of Marsten Sold' }, [
  'The lighthouse of Marsten was sold on Monday to a buyer whom nobody in the town has met so far.',
]);
const KILL = item(
  'invented',
  { version: '2', pubstatus: 'canceled', headline: 'KILL: Lighthouse of Marsten Sold' },
  ['The sale was invented. Editors are asked to take the story out at once.'],
);

const refused: string[] = [];

beforeAll(async () => {
  desk.page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  for (const one of [QUAY, HERRING, ARABIC, STORY]) await sendItem(one, { publish: true });
  await sendItem(KILL);
  await confirmNames();
});

const heading = (name: string) => desk.page.getByRole('heading', { name, exact: true, level: 1 });
const main = () => desk.page.getByRole('main');

/** What is shown has to be right for everybody: in light and dark, on a telephone, and for who cannot see it. */
async function isFitForAll(name: string): Promise<void> {
  const { page } = desk;
  await picture(`news-${name}`);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect([colorScheme, await violations(page)]).toEqual([colorScheme, []]);
  }
  await picture(`news-${name}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(fitsWidth)).toBe(true);
  await picture(`news-${name}-narrow`);
  await page.setViewportSize({ width: 1280, height: 900 });
}

scene('the newest articles are on the first page, with whom they name', async () => {
  const answer = await desk.page.goto('/news/');
  expect(answer?.headers()['content-security-policy']).toMatch(/^default-src 'self';/);
  await main().getByRole('link', { name: 'New Quay Opens at Marsten' }).waitFor();
  await main().getByText('Ferries land there from Friday.').waitFor();
  await main().getByRole('link', { name: 'Ottilie Brandvold' }).first().waitFor();
  expect(await main().getByRole('link', { name: 'Lighthouse of Marsten Sold' }).count()).toBe(0);
  await isFitForAll('newest');
});

scene(
  'an article has its notices apart, its people with their position, and what is related with the reason',
  async () => {
    const { page } = desk;
    await page.getByRole('link', { name: 'New Quay Opens at Marsten' }).click();
    await heading('New Quay Opens at Marsten').and(page.locator(':focus')).waitFor();
    expect(await page.title()).toBe('New Quay Opens at Marsten – Copydesk News');
    const notice = page.getByRole('complementary', { name: 'Legal notice' });
    await notice.getByText(noticeText(41)).waitFor();
    for (const text of ['No warranty', 'Liability', 'Issued by Gannet Newswire'])
      await notice.getByText(text, { exact: true }).waitFor();
    await page
      .getByRole('region', { name: 'In this article' })
      .getByText('director, Marsten Harbour Authority')
      .waitFor();
    const related = page.getByRole('region', { name: 'Related' });
    await related.getByRole('link', { name: 'Herring Fair Moves to the Quay' }).waitFor();
    await related.getByText(/Also about .*Ottilie Brandvold/).waitFor();
    const ld = await page.locator('head script[type="application/ld+json"]').textContent();
    expect(JSON.parse(ld!)).toMatchObject({ '@type': 'NewsArticle', headline: 'New Quay Opens at Marsten' });
    expect(await page.locator('head link[rel=canonical]').getAttribute('href')).toBe(page.url());
    await isFitForAll('article');
  },
);

scene(
  'who has no mouse gets to a person, and finds the time line, whom else articles name, and the articles',
  async () => {
    const { page } = desk;
    await tabTo(
      page.getByRole('region', { name: 'In this article' }).getByRole('link', { name: 'Ottilie Brandvold' }),
    );
    await page.keyboard.press('Enter');
    await heading('Ottilie Brandvold').and(page.locator(':focus')).waitFor();
    await page.getByRole('img', { name: /^Articles over time, most in/ }).waitFor();
    await page.getByText('As a table').click();
    await page.getByRole('row', { name: 'March 2026 1' }).waitFor();
    const together = page.getByRole('region', { name: 'Named together' });
    await together.getByRole('link', { name: 'Marsten Harbour Authority' }).waitFor();
    for (const name of ['New Quay Opens at Marsten', 'Herring Fair Moves to the Quay'])
      await main().getByRole('link', { name }).waitFor();
    await isFitForAll('person');
    await page.goBack();
    await heading('New Quay Opens at Marsten').waitFor();
  },
);

scene('a search marks what it finds, and can be narrowed down and widened again', async () => {
  const { page } = desk;
  await page.getByRole('searchbox', { name: 'Search articles' }).fill('herring OR quay');
  await page.keyboard.press('Enter');
  await heading('Search').and(page.locator(':focus')).waitFor();
  await main().locator('mark', { hasText: 'Quay' }).first().waitFor();
  await main().getByRole('link', { name: 'Herring Fair Moves to the Quay' }).waitFor();
  await isFitForAll('search');
  await page
    .getByRole('navigation', { name: 'Narrow down' })
    .getByRole('link', { name: /Northern Harbours/ })
    .click();
  await main().getByText('1 article', { exact: true }).waitFor();
  await page.reload();
  await main()
    .getByRole('link', { name: /^Without Northern Harbours/ })
    .click();
  await main().getByText('2 articles', { exact: true }).waitFor();
});

scene('who mistypes a name is led to it', async () => {
  const { page } = desk;
  await page.goto('/news/search?q=Otilie+Brandvolt');
  await main().getByText('No article was found.').waitFor();
  await main().getByRole('link', { name: 'Ottilie Brandvold' }).click();
  await heading('Ottilie Brandvold').waitFor();
});

scene('an article in Arabic is written from right to left', async () => {
  const { page } = desk;
  await page.goto('/news/');
  await main().getByRole('link', { name: 'رصيف جديد في ميناء مارستن' }).click();
  const text = page.getByText(/^افتتح ميناء مارستن/);
  await text.waitFor();
  expect(
    await text.evaluate((element) => [
      getComputedStyle(element).direction,
      element.closest('[lang]')!.getAttribute('lang'),
    ]),
  ).toEqual(['rtl', 'ar']);
  await isFitForAll('arabic');
});

scene('an article that was taken back says why', async () => {
  await desk.page.goto('/news/articles/lighthouse-of-marsten-sold');
  await heading('This article has been taken back').waitFor();
  await main().getByText('The sale was invented.').waitFor();
  await isFitForAll('taken-back');
});

scene('what is not there is said to be so, and what goes wrong can be tried again', async () => {
  const { page } = desk;
  for (const path of ['/news/articles/nothing-of-the-kind', '/news/persons/nobody', '/news/elsewhere']) {
    await page.goto(path);
    await heading('There is no such page').waitFor();
  }
  const withServer = await answerInstead(page, '**/api/articles?*', (route) => route.abort());
  await main().getByRole('link', { name: 'To the newest articles' }).click();
  await heading('This page could not be loaded').waitFor();
  await isFitForAll('not-loaded');
  await withServer();
  await page.getByRole('button', { name: 'Try again' }).click();
  await main().getByRole('link', { name: 'New Quay Opens at Marsten' }).waitFor();
});

test('nothing was refused by the content security policy', () => {
  expect(refused).toEqual([]);
});
