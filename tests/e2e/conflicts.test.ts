/** A newer version meets an editor's change: the conflict stands beside the article's form, and a click takes a side. */
import { eventually } from '../support/eventually';
import { logIn } from './support/log-in';
import { newsroom } from './support/newsroom';
import { openPanel } from './support/open-panel';

const desk = openPanel();
const { scene, picture } = desk;

const GUID = 'tag:kestrel.example,2026:conflict';
const OURS = { headline: 'Our Own Ferry Headline', abstract: 'What we make of the ferry.' };
const THEIRS = { headline: 'Ferry Returns to Fenwick', abstract: 'The ferry is back.' };
let article: string;

async function ask<T>(path: string, method = 'GET', body?: object): Promise<T> {
  const answer = await fetch(`${newsroom().url}${path}`, {
    method,
    headers: { authorization: `Bearer ${newsroom().admin.token}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { data: T }).data;
}

/** Imports a version of the story, and waits until it is there. */
async function send(version: string, fields: object): Promise<string> {
  const item = {
    guid: GUID,
    version,
    body_text: 'The ferry of Fenwick came back on Tuesday.\n\nNobody had believed in it.',
    ...fields,
  };
  const form = new FormData();
  form.append('files', new Blob([JSON.stringify(item)]), 'ferry.json');
  const answer = await fetch(`${newsroom().url}/wire/imports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${newsroom().admin.token}` },
    body: form,
  });
  if (!answer.ok) throw new Error(`An import: ${answer.status} ${await answer.text()}`);
  const { documentId } = ((await answer.json()) as { data: { documentId: string } }).data;
  let made = '';
  await eventually(async () => {
    const { state } = await ask<{ state: string }>(`/wire/imports/${documentId}`);
    expect(state).toBe('finished');
    const [receipt] = await ask<{ article: string }[]>(`/wire/imports/${documentId}/receipts`);
    made = receipt.article;
  });
  return made;
}

const panel = () => desk.page.locator('aside').filter({ hasText: 'Conflicts with the wire' });
const take = (label: string) => desk.page.getByRole('button', { name: label, exact: true });

scene('an article without a conflict has no such panel', async () => {
  article = await send('1', { headline: 'Ferry Gone', abstract: 'The ferry is gone.' });
  await ask(`/content-manager/collection-types/api::article.article/${article}`, 'PUT', OURS);
  await logIn(desk.page, newsroom().admin);
  await desk.page.goto(`/admin/content-manager/collection-types/api::article.article/${article}`);
  await desk.page.getByRole('textbox', { name: 'headline' }).first().waitFor();
  expect(await panel().count()).toBe(0);
});

scene('a newer version that says something else is shown beside the form, field by field', async () => {
  await send('2', THEIRS);
  await desk.page.reload();
  await panel().waitFor();
  for (const text of [...Object.values(OURS), ...Object.values(THEIRS), 'The ferry is gone.', 'In version 2'])
    await panel().getByText(text).first().waitFor();
  await picture('conflicts');
});

scene('with changes that are not saved no side can be taken', async () => {
  const headline = desk.page.getByRole('textbox', { name: 'headline' }).first();
  await headline.fill('Something Else');
  await panel().getByText('Save or discard your changes first.').waitFor();
  expect(await take('Take theirs: Headline').isDisabled()).toBe(true);
  await headline.fill(OURS.headline);
  await eventually(async () => expect(await take('Take theirs: Headline').isDisabled()).toBe(false));
});

scene('taking theirs changes the form, keeping ours leaves it, and the panel is gone', async () => {
  await take('Take theirs: Headline').click();
  const headline = desk.page.getByRole('textbox', { name: 'headline' }).first();
  await eventually(async () => expect(await headline.inputValue()).toBe(THEIRS.headline));
  await take('Keep ours: Abstract').click();
  await panel().waitFor({ state: 'detached' });
  const draft = await ask<typeof OURS>(`/content-manager/collection-types/api::article.article/${article}`);
  expect(draft).toMatchObject({ headline: THEIRS.headline, abstract: OURS.abstract });
});
