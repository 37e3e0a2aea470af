import type { Core } from '@strapi/strapi';

/** What has changed: what readers see, or what somebody may. */
export type Topic = 'content' | 'rights';

/** Bytes that PostgreSQL keeps of a name. */
const LONGEST = 63;

/** Where the database tells of changes. It keeps the channels of its databases apart; newsrooms that share one have schemas of their own. */
export function channelOf(strapi: Core.Strapi): string {
  const schema = strapi.db.getSchemaName() ?? 'public';
  const name = schema === 'public' ? 'copydesk_reading' : `copydesk_reading_${schema}`;
  return name.slice(0, LONGEST);
}
