import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import type { lock } from './locks';

/**
 * Has the full bodies call a notice by its new fingerprint, where its text was corrected: what was cut out of them as this notice stays its
 * own until the correction is brought to the articles.
 */
export async function renameCuts(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  before: string,
  after: string,
): Promise<void> {
  await trx.raw(
    `UPDATE ?? SET cuts = (
       SELECT jsonb_agg(
         CASE WHEN cut ->> 'notice' = ? THEN jsonb_set(cut, '{notice}', to_jsonb(?::text)) ELSE cut END ORDER BY place
       ) FROM jsonb_array_elements(cuts) WITH ORDINALITY AS cuts_of (cut, place)
     )
     WHERE cuts @> ?::jsonb`,
    [strapi.db.metadata.get(UID.fullBody).tableName, before, after, JSON.stringify([{ notice: before }])],
  );
}
