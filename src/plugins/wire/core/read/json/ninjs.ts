import type { z } from 'zod';
import type { Subject, WireItem } from '../../item';
import { readBody } from './body';
import type { SourceDate } from '../fields/dates';
import type { Note } from '../format-reader';
import { describe, FIELD_SCHEMAS } from '../fields/item-fields';
import { readPublishing } from '../fields/publishing';
import { SourceFields, type SourceField } from './source-names';

/** An item, and what there is to say about it; without an item the last note says why there is none. */
export interface MappedItem {
  item?: WireItem;
  notes: Note[];
}

/**
 * Makes a wire item of a JSON object: IPTC ninjs 1.x, 2.x and 3.x (iptc.org/standards/ninjs), or one whose fields have commonplace
 * names (`title`, `content`, `publishedAt` …; see `NAMES`). Case, `_` and `-` in names do not matter.
 *
 * A field that has a wrong value is left out, with a note that names it and says what to do. An embargo or a publishing status that
 * cannot be read makes the item `withheld`. Dates without a zone are read as UTC, with a note.
 *
 * `textForm` is what the object says (`textForm`), else `body` where there is a headline and `page` where there is none.
 *
 * @param pointer where the object is, for the notes: a JSON pointer or `line 12`
 */
export const readNinjs = (object: Record<string, unknown>, pointer: string): MappedItem => {
  const fields = new SourceFields(object);
  const { body, notes: bodyNotes } = readBody(fields);
  const { publishing, notes: publishingNotes } = readPublishing(fields);
  const taker = new FieldTaker(fields);

  const headline = taker.take('headline', FIELD_SCHEMAS.headline);
  const canonicalUrl = taker.take('link', FIELD_SCHEMAS.canonicalUrl);
  const item: WireItem = {
    guid: taker.take('guid', FIELD_SCHEMAS.guid) ?? canonicalUrl,
    version: taker.take('version', FIELD_SCHEMAS.version),
    headline,
    byline: taker.take('byline', FIELD_SCHEMAS.byline),
    dateline: taker.take('dateline', FIELD_SCHEMAS.dateline),
    credit: taker.take('credit', FIELD_SCHEMAS.credit),
    abstract: taker.take('abstract', FIELD_SCHEMAS.abstract),
    language: taker.take('language', FIELD_SCHEMAS.language),
    urgency: taker.take('urgency', FIELD_SCHEMAS.urgency),
    genre: taker.take('genre', FIELD_SCHEMAS.genre),
    subjects: taker.takeAll('subjects', FIELD_SCHEMAS.subjects),
    places: taker.take('places', FIELD_SCHEMAS.places),
    copyrightHolder: taker.take('copyrightHolder', FIELD_SCHEMAS.copyrightHolder),
    copyrightNotice: taker.take('copyrightNotice', FIELD_SCHEMAS.copyrightNotice),
    usageTerms: taker.take('usageTerms', FIELD_SCHEMAS.usageTerms),
    firstCreated: taker.takeDate('firstCreated', FIELD_SCHEMAS.firstCreated),
    versionCreated: taker.takeDate('versionCreated', FIELD_SCHEMAS.versionCreated),
    canonicalUrl,
    ...publishing,
    ...body,
    textForm: taker.take('textForm', FIELD_SCHEMAS.textForm) ?? (headline ? 'body' : 'page'),
  };
  const notes = [...bodyNotes, ...publishingNotes, ...taker.notes].map((note) => placed(note, pointer));
  if (!headline && body.text.trim() === '') return { notes: [...notes, nothingIn(fields, pointer)] };
  return { item: withoutAbsent(item), notes };
};

/** Takes fields by the names sources give them; what does not fit is noted, and the next name tried. */
class FieldTaker {
  readonly notes: Note[] = [];

  constructor(private readonly fields: SourceFields) {}

  take<T>(field: SourceField, schema: z.ZodType<T>): T | undefined {
    return this.first(field, schema)?.value;
  }

  takeDate(field: SourceField, schema: z.ZodType<SourceDate>): string | undefined {
    const found = this.first(field, schema);
    if (found?.value.zoneAssumed) {
      this.notes.push({
        code: 'ITEM_DATE_ZONE',
        field: found.name,
        message: `"${found.name}" is ${describe(found.raw)}, a date without a zone, and is read as UTC. Ask the agency for the zone, or correct the date.`,
      });
    }
    return found?.value.iso;
  }

  /** What all names of the field have together, each once. */
  takeAll(field: SourceField, schema: z.ZodType<Subject[]>): Subject[] | undefined {
    const all = new Map<string, Subject>();
    for (const { name, value } of this.fields.all(field)) {
      for (const subject of this.check(name, value, schema) ?? []) {
        const key = `${subject.code ?? ''}\n${subject.name ?? ''}`;
        if (!all.has(key)) all.set(key, subject);
      }
    }
    return all.size > 0 ? [...all.values()] : undefined;
  }

  private first<T>(
    field: SourceField,
    schema: z.ZodType<T>,
  ): { name: string; raw: unknown; value: T } | undefined {
    for (const { name, value: raw } of this.fields.all(field)) {
      const value = this.check(name, raw, schema);
      if (value !== undefined) return { name, raw, value };
    }
    return undefined;
  }

  private check<T>(name: string, value: unknown, schema: z.ZodType<T>): T | undefined {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    this.notes.push({
      code: 'ITEM_FIELD',
      field: name,
      message: `"${name}" is ${describe(value)}; it must be ${result.error.issues[0].message}. It is left out: correct it in the source, or enter it by hand.`,
    });
    return undefined;
  }
}

/** RFC 6901, section 3; a line of a JSONL file is place enough. */
const placed = (note: Note, pointer: string): Note => {
  const step = note.field && `/${note.field.replace(/~/g, '~0').replace(/\//g, '~1')}`;
  const place = pointer.startsWith('line ') ? pointer : `${pointer}${step ?? ''}`;
  return place ? { ...note, place } : note;
};

const nothingIn = (fields: SourceFields, pointer: string): Note => {
  const names = fields.names().map((name) => name.slice(0, 40));
  const shown = names.length > 12 ? `${names.slice(0, 12).join(', ')} …` : names.join(', ') || 'none';
  return {
    code: 'ITEM_EMPTY',
    field: 'headline, text',
    ...(pointer ? { place: pointer } : {}),
    message: `The item has neither a headline (headline, headlines, title) nor a text (body_text, body_xhtml, bodies, text, content, html). The fields it has: ${shown}. Add one of these, or rename the fields.`,
  };
};

const withoutAbsent = (item: WireItem): WireItem =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as unknown as WireItem;
