import type { Core } from '@strapi/strapi';
import { uncountStories, type Counted, type Marks } from '../../../../core/recurring';
import { letterOf } from '../../../../core/recurring/sighting';
import { UID } from '../../../../shared/constants';
import { lock } from '../locks';
import { readCounted, recurringLock, writeCounted } from '../recurring-paragraphs';
import { dropRows } from './drop-rows';
import { keepRows, type DocumentsOf } from './keep-rows';
import { quoted } from './sql-words';
import { UNDO_ROWS, type UndoSide } from './undo-tables';

type Transaction = Parameters<typeof lock>[0];

/** Stories that are counted no more, and those that are counted again. */
export interface Shift {
  /** documentIds of articles, whose stories are in the table still. */
  gone: readonly string[];
  /** Kept rows of articles. */
  back: DocumentsOf & { side: UndoSide };
}

/**
 * Has the counts of paragraphs that recur in a source follow its stories, which are taken out of the table or put back by whoever calls this.
 * When a paragraph was seen first and last stays; one that is in no story any more is forgotten, unless somebody was asked about it.
 */
export async function shiftSightings(
  strapi: Core.Strapi,
  trx: Transaction,
  { gone, back }: Shift,
): Promise<void> {
  const sightings = strapi.db.metadata.get(UID.sighting).tableName;
  const { rows } = await trx.raw(
    `SELECT t.source_id AS source, t.story, t.marks, false AS is_back
     FROM ${quoted(strapi.db.metadata.get(UID.story).tableName)} s JOIN ${quoted(sightings)} t ON t.story = s.identity
     WHERE s.article_document_id = ANY (:gone) AND t.source_id IS NOT NULL
     UNION ALL
     SELECT r.source_id, r.story, r.marks, true
     FROM ${UNDO_ROWS} k CROSS JOIN LATERAL jsonb_to_recordset(k.rows) AS r (source_id integer, story text, marks jsonb)
     WHERE k.import_id = :run AND k.side = :side AND k.uid = :uid AND k.document_id = ANY (:ids) AND k.table_name = :table
       AND r.source_id IS NOT NULL`,
    {
      gone: gone as never,
      run: back.run,
      side: back.side,
      uid: back.uid,
      ids: back.documentIds as never,
      table: sightings,
    },
  );
  const found = (rows as { source: number; story: string; marks: unknown; is_back: boolean }[]).map(
    (row) => ({
      ...row,
      marks: (typeof row.marks === 'string' ? JSON.parse(row.marks) : (row.marks ?? {})) as Marks,
    }),
  );
  const sources = [...new Set(found.map(({ source }) => source))].sort((a, b) => a - b);
  for (const source of sources) {
    const ofSource = found.filter((row) => row.source === source && Object.keys(row.marks).length > 0);
    if (ofSource.length === 0) continue;
    await lock(trx, [recurringLock(source)]);
    const fingerprints = [...new Set(ofSource.flatMap(({ marks }) => Object.keys(marks)))];
    const kept = await readCounted(strapi, trx, source, fingerprints);
    const leaving = ofSource.filter(({ is_back }) => !is_back);
    const coming = ofSource.filter(({ is_back }) => is_back);
    const uncounted = uncountStories(
      kept,
      leaving.map(({ marks }) => marks),
    );
    const counted = countAgain(
      new Map([...kept, ...uncounted]),
      coming.map(({ marks }) => marks),
    );
    const isGone = new Set(leaving.map(({ story }) => story));
    for (const { story } of coming) isGone.delete(story);
    const forgotten = await forgetUncounted(strapi, trx, back.run, source, [...counted.values()]);
    const shifted = [...counted.values()]
      .filter(({ fingerprint }) => !forgotten.has(fingerprint))
      .map((one) => ({ ...one, examples: one.examples.filter(({ story }) => !isGone.has(story)) }));
    await writeCounted(strapi, trx, source, kept, shifted);
  }
}

/**
 * Forgets paragraphs that are in no story any more, unless somebody was asked about them; they are kept for the import being done again.
 *
 * @returns their fingerprints
 */
async function forgetUncounted(
  strapi: Core.Strapi,
  trx: Transaction,
  run: number,
  source: number,
  counted: readonly Counted[],
): Promise<Set<string>> {
  const fingerprints = counted.filter(({ stories }) => stories === 0).map(({ fingerprint }) => fingerprint);
  const { rows } = await trx.raw(
    `SELECT document_id AS id, fingerprint FROM ?? WHERE source_id = ? AND fingerprint = ANY (?) AND state = 'counted'`,
    [strapi.db.metadata.get(UID.recurringParagraph).tableName, source, fingerprints as never],
  );
  const found = rows as { id: string; fingerprint: string }[];
  const gone = { run, uid: UID.recurringParagraph, documentIds: found.map(({ id }) => id) };
  await keepRows(strapi, trx, 'after', gone);
  await dropRows(strapi, trx, gone);
  return new Set(found.map(({ fingerprint }) => fingerprint));
}

/** Counts stories onto what is counted of their paragraphs; of a paragraph that is not known any more nothing is counted. */
function countAgain(kept: Map<string, Counted>, stories: readonly Marks[]): Map<string, Counted> {
  for (const marks of stories) {
    for (const [fingerprint, mark] of Object.entries(marks)) {
      const before = kept.get(fingerprint);
      if (!before) continue;
      const after = { ...before, stories: before.stories + 1 };
      for (const word of WORDS) if (mark.includes(letterOf(word))) after[word] += 1;
      kept.set(fingerprint, after);
    }
  }
  return kept;
}

const WORDS = ['body', 'removed', 'top', 'middle', 'end'] as const;
