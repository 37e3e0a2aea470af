import type { Core } from '@strapi/strapi';
import { UID } from '../../../../shared/constants';
import { quoted } from './sql-words';

/*
 * Parts of queries: what has happened to an article since a time without its draft telling. All of them are expressions of SQL.
 */

/** A row `released`, `expired`: when the clock last published an article, or unpublished it, since then; and `undone`: when an undo last changed it. */
export const clockSince = (strapi: Core.Strapi, article: string, since: string): string =>
  `SELECT max(told.at) FILTER (WHERE told.action = 'released' AND told.at >= ${since}) AS released,
     max(told.at) FILTER (WHERE told.action = 'expired' AND told.at >= ${since}) AS expired,
     max(told.at) FILTER (WHERE told.action = 'undone') AS undone
   FROM ${tableOf(strapi, UID.historyEntry)} told
   WHERE told.article_document_id = ${article} AND told.action IN ('released', 'expired', 'undone')`;

/**
 * Whether nobody but the clock has published or unpublished an article.
 *
 * @param is when it was published, as it is now
 * @param was the same, as it was left
 * @param clock a row of `clockSince`
 */
export const isPublishedAs = (is: string, was: string, clock: string): string =>
  `coalesce(CASE WHEN ${is} IS NULL
     THEN ${clock}.expired > coalesce(${clock}.released, '-infinity') OR (${was} IS NULL AND (${clock}.released IS NULL OR ${clock}.released < ${clock}.undone))
     ELSE ${is} = ${was} OR ${is} <= ${clock}.released END, false)`;

/** Whether an editor has taken a side in a conflict: the draft may be the same after that. */
export const hasTakenSide = (strapi: Core.Strapi, article: string, since: string): string =>
  `EXISTS (
     SELECT 1 FROM ${tableOf(strapi, UID.conflict)} taken
     WHERE taken.article_document_id = ${article} AND taken.state IN ('source', 'editor') AND taken.resolved_at >= ${since}
   )`;

/** When an undo last changed an article. */
export const lastUndone = (strapi: Core.Strapi, article: string): string =>
  `(SELECT max(undone.at) FROM ${tableOf(strapi, UID.historyEntry)} undone WHERE undone.article_document_id = ${article} AND undone.action = 'undone')`;

const tableOf = (strapi: Core.Strapi, uid: string): string => quoted(strapi.db.metadata.get(uid).tableName);
