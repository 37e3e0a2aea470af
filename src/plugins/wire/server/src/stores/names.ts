import type { EntityType } from '../../../core/entities';
import { UID } from '../../../shared/constants';

/** The content type that keeps each sort of entity. */
export const RECORD_UID: Readonly<Record<EntityType, string>> = {
  person: UID.person,
  organization: UID.organization,
  event: UID.event,
};
