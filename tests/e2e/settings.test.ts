/**
 * The page of settings in a real browser: what is done with each kind of notice, rules, what is kept, and which roles may do what. The scenes
 * follow one another.
 */
import { eventually } from '../support/eventually';
import { addAdministrator, addChief } from './support/add-administrator';
import { violations } from './support/axe';
import { fitsWidth } from './support/in-browser';
import { logIn } from './support/log-in';
import { newsroom } from './support/newsroom';
import { openPanel } from './support/open-panel';
import { settingsPage } from './support/settings-page';
import { tabTo } from './support/tab-to';
import { ask } from './support/wire-api';

const SAVED = /^Saved\. It holds from now on/;

const desk = openPanel();
const { scene, picture } = desk;
let settings: ReturnType<typeof settingsPage>;

beforeAll(() => {
  settings = settingsPage(desk.page);
});
afterAll(async () => {
  await ask('/wire/policies', 'PUT', { data: {} });
  await ask('/wire/settings', 'PUT', { data: {} });
});

const inBothColours = async (name: string) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.page.emulateMedia({ colorScheme });
    expect(await violations(desk.page)).toEqual([]);
    await picture(colorScheme === 'light' ? name : `${name}-dark`);
  }
  await desk.page.emulateMedia({ colorScheme: 'light' });
};

const saved = async () => {
  // An older message that it was saved may still stand there.
  const [answer] = await Promise.all([
    desk.page.waitForResponse(
      (response) =>
        response.request().method() === 'PUT' && /\/wire\/(policies|settings)$/.test(response.url()),
    ),
    settings.save.click(),
  ]);
  expect(answer.status()).toBe(200);
  await settings.notification(SAVED).waitFor();
  await eventually(async () => expect(await settings.save.isDisabled()).toBe(true));
};

const policies = async () => (await ask<{ stored: Record<string, unknown> }>('/wire/policies')).stored;
const stored = async () => (await ask<{ stored: Record<string, unknown> }>('/wire/settings')).stored;

scene('shows what holds, and nothing to save', async () => {
  await logIn(desk.page, await addChief('Sonja'));
  await desk.page.goto('/admin/plugins/wire/settings');
  await settings.heading.waitFor();
  expect(await settings.save.isDisabled()).toBe(true);
  expect(await settings.number('Goes beside the article from (%)').inputValue()).toBe('60');
  expect(await settings.check('While it waits, sponsored holds back publishing').isChecked()).toBe(true);
  await settings.panel('Last changes').getByText('Nothing has been changed here yet').waitFor();
  expect(await desk.page.evaluate(fitsWidth)).toBe(true);
  await inBothColours('settings-notices');
});

scene('what would change is told before it is saved', async () => {
  await settings.choice('sponsored: what is done').click();
  await settings.option('Stays, and nobody is asked').click();
  await settings.button('What would change?').click();
  await settings.main.getByText(/waits? for a decision\.$/).waitFor();
  await settings.main.getByText(/Editors are asked about \d+ of them/).waitFor();
});

scene('who leaves with unsaved changes is asked; another tab is no other page', async () => {
  await settings.tab('Retention').click();
  await settings.panel('How long').waitFor();
  await settings.tab('Legal notices').click();
  expect(await settings.choice('sponsored: what is done').innerText()).toMatch(/nobody is asked/);
  await desk.page.getByRole('link', { name: 'Imports', exact: true }).click();
  await settings.dialog.getByRole('button', { name: 'Cancel' }).click();
  await settings.heading.waitFor();
});

scene('a kind and a threshold are saved, and only what differs', async () => {
  await settings.number('Goes beside the article from (%)').fill('75');
  await settings.check('No rule removes copyright, only an editor').click();
  await saved();
  expect(await policies()).toEqual({
    separateFrom: 0.75,
    protectedKinds: ['forward-looking', 'copyright', 'offer', 'regulatory'],
    rules: [{ when: { kinds: ['sponsored'] }, automatic: 'nothing' }],
  });
  await eventually(async () => expect(await settings.changes.count()).toBeGreaterThan(0));
  expect(await settings.changes.first().innerText()).toMatch(/Legal notices\s+Sonja/);
});

scene('rules are added, moved and deleted with the keyboard alone', async () => {
  const { keyboard } = desk.page;
  for (const [number, name] of [
    [1, 'Footers'],
    [2, 'Portuguese'],
  ] as const) {
    await tabTo(settings.button('Add a rule'));
    await keyboard.press('Enter');
    await tabTo(settings.rule(number).getByRole('textbox', { name: 'Name' }), 'backwards');
    await keyboard.type(name);
  }
  await tabTo(settings.rule(2).getByRole('textbox', { name: 'Languages' }));
  await keyboard.type('pt');
  expect(await settings.rule(2).innerText()).toMatch(/language pt: Stays, and an editor is asked/);
  await inBothColours('settings-rules');
  await tabTo(settings.button('Move Portuguese up'), 'backwards');
  await keyboard.press('Enter');
  await desk.page.getByText('Rule 2 is rule 1 now.').waitFor({ state: 'attached' });
  expect(await settings.rule(1).innerText()).toMatch(/^Portuguese/);
  await tabTo(settings.button('Delete Footers'));
  await keyboard.press('Enter');
  expect(await settings.rule(2).count()).toBe(0);
  await saved();
  expect((await policies()).rules).toEqual([
    { name: 'Portuguese', when: { languages: ['pt'] }, automatic: 'review' },
    { when: { kinds: ['sponsored'] }, automatic: 'nothing' },
  ]);
});

