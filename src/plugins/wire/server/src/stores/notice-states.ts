import type { Core } from '@strapi/strapi';
import type { NoticeState } from '../../../core/decisions';
import { noticeSearchText } from '../../../core/notice-search';
import type { NoticeKind } from '../../../core/disclaimers';
import { UID } from '../../../shared/constants';
import type { lock } from './locks';

type Transaction = Parameters<typeof lock>[0];

/** A notice as it is decided about; locked, nobody else changes it until the transaction ends. */
export interface LockedNotice {
  id: number;
  documentId: string;
  updatedAt: Date;
  state: NoticeState;
  language?: string;
  /** Name of the wire source that brought it first. */
  source?: string;
  /** Version of the detector that found it. */
  detector?: string;
}

type Column = 'document_id' | 'fingerprint';

/** Locks notices and reads what they are, in the order of their making, as everybody does who locks several. */
export const lockNotices = (
  strapi: Core.Strapi,
  trx: Transaction,
  by: Column,
  values: readonly string[],
): Promise<LockedNotice[]> => select(strapi, trx, by, values, 'FOR NO KEY UPDATE OF n');

/** Reads what a notice is at the moment; undefined when there is none of that id. */
export const readNotice = async (
  strapi: Core.Strapi,
  trx: Transaction,
  documentId: string,
): Promise<LockedNotice | undefined> => (await select(strapi, trx, 'document_id', [documentId], ''))[0];

async function select(
  strapi: Core.Strapi,
  trx: Transaction,
  by: Column,
  values: readonly string[],
  locking: string,
): Promise<LockedNotice[]> {
  const { rows } = await trx.raw(
    `SELECT n.*, s.name AS source_name FROM ?? AS n LEFT JOIN ?? AS s ON s.id = n.source_id
     WHERE ?? = ANY (?) ORDER BY n.id ${locking}`,
    [tableOf(strapi, UID.notice), tableOf(strapi, UID.source), `n.${by}`, values as never],
  );
  return (rows as StateRow[]).map(toLocked);
}

/** What a notice becomes. */
export interface NewState {
  id: number;
  state: NoticeState;
}

/** Writes what notices become, one statement for all of them. `updatedAt` rises with every change, however fast they follow. */
export async function writeStates(
  strapi: Core.Strapi,
  trx: Transaction,
  changes: readonly NewState[],
  at: Date,
): Promise<void> {
  const column = <T>(value: (change: NewState) => T) => changes.map(value) as never;
  const instant = (iso: string | null) => (iso === null ? null : new Date(iso));
  await trx.raw(
    `UPDATE ?? AS n SET text = c.text, fingerprint = c.fingerprint, kinds = c.kinds::jsonb, issuer = c.issuer,
       decision = c.decision, placement = c.placement, review = c.review, decided_at = c.decided_at,
       decided_by = c.decided_by, search_text = c.search_text,
       updated_at = greatest(?, n.updated_at + interval '1 millisecond')
     FROM unnest(
       ?::integer[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::timestamp[],
       ?::text[], ?::text[]
     ) AS c (id, text, fingerprint, kinds, issuer, decision, placement, review, decided_at, decided_by, search_text)
     WHERE n.id = c.id`,
    [
      tableOf(strapi, UID.notice),
      at,
      column(({ id }) => id),
      column(({ state }) => state.text),
      column(({ state }) => state.fingerprint),
      column(({ state }) => JSON.stringify(state.kinds)),
      column(({ state }) => state.issuer),
      column(({ state }) => state.decision),
      column(({ state }) => state.placement),
      column(({ state }) => state.review),
      column(({ state }) => instant(state.decidedAt)),
      column(({ state }) => state.decidedBy),
      column(({ state }) => noticeSearchText(state)),
    ],
  );
}

/** The documentId of the notice with this fingerprint, if there is one other than the one with this row id. */
export async function noticeWithFingerprint(
  strapi: Core.Strapi,
  trx: Transaction,
  fingerprint: string,
  except = 0,
): Promise<string | undefined> {
  const { rows } = await trx.raw('SELECT document_id FROM ?? WHERE fingerprint = ? AND id <> ?', [
    tableOf(strapi, UID.notice),
    fingerprint,
    except,
  ]);
  return rows[0]?.document_id;
}

/** How often a notice is flagged, stale flags among them. */
export async function countFlags(strapi: Core.Strapi, trx: Transaction, notice: number): Promise<number> {
  const { rows } = await trx.raw('SELECT count(*) AS flags FROM ?? WHERE notice_id = ?', [
    tableOf(strapi, UID.flag),
    notice,
  ]);
  return Number(rows[0].flags);
}

interface StateRow {
  id: number;
  document_id: string;
  updated_at: Date;
  text: string;
  fingerprint: string;
  kinds: string | null;
  issuer: string | null;
  decision: NoticeState['decision'];
  placement: NoticeState['placement'];
  review: boolean;
  decided_at: Date | null;
  decided_by: string | null;
  language: string | null;
  detector: string | null;
  source_name: string | null;
}

const toLocked = (row: StateRow): LockedNotice => ({
  id: row.id,
  documentId: row.document_id,
  updatedAt: row.updated_at,
  language: row.language ?? undefined,
  source: row.source_name ?? undefined,
  detector: row.detector ?? undefined,
  state: {
    text: row.text,
    fingerprint: row.fingerprint,
    kinds: row.kinds ? (JSON.parse(row.kinds) as NoticeKind[]) : [],
    issuer: row.issuer,
    decision: row.decision,
    placement: row.placement,
    review: row.review,
    decidedAt: row.decided_at?.toISOString() ?? null,
    decidedBy: row.decided_by,
  },
});

const tableOf = (strapi: Core.Strapi, uid: string): string => strapi.db.metadata.get(uid).tableName;
