import type { Core } from '@strapi/strapi';
import { ENTITY_TYPES, type Entity, type EntityType } from '../../../core/entities';
import { UID } from '../../../shared/constants';
import { newDocumentId } from '../folders/new-document-id';
import { keyOf } from './find-records';
import type { lock } from './locks';
import { inOrder, rulingTable } from './name-rulings';
import { nowCell, recordTable } from './name-records/records';
import { readRowsWhere, type Changes, type StoredRow } from './row-changes';
import { quoted } from './undo/sql-words';

type Transaction = Parameters<typeof lock>[0];

/** Two records that may be the same. */
export interface SameProposal {
  type: EntityType;
  /** In any order. */
  records: readonly [ProposedRecord, ProposedRecord];
  /** What makes it look so, in words for the editor. */
  evidence: string;
  /** How sure it is, from 0 to 1. */
  score: number;
  /** documentId of the article that says so. */
  article?: string;
}

export interface ProposedRecord {
  documentId: string;
  /** The spelling key of its name, see `keyOf`. */
  key: string;
}

/** What core says of two names of one text weighs nothing: they are called alike. */
const SAME_TEXT_SCORE = 0.5;

/**
 * Proposals for names of one text that may be the same, of which each has a record.
 *
 * @param recordOf documentId of an entity's record
 */
export function sameRecords<E extends Pick<Entity, 'type' | 'name' | 'maybeSameAs'>>(
  entities: readonly E[],
  recordOf: (entity: E) => string | undefined,
): SameProposal[] {
  return entities.flatMap((entity) => {
    const other = entity.maybeSameAs === undefined ? undefined : entities[entity.maybeSameAs];
    const [a, b] = [recordOf(entity), other && recordOf(other)];
    if (!other || !a || !b || a === b) return [];
    const { type } = entity;
    return [
      {
        type,
        records: [
          { documentId: a, key: keyOf(type, entity.name) },
          { documentId: b, key: keyOf(type, other.name) },
        ],
        evidence: `One text names "${other.name}" and "${entity.name}".`,
        score: SAME_TEXT_SCORE,
      },
    ];
  });
}

const tableOf = (strapi: Core.Strapi): string => strapi.db.metadata.get(UID.nameProposal).tableName;

/**
 * Puts pairs of records before the editors: each pair once, whoever proposes it, and none of which an editor has said that they are different.
 * One statement for all of them. The records need not be written yet.
 */
export async function proposeSame(
  strapi: Core.Strapi,
  trx: Transaction,
  proposals: readonly SameProposal[],
  at = new Date(),
): Promise<void> {
  const pairs = new Map<string, SameProposal>();
  for (const proposal of proposals) {
    const [a, b] = proposal.records;
    const key = inOrder(a.documentId, b.documentId).join(' ');
    if (a.documentId !== b.documentId && !pairs.has(key)) pairs.set(key, proposal);
  }
  if (pairs.size === 0) return;
  const rows = [...pairs].map(([pair, { type, records, evidence, score, article }]) => {
    const [record, other] = pair.split(' ');
    const [key, otherKey] = inOrder(records[0].key, records[1].key);
    return {
      id: newDocumentId(),
      type,
      record,
      other,
      key,
      otherKey,
      evidence,
      score,
      article: article ?? null,
    };
  });
  await trx.raw(
    `INSERT INTO :proposals: (document_id, entity_type, record_document_id, other_document_id, state, evidence, score, article_document_id,
       created_at, updated_at, published_at)
     SELECT g.id, g.type, g.record, g.other, 'open', g.evidence, g.score, g.article, CAST(:at AS timestamp), CAST(:at AS timestamp), CAST(:at AS timestamp)
     FROM jsonb_to_recordset(CAST(:rows AS jsonb))
       AS g (id text, type text, record text, other text, key text, "otherKey" text, evidence text, score float, article text)
     WHERE NOT EXISTS (
       SELECT 1 FROM :rulings: r WHERE r.kind = 'different' AND r.record_document_id = g.record AND r.other_document_id = g.other
     ) AND NOT EXISTS (
       SELECT 1 FROM :rulings: r WHERE r.kind = 'different' AND r.key = g.key AND r.other_key = g."otherKey" AND r.entity_type = g.type
     )
     ON CONFLICT (record_document_id, other_document_id) DO NOTHING`,
    {
      proposals: tableOf(strapi),
      rulings: rulingTable(strapi),
      rows: JSON.stringify(rows),
      at: nowCell(at),
    },
  );
}

/** Sets the state of the proposals about a pair of records. */
export async function settleProposal(
  strapi: Core.Strapi,
  changes: Changes,
  [a, b]: readonly [string, string],
  state: 'merged' | 'different',
  at: Date,
): Promise<void> {
  const [record, other] = inOrder(a, b);
  const table = tableOf(strapi);
  const found = await readRowsWhere(changes.trx, table, 'record_document_id', [record], {
    other_document_id: other,
  });
  await changes.update(
    table,
    found.map((row) => ({ row, set: { state, updated_at: nowCell(at) } })),
  );
}

/**
 * Has what is proposed about a record that goes be proposed about the one that it was made one with; what is proposed about that one already,
 * and what is proposed about a record that goes for good, ends.
 */
export async function followProposals(
  strapi: Core.Strapi,
  changes: Changes,
  { from, to }: { from: string; to?: string },
): Promise<void> {
  const table = tableOf(strapi);
  const about = async (id: string): Promise<StoredRow[]> => [
    ...(await readRowsWhere(changes.trx, table, 'record_document_id', [id])),
    ...(await readRowsWhere(changes.trx, table, 'other_document_id', [id])),
  ];
  const otherOf = (row: StoredRow, id: string) =>
    (row.record_document_id === id ? row.other_document_id : row.record_document_id) as string;
  const held = new Set(to === undefined ? [] : (await about(to)).map((row) => otherOf(row, to)));
  const open = (await about(from)).filter((row) => row.state === 'open');
  const follows = (row: StoredRow) =>
    to !== undefined && otherOf(row, from) !== to && !held.has(otherOf(row, from));
  await changes.delete(
    table,
    open.filter((row) => !follows(row)).map((row) => ({ row })),
  );
  await changes.update(
    table,
    open.filter(follows).map((row) => {
      const [record, other] = inOrder(to!, otherOf(row, from));
      return { row, set: { record_document_id: record, other_document_id: other } };
    }),
  );
}

/** Forgets what was proposed before a time about records that are gone: by then no undo of an import brings them back. */
export async function forgetLostProposals(strapi: Core.Strapi, before: Date): Promise<void> {
  const isGone = ENTITY_TYPES.map((type) => {
    const isThere = (column: string) =>
      `EXISTS (SELECT 1 FROM ${quoted(recordTable(strapi, type))} r WHERE r.document_id = p.${column})`;
    return `(p.entity_type = '${type}' AND NOT (${isThere('record_document_id')} AND ${isThere('other_document_id')}))`;
  });
  await strapi.db.connection.raw(
    `DELETE FROM ${quoted(tableOf(strapi))} p WHERE p.state = 'open' AND p.created_at < :before AND (${isGone.join(' OR ')})`,
    { before },
  );
}
