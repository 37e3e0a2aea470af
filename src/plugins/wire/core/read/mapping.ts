import { z } from 'zod';
import { addFound, type FoundFields } from './fields/found-fields';

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
  'correction',
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
 * For fields of an item, where the source has them: the name or number of a column (CSV: `Headline`, `#3`, from 1), or a path of names with
 * dots or slashes between them (JSON: `content.body`, `/content/body`, `tags[].name`). Several are tried in turn. `text` is the
 * body as plain text, `html` as HTML. Fields that are not named, or have nothing where the mapping says, are found by their common
 * names.
 */
export const mappingSchema = z
  .partialRecord(
    z.enum(MAPPED_FIELDS),
    z.union([z.string().min(1).max(500), z.array(z.string().min(1).max(500)).min(1).max(20)]),
  )
  .describe('A field of the wire item to the column or path that has it');

export type Mapping = z.infer<typeof mappingSchema>;

/** Where a source has what a mapping names. */
export interface MappedValue {
  value: unknown;
  /** The column or path. */
  name: string;
}

/** What a mapping finds in an item: values of fields, and the forms of its body. */
export interface MappedFields {
  found: FoundFields;
  bodies: { name: string; value: string; html: boolean }[];
}

/**
 * Finds what a mapping names.
 *
 * @param valueOf what the item has under a column or path; undefined where it has nothing
 */
export const findMapped = (
  mapping: Mapping,
  valueOf: (path: string) => MappedValue | undefined,
): MappedFields => {
  const found: FoundFields = {};
  const bodies: MappedFields['bodies'] = [];
  for (const field of MAPPED_FIELDS) {
    for (const path of pathsOf(mapping, field)) {
      const at = valueOf(path);
      if (!at) continue;
      if (field !== 'text' && field !== 'html') {
        addFound(found, field, at.value, at.name);
      } else if (typeof at.value === 'string' && at.value.trim() !== '') {
        bodies.push({ name: at.name, value: at.value, html: field === 'html' });
        break;
      } else if (Array.isArray(at.value) && at.value.every((part) => typeof part === 'string')) {
        bodies.push({ name: at.name, value: at.value.join('\n\n'), html: field === 'html' });
        break;
      }
    }
  }
  return { found, bodies };
};

/** The columns or paths that a mapping names for a field, the most wanted first. */
export const pathsOf = (mapping: Mapping, field: keyof Mapping): readonly string[] =>
  [mapping[field] ?? []].flat();
