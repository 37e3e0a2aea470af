/**
 * Each page under Wire, in light and in dark: axe-core finds nothing wrong with it, and Tab reaches its controls, each with a focus that is
 * seen. What else a page can look like is looked at by the page's own test.
 */
import { answerInstead } from './support/answer-instead';
import { addChief } from './support/add-administrator';
import { violations } from './support/axe';
import { focusedLook, standStill, toStart } from './support/in-browser';
import { invented } from './support/invented-sources';
import { logIn } from './support/log-in';
import { openPanel, type Panel } from './support/open-panel';
import { PAGE } from './support/pasted-page';
import { visit } from './support/visit';
import { ask, sendItem } from './support/wire-api';

const BASE = '/admin/plugins/wire';
const IMPORTS = /\/wire\/imports\?/;
const OVERVIEW = '**/wire/sources/overview';

interface Visit {
  name: string;
  path: string | (() => Promise<string>);
  /** What is on the page once it is all there. */
  shows: (page: Panel['page']) => Promise<unknown>;
  /** What the server is to answer instead, for as long as the visit lasts. */
  pretend?: { url: string | RegExp; json: object };
  /** What is done on the page first. */
  act?: (page: Panel['page']) => Promise<unknown>;
}

const heading = (name: string) => (page: Panel['page']) =>
  page.getByRole('main').getByRole('heading', { name, exact: true }).first().waitFor();

const newImport = async (): Promise<string> => {
  await sendItem({ headline: 'Quay Opens', body_text: 'BATUMI (Quillwire) – The quay opened on Thursday.' });
  const [{ documentId }] = await ask<{ documentId: string }[]>('/wire/imports');
  return documentId;
};

const NONE = { data: [], meta: { pagination: { page: 1, pageSize: 10, pageCount: 0, total: 0 } } };

const VISITS: Visit[] = [
  { name: 'Import', path: '', shows: heading('Import') },
  {
    name: 'Import with a preview',
    path: '',
    shows: heading('Import'),
    act: async (page) => {
      await page.getByRole('textbox', { name: 'Text', exact: true }).fill(PAGE);
      await page.getByRole('button', { name: 'Preview', exact: true }).click();
      await page.getByTestId('preview').locator('[data-segment="notice"]').first().waitFor();
    },
  },
  {
    name: 'Imports, empty',
    path: '/imports',
    shows: heading('Imports'),
    pretend: { url: IMPORTS, json: NONE },
  },
  {
    name: 'Imports',
    path: async () => {
      await newImport();
      return '/imports';
    },
    shows: (page) => page.getByRole('main').locator('tbody').getByRole('row').first().waitFor(),
  },
  {
    name: 'an import',
    path: async () => `/imports/${await newImport()}`,
    shows: (page) => page.getByRole('main').locator('tbody').getByRole('row').first().waitFor(),
  },
  {
    name: 'Sources',
    path: '/sources',
    shows: (page) => page.getByText('Anchor Agency').first().waitFor(),
    pretend: { url: OVERVIEW, json: invented() },
  },
  {
    name: 'Sources, empty',
    path: '/sources',
    shows: heading('Sources'),
    pretend: { url: OVERVIEW, json: { ...invented(), data: [] } },
  },
  { name: 'a new source', path: '/sources/new', shows: heading('New source') },
  ...(['notices', 'intake', 'retention', 'roles'] as const).map((tab) => ({
    name: `Settings, ${tab}`,
    path: `/settings#${tab}`,
    shows: (page: Panel['page']) => page.getByRole('tabpanel').getByRole('region').first().waitFor(),
  })),
  { name: 'Review', path: '/review', shows: heading('Review') },
  { name: 'Names', path: '/names', shows: heading('Names') },
];

/** More than any page has. */
const MOST_STOPS = 400;

const desk = openPanel();

beforeAll(async () => {
  await logIn(desk.page, await addChief('Axel'));
});

describe.each(VISITS)('$name', ({ path, shows, pretend, act }) => {
  desk.scene('has nothing that axe-core finds wrong, in light and in dark', async () => {
    const { page } = desk;
    const withServer =
      pretend && (await answerInstead(page, pretend.url, (route) => route.fulfill({ json: pretend.json })));
    try {
      const address = `${BASE}${typeof path === 'string' ? path : await path()}`;
      // What is pretended must not mix with what the panel knows.
      if (pretend) await page.goto(address);
      else await visit(page, address);
      await shows(page);
      await act?.(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect([colorScheme, await violations(page)]).toEqual([colorScheme, []]);
      }
    } finally {
      await page.emulateMedia({ colorScheme: 'light' });
      await withServer?.();
    }
  });

  desk.scene('has controls that Tab reaches, each with a focus that is seen', async () => {
    const { page } = desk;
    await page.evaluate(standStill);
    await page.evaluate(toStart);
    const reached = new Set<string>();
    let lost = 0;
    for (let stop = 0; stop < MOST_STOPS && lost < 3; stop += 1) {
      await page.keyboard.press('Tab');
      const look = await page.evaluate(focusedLook);
      if (!look) {
        // Strapi makes its header anew when the page scrolls under it, and a focus in it is lost; or it has left the page.
        lost += 1;
        continue;
      }
      // Round once.
      if (reached.has(look.path)) break;
      lost = 0;
      reached.add(look.path);
      expect([look.html, look.isSeen]).toEqual([look.html, true]);
    }
    expect(reached.size).toBeGreaterThan(5);
  });
});