scene('what the server refuses is said at its field', async () => {
  await settings.button('Edit Portuguese').click();
  await settings.rule(1).getByRole('textbox', { name: 'Languages' }).fill('Portuguese');
  await settings.save.click();
  await settings
    .rule(1)
    .getByText(/has to be a language code/i)
    .waitFor();
  await settings.rule(1).getByRole('textbox', { name: 'Languages' }).fill('pt');
  await eventually(async () => expect(await settings.save.isDisabled()).toBe(true));
});

scene('the last change is taken back, and the way back to what is configured is one step', async () => {
  await settings.button('Undo the last one').click();
  await settings.notification(/^The last change was taken back/).waitFor();
  await eventually(async () => expect(await settings.rule(1).count()).toBe(0));
  expect((await policies()).rules).toEqual([{ when: { kinds: ['sponsored'] }, automatic: 'nothing' }]);
  await settings.reset('By kind').click();
  await settings.reset('Goes beside the article from (%)').click();
  await saved();
  expect(await policies()).toEqual({});
});

scene('what is kept, and for how long', async () => {
  await settings.tab('Retention').click();
  const days = settings.number('Imports can be undone for (days)');
  expect(await days.inputValue()).toBe('30');
  await days.fill('10');
  await settings.main.getByText(/^What older imports need to be undone is cleared away/).waitFor();
  await inBothColours('settings-retention');
  await days.fill('90');
  await saved();
  expect(await stored()).toEqual({ undoDays: 90 });
  await days.fill('0');
  await settings.save.click();
  await eventually(async () => expect(await days.getAttribute('aria-invalid')).toBe('true'));
  await days.fill('90');
});

scene('copies and what recurs, and what is set elsewhere', async () => {
  await settings.tab('Copies and recurring text').click();
  await settings.choice('The same text from elsewhere').click();
  await settings.option('Becomes an article of its own').click();
  await settings.text('Which source leads').fill('Nordline\nLantern');
  await settings.text('In common, at least (%)').fill('60');
  await settings.text('Of one article, at most').fill('25');
  await saved();
  expect(await stored()).toEqual({
    undoDays: 90,
    newNames: 25,
    duplicates: { copies: 'import', nearShare: 0.6, sourceOrder: ['Nordline', 'Lantern'] },
  });
  await inBothColours('settings-intake');
});

scene('what somebody else has changed meanwhile is not overwritten, however often one saves', async () => {
  await settings.tab('Retention').click();
  await settings.number('Imports can be undone for (days)').fill('45');
  const theirs = { ...(await stored()), undoDays: 60 };
  await ask('/wire/settings', 'PUT', { data: theirs });
  for (let time = 0; time < 2; time += 1) {
    const [answer] = await Promise.all([
      desk.page.waitForResponse((response) => response.request().method() === 'PUT'),
      settings.save.click(),
    ]);
    expect(answer.status()).toBe(409);
    // What holds has been read again by then.
    await eventually(async () => expect(await settings.changes.first().innerText()).not.toMatch(/Sonja/));
  }
  expect(await stored()).toEqual(theirs);
  await settings.number('Imports can be undone for (days)').fill('90');
});

scene('which roles may do what: ticked, saved, and obeyed', async () => {
  const reader = await addAdministrator('Quirin', [{ action: 'plugin::wire.imports.read' }]);
  // So many that a narrow window has no room for all, whatever other tests have made.
  for (const name of ['Roswitha', 'Severin', 'Tjark', 'Ulrike', 'Veit']) await addAdministrator(name, []);
  // Another page first: the roles are asked for when the page is opened.
  await desk.page.goto('about:blank');
  await desk.page.goto(`${newsroom().url}/admin/plugins/wire/settings#roles`);
  const may = (action: string, role = 'Role of Quirin') => settings.check(`${role}: ${action}`);
  await may('See imports').waitFor();
  expect(await may('See imports').isChecked()).toBe(true);
  expect(await may('Override', 'Super Admin').isDisabled()).toBe(true);
  expect(await may('Undo imports', 'Wire editor').isChecked()).toBe(true);
  await inBothColours('settings-roles');
  await desk.page.setViewportSize({ width: 1024, height: 900 });
  await settings.main.locator('[data-hidden-end]').waitFor();
  await desk.picture('settings-roles-1024');
  await desk.page.setViewportSize({ width: 1280, height: 900 });
  await may('See names').click();
  await may('See imports').click();
  await settings.save.click();
  await settings.notification('Saved. The roles may do that from now on.').waitFor();
  const roles = await ask<{ name: string; actions: string[] }[]>('/wire/roles');
  expect(roles.find(({ name }) => name === 'Role of Quirin')!.actions).toEqual(['plugin::wire.names.read']);
  expect(reader.firstname).toBe('Quirin');
});

scene('roles for a newsroom are there, and made again when they were deleted', async () => {
  await settings.panel('Roles for a newsroom').getByText('Is there').first().waitFor();
  const roles = await ask<{ id: number; code: string }[]>('/wire/roles');
  const { id } = roles.find(({ code }) => code === 'legal-reviewer')!;
  // Another test may have given it to somebody, who is done by now.
  const { results } = await ask<{ results: { id: number; roles: { id: number }[] }[] }>(
    '/admin/users?pageSize=100',
  );
  const holders = results.filter(({ roles: held }) => held.some((role) => role.id === id));
  if (holders.length > 0)
    await ask('/admin/users/batch-delete', 'POST', { ids: holders.map((holder) => holder.id) });
  await ask('/admin/roles/batch-delete', 'POST', { ids: [id] });
  await desk.page.reload();
  await settings.button('Create the role Legal reviewer').click();
  await settings.notification(/^The role Legal reviewer was created/).waitFor();
  await settings.check('Legal reviewer: Override').waitFor();
  expect(await settings.check('Legal reviewer: Override').isChecked()).toBe(true);
});
