import type { Core } from '@strapi/strapi';
import { hideUsesOfFiles } from '../access/hide-uses-of-files';
import { keepRights } from '../access/kept-rights';
import { addDraftSources } from '../access/partner-drafts';
import { boundPopulates } from '../access/populate-depth';
import { keepAccountsQuiet } from '../access/quiet-accounts';
import { makeAbilitiesOnce } from '../access/same-ability';
import { addUpCounts, stopAddingUp } from './add-up-counts';
import { indexReading } from './bootstrap/index-reading';
import { keepCounts } from './bootstrap/keep-counts';
import { stopChanges } from './changes/changes';
import { keepTriggers } from './changes/keep-triggers';
import { lightenMiddlewares } from './middlewares';
import { closeReader } from './reader';
import { serveReadersPage } from './readers-page';
import { keepMentions } from './related/keep-mentions';
import { startSearch, stopSearch } from './search';
import { indexNewest } from './standards/newest-index';
import { indexGone } from './truth/gone-article';
import { keepToTimes } from './truth/keep-to-times';
import { tellGone } from './truth/tell-gone';

/** What the API for frontends does in the life of an application. */
export const reading = {
  register(strapi: Core.Strapi): void {
    tellGone(strapi);
    keepToTimes(strapi);
    boundPopulates(strapi);
    addDraftSources(strapi);
    hideUsesOfFiles(strapi);
    keepAccountsQuiet(strapi);
    if (strapi.config.get('reading.direct')) {
      keepRights(strapi);
      makeAbilitiesOnce(strapi);
      lightenMiddlewares(strapi);
    }
    serveReadersPage(strapi);
  },

  async bootstrap(strapi: Core.Strapi): Promise<void> {
    await indexReading(strapi);
    await keepCounts(strapi);
    addUpCounts(strapi);
    await indexNewest(strapi);
    await indexGone(strapi);
    await keepMentions(strapi);
    await startSearch(strapi);
    // Some of the tables are made above.
    await keepTriggers(strapi);
  },

  async destroy(strapi: Core.Strapi): Promise<void> {
    stopAddingUp(strapi);
    await stopChanges(strapi);
    await stopSearch(strapi);
    await closeReader(strapi);
  },
};
