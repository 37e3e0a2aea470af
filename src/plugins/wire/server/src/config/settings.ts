import type { Core } from '@strapi/strapi';
import type { DeskSettings } from '../../../core/settings';
import { PLUGIN_ID } from '../../../shared/constants';

/** What `config/plugins.ts` says of what can be set at run time, too. */
export function configuredSettings(strapi: Core.Strapi): DeskSettings {
  const said = <T>(name: keyof DeskSettings): T => strapi.plugin(PLUGIN_ID).config(name) as T;
  return {
    undoDays: said('undoDays'),
    resumeDays: said('resumeDays'),
    editingMinutes: said('editingMinutes'),
    duplicates: said('duplicates'),
    recurring: said('recurring'),
  };
}

const held = new WeakMap<Core.Strapi, DeskSettings>();

/** What holds. It is at hand without a question to the database, since it is asked within transactions. */
export const settingsNow = (strapi: Core.Strapi): DeskSettings =>
  held.get(strapi) ?? configuredSettings(strapi);

/** Has settings hold in this process from now on. */
export const holdSettings = (strapi: Core.Strapi, settings: DeskSettings): void =>
  void held.set(strapi, settings);
