import { Cast } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../shared/constants';
import { publishArticlesInstead } from './components/article/bulk-publish';
import { NamesPanel } from './components/article/NamesPanel';
import { NoticesPanel } from './components/article/NoticesPanel';
import { addPendingColumn, addPendingFilter } from './components/article/pending-in-list';
import { ProvenancePanel } from './components/article/ProvenancePanel';
import { PublishingPanel } from './components/article/PublishingPanel';
import { ConflictsPanel } from './components/conflicts/ConflictsPanel';
import { KillAlertsPanel } from './components/kill-alerts/KillAlertsPanel';
import { NamePanel } from './components/names/NamePanel';
import { deskInitializer } from './components/home/desk-initializer';
import { PERMISSIONS } from './lib/permissions';
import { prefixTranslations } from './lib/prefix-translations';
import { SERVER_PREFIX } from './lib/server-words/server-prefix';
import { tellRefusals } from './lib/tell-refusals';

/** What the content manager offers to plugins, as far as this one takes it. */
interface ContentManager {
  apis: {
    addEditViewSidePanel(panels: readonly unknown[]): void;
    addBulkAction(change: typeof publishArticlesInstead): void;
  };
}

/** The content manager's hooks, as far as this plugin takes them. */
const COLUMNS = 'Admin/CM/pages/ListView/inject-column-in-table';
const FILTERS = 'Admin/CM/pages/ListView/inject-in-filters';

/** The plugin's half in the admin panel: a link in the menu and the pages behind it, and panels beside articles. */
const plugin = {
  register(app: StrapiApp) {
    app.registerPlugin({
      id: PLUGIN_ID,
      name: PLUGIN_ID,
      isReady: false,
      initializer: deskInitializer(app.widgets),
    });

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

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    const { apis } = app.getPlugin('content-manager') as unknown as ContentManager;
    apis.addEditViewSidePanel([
      KillAlertsPanel,
      PublishingPanel,
      ConflictsPanel,
      NoticesPanel,
      NamesPanel,
      ProvenancePanel,
      NamePanel,
    ]);
    apis.addBulkAction(publishArticlesInstead);
    app.registerHook(COLUMNS, addPendingColumn);
    app.registerHook(FILTERS, addPendingFilter);
    tellRefusals();
  },

  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        try {
          const [{ default: own }, ofServer] = await Promise.all([
            import(`./translations/${locale}.json`),
            // The server speaks English itself.
            locale === 'en' ? { default: {} } : import(`./translations/server/${locale}.json`),
          ]);
          return {
            data: {
              ...prefixTranslations(own, PLUGIN_ID),
              ...prefixTranslations(ofServer.default, SERVER_PREFIX),
            },
            locale,
          };
        } catch {
          // A locale without the plugin's translations shows its English messages.
          return { data: {}, locale };
        }
      }),
    );
  },
};

export default plugin;
