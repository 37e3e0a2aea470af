import type { Core } from '@strapi/strapi';
import { countsOf, type Counts, type Marks } from '../../../core/recurring';
import { UID } from '../../../shared/constants';
import type { lock } from './locks';

type Transaction = Parameters<typeof lock>[0];

/**
 * Takes stories of a source off the count that are no longer recent, whose lock the caller holds. What is in no other and nobody has been asked about
 * is forgotten.
 */
export async function takeOffCounts(
  strapi: Core.Strapi,
  trx: Transaction,
  source: number,
  stories: readonly Marks[],
): Promise<void> {
  const counts = [...countsOf(stories)];
  if (counts.length === 0) return;
  const column = (name: keyof Counts) => counts.map(([, count]) => count[name]) as never;
  const bindings = {
    table: strapi.db.metadata.get(UID.recurringParagraph).tableName,
    source,
    fingerprints: counts.map(([fingerprint]) => fingerprint) as never,
    stories: column('stories'),
    body: column('body'),
    removed: column('removed'),
    top: column('top'),
    middle: column('middle'),
    end: column('end'),
  };
  await trx.raw(
    `DELETE FROM :table: AS p
     USING unnest(CAST(:fingerprints AS text[]), CAST(:stories AS integer[])) AS n (fingerprint, stories)
     WHERE p.source_id = :source AND p.fingerprint = n.fingerprint AND p.state = 'counted' AND p.stories <= n.stories`,
    bindings,
  );
  await trx.raw(
    `UPDATE :table: AS p SET stories = greatest(0, p.stories - n.stories), in_body = greatest(0, p.in_body - n.body),
       in_removed = greatest(0, p.in_removed - n.removed), at_top = greatest(0, p.at_top - n.top),
       in_middle = greatest(0, p.in_middle - n.middle), at_end = greatest(0, p.at_end - n.last)
     FROM unnest(
       CAST(:fingerprints AS text[]), CAST(:stories AS integer[]), CAST(:body AS integer[]), CAST(:removed AS integer[]),
       CAST(:top AS integer[]), CAST(:middle AS integer[]), CAST(:end AS integer[])
     ) AS n (fingerprint, stories, body, removed, top, middle, last)
     WHERE p.source_id = :source AND p.fingerprint = n.fingerprint`,
    bindings,
  );
}
