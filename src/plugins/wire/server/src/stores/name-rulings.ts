import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../core/entities';
import { UID, type NameRulingKind } from '../../../shared/constants';
import { newDocumentId } from '../folders/new-document-id';
import type { lock } from './locks';
import { nowCell } from './name-records/records';
import { readRowsWhere, type Changes, type StoredRow } from './row-changes';

type Transaction = Parameters<typeof lock>[0];

/** What a decision has imports obey. */
export interface Ruling {
  kind: NameRulingKind;
  type: EntityType;
  key?: string;
  otherKey?: string;
  /** documentIds */
  record?: string;
  other?: string;
  article?: string;
}

export const rulingTable = (strapi: Core.Strapi): string => strapi.db.metadata.get(UID.nameRuling).tableName;

/** Two documentIds or keys in the order in which pairs are kept. */
export const inOrder = <T extends string>(a: T, b: T): [T, T] => (a <= b ? [a, b] : [b, a]);

/** Enters rulings of a decision. */
export async function addRulings(
  strapi: Core.Strapi,
  changes: Changes,
  decision: string,
  rulings: readonly Ruling[],
  at: Date,
): Promise<void> {
  const now = nowCell(at);
  await changes.insert(
    rulingTable(strapi),
    rulings.map(({ kind, type, key, otherKey, record, other, article }) => ({
      document_id: newDocumentId(),
      kind,
      entity_type: type,
      key: key ?? null,
      other_key: otherKey ?? null,
      record_document_id: record ?? null,
      other_document_id: other ?? null,
      article_document_id: article ?? null,
      decision_document_id: decision,
      created_at: now,
      updated_at: now,
      published_at: now,
    })),
  );
}

/** What two records that are not the same are remembered by: themselves, and what they are called, where that is not the same. */
export function differentRuling(
  type: EntityType,
  a: { documentId: string; key: string },
  b: { documentId: string; key: string },
): Ruling {
  const [record, other] = inOrder(a.documentId, b.documentId);
  const [key, otherKey] = inOrder(a.key, b.key);
  const byKeys = key !== '' && otherKey !== '' && key !== otherKey;
  return { kind: 'different', type, record, other, ...(byKeys ? { key, otherKey } : {}) };
}

/** Has what was ruled about a record be ruled about another one, or about none; what would say the same twice goes. */
export async function followRulings(
  strapi: Core.Strapi,
  changes: Changes,
  { from, to }: { from: string; to?: string },
): Promise<void> {
  const table = rulingTable(strapi);
  const about = new Map<number, StoredRow>();
  for (const column of ['record_document_id', 'other_document_id'])
    for (const row of await readRowsWhere(changes.trx, table, column, [from])) about.set(row.id, row);
  const gone: { row: StoredRow }[] = [];
  const moved: { row: StoredRow; set: Record<string, unknown> }[] = [];
  for (const row of about.values()) {
    const ids = [row.record_document_id, row.other_document_id].map((id) => (id === from ? to : id)) as (
      string | null | undefined
    )[];
    if (ids[0] === undefined || ids[1] === undefined || ids[0] === ids[1]) gone.push({ row });
    else {
      const [record, other] = ids[1] === null ? ids : inOrder(ids[0]!, ids[1]);
      moved.push({ row, set: { record_document_id: record, other_document_id: other } });
    }
  }
  await changes.delete(table, gone);
  await changes.update(table, moved);
}

/**
 * Takes away what was ruled about spellings: something else holds now.
 *
 * @param articles the articles in which it held; absent: everywhere
 */
export async function dropRulings(
  strapi: Core.Strapi,
  changes: Changes,
  { type, keys, articles }: { type: EntityType; keys: readonly string[]; articles?: ReadonlySet<string> },
): Promise<void> {
  const table = rulingTable(strapi);
  const found = await readRowsWhere(changes.trx, table, 'key', keys, { entity_type: type });
  const isMeant = ({ kind, article_document_id: article }: StoredRow) =>
    kind !== 'different' && (articles ? articles.has(article as string) : article === null);
  await changes.delete(
    table,
    found.filter(isMeant).map((row) => ({ row })),
  );
}

/** What is ruled about spellings. */
export interface SpellingRulings {
  /**
   * What a spelling is to an import.
   *
   * @returns a documentId, `none` where it is no name, undefined where nothing is ruled
   */
  of(type: EntityType, keys: readonly string[]): string | 'none' | undefined;
  /** The same, only of what holds in this article. */
  here(type: EntityType, keys: readonly string[]): string | 'none' | undefined;
  /** documentIds of the records that spellings mean, by type. */
  meant: readonly { type: EntityType; record: string }[];
}

/** Says that a spelling is no name. */
export const NONE = 'none';

/**
 * What is ruled about spellings: one query, by an index.
 *
 * @param article the one that is written, where it is there already: what holds in it goes first
 */
export async function findRulings(
  strapi: Core.Strapi,
  trx: Transaction | Core.Strapi['db']['connection'],
  keys: ReadonlySet<string>,
  article?: string,
): Promise<SpellingRulings> {
  const found = new Map<string, string>();
  const local = new Map<string, string>();
  const meant: { type: EntityType; record: string }[] = [];
  if (keys.size > 0) {
    const { rows } = await trx.raw(
      `SELECT kind, entity_type AS type, key, record_document_id AS record, article_document_id AS article FROM :rulings:
       WHERE key = ANY (:keys) AND kind IN ('no-name', 'means') AND (article_document_id IS NULL OR article_document_id = :article)
       ORDER BY id`,
      { rulings: rulingTable(strapi), keys: [...keys] as never, article: article ?? null } as never,
    );
    for (const row of rows as {
      kind: string;
      type: EntityType;
      key: string;
      record: string;
      article: string | null;
    }[]) {
      const says = row.kind === 'no-name' ? NONE : row.record;
      (row.article === null ? found : local).set(`${row.type}:${row.key}`, says);
      if (row.kind === 'means') meant.push({ type: row.type, record: row.record });
    }
  }
  const first = (map: ReadonlyMap<string, string>, type: EntityType, wanted: readonly string[]) => {
    for (const key of wanted) {
      const says = map.get(`${type}:${key}`);
      if (says !== undefined) return says;
    }
    return undefined;
  };
  return {
    of: (type, wanted) => first(local, type, wanted) ?? first(found, type, wanted.slice(0, 1)),
    here: (type, wanted) => first(local, type, wanted),
    meant,
  };
}
