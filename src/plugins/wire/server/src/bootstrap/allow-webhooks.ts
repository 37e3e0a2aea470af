import type { Core } from '@strapi/strapi';
import { DECISION_APPLIED } from '../../../shared/constants';

interface WebhookStore {
  addAllowedEvent(key: string, value: string): void;
}

/** Lets webhooks be told of what the plugin does behind Strapi's document service, of which Strapi tells them nothing. */
export function allowWebhooks(strapi: Core.Strapi): void {
  const store = strapi.get('webhookStore') as unknown as WebhookStore;
  store.addAllowedEvent('WIRE_DECISION_APPLIED', DECISION_APPLIED);
}
