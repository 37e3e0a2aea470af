import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { missingOf } from './look-first';

/** Indexes that end in the row id: what they find is in the order of its making, so that a page is read and nothing is sorted. */
const ORDERS: readonly { uid: string; name: string; columns: readonly string[]; where?: string }[] = [
  { uid: UID.article, name: 'articles_published_index', columns: ['published_at', 'id'] },
  { uid: UID.conflict, name: 'wire_conflicts_state_index', columns: ['state', 'id'] },
  { uid: UID.killAlert, name: 'wire_kill_alerts_state_index', columns: ['state', 'id'] },
  { uid: UID.nameDecision, name: 'wire_name_decisions_action_index', columns: ['action', 'id'] },
  { uid: UID.nameProposal, name: 'wire_name_proposals_state_index', columns: ['state', 'entity_type', 'id'] },
  // Of an import there may be a million: which are on a page, and how many there are, is told without a look at them.
  { uid: UID.receipt, name: 'wire_receipts_order_index', columns: ['import_id', 'id'] },
  { uid: UID.receipt, name: 'wire_receipts_state_index', columns: ['import_id', 'state', 'id'] },
  {
    uid: UID.receipt,
    name: 'wire_receipts_problems_index',
    columns: ['import_id', 'id'],
    where: `problems IS NOT NULL AND problems <> '[]'::jsonb`,
  },
  {
    uid: UID.receipt,
    name: 'wire_receipts_notices_index',
    columns: ['import_id', 'id'],
    where: 'flag_count > 0',
  },
];

/**
 * Makes the indexes that end in the row id. They are no part of the schemas: Strapi's sync does not see that column in an index, takes what
 * is there for another index, and makes it once more whenever anything in a schema has changed. In production, where it may drop nothing, that
 * fails, and Strapi does not start.
 */
export async function indexOrders(strapi: Core.Strapi): Promise<void> {
  const missing = await missingOf(
    strapi,
    ORDERS.map(({ name }) => name),
  );
  if (missing.size === 0) return;
  await strapi.db.transaction(async ({ trx }) => {
    // Two processes that start at once would otherwise make them twice.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['wire order indexes']);
    for (const { uid, name, columns, where } of ORDERS.filter(({ name }) => missing.has(name))) {
      const { tableName } = strapi.db.metadata.get(uid);
      await trx.raw(
        `CREATE INDEX IF NOT EXISTS ?? ON ?? (${columns.map(() => '??').join(', ')}) ${where ? `WHERE ${where}` : ''}`,
        [name, tableName, ...columns],
      );
    }
  });
}
