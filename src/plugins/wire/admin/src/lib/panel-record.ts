import { ENTITY_TYPES, type EntityType } from '../../../core/entities/mention';
import { UID } from '../../../shared/constants';
import type { PanelProps } from './panel-article';

/** The person, organization or event that a form is about; undefined beside other forms, and while one is made or copied. */
export const panelRecord = ({
  model,
  documentId,
  document,
}: PanelProps): { type: EntityType; id: string } | undefined => {
  const type = ENTITY_TYPES.find((one) => UID[one] === model);
  return type && documentId && document ? { type, id: documentId } : undefined;
};
