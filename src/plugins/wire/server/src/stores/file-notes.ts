import type { Core } from '@strapi/strapi';
import type { ReceiptState } from '../../../core/duplicates';
import type { Problem } from '../../../core/problem';
import { UID } from '../../../shared/constants';
import type { FileNote } from '../folders/settle-files';
import { rows, type Row } from './documents';

/** Problems that a note tells. */
const MOST = 100;

/**
 * What became of each file of an import that is over, for the notes beside the files.
 *
 * @param source the source's name
 * @returns by the file's name
 */
export async function fileNotes(
  strapi: Core.Strapi,
  run: Row,
  source: string,
): Promise<(file: string) => FileNote> {
  const table = strapi.db.metadata.get(UID.receipt).tableName;
  const { rows: counted } = await strapi.db.connection.raw(
    'SELECT file, state, count(*)::int AS count FROM ?? WHERE import_id = ? GROUP BY 1, 2',
    [table, run.id],
  );
  const counts = new Map<string, Record<string, number>>();
  for (const { file, state, count } of counted as { file: string; state: ReceiptState; count: number }[]) {
    counts.set(file, { ...counts.get(file), [state]: count });
  }
  const problems = new Map<string, FileNote['problems']>();
  for (const file of counts.keys()) problems.set(file, await problemsOf(strapi, run.id, file));
  return (file) => ({
    import: run.documentId,
    source,
    finishedAt: run.finishedAt ? new Date(run.finishedAt as string).toISOString() : undefined,
    ...(run.state === 'failed' ? { error: (run.error as string | null) ?? 'The import broke.' } : {}),
    counts: counts.get(file) ?? {},
    problems: problems.get(file) ?? [],
  });
}

async function problemsOf(strapi: Core.Strapi, run: number, file: string): Promise<FileNote['problems']> {
  const table = strapi.db.metadata.get(UID.receipt).tableName;
  const { rows: ids } = await strapi.db.connection.raw(
    `SELECT id FROM ?? WHERE import_id = ? AND file = ? AND jsonb_array_length(problems) > 0
     ORDER BY state = 'failed' DESC, id LIMIT ?`,
    [table, run, file, MOST],
  );
  const found = await rows(strapi, UID.receipt).findMany({
    where: { id: { $in: (ids as { id: number }[]).map(({ id }) => id) } },
    select: ['id', 'problems', 'state'],
    orderBy: { id: 'asc' },
  });
  return found
    .flatMap((row) => row.problems as Problem[])
    .slice(0, MOST)
    .map(({ item, field, place, message }) => ({ item, field, place, message }));
}
