/** A newer version meets an editor's change: the conflict stands beside the article's form, and a click takes a side. */
import { eventually } from '../support/eventually';
import { addChief } from './support/add-administrator';
import { logIn } from './support/log-in';
import { openPanel } from './support/open-panel';
import { ask, sendItem } from './support/wire-api';

const desk = openPanel();
const { scene, picture } = desk;

const GUID = 'tag:kestrel.example,2026:conflict';
const OURS = { headline: 'Our Own Ferry Headline', abstract: 'What we make of the ferry.' };
const THEIRS = { headline: 'Ferry Returns to Fenwick', abstract: 'The ferry is back.' };
let article: string;

/** Imports a version of the story. */
const send = (version: string, fields: object): Promise<string> =>
  sendItem({
    guid: GUID,
    version,
    body_text: 'The ferry of Fenwick came back on Tuesday.\n\nNobody had believed in it.',
    ...fields,
  });

const panel = () => desk.page.locator('aside').filter({ hasText: 'Conflicts with the wire' });
const take = (label: string) => desk.page.getByRole('button', { name: label, exact: true });

scene('an article without a conflict has no such panel', async () => {
  article = await send('1', { headline: 'Ferry Gone', abstract: 'The ferry is gone.' });
  await ask(`/content-manager/collection-types/api::article.article/${article}`, 'PUT', OURS);
  await logIn(desk.page, await addChief('Corin'));
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
