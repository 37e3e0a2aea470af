import { z } from 'zod';

/** The fields of an item that a mapping can name. */
export const MAPPED_FIELDS = [
  'guid',
  'version',
  'headline',
  'byline',
  'dateline',
  'credit',
  'abstract',
  'language',
  'urgency',
  'genre',
  'subjects',
  'keywords',
  'places',
  'copyrightHolder',
  'copyrightNotice',
  'usageTerms',
  'editorialNote',
  'embargoed',
  'expires',
  'firstCreated',
  'versionCreated',
  'pubStatus',
  'canonicalUrl',
  'text',
  'html',
] as const;

/**
 * For fields of an item, where the source has them: the name of a column (CSV), or a path of names with dots or slashes between them (JSON:
 * `content.body`, `/content/body`). Several are tried in turn. `text` is the body as plain text, `html` as HTML. Fields that are not named
 * are found by their common names.
 */
export const mappingSchema = z
  .partialRecord(
    z.enum(MAPPED_FIELDS),
    z.union([z.string().min(1).max(500), z.array(z.string().min(1).max(500)).min(1).max(20)]),
  )
  .describe('A field of the wire item to the column or path that has it');

export type Mapping = z.infer<typeof mappingSchema>;
