/** Legal notices are decided about in the panel: with the keyboard alone, many at once, turned round; who may only read sees it all. */
import type { NoticeDetail, NoticeSummary } from '../../src/plugins/wire/shared/contracts/notices';
import { eventually } from '../support/eventually';
import { answerInstead } from './support/answer-instead';
import { addAdministrator, addChief } from './support/add-administrator';
import { violations } from './support/axe';
import { fitsWidth } from './support/in-browser';
import { logIn } from './support/log-in';
import { openPanel } from './support/open-panel';
import { reviewPage } from './support/review-page';
import { noticeText, RECURRING, recurringStory, sendFrom, withNotice } from './support/review-wire';
import { tabTo } from './support/tab-to';
import { ask } from './support/wire-api';

const SOURCE = 'Gannet Newswire';
const NOTICES = 20;
/** The notices in more articles than one come first. */
const OFTEN = 4;
/** What would break an address that is not encoded. */
const ISSUER = 'Dover & Sons + Co';

const desk = openPanel();
const { scene, picture } = desk;
let review: ReturnType<typeof reviewPage>;
let source: string;

const waitingNotices = () =>
  ask<NoticeSummary[]>(`/wire/notices?decision=pending&review=true&source=${source}&pageSize=100`);
const noticeOf = (id: string) => ask<NoticeDetail>(`/wire/notices/${id}`);
const standOf = async (id: string) => {
  const { decision, placement } = await noticeOf(id);
  return decision === 'confirmed' ? placement : decision;
};
const becomes = (id: string, stand: string) =>
  eventually(async () => expect([id, await standOf(id)]).toEqual([id, stand]));
const DECIDE = '**/wire/notices/*/decide';
const address = (rest = '') => `/admin/plugins/wire/review${rest}`;
const ofSource = (more = '') => `?source=${source}${more}`;

const inBothColours = async (name: string) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.page.emulateMedia({ colorScheme });
    await picture(colorScheme === 'light' ? name : `${name}-dark`);
    expect([colorScheme, await violations(desk.page)]).toEqual([colorScheme, []]);
  }
  await desk.page.emulateMedia({ colorScheme: 'light' });
  expect(await desk.page.evaluate(fitsWidth)).toBe(true);
};

beforeAll(async () => {
  review = reviewPage(desk.page);
  const items = Array.from({ length: NOTICES }, (_, i) => withNotice(noticeText(i), `n${i}`));
  const more = Array.from({ length: OFTEN }, (_, i) =>
    Array.from({ length: OFTEN - i }, (__, again) => withNotice(noticeText(i), `n${i}-${again}`)),
  ).flat();
  source = await sendFrom(SOURCE, [...items, ...more]);
  await logIn(desk.page, await addChief('Rhea'));
});

scene('what waits is listed, in most articles first, and narrowed down in the address', async () => {
  await desk.page.goto(address(ofSource()));
  await review.total.getByText(`${NOTICES} notices wait`).waitFor();
  const articles = await review.rows.locator('td:nth-child(3)').allInnerTexts();
  expect(articles.slice(0, OFTEN + 1).map(Number)).toEqual([5, 4, 3, 2, 1]);
  await inBothColours('review-queue');

  await review.main.getByRole('button', { name: 'Search', exact: true }).click();
  await review.main.getByPlaceholder('Search text and issuer').fill('without WARRANTY of any kind');
  await desk.page.keyboard.press('Enter');
  await desk.page.waitForURL(/_q=/);
  await review.main.getByRole('combobox', { name: 'Kind', exact: true }).click();
  await desk.page.getByRole('option', { name: 'medical' }).click();
  await desk.page.waitForURL(/kind=medical-advice/);
  await review.main.getByText('No notice matches these filters.').waitFor();
  await inBothColours('review-nothing-found');

  // The field goes with what was searched for.
  await review.button('Clear filters').click();
  await review.main.getByRole('button', { name: 'Search', exact: true }).waitFor();
});

