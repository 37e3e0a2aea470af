import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../shared/constants';
import { allowWebhooks } from './bootstrap/allow-webhooks';
import { countArticles } from './bootstrap/count-articles';
import { countNames } from './bootstrap/count-names';
import { keepNameSources } from './bootstrap/keep-name-sources';
import { fillSearchTexts } from './bootstrap/fill-search-texts';
import { indexLinks } from './bootstrap/index-links';
import { indexOrders } from './bootstrap/index-orders';
import { indexReleases } from './bootstrap/index-releases';
import { indexSlugs } from './bootstrap/index-slugs';
import { keepHistory } from './bootstrap/keep-history';
import { keepNearDuplicates } from './bootstrap/keep-near-duplicates';
import { keepStorage } from './bootstrap/keep-storage';
import { keepUndo } from './bootstrap/keep-undo';
import { noticeLostCommits } from './bootstrap/notice-lost-commits';
import { outliveLostEvents } from './bootstrap/outlive-lost-events';
import { registerActions } from './bootstrap/register-actions';
import config from './config';
import { contentTypes } from './content-types';
import controllers from './controllers';
import { DecidedNotices } from './gate/decided-notices';
import { filterPending } from './gate/filter-pending';
import { guardAddresses } from './gate/guard-addresses';
import { guardArticles } from './gate/guard-articles';
import { guardRecurring } from './gate/guard-recurring';
import { guardSources } from './gate/guard-sources';
import { recordDecisions } from './gate/record-decisions';
import { refuseBulkPublishing } from './gate/refuse-bulk-publishing';
import policies from './policies';
import { hideSignedBodies } from './push/hide-signed-body';
import routes from './routes';
import services from './services';
import type { ExtractorService } from './services/extractor';
import type { JobsService } from './services/jobs';
import type { SettingsService } from './services/settings';
import { hearRefusals } from './stores/reason-of';
import { countRequests } from './threads/answering';

type Lifecycle = { strapi: Core.Strapi };

const service = <T>(strapi: Core.Strapi, name: string): T =>
  strapi.plugin(PLUGIN_ID).service(name) as unknown as T;

const stopOutliving = new WeakMap<Core.Strapi, () => void>();

/** Strapi's half of the plugin. */
export default {
  config,
  contentTypes,
  controllers,
  policies,
  routes,
  services,

  register({ strapi }: Lifecycle): void {
    const decided = new DecidedNotices(strapi);
    recordDecisions(strapi);
    guardArticles(strapi, decided);
    guardRecurring(strapi);
    guardAddresses(strapi);
    guardSources(strapi);
    refuseBulkPublishing(strapi);
    filterPending(strapi);
    hideSignedBodies(strapi);
  },

  async bootstrap({ strapi }: Lifecycle): Promise<void> {
    noticeLostCommits(strapi);
    hearRefusals(strapi.db.connection);
    await registerActions(strapi);
    await keepHistory(strapi);
    await keepUndo(strapi);
    await countArticles(strapi);
    await countNames(strapi);
    await keepNameSources(strapi);
    await fillSearchTexts(strapi);
    await indexLinks(strapi);
    await indexOrders(strapi);
    await indexSlugs(strapi);
    await keepNearDuplicates(strapi);
    await keepStorage(strapi);
    await indexReleases(strapi);
    countRequests(strapi.server.httpServer);
    stopOutliving.set(strapi, outliveLostEvents(strapi));
    allowWebhooks(strapi);
    await service<SettingsService>(strapi, 'settings').start();
    await service<JobsService>(strapi, 'jobs').start();
  },

  async destroy({ strapi }: Lifecycle): Promise<void> {
    await service<JobsService>(strapi, 'jobs').stop();
    await service<ExtractorService>(strapi, 'extractor').stop();
    await service<SettingsService>(strapi, 'settings').stop();
    stopOutliving.get(strapi)?.();
  },
};
