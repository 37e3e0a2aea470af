/** Each role meets as much of Wire as it may use, and no more: links, pages and buttons. */
import { addAdministrator, addToRole } from './support/add-administrator';
import { importPage } from './support/import-page';
import { logIn, logOut } from './support/log-in';
import type { Administrator } from './support/newsroom';
import { openPanel, type Panel } from './support/open-panel';
import { visit } from './support/visit';

/** One window for all, one after the other. */
const desk = openPanel();

const enter = async (who: Administrator): Promise<void> => {
  await logOut(desk.page);
  await logIn(desk.page, who);
  await visit(desk.page, '/admin');
  await desk.page.getByRole('heading', { name: `Hello ${who.firstname}` }).waitFor();
};

const READ_ARTICLES = {
  action: 'plugin::content-manager.explorer.read',
  subject: 'api::article.article',
};
const READ_IMPORTS = { action: 'plugin::wire.imports.read' };

describe('an administrator without a permission of Wire', () => {
  desk.scene('has no link to it in the menu', async () => {
    await enter(await addAdministrator('Petra', [READ_ARTICLES]));
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
  desk.scene('finds the list behind the link in the menu, and no way to import', async () => {
    await enter(await addAdministrator('Ruben', [READ_ARTICLES, READ_IMPORTS]));
    const wire = importPage(desk.page);
    await wire.menuLink.click();
    await desk.page.waitForURL('**/plugins/wire/imports');
    await desk.page.getByRole('heading', { name: 'Imports', exact: true }).waitFor();
    await wire.link('Imports').waitFor();
    expect(await wire.link('Import').count()).toBe(0);
    expect(await desk.page.getByRole('link', { name: 'New import' }).count()).toBe(0);
  });
});

/** The links beside Wire's pages, in their order, with where they lead. */
const PAGES = {
  Import: '',
  Imports: '/imports',
  Sources: '/sources',
  Review: '/review',
  Names: '/names',
  Settings: '/settings',
} as const;
type PageName = keyof typeof PAGES;

interface Part {
  role: string;
  /** A role that is there, or one of his own with these permissions. */
  is: { role: string } | { actions: string[] };
  /** The pages that he or she sees, the first one first. */
  sees: PageName[];
  /** Buttons and links on a page that are there, and that are not. */
  finds?: [page: PageName, name: string][];
  misses?: [page: PageName, name: string][];
}

const only = (action: string, sees: PageName[], more: Partial<Part> = {}): Part => ({
  role: `only ${action}`,
  is: { actions: [`plugin::wire.${action}`] },
  sees,
  ...more,
});

const PARTS: Part[] = [
  {
    role: 'Editor',
    is: { role: 'strapi-editor' },
    sees: ['Import', 'Imports', 'Sources', 'Review', 'Names', 'Settings'],
    finds: [
      ['Imports', 'New import'],
      ['Import', 'Preview'],
    ],
    misses: [
      ['Sources', 'Add a source'],
      ['Settings', 'Save'],
    ],
  },
  { role: 'Author', is: { role: 'strapi-author' }, sees: [] },
  {
    role: 'Wire editor',
    is: { role: 'wire-editor' },
    sees: ['Import', 'Imports', 'Sources', 'Review', 'Names'],
    finds: [['Imports', 'New import']],
    misses: [['Sources', 'Add a source']],
  },
  {
    role: 'Legal reviewer',
    is: { role: 'legal-reviewer' },
    sees: ['Review', 'Settings'],
    misses: [['Settings', 'Save']],
  },
  only('imports.read', ['Imports'], { misses: [['Imports', 'New import']] }),
  only('imports.create', ['Import'], { finds: [['Import', 'Preview']] }),
  only('imports.undo', ['Imports'], { misses: [['Imports', 'New import']] }),
  only('notices.read', ['Review']),
  only('notices.decide', ['Review']),
  only('names.read', ['Names']),
  only('names.decide', ['Names']),
  only('sources.read', ['Sources'], { misses: [['Sources', 'Add a source']] }),
  only('sources.update', ['Sources'], { finds: [['Sources', 'Add a source']] }),
  only('policies.read', ['Settings'], { misses: [['Settings', 'Save']] }),
  only('policies.update', ['Settings'], { finds: [['Settings', 'Save']] }),
];

const NOTHING_WAITS = 'Nothing waits for a decision.';
const REFUSED = "You don't have the permissions to access that content";

describe.each(PARTS)('$role', ({ role, is, sees, finds = [], misses = [] }) => {
  desk.scene('is led to the first page, finds its links and buttons, and is refused elsewhere', async () => {
    const { page } = desk;
    // Names for addresses: letters alone.
    const firstname = `P${role.replaceAll(/[^A-Za-z]/g, '')}`;
    const who: Administrator =
      'role' in is
        ? await addToRole(firstname, is.role)
        : await addAdministrator(
            firstname,
            is.actions.map((action) => ({ action })),
          );
    await enter(who);
    const widget = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'At the desk' }) });
    // What settings say is nothing that waits at the desk.
    const hasDesk = sees.some((name) => name !== 'Settings');
    expect(await widget.count()).toBe(hasDesk ? 1 : 0);
    if (hasDesk) await widget.getByText(NOTHING_WAITS).or(widget.locator('[data-wire-widget]')).waitFor();
    const link = importPage(page).menuLink;
    expect(await link.count()).toBe(sees.length > 0 ? 1 : 0);

    if (sees.length > 0) {
      await link.click();
      await page.waitForURL((url) => url.pathname === `/admin/plugins/wire${PAGES[sees[0]]}`);
      await heading(page, sees[0]).waitFor();
      expect(await linksOf(page)).toEqual(sees);
    }
    for (const [name, path] of Object.entries(PAGES) as [PageName, string][]) {
      // Whoever may not import is led away from that page, to his own.
      if (name === 'Import' && sees.length > 0) continue;
      await visit(page, `/admin/plugins/wire${path}`);
      if (!sees.includes(name)) {
        await page.getByText(REFUSED).waitFor();
        continue;
      }
      await heading(page, name).waitFor();
      for (const [, button] of finds.filter(([on]) => on === name))
        await control(page, button).first().waitFor();
      for (const [, button] of misses.filter(([on]) => on === name))
        expect([button, await control(page, button).count()]).toEqual([button, 0]);
    }
  });
});

const heading = (page: Panel['page'], name: string) =>
  page.getByRole('main').getByRole('heading', { name, exact: true, level: 1 });

const control = (page: Panel['page'], name: string) =>
  page
    .getByRole('main')
    .getByRole('link', { name, exact: true })
    .or(page.getByRole('main').getByRole('button', { name, exact: true }));

/** Which of the pages there are links to beside the page. */
async function linksOf(page: Panel['page']): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(PAGES).map(async ([name, path]) => {
      const link = page.getByRole('navigation').locator(`a[href="/admin/plugins/wire${path}"]`);
      return (await link.filter({ hasText: new RegExp(`^${name}$`) }).count()) > 0 ? name : '';
    }),
  );
  return found.filter(Boolean);
}
