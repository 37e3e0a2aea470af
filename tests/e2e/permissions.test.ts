/** Who may not import, or not even see imports, meets no more of Wire than he may use. */
import { addAdministrator } from './support/add-administrator';
import { importPage } from './support/import-page';
import { logIn } from './support/log-in';
import { openPanel } from './support/open-panel';

const READ_ARTICLES = {
  action: 'plugin::content-manager.explorer.read',
  subject: 'api::article.article',
};
const READ_IMPORTS = { action: 'plugin::wire.imports.read' };

describe('an administrator without a permission of Wire', () => {
  const desk = openPanel();

  desk.scene('has no link to it in the menu', async () => {
    await logIn(desk.page, await addAdministrator('Petra', [READ_ARTICLES]));
    await desk.page.getByRole('link', { name: 'Content Manager', exact: true }).waitFor();
    expect(await importPage(desk.page).menuLink.count()).toBe(0);
  });

  desk.scene('is refused at its address', async () => {
    await desk.page.goto('/admin/plugins/wire');
    await desk.page.getByText("You don't have the permissions to access that content").waitFor();
    expect(await importPage(desk.page).text.count()).toBe(0);
    await desk.picture('no-permission');
  });
});

describe('an administrator who may only see imports', () => {
  const desk = openPanel();

  desk.scene('finds the list behind the link in the menu, and no way to import', async () => {
    await logIn(desk.page, await addAdministrator('Ruben', [READ_ARTICLES, READ_IMPORTS]));
    const wire = importPage(desk.page);
    await wire.menuLink.click();
    await desk.page.waitForURL('**/plugins/wire/imports');
    await desk.page.getByRole('heading', { name: 'Imports', exact: true }).waitFor();
    await wire.link('Imports').waitFor();
    expect(await wire.link('Import').count()).toBe(0);
    expect(await desk.page.getByRole('link', { name: 'New import' }).count()).toBe(0);
  });
});
