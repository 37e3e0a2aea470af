import type { z } from 'zod';
import type { Author, Markup, Place, Subject, WireItem } from '../../item';
import type { Note } from '../format-reader';
import { readDate } from './dates';
import type { Found, FoundFields } from './found-fields';
import { describe, FIELD_SCHEMAS, type DateField, type FieldName } from './item-fields';
import { nameSubjects } from './media-topics/name-subjects';
import { readPublishing } from './publishing';
import { withoutUnsafeAddresses } from './safe-addresses';
import { addTextSignals, readTextSignals } from './text-signals';

/** An item, what there is to say about it, and what the source calls each of its fields; without an item the last note says why. */
export interface MappedItem {
  item?: WireItem;
  notes: Note[];
  paths: FieldPaths;
}

/**
 * For each field of an item that the source has, where the source has it, by its own names: a path of elements inside the item (`head/docdata/urgency/@ed-urg`), of
 * a feed from its root, as some fields are the feed's (`rss/channel/item[3]/dc:date`, `/items/2/title`); a name or path of JSON as a mapping
 * has it (`headlines[].value`); a column; a header of a mail; of a page a selector.
 */
export type FieldPaths = Partial<Record<keyof WireItem, string>>;

/** An item's text, and its markup where the source has it. */
export interface Body {
  text: string;
  bodyHtml?: string;
  markup?: Markup;
  /** What the source calls it. */
  name?: string;
}

export interface MakeItemOptions {
  /** What is read already: fields that have a structure of their own (renditions, links, authors, signals, concept, type). */
  own?: Partial<WireItem>;
  /** Where the source has `own.authors`: they stand for a byline. */
  authorsPath?: string;
  /** The zone of dates that name none: IANA name or offset. */
  zone?: string;
  /** Where the item is, for notes that have no place of their own. */
  place?: string;
  /**
   * Also look for embargoes, kills and corrections in the headline and at the ends of the text: for formats whose readers have not done so
   * themselves.
   */
  heedWords?: boolean;
  /** Whether an item without a headline, a text and the like is one where it says anything else: it may be about rights or a status. */
  mayBeEmpty?: boolean;
  /** The note for an item in which there is nothing: it names what was looked for. */
  empty: () => Note;
}

const SINGLE = [
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
  'copyrightHolder',
  'copyrightNotice',
  'usageTerms',
  'correction',
  'editorialNote',
  'canonicalUrl',
] as const satisfies readonly FieldName[];

const DATES = ['firstCreated', 'versionCreated', 'expires'] as const satisfies readonly DateField[];

/**
 * Makes a wire item of what a reader found in any format: the one place where values are checked. A wrong value is left out with a note
 * that names it and says what to do, and the next one for the same field is tried. An embargo or a publishing status that cannot be
 * read makes the item `withheld`.
 *
 * `textForm` is what the source says, else `body` where there is a headline and `page` where there is none.
 */
export const makeItem = (read: FoundFields, body: Body, options: MakeItemOptions): MappedItem => {
  const { found, own: heard } = options.heedWords
    ? withWords(read, body, options)
    : { found: read, own: options.own };
  const { own, notes: addressNotes } = withoutUnsafeAddresses(heard);
  const taker = new FieldTaker(found, options.zone);
  const values: Partial<WireItem> = {};
  const singles: Record<string, unknown> = values;
  for (const field of SINGLE) singles[field] = taker.take<unknown>(field, FIELD_SCHEMAS[field]);
  for (const field of DATES) values[field] = taker.takeDate(field);
  const subjects = taker.takeAll<Subject>('subjects', FIELD_SCHEMAS.subjects);
  values.subjects = subjects && nameSubjects(subjects);
  values.places = taker.takeAll<Place>('places', FIELD_SCHEMAS.places);
  values.keywords = taker.takeAll<string>('keywords', FIELD_SCHEMAS.keywords);
  const { publishing, notes: publishingNotes, path } = readPublishing(found, options.zone);
  const { name: bodyName, ...text } = body;
  const item: WireItem = {
    ...values,
    byline: values.byline ?? bylineOf(own.authors),
    guid: values.guid ?? values.canonicalUrl,
    ...own,
    ...publishing,
    ...text,
    textForm:
      taker.take('textForm', FIELD_SCHEMAS.textForm) ?? own.textForm ?? (values.headline ? 'body' : 'page'),
  };
  const notes = [...publishingNotes, ...taker.notes, ...addressNotes].map((note) =>
    placed(note, options.place),
  );
  const paths = { ...taker.paths, ...path, ...(bodyName ? { text: bodyName } : {}) };
  if (values.guid === undefined && paths.canonicalUrl) paths.guid = paths.canonicalUrl;
  if (item.byline !== undefined && options.authorsPath) paths.byline ??= options.authorsPath;
  if (isEmpty(item) && !(options.mayBeEmpty && Object.values(values).some((value) => value !== undefined)))
    return { notes: [...notes, placed(options.empty(), options.place)], paths };
  return { item: withoutAbsent(item), notes, paths };
};

