/** A kill flags what says the same: the alert stands beside the article's form until somebody says that he or she has seen it. */
import { addChief } from './support/add-administrator';
import { logIn } from './support/log-in';
import { openPanel } from './support/open-panel';
import { ask, sendItem } from './support/wire-api';

const desk = openPanel();
const { scene, picture } = desk;

const KILLED = {
  guid: 'tag:kestrel.example,2026:killed',
  headline: 'Harbour Master of Fenwick Resigns',
  body_text:
    'The harbour master of Fenwick resigned on Tuesday after twelve years in office, the town said.\n\n' +
    'He had been asked about the missing buoys, and had no answer that the council believed.\n\n' +
    'A deputy will see to the ferries until a successor is found, which may take until the autumn.',
};
const NEAR = {
  ...KILLED,
  guid: 'tag:kestrel.example,2026:near',
  headline: 'Fenwick Looks for a Harbour Master',
  body_text: `${KILLED.body_text}\n\nOur desk adds that the post was advertised this morning.`,
};
const KILL = {
  guid: KILLED.guid,
  version: '2',
  pubstatus: 'canceled',
  headline: 'KILL: Harbour Master of Fenwick Resigns',
  body_text: 'The resignation was invented. Editors are asked to take the story out at once.',
};
let article: string;

const panel = () => desk.page.locator('aside').filter({ hasText: 'Taken back by the wire' });
const formIsThere = () => desk.page.getByRole('textbox', { name: 'headline' }).first().waitFor();
const open = async () => {
  await desk.page.goto(`/admin/content-manager/collection-types/api::article.article/${article}`);
  await formIsThere();
};

scene('an article that is like no killed story has no such panel', async () => {
  await sendItem(KILLED, { publish: true });
  article = await sendItem(NEAR, { publish: true });
  await logIn(desk.page, await addChief('Kaja'));
  await open();
  expect(await panel().count()).toBe(0);
});

scene('what was taken back, why, and how much both have in common is shown beside the form', async () => {
  await sendItem(KILL);
  await desk.page.reload();
  await panel().waitFor();
  for (const text of [KILLED.headline, KILL.body_text, 'of the text in common', 'Readers see this article.'])
    await panel().getByText(text).first().waitFor();
  await picture('kill-alerts');
  await desk.page.emulateMedia({ colorScheme: 'dark' });
  await picture('kill-alerts-dark');
  await desk.page.emulateMedia({ colorScheme: 'light' });
});

scene('it says so when readers see the article no more', async () => {
  await ask(
    `/content-manager/collection-types/api::article.article/${article}/actions/unpublish`,
    'POST',
    {},
  );
  await desk.page.reload();
  await panel().getByText('Readers do not see this article.').waitFor();
});

scene('who has seen it says so, and the panel is gone', async () => {
  await panel()
    .getByRole('button', { name: `I have seen it: ${KILLED.headline}`, exact: true })
    .click();
  await panel().waitFor({ state: 'detached' });
  await desk.page.reload();
  await formIsThere();
  expect(await panel().count()).toBe(0);
});
