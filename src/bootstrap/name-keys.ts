import type { Core } from '@strapi/strapi';
import type { EntityType } from '../plugins/wire/core/entities/mention';
import { nameKey } from '../plugins/wire/core/entities/name-key';

const TYPES: Readonly<Record<string, EntityType>> = {
  'api::person.person': 'person',
  'api::organization.organization': 'organization',
  'api::event.event': 'event',
};

/** What the index over the keys takes: PostgreSQL's limit for an indexed value is 2,704 bytes. */
const MAX_KEY = 800;

/**
 * Keeps `nameKey` beside every name and other name of people, organizations and events, whoever saves them, so that an import finds what
 * an editor made. To be called in `register`.
 */
export function keepNameKeys(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const type = TYPES[context.uid];
    if (type && (context.action === 'create' || context.action === 'update' || context.action === 'clone')) {
      const params = context.params as { data?: NamedRecord };
      if (params.data) params.data = withNameKeys(params.data, type);
    }
    return next();
  });
}

interface Named {
  name?: string | null;
  nameKey?: string;
}

export interface NamedRecord extends Named {
  aliases?: Named[] | null;
}

/** The same data with the spelling keys of the names in it; what has no name is left as it is. */
export function withNameKeys<Data extends NamedRecord>(data: Data, type: EntityType): Data {
  const keyed = <Part extends Named>(part: Part): Part =>
    typeof part.name === 'string' ? { ...part, nameKey: nameKey(part.name, type).slice(0, MAX_KEY) } : part;
  return Array.isArray(data.aliases) ? { ...keyed(data), aliases: data.aliases.map(keyed) } : keyed(data);
}