scene('ten notices are decided about with the keyboard alone', async () => {
  await desk.page.goto(address(ofSource('&pageSize=10')));
  const order = (await waitingNotices()).map(({ documentId }) => documentId);
  await review.start.waitFor();
  await tabTo(review.start);
  await desk.page.keyboard.press('Enter');
  await review.arriveAt(order[0]);
  await review.context.getByText(/Quay n0\S* is ready/).waitFor();
  expect(await review.quote.innerText()).toBe(noticeText(0));
  expect(await review.quote.locator('mark').count()).toBeGreaterThan(2);
  await review.panel('Why it was found').getByText('certain').waitFor();
  expect(await review.panel('About').getByRole('listitem').count()).toBe(3);
  // The policies' button is Enter's, and the digit's.
  expect(await review.action('separate').getAttribute('aria-keyshortcuts')).toBe('Enter C 2');
  await review.context.locator('xpath=..').getByText('Place 1 of the first 3; 5 in all').waitFor();
  await inBothColours('review-notice');
  await desk.page.setViewportSize({ width: 1024, height: 900 });
  await picture('review-notice-1024');
  expect(await desk.page.evaluate(fitsWidth)).toBe(true);
  await desk.page.setViewportSize({ width: 1280, height: 900 });
  await review.waiting.getByText(`${NOTICES} notices wait`).waitFor();

  const keys = ['1', '2', '3', 'd', 'c', 'Enter', 'D', '2', '1', '3'];
  const stands = [
    'inline',
    'separate',
    'removed',
    'dismissed',
    'separate',
    'separate',
    'dismissed',
    'separate',
    'inline',
    'removed',
  ];
  const decided: string[] = [];
  for (const key of keys) {
    const shown = await review.shown();
    decided.push(shown);
    await desk.page.keyboard.press(key);
    await review.leave(shown);
  }
  expect(decided).toEqual(order.slice(0, keys.length));
  for (const [i, id] of decided.entries()) await becomes(id, stands[i]);
  expect((await waitingNotices()).map(({ documentId }) => documentId)).toEqual(order.slice(keys.length));
  await review.waiting.getByText(`${NOTICES - keys.length} notices wait`).waitFor();
  const { decidedBy } = await noticeOf(decided[0]);
  expect(decidedBy).toMatch(/^Rhea/);
});

scene('the last decisions are taken back, one after the other', async () => {
  const [, , , , , , , , eighth, ninth] = await ask<NoticeSummary[]>(
    `/wire/notices?decided=true&source=${source}&sort=articles&pageSize=100`,
  ).then((list) => list.map(({ documentId }) => documentId));
  const before = await review.shown();
  await desk.page.keyboard.press('u');
  const last = await review.leave(before);
  await becomes(last, 'pending');
  await review.last.getByText(/^Taken back/).waitFor();
  await desk.page.keyboard.press('Control+z');
  const secondLast = await review.leave(last);
  await becomes(secondLast, 'pending');
  expect([secondLast, last]).toEqual([eighth, ninth]);
  // Both are in the queue again, the one before the other.
  await desk.page.keyboard.press('d');
  expect(await review.leave(secondLast)).toBe(last);
  await desk.page.keyboard.press('d');
  await review.leave(last);
  await becomes(last, 'dismissed');
});

scene('one is skipped, and one goes back to it', async () => {
  const skipped = await review.shown();
  await desk.page.keyboard.press('s');
  const next = await review.leave(skipped);
  await desk.page.keyboard.press('b');
  expect(await review.leave(next)).toBe(skipped);
  expect(await standOf(skipped)).toBe('pending');
});

scene('the keys are told, and do nothing while something is typed or a dialog is open', async () => {
  const shown = await review.shown();
  await desk.page.keyboard.press('?');
  await review.dialog.getByRole('heading', { name: 'Keys' }).waitFor();
  for (const keys of ['C or Enter', 'U or Ctrl + Z'])
    await review.dialog.getByRole('term').getByText(keys, { exact: true }).waitFor();
  await picture('review-keys');
  await desk.page.keyboard.press('d');
  await desk.page.keyboard.press('Escape');
  await review.dialog.waitFor({ state: 'hidden' });
  expect(await review.shown()).toBe(shown);

  await desk.page.keyboard.press('i');
  await review.dialog.getByRole('textbox', { name: 'Issuer' }).fill(ISSUER);
  await picture('review-issuer');
  await desk.page.keyboard.press('Enter');
  await review.dialog.waitFor({ state: 'hidden' });
  await eventually(async () => expect((await noticeOf(shown)).issuer).toBe(ISSUER));
  await review.main.getByRole('heading', { name: ISSUER, exact: true }).first().waitFor();

  await desk.page.keyboard.press('k');
  await review.dialog.getByRole('checkbox', { name: 'opinion' }).click();
  await inBothColours('review-kinds');
  // What was said is seen before the server has answered, and stands when it is saved once more.
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  const withServer = await answerInstead(desk.page, DECIDE, async (route) => {
    await held;
    await route.continue();
  });
  await review.dialog.getByRole('button', { name: 'Save' }).click();
  await review.panel('About').getByText('opinion').waitFor();
  await desk.page.keyboard.press('k');
  await eventually(async () =>
    expect(await review.dialog.getByRole('checkbox', { name: 'opinion' }).isChecked()).toBe(true),
  );
  expect((await noticeOf(shown)).kinds).not.toContain('opinion');

  // What is saved without a change is none that could be taken back.
  await review.dialog.getByRole('button', { name: 'Save' }).click();
  answer();
  await review.last.getByText(/^It was so already/).waitFor();
  await withServer();
  await desk.page.keyboard.press('u');
  await eventually(async () => expect((await noticeOf(shown)).kinds).not.toContain('opinion'));
  await desk.page.keyboard.press('u');
  await eventually(async () => expect((await noticeOf(shown)).issuer).not.toBe(ISSUER));
  expect(await standOf(shown)).toBe('pending');
  expect(await review.shown()).toBe(shown);
});

