import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../core/entities';
import { NAME_EVENTS, type NameAction } from '../../../shared/constants';
import type {
  DecidedName,
  NameDecisionSummary,
  NameObstacle,
  UndoNameDecisionRequest,
} from '../../../shared/contracts/names';
import { ConflictError } from '../decisions/conflict-error';
import type { Row } from '../stores/documents';
import { inTransaction, lockForBatch, type lock } from '../stores/locks';
import { namesChanged } from '../stores/known-names';
import { decisionsBuiltOn, decisionsTouching } from '../stores/later-decisions';
import { findDecision, noteUndone, toDecision } from '../stores/name-decisions';
import { lockArticles, lockRecords, recordTable, rowsOfRecord } from '../stores/name-records';
import { pointsAtRecord } from '../stores/name-records/points-at';
import type { RowChange, StoredRow } from '../stores/row-changes';
import { turnRound } from '../stores/turn-round';
import { tellArticles } from './decide';
import { obstaclesOf } from './obstacles-of';

type Transaction = Parameters<typeof lock>[0];

/**
 * Takes a decision about names back: all is what it was before, in drafts and published versions. What was taken back already stays so.
 *
 * @throws NotFoundError; ConflictError, with what stands in the way in `details.obstacles`
 */
export async function undoNameDecision(
  strapi: Core.Strapi,
  documentId: string,
  { reason }: UndoNameDecisionRequest,
  actor: string,
): Promise<NameDecisionSummary> {
  const { summary, isNew } = await inTransaction(strapi, async (trx) => {
    await lockForBatch(trx);
    const row = await findDecision(strapi, documentId);
    if (!row)
      throw new errors.NotFoundError(`There is no decision "${documentId}".`, { decision: documentId });
    if (row.undoneAt) return { summary: toDecision(row), isNew: false };
    const changes = row.changes as RowChange[];
    const articles = articlesOf(strapi, changes);
    await lockArticles(trx, articles);
    await lockRecords(strapi, { trx }, row.entityType as EntityType, row.records as string[]);
    await refuseLater(() => decisionsBuiltOn(strapi, trx, row.id));
    const obstructions = await turnRound(strapi, trx, changes, {
      refuse: (rows) => refuseLater(() => decisionsTouching(strapi, trx, row.id, rows)),
      beforeLast: () => refuseUsed(strapi, trx, row, changes),
    });
    if (obstructions.length > 0) refuse(await obstaclesOf(trx, obstructions));
    await tellArticles(strapi, articles, {
      action: 'name-undone',
      actor,
      reason,
      after: { decision: documentId, action: row.action as NameAction },
    });
    return { summary: await noteUndone(strapi, row.id, { at: new Date(), by: actor, reason }), isNew: true };
  });
  if (isNew) {
    namesChanged(strapi);
    await strapi.eventHub.emit(NAME_EVENTS.undo, { ...summary });
  }
  return summary;
}

function refuse(obstacles: NameObstacle[]): never {
  throw new ConflictError(
    `This cannot be taken back as it is: ${obstacles.map(({ message }) => message).join(' ')}`,
    {
      obstacles,
    },
  );
}

/** Later decisions are to be undone first. */
async function refuseLater(find: () => Promise<NameDecisionSummary[]>): Promise<void> {
  const later = await find();
  if (later.length === 0) return;
  refuse(
    later.map(({ documentId, action, names, at }) => ({
      why: 'decision',
      documentId,
      action,
      name: names.map(({ name }) => name).join(', '),
      message: `A later decision (${action} ${names.map(({ name }) => `"${name}"`).join(', ')}, ${at}) builds on it: undo that one first.`,
    })),
  );
}

/** What the decision has made goes only when nobody else has used it: what points at it would go, too. */
async function refuseUsed(
  strapi: Core.Strapi,
  trx: Transaction,
  { entityType, names }: Row,
  changes: readonly RowChange[],
): Promise<void> {
  const type = entityType as EntityType;
  const table = recordTable(strapi, type);
  const made = changes.filter((change) => change.table === table && change.before === null);
  for (const { after } of made) {
    const { id, document_id: documentId } = after as StoredRow & { document_id: string };
    const own = (await rowsOfRecord(strapi, { trx }, type, documentId)).filter(([name]) => name !== table);
    if ((await pointsAtRecord(strapi, trx, type, id)) === 0 && own.length === 0) continue;
    const name = (names as DecidedName[]).find((one) => one.documentId === documentId)?.name;
    refuse([
      {
        why: 'used',
        documentId,
        ...(name ? { name } : {}),
        message: `"${name}", which it made, has been used since: take it out of the articles that name it, or merge it, and undo this then.`,
      },
    ]);
  }
}

/** documentIds of the articles whose links were changed. */
const articlesOf = (strapi: Core.Strapi, changes: readonly RowChange[]): string[] => {
  const { tableName } = strapi.db.metadata.get('api::article.article');
  return [
    ...new Set(
      changes.flatMap(({ link, before, after }) =>
        link?.owner?.table === tableName && (!before || !after || Object.keys(after).length > 0)
          ? [link.owner.document]
          : [],
      ),
    ),
  ].sort();
};
