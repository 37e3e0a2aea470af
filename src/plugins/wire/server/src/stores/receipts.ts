import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import type { Candidate, Located, Position, Settled } from '../imports/ports';
import { noCounts } from '../imports/counts';
import type { FailedItem } from '../imports/retry-failed';
import type { ReceiptState } from '../../../core/duplicates';
import { rows } from './documents';
import type { lock } from './locks';
import { readOriginal, storeOriginal, type StoredOriginal } from './originals';

/**
 * Writes a receipt, with the item as it came; of an unchanged item, and of one that is processed again and has the same content, that is kept with the
 * receipt of its first coming.
 *
 * @param run the import's row id
 * @param isLate it is unchanged because a newer version is kept, and may come for the first time
 * @returns the receipt's row id
 */
export async function writeReceipt(
  strapi: Core.Strapi,
  run: number,
  { file, item, within, replaces }: Located,
  settled: Settled,
  { original, candidate, isLate }: { original?: Uint8Array; candidate?: Candidate; isLate?: boolean },
): Promise<number> {
  const contentHash = contentOf(settled, candidate);
  const keeps = original && (await isToBeKept(strapi, settled, { candidate, isLate }));
  const data = {
    import: run,
    file,
    item: item ?? null,
    within,
    state: settled.state,
    guid: candidate?.processed.item.guid,
    version: candidate?.processed.item.version,
    versionCreated: candidate?.processed.item.versionCreated,
    headline: candidate?.processed.item.headline,
    detail: settled.detail ?? null,
    problems: settled.problems,
    identity: candidate?.identity.key,
    contentHash,
    articleDocumentId: settled.article,
    flagCount: settled.flags,
    ...(keeps ? storeOriginal(original) : {}),
  };
  const receipts = rows(strapi, UID.receipt);
  if (replaces === undefined) return (await receipts.create({ data })).id;
  await receipts.update({ where: { id: replaces }, data });
  return replaces;
}

/** States of items that are an article's text from now on. */
const WRITTEN: readonly ReceiptState[] = ['created', 'updated', 'held'];

/** Of which content a receipt is. What is processed again and changes nothing is still what it came as. */
const contentOf = ({ state }: Settled, candidate: Candidate | undefined): string | undefined =>
  candidate?.origin && !WRITTEN.includes(state)
    ? candidate.origin.contentHash
    : candidate?.identity.contentHash;

/** Whether a receipt keeps the item as it came, so that one that comes with the same content need not. */
async function isToBeKept(
  strapi: Core.Strapi,
  { state }: Settled,
  { candidate, isLate }: { candidate?: Candidate; isLate?: boolean },
): Promise<boolean> {
  if (!candidate) return state !== 'unchanged';
  const { origin, identity } = candidate;
  // By today's rules the same bytes may be another content, under which they come from now on.
  if (origin) {
    const isOther = WRITTEN.includes(state) && identity.contentHash !== origin.contentHash;
    return isOther && !(await hasOriginal(strapi, identity));
  }
  return state !== 'unchanged' || (isLate === true && !(await hasOriginal(strapi, identity)));
}

/**
 * The items of an import that failed, in the order of their receipts.
 *
 * @param after row id of a receipt; those behind it are given
 */
export async function failedReceipts(
  strapi: Core.Strapi,
  run: number,
  after: number,
  limit: number,
): Promise<{ data: FailedItem[]; total: number }> {
  const receipts = rows(strapi, UID.receipt);
  const where = { import: run, state: 'failed' };
  const found = await receipts.findMany({
    where: { ...where, id: { $gt: after } },
    select: ['id', 'file', 'item', 'within', 'original', 'originalEncoding'],
    orderBy: { id: 'asc' },
    limit,
  });
  return {
    data: found.map((row) => ({
      receipt: row.id,
      file: row.file as string,
      item: (row.item as number | null) ?? undefined,
      within: (row.within as string | null) ?? undefined,
      original: row.original ? readOriginal(row as unknown as StoredOriginal) : undefined,
    })),
    total: await receipts.count({ where }),
  };
}

/** Whether an item as it came is kept with a receipt: the same one that comes again need not be. */
const hasOriginal = async (
  strapi: Core.Strapi,
  { key, contentHash }: Candidate['identity'],
): Promise<boolean> =>
  (await rows(strapi, UID.receipt).findOne({
    where: { identity: key, contentHash, original: { $notNull: true } },
    select: ['id'],
  })) !== null;

/** What an import's receipts say so far: its counts, and which items are settled. */
export async function readSettled(strapi: Core.Strapi, run: number) {
  const counts = noCounts();
  const settled = new Set<string>();
  const found = await rows(strapi, UID.receipt).findMany({
    where: { import: run },
    select: ['file', 'item', 'within', 'state', 'flagCount'],
  });
  for (const row of found) {
    settled.add(positionKey(placeOf(row as unknown as SettledRow)));
    counts[row.state as ReceiptState] += 1;
    counts.items += 1;
    counts.flags += row.flagCount as number;
  }
  return { counts, settled };
}

/** What became of the items of an import that stand at these places, by `positionKey`. */
export async function readSettledAt(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  run: number,
  places: readonly Position[],
): Promise<Map<string, Pick<Settled, 'state' | 'flags'>>> {
  const table = strapi.db.metadata.get(UID.receipt).tableName;
  const files = [...new Set(places.map(({ file }) => file))];
  const numbers = [...new Set(places.flatMap(({ item }) => item ?? []))];
  const columns =
    'SELECT file, item, within, state, flag_count FROM ?? WHERE import_id = ? AND file = ANY(?)';
  // Apart, since a number that may be NULL is not looked up in an index.
  const { rows: found } = await trx.raw(
    `${columns} AND item = ANY(?) UNION ALL ${columns} AND item IS NULL`,
    [table, run, files as never, numbers as never, table, run, files as never],
  );
  const wanted = new Set(places.map(positionKey));
  const settled = new Map<string, Pick<Settled, 'state' | 'flags'>>();
  for (const row of found as SettledRow[]) {
    const key = positionKey(placeOf(row));
    if (wanted.has(key)) settled.set(key, { state: row.state, flags: row.flag_count });
  }
  return settled;
}

interface SettledRow {
  file: string;
  item: number | null;
  within: string | null;
  state: ReceiptState;
  flag_count: number;
}

const placeOf = ({ file, item, within }: Pick<SettledRow, 'file' | 'item' | 'within'>): Position => ({
  file,
  item: item ?? undefined,
  within: within ?? undefined,
});

/** One text for each place in an import. Items have numbers in the file that was sent; of files in it as a whole there may be several. */
export const positionKey = ({ file, item, within }: Position): string =>
  item === undefined ? JSON.stringify([file, within ?? null]) : `${item}#${file}`;

/** The first item of an import that failed, with the reason. */
export async function firstFailure(
  strapi: Core.Strapi,
  run: number,
): Promise<{ file: string; detail?: string } | undefined> {
  const row = await rows(strapi, UID.receipt).findOne({
    where: { import: run, state: 'failed' },
    select: ['file', 'detail'],
    orderBy: { id: 'asc' },
  });
  return row ? { file: row.file as string, detail: (row.detail as string | null) ?? undefined } : undefined;
}
