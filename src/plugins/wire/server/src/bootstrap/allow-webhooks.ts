import type { Core } from '@strapi/strapi';
import {
  ARTICLE_RELEASED,
  DECISION_APPLIED,
  IMPORT_FINISHED,
  IMPORT_REDONE,
  IMPORT_UNDONE,
  KILL_ALERTED,
  NAME_EVENTS,
  SOURCE_FAILING,
  SOURCE_QUIET,
  SOURCE_RECOVERED,
} from '../../../shared/constants';

interface WebhookStore {
  addAllowedEvent(key: string, value: string): void;
}

/** Lets webhooks be told of what the plugin does behind Strapi's document service, of which Strapi tells them nothing. */
export function allowWebhooks(strapi: Core.Strapi): void {
  const store = strapi.get('webhookStore') as unknown as WebhookStore;
  store.addAllowedEvent('WIRE_IMPORT_FINISHED', IMPORT_FINISHED);
  store.addAllowedEvent('WIRE_DECISION_APPLIED', DECISION_APPLIED);
  store.addAllowedEvent('WIRE_IMPORT_UNDONE', IMPORT_UNDONE);
  store.addAllowedEvent('WIRE_IMPORT_REDONE', IMPORT_REDONE);
  store.addAllowedEvent('WIRE_ARTICLE_RELEASED', ARTICLE_RELEASED);
  store.addAllowedEvent('WIRE_KILL_ALERT', KILL_ALERTED);
  store.addAllowedEvent('WIRE_SOURCE_QUIET', SOURCE_QUIET);
  store.addAllowedEvent('WIRE_SOURCE_FAILING', SOURCE_FAILING);
  store.addAllowedEvent('WIRE_SOURCE_RECOVERED', SOURCE_RECOVERED);
  for (const event of Object.values(NAME_EVENTS))
    store.addAllowedEvent(event.toUpperCase().replace(/[^A-Z]/gu, '_'), event);
}
