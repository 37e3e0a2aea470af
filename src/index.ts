import type { Core } from '@strapi/strapi';
import { closeRegistration } from './bootstrap/closed-registration';
import { letEditorsDecide } from './bootstrap/editors-decide';
import { letEditorsImport } from './bootstrap/editors-import';
import { letEditorsDecideNames } from './bootstrap/editors-names';
import { hideDrafts } from './bootstrap/hidden-drafts';
import { letImportersUndo } from './bootstrap/importers-undo';
import { keepNameKeys } from './bootstrap/name-keys';
import { offerNewsroomRoles } from './bootstrap/newsroom-roles';
import { presetPanels } from './bootstrap/panel';
import { grantPublicRead } from './bootstrap/public-role';
import { offerReaderRoles } from './bootstrap/reader-roles';
import { oneAtATime } from './bootstrap/setup-store';
import { stopChanges } from './reading/server/changes/changes';
import { keepTriggers } from './reading/server/changes/keep-triggers';
import { indexTurns } from './reading/server/changes/next-turn';
import { closeReader } from './reading/server/reader';
import { indexGone } from './reading/server/truth/gone-article';
import { keepToTimes } from './reading/server/truth/keep-to-times';
import { tellGone } from './reading/server/truth/tell-gone';
import { keepRights } from './reading/access/kept-rights';
import { addDraftSources } from './reading/access/partner-drafts';
import { keepAccountsQuiet } from './reading/access/quiet-accounts';
import { makeAbilitiesOnce } from './reading/access/same-ability';
import { serveReadersPage } from './reading/server/readers-page';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    presetPanels(strapi);
    hideDrafts(strapi);
    keepNameKeys(strapi);
    tellGone(strapi);
    keepToTimes(strapi);
    addDraftSources(strapi);
    keepAccountsQuiet(strapi);
    keepRights(strapi);
    makeAbilitiesOnce(strapi);
    serveReadersPage(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await oneAtATime(strapi, async () => {
      await grantPublicRead(strapi);
      await closeRegistration(strapi);
      await letEditorsImport(strapi);
      await letImportersUndo(strapi);
      await letEditorsDecide(strapi);
      await letEditorsDecideNames(strapi);
      await offerReaderRoles(strapi);
      await offerNewsroomRoles(strapi);
    });
    await indexGone(strapi);
    await indexTurns(strapi);
    await keepTriggers(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await stopChanges(strapi);
    await closeReader(strapi);
  },
};