/** What was found, and what the item says in words about its own life. */
function withWords(
  read: FoundFields,
  { text, name }: Body,
  { own, zone }: MakeItemOptions,
): { found: FoundFields; own: Partial<WireItem> } {
  const found = {
    ...read,
    embargoed: read.embargoed && [...read.embargoed],
    editorialNote: read.editorialNote && [...read.editorialNote],
    correction: read.correction && [...read.correction],
  };
  const heard = { ...own };
  const headline = read.headline?.[0]?.value;
  const sentAt = readDate(read.versionCreated?.[0]?.value, zone)?.iso;
  const told = readTextSignals({
    text,
    ...(typeof headline === 'string' ? { headline } : {}),
    ...(sentAt === undefined ? {} : { sentAt }),
    ...(name === undefined ? {} : { name }),
  });
  addTextSignals(found, heard, told);
  return { found, own: heard };
}

/** What stands for the byline where the source only lists who wrote it. */
const bylineOf = (authors: Author[] = []): string | undefined =>
  [...new Set(authors.map(({ name }) => name?.trim()).filter(Boolean))].join(', ') || undefined;

/** Nothing to tell. A package has its items, and a kill may have nothing but what it takes back. */
const isEmpty = (item: WireItem): boolean =>
  !item.headline &&
  item.text.trim() === '' &&
  !item.concept &&
  !(item.renditions ?? []).length &&
  !(item.type === 'composite' && (item.links ?? []).length) &&
  !(item.pubStatus === 'canceled' && item.guid);

const placed = (note: Note, place: string | undefined): Note =>
  note.place !== undefined || place === undefined ? note : { ...note, place };

const withoutAbsent = (item: WireItem): WireItem =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as unknown as WireItem;

/** Takes fields out of what was found; what does not fit is noted, and the next one tried. */
class FieldTaker {
  readonly notes: Note[] = [];
  readonly paths: FieldPaths = {};

  constructor(
    private readonly found: FoundFields,
    private readonly zone: string | undefined,
  ) {}

  take<T>(field: FieldName, schema: z.ZodType<T>): T | undefined {
    for (const one of this.found[field] ?? []) {
      const value = this.check(one, schema);
      if (value !== undefined) {
        this.paths[field] = one.name;
        return value;
      }
    }
    return undefined;
  }

  takeDate(field: DateField): string | undefined {
    for (const one of this.found[field] ?? []) {
      const date = readDate(one.value, this.zone);
      if (date) {
        this.paths[field] = one.name;
        if (date.zoneAssumed && this.zone === undefined) this.note(one, 'ITEM_DATE_ZONE', zoneless(one));
        return date.iso;
      }
      this.wrong(one, 'a date such as 2026-03-01T08:00:00+02:00');
    }
    return undefined;
  }

  /** What all that was found has together, each once. */
  takeAll<T>(field: FieldName, schema: z.ZodType<T[]>): T[] | undefined {
    const all = new Map<string, T>();
    for (const one of this.found[field] ?? []) {
      for (const value of this.check(one, schema) ?? []) {
        const key = JSON.stringify(value);
        if (!all.has(key)) all.set(key, value);
        this.paths[field] ??= one.name;
      }
    }
    return all.size > 0 ? [...all.values()] : undefined;
  }

  private check<T>(one: Found, schema: z.ZodType<T>): T | undefined {
    const result = schema.safeParse(one.value);
    if (result.success) return result.data;
    this.wrong(one, result.error.issues[0].message);
    return undefined;
  }

  private wrong(one: Found, must: string): void {
    this.note(
      one,
      'ITEM_FIELD',
      `"${one.name}" is ${describe(one.value)}; it must be ${must}. It is left out: correct it in the source, or enter it by hand.`,
    );
  }

  private note({ name, place }: Found, code: string, message: string): void {
    this.notes.push({ code, field: name, ...(place === undefined ? {} : { place }), message });
  }
}

const zoneless = ({ name, value }: Found): string =>
  `"${name}" is ${describe(value)}, a date without a zone, and is read as UTC. Enter the source's time zone, or ask the agency for it.`;
