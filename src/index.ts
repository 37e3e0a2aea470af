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
import { reading } from './reading/server';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    presetPanels(strapi);
    hideDrafts(strapi);
    keepNameKeys(strapi);
    reading.register(strapi);
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
    await reading.bootstrap(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await reading.destroy(strapi);
  },
};