scene('the span is adjusted by selecting text, and then confirmed', async () => {
  const shown = await review.shown();
  const { text } = await noticeOf(shown);
  await desk.page.keyboard.press('a');
  const field = review.main.getByRole('textbox', { name: 'Select where the notice begins and ends' });
  await field.waitFor();
  const whole = await field.inputValue();
  const start = whole.indexOf('Gannet Newswire provides');
  await field.evaluate(
    (element: unknown, from: number) =>
      (element as { setSelectionRange(a: number, b: number): void }).setSelectionRange(from, from),
    start,
  );
  // From there to the end of the notice, letter by letter as an editor does it.
  const wanted = whole.slice(start, whole.indexOf(text) + text.length);
  for (const _ of wanted) await desk.page.keyboard.press('Shift+ArrowRight');
  await review.main.getByTestId('chosen-text').getByText(wanted, { exact: true }).waitFor();
  // Nothing can be typed into it.
  await desk.page.keyboard.type('x');
  expect(await field.inputValue()).toBe(whole);
  await inBothColours('review-adjust');
  await review.button('Save as the notice').click();
  await field.waitFor({ state: 'hidden' });
  await eventually(async () => expect((await noticeOf(shown)).text).toBe(wanted));
  await eventually(async () => expect(await review.quote.innerText()).toBe(wanted));
  await desk.page.keyboard.press('2');
  await review.leave(shown);
  await becomes(shown, 'separate');
});

scene('a notice that cannot be loaded says so, and is asked for again', async () => {
  const shown = await review.shown();
  const [, next] = (await waitingNotices()).map(({ documentId }) => documentId);
  const own = new RegExp(`/wire/notices/${next}(/flags)?([?]|$)`);
  const withServer = await answerInstead(desk.page, own, (route) =>
    route.fulfill({
      status: 500,
      json: { data: null, error: { status: 500, name: 'X', message: 'The press stands still.' } },
    }),
  );
  await desk.page.goto(address(`/${next}${ofSource()}`));
  const again = review.button('Try again');
  await again.waitFor();
  await picture('review-not-loaded');
  await withServer();
  desk.troubles.splice(0);
  await again.click();
  await again.waitFor({ state: 'detached' });
  await review.panel('Why it was found').waitFor();
  await desk.page.goto(address(`/${shown}${ofSource()}`));
  await review.arriveAt(shown);
});

scene('a decision that fails puts its notice back, and says so', async () => {
  const shown = await review.shown();
  const withServer = await answerInstead(desk.page, DECIDE, (route) =>
    route.fulfill({
      status: 400,
      json: { data: null, error: { status: 400, name: 'X', message: 'The press stands still.' } },
    }),
  );
  await desk.page.keyboard.press('1');
  const next = await review.leave(shown);
  await desk.page
    .getByText(/^Not done: “Legal disclaimer: .*…”\. It waits here again, and says why\.$/)
    .waitFor();
  await withServer();
  await desk.page.keyboard.press('s');
  expect(await review.leave(next)).toBe(shown);
  await review.alert.getByText('The press stands still.').waitFor();
  expect(await desk.page.getByText('The press stands still.').count()).toBe(1);
  await inBothColours('review-failed');
  await desk.page.keyboard.press('1');
  await review.leave(shown);
  await becomes(shown, 'inline');
});

