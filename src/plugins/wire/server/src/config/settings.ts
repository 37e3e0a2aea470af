import type { Core } from '@strapi/strapi';
import { settingsFrom, type DeskSettings, type DeskSettingsInput } from '../../../core/settings';
import { PLUGIN_ID } from '../../../shared/constants';

/** What `config/plugins.ts` says of what can be set at run time, too. */
export function configuredSettings(strapi: Core.Strapi): DeskSettings {
  const said = <T>(name: keyof DeskSettings): T => strapi.plugin(PLUGIN_ID).config(name) as T;
  return {
    undoDays: said('undoDays'),
    resumeDays: said('resumeDays'),
    editingMinutes: said('editingMinutes'),
    newNames: said('newNames'),
    duplicates: said('duplicates'),
    recurring: said('recurring'),
  };
}

const held = new WeakMap<Core.Strapi, DeskSettingsInput>();

/** What holds. It is at hand without a question to the database, since it is asked within transactions. */
export function settingsNow(strapi: Core.Strapi): DeskSettings {
  const configured = configuredSettings(strapi);
  const stored = held.get(strapi);
  return stored ? settingsFrom(configured, stored) : configured;
}

/** Has what was set at run time hold in this process from now on, over what is configured. */
export const holdSettings = (strapi: Core.Strapi, stored: DeskSettingsInput): void =>
  void held.set(strapi, stored);
