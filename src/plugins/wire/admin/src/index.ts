import { Cast } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../shared/constants';
import { ConflictsPanel } from './components/conflicts/ConflictsPanel';
import { KillAlertsPanel } from './components/kill-alerts/KillAlertsPanel';
import { NamePanel } from './components/names/NamePanel';
import { PERMISSIONS } from './lib/permissions';
import { prefixTranslations } from './lib/prefix-translations';

/** What the content manager offers to plugins, as far as this one takes it. */
interface ContentManager {
  apis: { addEditViewSidePanel(panels: readonly unknown[]): void };
}

/** The plugin's half in the admin panel: a link in the menu and the pages behind it, and panels beside articles. */
const plugin = {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });

    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Cast,
      // Not `message()`: it would put all English texts into the panel's first download.
      intlLabel: { id: `${PLUGIN_ID}.plugin.name`, defaultMessage: 'Wire' },
      permissions: PERMISSIONS.any,
      position: 3,
      Component: () => import('./pages/App').then(({ App }) => ({ default: App })),
    });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const { apis } = app.getPlugin('content-manager') as unknown as ContentManager;
    apis.addEditViewSidePanel([KillAlertsPanel, ConflictsPanel, NamePanel]);
  },

  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        try {
          const { default: data } = await import(`./translations/${locale}.json`);
          return { data: prefixTranslations(data, PLUGIN_ID), locale };
        } catch {
          // A locale without the plugin's translations shows its English messages.
          return { data: {}, locale };
        }
      }),
    );
  },
};

export default plugin;
