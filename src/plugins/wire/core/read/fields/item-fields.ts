import { z } from 'zod';
import type { Place, Subject, WireItem } from '../../item';
import { asConcepts, asText, preferred } from '../json/json-values';
import { languageTag } from './language-tag';

/** A schema that makes a field's value out of what a source has for it, or says what it must be. */
const field = <T>(must: string, make: (value: unknown) => T | undefined): z.ZodType<T> =>
  z.unknown().transform((value, context): T => {
    const made = make(value);
    if (made !== undefined) return made;
    context.addIssue({ code: 'custom', message: must });
    return z.NEVER;
  });

const text = (must = 'a text'): z.ZodType<string> => field(must, asText);

const url = z
  .string()
  .trim()
  .pipe(z.url({ protocol: /^https?$/ }));

const urgency = z
  .union([z.number(), z.string().trim().regex(/^\d+$/).transform(Number)])
  .pipe(z.number().int().min(1).max(9));

const parsed = <T>(schema: z.ZodType<T>, value: unknown): T | undefined => {
  const result = schema.safeParse(value);
  return result.success ? result.data : undefined;
};

const oneOf = (value: unknown): string | undefined => {
  const [first] = asConcepts(value);
  return first?.name ?? first?.code;
};

/** The roles in which ninjs 2 and 3 sources send what `WireItem` has one of. */
const HEADLINE_ROLES = ['main', 'headline', 'title'];
const ABSTRACT_ROLES = ['summary', 'abstract', 'lead', 'main', 'text', 'caption'];

/** How each field of an item is made and checked. */
export const FIELD_SCHEMAS = {
  guid: text('a text or a number'),
  version: text('a text or a number'),
  headline: field('a text', (value) => asText(preferred(value, HEADLINE_ROLES))),
  byline: text(),
  dateline: text(),
  credit: text(),
  abstract: field('a text', (value) => asText(preferred(value, ABSTRACT_ROLES))),
  language: field('a language tag such as "en" or "pt-BR" (BCP 47)', (value) =>
    languageTag(asText(value) ?? ''),
  ),
  urgency: field('a whole number from 1 (most urgent) to 9', (value) => parsed(urgency, value)),
  genre: field('a name or a code', oneOf),
  copyrightHolder: text(),
  copyrightNotice: text(),
  usageTerms: text(),
  correction: text(),
  editorialNote: text(),
  canonicalUrl: field('a web address that begins with https:// or http://', (value) =>
    parsed(url, asText(value)),
  ),
  textForm: field<WireItem['textForm']>('"page" or "body"', (value) =>
    parsed(z.enum(['page', 'body']), value),
  ),
  subjects: field<Subject[]>('names or codes', (value) => nonEmpty(asConcepts(value, { split: true }))),
  places: field<Place[]>('names', (value) =>
    nonEmpty(
      asConcepts(value).map(({ code, name }) => ({
        ...(code && name ? { code } : {}),
        name: (name ?? code)!,
      })),
    ),
  ),
  keywords: field<string[]>('words', (value) =>
    nonEmpty(
      asConcepts(value, { split: true })
        .map(({ name, code }) => (name ?? code ?? '').trim())
        .filter((word) => word !== ''),
    ),
  ),
} satisfies Record<string, z.ZodType>;

/** Fields that are dates; in which zone they are read is not the value's matter. */
export type DateField = 'firstCreated' | 'versionCreated' | 'expires';

/** The fields of an item that are checked one by one. */
export type FieldName = keyof typeof FIELD_SCHEMAS | DateField;

const nonEmpty = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

/** What a value is, in a few words for a sentence. */
export const describe = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const shown = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
};
