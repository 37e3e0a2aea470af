import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import type { SourceState } from '../../../shared/contracts/sources';
import { rows, type Row } from './documents';

/** A file that a scan of a folder found: its size in bytes and when it was last written, in milliseconds. */
export type SeenFiles = Record<string, [size: number, mtime: number]>;

/** How a source is doing, as polls, scans and imports have told it. */
export interface SourceStatus {
  lastSuccessAt?: Date;
  lastFailureAt?: Date;
  lastFailure?: string;
  consecutiveFailures: number;
  state: SourceState;
  stateSince?: Date;
  resumedAt?: Date;
  pollLastAt?: Date;
  pollNextAt?: Date;
  pollFailures: number;
  pollStopped?: string;
  polledUrl?: string;
  etag?: string;
  lastModified?: string;
  contentHash?: string;
  contentFailed: boolean;
  folderSeen: SeenFiles;
}

const tableOf = (strapi: Core.Strapi): string => strapi.db.metadata.get(UID.sourceStatus).tableName;

/** Of sources, by their row ids; one that nothing has been told of yet is as at its beginning. */
export async function statusesOf(
  strapi: Core.Strapi,
  sources: readonly number[],
): Promise<(source: number) => SourceStatus> {
  const found = await rows(strapi, UID.sourceStatus).findMany({
    where: { source: { id: { $in: sources } } },
    populate: { source: { select: ['id'] } },
  });
  const byId = new Map(found.map((row) => [(row.source as { id: number }).id, toStatus(row)]));
  return (source) => byId.get(source) ?? UNTOLD;
}

export const statusOf = async (strapi: Core.Strapi, source: number): Promise<SourceStatus> =>
  (await statusesOf(strapi, [source]))(source);

/** Writes some of it. */
export async function changeStatus(
  strapi: Core.Strapi,
  source: number,
  change: { [Name in keyof SourceStatus]?: SourceStatus[Name] | null },
): Promise<void> {
  const id = await ensureStatus(strapi, source);
  await rows(strapi, UID.sourceStatus).update({ where: { id }, data: change });
}

/** Something of the source could be read. */
export const noteSuccess = (strapi: Core.Strapi, source: number, at: Date): Promise<void> =>
  changeStatus(strapi, source, { lastSuccessAt: at, consecutiveFailures: 0 });

/**
 * A poll, a folder, or all that an import brought, failed. Counted by the database, since two imports may end at once.
 *
 * @returns how many in a row that makes
 */
export async function noteFailure(
  strapi: Core.Strapi,
  source: number,
  reason: string,
  at: Date,
): Promise<number> {
  await ensureStatus(strapi, source);
  const { rows: changed } = await strapi.db.connection.raw(
    `UPDATE ?? SET last_failure = ?, last_failure_at = ?, consecutive_failures = consecutive_failures + 1, updated_at = ?
     WHERE source_id = ? RETURNING consecutive_failures`,
    [tableOf(strapi), reason, at, at, source],
  );
  return changed[0]?.consecutive_failures ?? 1;
}

/**
 * Enters the state that a check has found.
 *
 * @returns whether it is news, and this call the one that entered it: of several processes that find the same, one tells it
 */
export async function enterState(
  strapi: Core.Strapi,
  source: number,
  from: SourceState,
  to: SourceState,
  at: Date,
): Promise<boolean> {
  if (from === to) return false;
  await ensureStatus(strapi, source);
  const changed = await strapi.db
    .getConnection(tableOf(strapi))
    .where({ source_id: source, state: from })
    .update({ state: to, state_since: at });
  return (changed as unknown as number) > 0;
}

/** @returns the row id of a source's status, made when there is none */
async function ensureStatus(strapi: Core.Strapi, source: number): Promise<number> {
  const statuses = rows(strapi, UID.sourceStatus);
  const find = () => statuses.findOne({ where: { source }, select: ['id'] });
  const found = await find();
  if (found) return found.id;
  try {
    return (await statuses.create({ data: { source, state: 'new' } })).id;
  } catch (error) {
    // Somebody else has just made it.
    const made = await find();
    if (!made) throw error;
    return made.id;
  }
}

const UNTOLD: SourceStatus = {
  consecutiveFailures: 0,
  state: 'new',
  pollFailures: 0,
  contentFailed: false,
  folderSeen: {},
};

const toStatus = (row: Row): SourceStatus => ({
  lastSuccessAt: dateOf(row.lastSuccessAt),
  lastFailureAt: dateOf(row.lastFailureAt),
  lastFailure: textOf(row.lastFailure),
  consecutiveFailures: row.consecutiveFailures as number,
  state: row.state as SourceState,
  stateSince: dateOf(row.stateSince),
  resumedAt: dateOf(row.resumedAt),
  pollLastAt: dateOf(row.pollLastAt),
  pollNextAt: dateOf(row.pollNextAt),
  pollFailures: row.pollFailures as number,
  pollStopped: textOf(row.pollStopped),
  polledUrl: textOf(row.polledUrl),
  etag: textOf(row.etag),
  lastModified: textOf(row.lastModified),
  contentHash: textOf(row.contentHash),
  contentFailed: row.contentFailed === true,
  folderSeen: (row.folderSeen as SeenFiles | null) ?? {},
});

const dateOf = (value: unknown): Date | undefined => (value ? new Date(value as string) : undefined);
const textOf = (value: unknown): string | undefined => (value as string | null) ?? undefined;