scene('what somebody else has decided meanwhile is told', async () => {
  const shown = await review.shown();
  const refused = desk.page.getByText(/^Not done:/);
  // What was said before has gone.
  await eventually(async () => expect(await refused.count()).toBe(0));
  await ask(`/wire/notices/${shown}/decide`, 'POST', { decision: 'confirmed', placement: 'removed' });
  await desk.page.keyboard.press('d');
  const next = await review.leave(shown);
  await refused.first().waitFor();
  await desk.page.keyboard.press('s');
  expect(await review.leave(next)).toBe(shown);
  await review.alert
    .getByText(/^Ida .* has changed it meanwhile\. It is now: confirmed, removed\.$/)
    .waitFor();
  await review.decision('confirmed').waitFor();
  expect(await standOf(shown)).toBe('removed');
  expect(await review.action('removed').getAttribute('aria-pressed')).toBe('true');
  await picture('review-conflict');
});

scene('a notice that stood beside its article is dismissed, and its text returns', async () => {
  const [found] = await ask<NoticeSummary[]>(
    `/wire/notices?decision=confirmed&placement=separate&source=${source}&sort=articles`,
  );
  const { article } = found.examples[0];
  const textOf = async () =>
    JSON.stringify(
      (await ask<{ body: unknown }>(`/content-manager/collection-types/api::article.article/${article}`))
        .body,
    );
  await eventually(async () => expect(await textOf()).not.toContain(found.text.slice(0, 60)));
  await desk.page.goto(address(`/${found.documentId}?list=decided&source=${source}`));
  await review.arriveAt(found.documentId);
  await review.panel('Progress in the articles').waitFor();
  await inBothColours('review-decided-notice');
  await desk.page.keyboard.press('d');
  await review.decision('dismissed').waitFor();
  expect(await review.shown()).toBe(found.documentId);
  await becomes(found.documentId, 'dismissed');
  await eventually(async () => {
    const body = await textOf();
    const [before, notice, after] = ['is ready.', found.text.slice(0, 60), 'A second quay'].map((words) =>
      body.indexOf(words),
    );
    expect(before).toBeGreaterThanOrEqual(0);
    expect(notice).toBeGreaterThan(before);
    expect(after).toBeGreaterThan(notice);
  });
  await review
    .panel('Progress in the articles')
    .getByText(/^Brought to/)
    .waitFor();
  await review.panel('History').getByText('dismissed').first().waitFor();
  await desk.page.goto(`/admin/content-manager/collection-types/api::article.article/${article}`);
  await desk.page.getByText(found.text.slice(0, 60)).first().waitFor();
  await picture('review-text-returned');

  // From the form to Review and back, without a reload: the form has the text as it is by then.
  await desk.page.locator(`a[href*="/review/${found.documentId}"]`).first().click();
  await review.button('Take the last change back').click();
  await becomes(found.documentId, 'separate');
  await eventually(async () => expect(await textOf()).not.toContain(found.text.slice(0, 60)));
  await desk.page.goBack();
  const form = desk.page.locator('[data-slate-editor="true"]');
  await form.getByText('A second quay').first().waitFor();
  await eventually(async () => expect(await form.innerText()).not.toContain(found.text.slice(0, 60)));
});

scene('many are decided about at once, and taken back', async () => {
  await desk.page.goto(address(ofSource()));
  await review.rows.first().waitFor();
  const waiting = (await waitingNotices()).map(({ documentId }) => documentId);
  const [one, two] = waiting;
  for (const id of [one, two]) {
    await review.main.locator(`tr[data-notice="${id}"]`).getByRole('checkbox').click();
  }
  await review.main.getByText('2 selected').waitFor();
  await inBothColours('review-selected');
  await review.button('Dismiss').click();
  await review.main.getByText('2 changed', { exact: true }).waitFor();
  await becomes(one, 'dismissed');
  await becomes(two, 'dismissed');
  await inBothColours('review-bulk');
  await review.main.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await review.main.getByText('2 taken back', { exact: true }).waitFor();
  await becomes(one, 'pending');
  await becomes(two, 'pending');

  await review.main.getByRole('checkbox', { name: 'Select all entries' }).click();
  await desk.page.goto(address(ofSource('&pageSize=10')));
  await review.rows.first().waitFor();
  await review.main.locator(`tr[data-notice="${one}"]`).getByRole('checkbox').click();
  await review.button(`Take all ${waiting.length} that the filters find`).click();
  expect(await review.rows.getByRole('checkbox', { checked: false }).count()).toBe(0);
  await review.button('Keep in the text').click();
  await review.alertDialog.getByText(`Keep ${waiting.length} notices in the text?`).waitFor();
  await picture('review-bulk-confirm');
  await review.alertDialog.getByRole('button', { name: 'Keep in the text' }).click();
  await review.main.getByText(`${waiting.length} changed`, { exact: true }).waitFor();
  for (const id of waiting) await becomes(id, 'inline');
});

