import type { EntityType } from '../../../core/entities';
import type { NameAction } from '../../../shared/constants';
import type { NameDecisionSummary } from '../../../shared/contracts/names';
import { standingDecision } from '../stores/name-decisions';
import { lockRecords, noSuchRecord, type RecordRow } from '../stores/name-records';
import type { Decision } from './decide';

/**
 * Locks the records that a decision takes away.
 *
 * @param about all records by which that decision is known again
 * @returns the records; or, when all of them are gone because it was decided so before, that decision
 * @throws NotFoundError when one is not there
 */
export async function lockOrDone(
  { strapi, changes }: Decision,
  { action, type, ids, about }: { action: NameAction; type: EntityType; ids: string[]; about: string[] },
): Promise<RecordRow[] | NameDecisionSummary> {
  const found = await lockRecords(strapi, changes, type, ids);
  if (found.length === ids.length) return found;
  const done = await standingDecision(strapi, changes.trx, action, about);
  if (found.length === 0 && done) return done;
  throw noSuchRecord(
    type,
    ids.find((id) => !found.some(({ document_id }) => document_id === id))!,
  );
}
