import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { documents, type Row } from './documents';
import type { lock } from './locks';
import { noteBefore, noteLeft } from './undo';

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
 * @param run row id of the import
 * @param person with `positions` and their organizations
 */
export async function addPositions(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  run: number,
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
  const noted = { run, uid: UID.person, documentIds: [person.documentId] };
  await noteBefore(strapi, trx, noted);
  await documents(strapi, UID.person).update({
    documentId: person.documentId,
    data: { positions: [...held.map(({ id }) => ({ id })), ...missing] },
  });
  await noteLeft(strapi, trx, noted);
}
