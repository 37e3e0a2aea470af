import type { Core } from '@strapi/strapi';
import { UID, type ConflictState } from '../../../shared/constants';
import type { OpenConflict } from '../../../shared/contracts/conflicts';
import { conflictText } from './conflict-text';
import type { Meeting, WaitingConflict } from './conflicts-met';
import { rows, type Row } from './documents';
import { addHistory } from './history';
import { hashOf } from './written';
import { shorten } from '../../../core/shorten';

/** A value in a column of its own, since nothing is a value, too. */
interface Kept {
  value?: unknown;
}

/** A conflict as it is kept. */
export interface StoredConflict extends WaitingConflict {
  documentId: string;
  /** documentId. */
  article: string;
  state: ConflictState;
  before: Kept;
  editor: unknown;
  version?: string;
  versionCreated?: string;
  receipt?: string;
  import?: string;
  openedAt: string;
  changedAt: string;
  resolvedAt?: string;
  resolvedBy?: string;
}

const POPULATE = {
  receipt: { select: ['id', 'documentId'], populate: { import: { select: ['id', 'documentId'] } } },
};

/** The conflicts of an article, the oldest first; all of them, or those that wait. */
export async function articleConflicts(
  strapi: Core.Strapi,
  article: string,
  state?: ConflictState,
): Promise<StoredConflict[]> {
  const found = await rows(strapi, UID.conflict).findMany({
    where: { articleDocumentId: article, ...(state ? { state } : {}) },
    populate: POPULATE,
    orderBy: { id: 'asc' },
  });
  return found.map(toStored);
}

/** One conflict, by its documentId. */
export async function findConflict(
  strapi: Core.Strapi,
  documentId: string,
): Promise<StoredConflict | undefined> {
  const row = await rows(strapi, UID.conflict).findOne({ where: { documentId }, populate: POPULATE });
  return row ? toStored(row) : undefined;
}

/** A page of the conflicts that wait, with the headlines of their articles; what changed last comes first. */
export async function listOpenConflicts(
  strapi: Core.Strapi,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ data: OpenConflict[]; total: number }> {
  const conflicts = rows(strapi, UID.conflict);
  const where = { state: 'open' };
  const [found, total] = await Promise.all([
    conflicts.findMany({
      where,
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
    conflicts.count({ where }),
  ]);
  const drafts = await rows(strapi, UID.article).findMany({
    where: {
      documentId: { $in: found.map((row) => row.articleDocumentId as string) },
      publishedAt: { $null: true },
    },
    select: ['id', 'documentId', 'headline'],
  });
  const headlines = new Map(drafts.map((row) => [row.documentId, row.headline as string]));
  const data = found.map(toStored).map(({ documentId, article, field, version, openedAt, changedAt }) => ({
    documentId,
    article: { documentId: article, headline: headlines.get(article) },
    field,
    version,
    openedAt,
    changedAt,
  }));
  return { data, total };
}

/** The version that a conflict is about. */
export interface ConflictingVersion {
  /** documentId of the article. */
  article: string;
  /** Row id. */
  receipt: number;
  version?: string;
  versionCreated?: string;
}

/**
 * Keeps what a version has brought about: new conflicts, those that say something else now, and those that are none any more.
 *
 * @param before what the import had written into fields of which there was no conflict before, where that is known
 */
export async function keepConflicts(
  strapi: Core.Strapi,
  { conflicts, moot }: Meeting,
  { article, receipt, version, versionCreated }: ConflictingVersion,
  before: ReadonlyMap<string, unknown>,
): Promise<void> {
  const table = rows(strapi, UID.conflict);
  if (moot.length > 0) {
    await table.updateMany({
      where: { id: { $in: moot } },
      data: { state: 'moot', resolvedAt: new Date() },
    });
  }
  for (const { field, editor, source, open } of conflicts) {
    const data = {
      editor: { value: editor },
      source: { value: source },
      version: version ?? null,
      versionCreated: versionCreated ?? null,
      receipt,
    };
    if (open !== undefined) await table.update({ where: { id: open }, data });
    else {
      const known = before.has(field) ? { value: before.get(field) } : {};
      await table.create({ data: { ...data, articleDocumentId: article, field, before: known } });
    }
  }
  await addHistory(
    strapi,
    conflicts.map(({ field, editor, source }) => ({
      action: 'conflict',
      actor: 'import',
      article,
      before: { field, editor: told(field, editor) },
      after: { field, source: told(field, source), version },
    })),
  );
}

/** Ends a conflict. */
export async function endConflict(
  strapi: Core.Strapi,
  { id, article, field, source, version }: StoredConflict,
  {
    state,
    editor,
    actor,
  }: { state: Exclude<ConflictState, 'open' | 'moot'>; editor: unknown; actor?: string },
): Promise<void> {
  await rows(strapi, UID.conflict).update({
    where: { id },
    data: { state, editor: { value: editor }, resolvedAt: new Date(), resolvedBy: actor ?? null },
  });
  await addHistory(strapi, [
    {
      action: 'conflict-resolved',
      actor,
      article,
      before: { field, editor: told(field, editor), source: told(field, source) },
      after: { field, take: state, version },
    },
  ]);
}

/** Ends the conflicts of an article that its source has taken back. */
export async function dropConflicts(strapi: Core.Strapi, article: string): Promise<void> {
  await rows(strapi, UID.conflict).updateMany({
    where: { articleDocumentId: article, state: 'open' },
    data: { state: 'moot', resolvedAt: new Date() },
  });
}

/** Forgets the conflicts of an article that is deleted. */
export const deleteConflicts = (strapi: Core.Strapi, article: string) =>
  rows(strapi, UID.conflict).deleteMany({ where: { articleDocumentId: article } });

/**
 * What the import wrote before, for fields about which there was a conflict already: what the version said that an editor decided against.
 *
 * @param written by field, the hash of what the import wrote
 */
export async function valuesDecidedAgainst(
  strapi: Core.Strapi,
  article: string,
  written: ReadonlyMap<string, string>,
): Promise<Map<string, unknown>> {
  const values = new Map<string, unknown>();
  for (const { field, source } of await articleConflicts(strapi, article, 'editor')) {
    if (written.get(field) === hashOf(source)) values.set(field, source);
  }
  return values;
}

/** Characters of a value that the history tells. */
const TOLD = 300;

const told = (field: string, value: unknown): string | null => {
  const text = conflictText(field, value);
  return text === null ? null : shorten(text, TOLD);
};

const valueIn = (column: unknown): unknown => (column as Kept | null)?.value ?? null;
const instant = (value: unknown): string | undefined =>
  value ? new Date(value as string).toISOString() : undefined;

const toStored = (row: Row): StoredConflict => {
  const receipt = row.receipt as { documentId: string; import?: { documentId: string } | null } | null;
  return {
    id: row.id,
    documentId: row.documentId,
    article: row.articleDocumentId as string,
    field: row.field as string,
    state: row.state as ConflictState,
    before: (row.before as Kept | null) ?? {},
    editor: valueIn(row.editor),
    source: valueIn(row.source),
    version: (row.version as string | null) ?? undefined,
    versionCreated: instant(row.versionCreated),
    receipt: receipt?.documentId,
    import: receipt?.import?.documentId,
    openedAt: instant(row.createdAt)!,
    changedAt: instant(row.updatedAt)!,
    resolvedAt: instant(row.resolvedAt),
    resolvedBy: (row.resolvedBy as string | null) ?? undefined,
  };
};
