import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../core/entities';
import { UID } from '../../../shared/constants';
import type { DifferentNamesRequest, NameDecisionSummary } from '../../../shared/contracts/names';
import { rows } from '../stores/documents';
import { keyOf } from '../stores/find-records';
import { settleProposal } from '../stores/name-proposals';
import { lockRecord } from '../stores/name-records';
import { differentRuling, inOrder, rulingTable } from '../stores/name-rulings';
import { readRowsWhere } from '../stores/row-changes';
import { decide, namesOf } from './decide';

/** Says that two records are not the same: nobody is asked about them again. @throws NotFoundError */
export async function differentNames(
  strapi: Core.Strapi,
  request: DifferentNamesRequest,
  actor: string,
): Promise<NameDecisionSummary | null> {
  const { type, records } = await pairOf(strapi, request);
  const { reason } = request;
  return decide(strapi, { action: 'different', type, reason, actor }, async ({ changes, at }) => {
    const a = await lockRecord(strapi, changes, type, records[0]);
    const b = await lockRecord(strapi, changes, type, records[1]);
    const [first, second] = inOrder(a.document_id, b.document_id);
    const ruled = await readRowsWhere(changes.trx, rulingTable(strapi), 'record_document_id', [first], {
      other_document_id: second,
      kind: 'different',
    });
    await settleProposal(strapi, changes, [first, second], 'different', at);
    if (ruled.length > 0) return undefined;
    const one = (row: typeof a) => ({ documentId: row.document_id, key: keyOf(type, row.name) });
    return { names: namesOf([a, b]), rulings: [differentRuling(type, one(a), one(b))] };
  });
}

async function pairOf(
  strapi: Core.Strapi,
  { proposal, type, records }: DifferentNamesRequest,
): Promise<{ type: EntityType; records: string[] }> {
  if (proposal === undefined) return { type: type!, records: records! };
  const row = await rows(strapi, UID.nameProposal).findOne({ where: { documentId: proposal } });
  if (!row) throw new errors.NotFoundError(`There is no proposal "${proposal}".`, { proposal });
  return {
    type: row.entityType as EntityType,
    records: [row.recordDocumentId as string, row.otherDocumentId as string],
  };
}
