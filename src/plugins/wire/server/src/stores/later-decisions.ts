import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import type { NameDecisionSummary } from '../../../shared/contracts/names';
import type { lock } from './locks';
import { decisionsById } from './name-decisions';
import type { RowName } from './turn-round';

type Transaction = Parameters<typeof lock>[0];

const tableOf = (strapi: Core.Strapi): string => strapi.db.metadata.get(UID.nameDecision).tableName;

/**
 * Decisions that stand and have changed rows that an earlier one has changed, in the same columns, or that were built upon: they are to be
 * undone before it. When a record was last changed says nothing, nor does the ledger, which follows.
 */
export async function decisionsBuiltOn(
  strapi: Core.Strapi,
  trx: Transaction,
  id: number,
): Promise<NameDecisionSummary[]> {
  const { rows: found } = await trx.raw(
    `WITH own AS MATERIALIZED (
       SELECT c ->> 'table' AS t, c ->> 'id' AS i, c -> 'before' AS before, c -> 'after' AS after
       FROM :decisions: d CROSS JOIN LATERAL jsonb_array_elements(d.changes) c WHERE d.id = :id AND c ->> 'table' <> :stories
     )
     SELECT d.id FROM :decisions: d WHERE d.id > :id AND d.undone_at IS NULL AND EXISTS (
       SELECT 1 FROM jsonb_array_elements(d.changes) c JOIN own o ON o.t = c ->> 'table' AND o.i = c ->> 'id'
       WHERE jsonb_typeof(o.before) = 'null' OR jsonb_typeof(o.after) = 'null' OR jsonb_typeof(c -> 'after') = 'null'
         OR c -> 'after' = '{}' OR o.after = '{}'
         OR EXISTS (SELECT 1 FROM jsonb_object_keys(c -> 'after') k WHERE k <> 'updated_at' AND jsonb_exists(o.after, k))
     ) ORDER BY d.id DESC`,
    { decisions: tableOf(strapi), stories: strapi.db.metadata.get(UID.story).tableName, id } as never,
  );
  return decisionsById(
    strapi,
    (found as { id: number }[]).map((row) => row.id),
  );
}

/** Decisions after this one that stand and have made, changed or deleted any of these rows. */
export async function decisionsTouching(
  strapi: Core.Strapi,
  trx: Transaction,
  id: number,
  rows: readonly RowName[],
): Promise<NameDecisionSummary[]> {
  if (rows.length === 0) return [];
  const { rows: found } = await trx.raw(
    `SELECT d.id FROM :decisions: d WHERE d.id > :id AND d.undone_at IS NULL AND EXISTS (
       SELECT 1 FROM jsonb_array_elements(d.changes) c
         JOIN jsonb_to_recordset(CAST(:rows AS jsonb)) AS r ("table" text, id text) ON r."table" = c ->> 'table' AND r.id = c ->> 'id'
       WHERE c -> 'after' <> '{}'
     ) ORDER BY d.id DESC`,
    { decisions: tableOf(strapi), id, rows: JSON.stringify(rows) } as never,
  );
  return decisionsById(
    strapi,
    (found as { id: number }[]).map((row) => row.id),
  );
}
