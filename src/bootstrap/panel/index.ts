import type { Core } from '@strapi/strapi';
import { panelConfig, type PanelPreset } from '../../plugins/wire/server/src/content-types/panel-config';
import { articlePanel } from './article';
import { COMPONENT_PANELS } from './components';
import { eventPanel } from './event';
import { organizationPanel } from './organization';
import { personPanel } from './person';

/** What the content manager shows of the four content types and of the components, by UID. */
export const PANELS: Record<string, PanelPreset> = {
  'api::article.article': articlePanel,
  'api::person.person': personPanel,
  'api::organization.organization': organizationPanel,
  'api::event.event': eventPanel,
  ...COMPONENT_PANELS,
};

/**
 * Gives the schemas their labels, help texts and layouts. To be called in `register`: the content manager reads them in its bootstrap,
 * and only for what it has no settings of yet.
 */
export function presetPanels(strapi: Core.Strapi): void {
  for (const [uid, preset] of Object.entries(PANELS)) {
    const schema = strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]);
    if (!schema) throw new Error(`There is no content type or component ${uid} to give labels to.`);
    Object.assign(schema, { config: panelConfig(preset) });
  }
}
