import type { Core } from '@strapi/strapi';
import type { EntityType, KnownName } from '../../../core/entities';
import { UID } from '../../../shared/constants';
import { rows } from './documents';

/** The content type that keeps each sort of entity. */
export const RECORD_UID: Readonly<Record<EntityType, string>> = {
  person: UID.person,
  organization: UID.organization,
  event: UID.event,
};

/**
 * The names that editors have confirmed, with their other names. What an import has only proposed is not among them: a wrong proposal
 * would be found again in every text.
 */
export async function confirmedNames(strapi: Core.Strapi): Promise<KnownName[]> {
  const names: KnownName[] = [];
  for (const type of Object.keys(RECORD_UID) as EntityType[]) {
    const found = await rows(strapi, RECORD_UID[type]).findMany({
      where: { confirmed: true },
      select: ['id', 'documentId', 'name'],
      populate: { aliases: { select: ['id', 'name'] } },
    });
    for (const row of found) {
      const aliases = ((row.aliases ?? []) as { name: string }[]).map(({ name }) => name);
      names.push({ id: row.documentId, type, name: row.name as string, aliases });
    }
  }
  return names;
}
