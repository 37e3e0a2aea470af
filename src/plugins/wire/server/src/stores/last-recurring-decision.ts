import type { Core } from '@strapi/strapi';
import type { NoticeState } from '../../../core/decisions';
import type { RecurringState } from '../../../core/recurring';
import { UID } from '../../../shared/constants';
import type { lock } from './locks';

/** What a decision about a paragraph may change of its notice, and taking it back restores. */
export type NoticeStand = Pick<
  NoticeState,
  'decision' | 'placement' | 'kinds' | 'review' | 'decidedAt' | 'decidedBy'
>;

/** A decision about a paragraph that stands: nobody has taken it back. */
export interface StandingDecision {
  /** The history entry's documentId. */
  documentId: string;
  before: DecidedState;
  after: DecidedState;
}

/** What a decision changes. */
export interface DecidedState {
  state: RecurringState;
  decidedAt?: string | null;
  decidedBy?: string | null;
  /** What its notice was; absent where the decision leaves the notice alone. */
  notice?: NoticeStand;
}

/** The last decision about a paragraph that stands; undefined when there is none. */
export async function lastRecurringDecision(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  paragraph: string,
): Promise<StandingDecision | undefined> {
  const { rows } = await trx.raw(
    `WITH own AS (
       SELECT id, document_id, before, after, after ->> 'undoes' AS undoes FROM ??
       WHERE recurring_document_id = ? AND action = 'recurring-decided'
     )
     SELECT document_id, before, after FROM own
     WHERE undoes IS NULL AND document_id NOT IN (SELECT undoes FROM own WHERE undoes IS NOT NULL)
     ORDER BY id DESC LIMIT 1`,
    [strapi.db.metadata.get(UID.historyEntry).tableName, paragraph],
  );
  if (rows.length === 0) return undefined;
  const [{ document_id: documentId, before, after }] = rows;
  return { documentId, before: JSON.parse(before), after: JSON.parse(after) };
}
