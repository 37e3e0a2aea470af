import type { Core } from '@strapi/strapi';
import type { Counted, Looks, RecurringEvidence, RecurringState } from '../../../core/recurring';
import { UID } from '../../../shared/constants';
import { Turns } from '../threads/turns';
import { CopyPlan } from './copy';
import { rows } from './documents';
import type { lock } from './locks';

type Transaction = Parameters<typeof lock>[0];

/** The key to be locked before paragraphs of a source are counted, proposed or decided about; it comes before those on notices. */
export const recurringLock = (source: number): string => `recurring:${source}`;

/** What is counted of these paragraphs of a source, by fingerprint. The caller holds the lock on the source's. */
export async function readCounted(
  strapi: Core.Strapi,
  trx: Transaction,
  source: number,
  fingerprints: readonly string[],
): Promise<Map<string, Counted>> {
  if (fingerprints.length === 0) return new Map();
  const { rows: found } = await trx.raw(
    `SELECT ${COUNTED} FROM ?? WHERE source_id = ? AND fingerprint = ANY (?)`,
    [tableOf(strapi), source, fingerprints as never],
  );
  return new Map((found as CountedRow[]).map((row) => [row.fingerprint, toCounted(row)]));
}

/** Writes what is counted of paragraphs of a source: new ones at once, and the others at once. */
export async function writeCounted(
  strapi: Core.Strapi,
  trx: Transaction,
  source: number,
  kept: ReadonlyMap<string, Counted>,
  counted: readonly Counted[],
): Promise<void> {
  const isKept = ({ fingerprint }: Counted) => kept.has(fingerprint);
  const fresh = counted.filter((one) => !isKept(one));
  const changed = counted.filter(isKept);
  if (fresh.length > 0) {
    const plan = new CopyPlan(strapi);
    const at = new Date();
    const turns = new Turns();
    for (const one of fresh) {
      plan.row(UID.recurringParagraph, { ...toRow(one), source, state: 'counted' }, at);
      await turns.giveWhenDue();
    }
    await plan.write(trx);
  }
  if (changed.length === 0) return;
  const column = (value: (one: Counted) => unknown) => changed.map(value) as never;
  await trx.raw(
    `UPDATE ?? AS p SET text = n.text, stories = n.stories, in_body = n.body, in_removed = n.removed, at_top = n.top,
       in_middle = n.middle, at_end = n.last, first_seen = n.first_seen, last_seen = n.last_seen,
       examples = CAST(n.examples AS jsonb)
     FROM unnest(
       CAST(? AS text[]), CAST(? AS text[]), CAST(? AS integer[]), CAST(? AS integer[]), CAST(? AS integer[]),
       CAST(? AS integer[]), CAST(? AS integer[]), CAST(? AS integer[]), CAST(? AS timestamp[]), CAST(? AS timestamp[]),
       CAST(? AS text[])
     ) AS n (fingerprint, text, stories, body, removed, top, middle, last, first_seen, last_seen, examples)
     WHERE p.source_id = ? AND p.fingerprint = n.fingerprint`,
    [
      tableOf(strapi),
      column(({ fingerprint }) => fingerprint),
      column(({ text }) => text),
      column(({ stories }) => stories),
      column(({ body }) => body),
      column(({ removed }) => removed),
      column(({ top }) => top),
      column(({ middle }) => middle),
      column(({ end }) => end),
      column(({ firstSeen }) => new Date(firstSeen)),
      column(({ lastSeen }) => new Date(lastSeen)),
      column(({ examples }) => JSON.stringify(examples)),
      source,
    ],
  );
}

/** A paragraph about which nobody has been asked, and that may have to be proposed. */
export interface Candidate extends Counted {
  id: number;
  documentId: string;
}

/** The next paragraphs of a source that are in enough stories and have grown since they were last judged; the most frequent first. */
export async function readCandidates(
  strapi: Core.Strapi,
  trx: Transaction,
  source: number,
  minStories: number,
  limit: number,
): Promise<Candidate[]> {
  const { rows: found } = await trx.raw(
    `SELECT id, document_id AS "documentId", ${COUNTED} FROM ??
     WHERE state = 'counted' AND source_id = ? AND stories >= greatest(look_again, ?) ORDER BY stories DESC, id LIMIT ?`,
    [tableOf(strapi), source, minStories, limit],
  );
  return (found as (CountedRow & Pick<Candidate, 'id' | 'documentId'>)[]).map(toCounted);
}

export interface ParagraphChange {
  state?: RecurringState;
  looks?: Looks;
  evidence?: RecurringEvidence;
  /** Row id. */
  notice?: number;
  proposedAt?: Date;
  decidedAt?: Date | null;
  decidedBy?: string | null;
  lookAgain?: number;
}

/** Changes paragraphs; the caller holds the lock on their sources'. */
export async function changeParagraphs(
  strapi: Core.Strapi,
  ids: readonly number[],
  data: ParagraphChange,
): Promise<void> {
  if (ids.length === 0) return;
  if (data.notice === undefined) {
    await rows(strapi, UID.recurringParagraph).updateMany({ where: { id: { $in: ids } }, data });
    return;
  }
  for (const id of ids) await rows(strapi, UID.recurringParagraph).update({ where: { id }, data });
}

/** Forgets what nobody needs of a source: what is in no recent story, what was rare and is old, and what is too much. */
export async function forgetRare(
  strapi: Core.Strapi,
  trx: Transaction,
  source: number,
  { rareDays, maxParagraphs }: { rareDays: number; maxParagraphs: number },
): Promise<void> {
  await trx.raw(
    `DELETE FROM :table: WHERE id IN (
       SELECT id FROM (
         SELECT id, stories, last_seen, max(last_seen) OVER () AS last,
           row_number() OVER (ORDER BY stories DESC, last_seen DESC, id DESC) AS place
         FROM :table: WHERE source_id = :source AND state = 'counted'
       ) AS p
       WHERE stories = 0 OR place > :maxParagraphs
         OR (stories = 1 AND last_seen < last - make_interval(secs => :seconds))
     )`,
    { table: tableOf(strapi), source, maxParagraphs, seconds: rareDays * 86_400 },
  );
}

/** The columns of what is counted. */
const COUNTED = `fingerprint, text, stories, in_body AS body, in_removed AS removed, at_top AS top, in_middle AS middle, at_end AS end,
  first_seen AS "firstSeen", last_seen AS "lastSeen", examples`;

type CountedRow = Omit<Counted, 'firstSeen' | 'lastSeen' | 'examples'> & {
  firstSeen: Date;
  lastSeen: Date;
  /** JSON: Strapi has the driver leave it as text. */
  examples: string | null;
};

const toRow = ({ body, removed, top, middle, end, ...rest }: Counted) => ({
  ...rest,
  inBody: body,
  inRemoved: removed,
  atTop: top,
  inMiddle: middle,
  atEnd: end,
});

/** What is counted of a paragraph, and what else its row has. */
const toCounted = <Row extends CountedRow>({ firstSeen, lastSeen, examples, ...row }: Row) => ({
  ...row,
  firstSeen: firstSeen.toISOString(),
  lastSeen: lastSeen.toISOString(),
  examples: examples === null ? [] : (JSON.parse(examples) as Counted['examples']),
});

const tableOf = (strapi: Core.Strapi): string => strapi.db.metadata.get(UID.recurringParagraph).tableName;
