import type { Core } from '@strapi/strapi';
import { targetPlacement } from '../../../core/decisions';
import type { Decision, Placement } from '../../../core/disclaimers';
import { UID, type ApplicationState } from '../../../shared/constants';
import type { ApplicationFilter, ApplicationSummary } from '../../../shared/contracts/applications';
import { countCarrying } from './carrying-articles';
import { rows, type Row } from './documents';
import { inTransaction, type lock } from './locks';

type Transaction = Parameters<typeof lock>[0];

/** Not over yet. */
const OPEN: ApplicationState[] = ['queued', 'running'];
const SUPERSEDED = 'A later decision about the notice took its place.';
/** Rows that are asked for or made at once. */
const BATCH = 1000;

const POPULATE = { notice: { select: ['id', 'documentId', 'text', 'issuer'] } };

/**
 * Enters an application for each of these notices, queued, with its placement as it is now. One that is not over yet for the same notice is
 * canceled: it writes nothing more once this transaction has committed. Unknown notices are passed over.
 *
 * @returns in the order of the notices' making
 */
export async function enterApplications(
  strapi: Core.Strapi,
  trx: Transaction,
  noticeDocumentIds: readonly string[],
  startedBy: string,
): Promise<Row[]> {
  const entered: Row[] = [];
  const distinct = [...new Set(noticeDocumentIds)].sort();
  for (let at = 0; at < distinct.length; at += BATCH) {
    const notices = await rows(strapi, UID.notice).findMany({
      where: { documentId: { $in: distinct.slice(at, at + BATCH) } },
      select: [...POPULATE.notice.select, 'decision', 'placement'],
      orderBy: { id: 'asc' },
    });
    if (notices.length === 0) continue;
    const ids = notices.map(({ id }) => id);
    await trx.raw(
      `UPDATE ?? SET state = 'canceled', error = ?, finished_at = ? WHERE notice_id = ANY (?) AND state = ANY (?)`,
      [
        strapi.db.metadata.get(UID.application).tableName,
        SUPERSEDED,
        new Date(),
        ids as never,
        OPEN as never,
      ],
    );
    const totals = await countCarrying(strapi, trx, ids);
    const made = await rows(strapi, UID.application).createMany({
      data: notices.map(({ id, ...notice }) => ({
        notice: id,
        placement: placementOf(notice),
        state: 'queued',
        total: totals.get(id) ?? 0,
        startedBy,
      })),
    });
    const found = await rows(strapi, UID.application).findMany({
      where: { id: { $in: made.ids } },
      orderBy: { id: 'asc' },
    });
    // They were made in the order of the notices.
    entered.push(...found.map((row, i) => ({ ...row, notice: notices[i] })));
  }
  return entered;
}

/** An application with its notice. */
export const findApplication = (strapi: Core.Strapi, documentId: string): Promise<Row | null> =>
  rows(strapi, UID.application).findOne({ where: { documentId }, populate: POPULATE });

/** The applications that are not over yet. */
export const openApplications = (strapi: Core.Strapi): Promise<Row[]> =>
  rows(strapi, UID.application).findMany({
    where: { state: { $in: OPEN } },
    select: ['id', 'documentId', 'state'],
    orderBy: { id: 'asc' },
  });

/** A page of applications, the newest first. */
export async function listApplications(
  strapi: Core.Strapi,
  { notice }: ApplicationFilter,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ data: ApplicationSummary[]; total: number }> {
  const applications = rows(strapi, UID.application);
  const where = notice === undefined ? {} : { notice: { documentId: notice } };
  const [found, total] = await Promise.all([
    applications.findMany({
      where,
      populate: POPULATE,
      orderBy: { id: 'desc' },
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
    applications.count({ where }),
  ]);
  return { data: found.map(toSummary), total };
}

export interface ApplicationChange {
  state?: ApplicationState;
  placement?: Placement;
  startedAt?: Date;
  finishedAt?: Date | null;
  error?: string | null;
  total?: number;
  done?: number;
  changed?: number;
  left?: number;
  cursor?: string;
}

/**
 * Changes an application, provided that it is in one of these states: nobody takes it out of the hands of who has stopped it.
 *
 * @returns whether it was
 */
export async function changeApplication(
  strapi: Core.Strapi,
  id: number,
  from: readonly ApplicationState[],
  change: ApplicationChange,
): Promise<boolean> {
  const { count } = await rows(strapi, UID.application).updateMany({
    where: { id, state: { $in: from } },
    data: change,
  });
  return count > 0;
}

/** Ends an application that has been with all its articles; what came while it ran counts, too. */
export async function finishApplication(strapi: Core.Strapi, id: number): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    const application = await lockApplication(strapi, trx, id);
    if (!application) return;
    await changeApplication(strapi, id, ['running'], {
      state: 'finished',
      finishedAt: new Date(),
      total: application.done,
    });
  });
}

/** An application of which nobody else says anything until the transaction ends. */
export interface LockedApplication {
  id: number;
  documentId: string;
  state: ApplicationState;
  done: number;
  changed: number;
  left: number;
  total: number;
  cursor: string;
  startedBy?: string;
  notice: { id: number; documentId: string; fingerprint: string; text: string; placement: Placement };
}

/**
 * Locks an application and reads what it is about, with the notice's decision as it is now. The notice comes first, as it does where
 * notices are decided about.
 *
 * @returns undefined when it or its notice is no longer there
 */
export async function lockApplication(
  strapi: Core.Strapi,
  trx: Transaction,
  id: number,
): Promise<LockedApplication | undefined> {
  const applications = strapi.db.metadata.get(UID.application).tableName;
  const { rows: notices } = await trx.raw(
    `SELECT n.id, n.document_id, n.fingerprint, n.text, n.decision, n.placement
     FROM ?? AS n JOIN ?? AS a ON a.notice_id = n.id WHERE a.id = ? FOR KEY SHARE OF n`,
    [strapi.db.metadata.get(UID.notice).tableName, applications, id],
  );
  const { rows: found } = await trx.raw('SELECT * FROM ?? WHERE id = ? FOR UPDATE', [applications, id]);
  const [notice] = notices;
  const [row] = found;
  if (!row || !notice) return undefined;
  return {
    id,
    documentId: row.document_id,
    state: row.state,
    done: row.done,
    changed: row.changed,
    left: row.left,
    total: row.total,
    cursor: row.cursor ?? '',
    startedBy: row.started_by ?? undefined,
    notice: {
      id: notice.id,
      documentId: notice.document_id,
      fingerprint: notice.fingerprint,
      text: notice.text,
      placement: placementOf(notice),
    },
  };
}

/** An application as the contracts have it. */
export function toSummary(row: Row): ApplicationSummary {
  const notice = row.notice as { documentId: string; text: string; issuer: string | null } | null;
  return {
    documentId: row.documentId,
    notice: notice
      ? { documentId: notice.documentId, text: notice.text, issuer: notice.issuer ?? undefined }
      : undefined,
    placement: row.placement as Placement,
    state: row.state as ApplicationState,
    total: row.total as number,
    done: row.done as number,
    changed: row.changed as number,
    left: row.left as number,
    startedBy: (row.startedBy as string | null) ?? undefined,
    createdAt: new Date(row.createdAt as string).toISOString(),
    startedAt: instant(row.startedAt),
    finishedAt: instant(row.finishedAt),
    error: (row.error as string | null) ?? undefined,
  };
}

const placementOf = (row: Record<string, unknown>): Placement =>
  targetPlacement({ decision: row.decision as Decision, placement: row.placement as Placement });

const instant = (value: unknown): string | undefined =>
  value ? new Date(value as string).toISOString() : undefined;
