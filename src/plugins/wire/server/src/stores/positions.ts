import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { documents, type Row } from './documents';

/** A position of a person as it is stored; `organization` is a documentId. */
export interface PositionData {
  title: string;
  organization?: string;
}

interface PositionRow {
  id: number;
  title: string;
  organization?: { documentId: string } | null;
}

/**
 * Adds positions that a proposed person does not have yet. A person whom an editor has confirmed is the editor's: nothing is added.
 *
 * @param person with `positions` and their organizations
 */
export async function addPositions(
  strapi: Core.Strapi,
  person: Row,
  positions: PositionData[],
): Promise<void> {
  if (person.confirmed === true || positions.length === 0) return;
  const held = (person.positions ?? []) as PositionRow[];
  const missing = positions.filter(
    ({ title, organization }) =>
      !held.some(
        (position) =>
          position.title.toLowerCase() === title.toLowerCase() &&
          (!organization || position.organization?.documentId === organization),
      ),
  );
  if (missing.length === 0) return;
  await documents(strapi, UID.person).update({
    documentId: person.documentId,
    data: { positions: [...held.map(({ id }) => ({ id })), ...missing] },
  });
}
