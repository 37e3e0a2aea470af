import type { Core } from '@strapi/strapi';
import { UID, type ApplicationState } from '../../../shared/constants';
import type { RecurringRunSummary } from '../../../shared/contracts/recurring';
import { rows, type Row } from './documents';

/** Not over yet. */
const OPEN: ApplicationState[] = ['queued', 'running'];

const POPULATE = {
  source: { select: ['id', 'documentId', 'name'] },
  paragraph: { select: ['id', 'documentId'] },
};

export interface NewRun {
  /** Row id. */
  source: number;
  /** Row id; without one, paragraphs are counted. */
  paragraph?: number;
  startedBy: string;
}

/** Enters a run, queued. @returns its documentId */
export async function enterRun(strapi: Core.Strapi, run: NewRun): Promise<string> {
  const { documentId } = await rows(strapi, UID.recurringRun).create({ data: { ...run, state: 'queued' } });
  return documentId;
}

export const findRun = (strapi: Core.Strapi, documentId: string): Promise<Row | null> =>
  rows(strapi, UID.recurringRun).findOne({ where: { documentId }, populate: POPULATE });

/** The runs that are not over yet; of one source, or of all. */
export const openRuns = (strapi: Core.Strapi, where: object = {}): Promise<Row[]> =>
  rows(strapi, UID.recurringRun).findMany({
    where: { ...where, state: { $in: OPEN } },
    select: ['id', 'documentId', 'state'],
    orderBy: { id: 'asc' },
  });

/** A page of runs, the newest first. */
export async function listRuns(
  strapi: Core.Strapi,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ data: RecurringRunSummary[]; total: number }> {
  const runs = rows(strapi, UID.recurringRun);
  const [found, total] = await Promise.all([
    runs.findMany({
      populate: POPULATE,
      orderBy: { id: 'desc' },
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
    runs.count(),
  ]);
  return { data: found.map(toRun), total };
}

export interface RunChange {
  state?: ApplicationState;
  total?: number;
  done?: number;
  found?: number;
  cursor?: number;
  startedAt?: Date;
  finishedAt?: Date | null;
  error?: string | null;
}

/**
 * Changes a run, provided that it is in one of these states.
 *
 * @returns whether it was
 */
export async function changeRun(
  strapi: Core.Strapi,
  id: number,
  from: readonly ApplicationState[],
  data: RunChange,
): Promise<boolean> {
  const { count } = await rows(strapi, UID.recurringRun).updateMany({
    where: { id, state: { $in: from } },
    data,
  });
  return count > 0;
}

/** A run as the contracts have it. */
export function toRun(row: Row): RecurringRunSummary {
  const source = row.source as { documentId: string; name: string } | null;
  const paragraph = row.paragraph as { documentId: string } | null;
  return {
    documentId: row.documentId,
    kind: paragraph ? 'flag' : 'count',
    source: source ? { documentId: source.documentId, name: source.name } : undefined,
    paragraph: paragraph?.documentId,
    state: row.state as ApplicationState,
    total: row.total as number,
    done: row.done as number,
    found: row.found as number,
    startedBy: (row.startedBy as string | null) ?? undefined,
    createdAt: new Date(row.createdAt as string).toISOString(),
    startedAt: instant(row.startedAt),
    finishedAt: instant(row.finishedAt),
    error: (row.error as string | null) ?? undefined,
  };
}

const instant = (value: unknown): string | undefined =>
  value ? new Date(value as string).toISOString() : undefined;