scene('what is decided is found again, by whoever decided', async () => {
  await desk.page.goto(address(`/decided${ofSource()}`));
  await review.total.getByText(`${NOTICES} notices`).waitFor();
  await inBothColours('review-decided');
  await review.main.getByRole('combobox', { name: 'Placement', exact: true }).click();
  await desk.page.getByRole('option', { name: 'removed' }).click();
  await desk.page.waitForURL(/placement=removed/);
  await eventually(async () => expect(await review.rows.count()).toBeLessThan(5));
  await review.rows.first().getByRole('link').click();
  await review.decision('confirmed').waitFor();
  expect(desk.page.url()).toContain('list=decided');
});

scene('protected notices are removed all the same for a reason: many at once, and one', async () => {
  const kept = await ask<NoticeSummary[]>(
    `/wire/notices?decision=confirmed&placement=inline&source=${source}&pageSize=2`,
  );
  const ids = kept.map(({ documentId }) => documentId);
  for (const id of ids) await ask(`/wire/notices/${id}/decide`, 'POST', { kinds: ['offer'] });
  await desk.page.goto(address(`/decided${ofSource('&kind=offer')}`));
  await review.main.getByRole('checkbox', { name: 'Select all entries' }).click();
  await review.button('Remove').click();
  await review.main.getByText('0 changed, 2 refused', { exact: true }).waitFor();
  // Each is called by its words, and leads to its page.
  await review.main
    .getByRole('link', { name: /^“Legal disclaimer: / })
    .first()
    .waitFor();
  await inBothColours('review-bulk-refused');
  await review.button('Remove 2 protected ones all the same').click();
  await review.dialog.getByRole('heading', { name: 'Remove a protected notice?' }).waitFor();
  // The server takes two letters for no reason.
  await review.dialog.getByRole('textbox', { name: /^Reason/ }).fill('ok');
  expect(await review.dialog.getByRole('button', { name: 'Remove all the same' }).isDisabled()).toBe(true);
  await review.dialog.getByRole('textbox', { name: /^Reason/ }).fill('The exchange has said so.');
  await review.dialog.getByRole('button', { name: 'Remove all the same' }).click();
  await review.main.getByText('2 changed', { exact: true }).waitFor();
  for (const id of ids) await becomes(id, 'removed');
  await review.main.getByRole('button', { name: 'Undo', exact: true }).last().click();
  for (const id of ids) await becomes(id, 'inline');

  await desk.page.goto(address(`/${ids[0]}${ofSource('&list=decided')}`));
  await review.arriveAt(ids[0]);
  await desk.page.keyboard.press('3');
  await review.dialog.getByText(/^Readers have to see a notice of this kind: /).waitFor();
  await review.dialog.getByRole('textbox', { name: /^Reason/ }).fill('The exchange has said so again.');
  await picture('review-override');
  await review.dialog.getByRole('button', { name: 'Remove all the same' }).click();
  await becomes(ids[0], 'removed');
  await review.panel('History').getByText('Reason: The exchange has said so again.').first().waitFor();
});

scene('an article that somebody is editing is left as it is, and told', async () => {
  const [found] = await ask<NoticeSummary[]>(
    `/wire/notices?decision=confirmed&placement=inline&source=${source}`,
  );
  const [{ article }] = found.examples;
  const headline = 'Quay Under the Pencil';
  await ask(`/content-manager/collection-types/api::article.article/${article}`, 'PUT', { headline });
  await desk.page.goto(address(`/${found.documentId}${ofSource('&list=decided')}`));
  await review.arriveAt(found.documentId);
  await desk.page.keyboard.press('2');
  await becomes(found.documentId, 'separate');
  const progress = review.panel('Progress in the articles');
  await progress.getByRole('button', { name: /left as (it is|they are)$/ }).click();
  await progress.getByRole('link', { name: headline, exact: true }).waitFor();
  await progress.getByText(/^Somebody is editing it/).waitFor();
  await inBothColours('review-left');
});

scene('an issuer with & and + in its name stays whole in the address, whatever is chosen next', async () => {
  const [{ documentId }] = await ask<NoticeSummary[]>(`/wire/notices?decided=true&source=${source}`);
  await ask(`/wire/notices/${documentId}/decide`, 'POST', { issuer: ISSUER });
  await desk.page.goto(address(`/decided${ofSource()}`));
  await review.main.getByRole('combobox', { name: 'Issuer', exact: true }).pressSequentially('sons');
  await desk.page.getByRole('option', { name: ISSUER }).click();
  await review.total.getByText('1 notice', { exact: true }).waitFor();
  await review.main.getByRole('combobox', { name: 'Order', exact: true }).click();
  await desk.page.getByRole('option', { name: 'newest first' }).click();
  await desk.page.waitForURL(/sort=newest/);
  const { searchParams } = new URL(desk.page.url());
  expect(searchParams.get('issuer')).toBe(ISSUER);
  await review.total.getByText('1 notice', { exact: true }).waitFor();
});

scene('decisions on their way, and paragraphs that recur, have lists of their own', async () => {
  await desk.page.goto(address('/applications'));
  await review.main
    .getByText(/^Brought to/)
    .first()
    .waitFor();
  await inBothColours('review-applications');
  await review.tab('Recurring paragraphs').click();
  await desk.page.waitForURL(/review\/recurring$/);
  await review.main.getByText('No paragraph awaits a decision.').waitFor();
  await inBothColours('review-recurring-empty');
});

scene('a paragraph that recurs is decided about, alone and with others, and taken back', async () => {
  const tide = await sendFrom('Tidewater Wire', [2, 3, 4, 5, 6, 7].map(recurringStory));
  await eventually(async () => expect(await ask<object[]>(`/wire/recurring?source=${tide}`)).toHaveLength(1));
  await desk.page.goto(address(`/recurring?source=${tide}`));
  const card = review.main.locator('li[data-paragraph]').filter({ hasText: RECURRING });
  const taken = () => review.button('Undo the last decision').click();
  await card.getByText('proposed', { exact: true }).waitFor();
  await inBothColours('review-recurring');
  await card.getByRole('button', { name: 'Page furniture' }).click();
  await card.waitFor({ state: 'detached' });
  await desk.page.getByText(/^It is page furniture:/).waitFor();
  await taken();
  await card.getByText('proposed', { exact: true }).waitFor();

  await card.getByRole('checkbox').click();
  await review.main.getByText('1 selected').waitFor();
  await review.button('Neither').first().click();
  await card.waitFor({ state: 'detached' });
  await taken();
  await card.waitFor();

  const counting = review.panel('Counting');
  await review.button('Count this source').click();
  await counting
    .getByText(/^6 of 6 articles · 6 counted$/)
    .first()
    .waitFor();
});

describe('who may only read', () => {
  const reading = openPanel();

  reading.scene('sees everything, and no button to decide', async () => {
    const page = reviewPage(reading.page);
    await logIn(reading.page, await addAdministrator('Lesley', [{ action: 'plugin::wire.notices.read' }]));
    await reading.page.goto(address('/decided'));
    await page.rows.first().waitFor();
    await page.main.getByText('You may look at everything here, but not decide.').waitFor();
    expect(await page.main.getByRole('checkbox').count()).toBe(0);
    await reading.picture('review-read-only-list');
    await page.rows.first().getByRole('link').click();
    await page.context.waitFor();
    await page.main.getByText('You may look at everything here, but not decide.').waitFor();
    for (const action of ['confirm', 'inline', 'dismiss', 'kinds', 'adjust', 'undo']) {
      expect([action, await page.action(action).count()]).toEqual([action, 0]);
    }
    expect(await page.button('Take the last change back').count()).toBe(0);
    const shown = await page.shown();
    const before = await noticeOf(shown);
    await reading.page.keyboard.press('d');
    await reading.page.keyboard.press('?');
    await page.dialog.waitFor();
    await reading.page.keyboard.press('Escape');
    expect(await noticeOf(shown)).toEqual(before);
    await reading.picture('review-read-only');
    expect(await violations(reading.page)).toEqual([]);
  });
});
