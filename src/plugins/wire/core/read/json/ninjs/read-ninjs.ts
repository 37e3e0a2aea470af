import type { WireItem } from '../../../item';
import { addFound, type FoundFields } from '../../fields/found-fields';
import { makeItem, type MappedItem } from '../../fields/make-item';
import type { Note } from '../../format-reader';
import { findMapped, type Mapping } from '../../mapping';
import { readBody } from '../body';
import { findFields, NOTHING_MAPPED } from '../find-fields';
import { imagesOf } from '../images';
import { valueAt } from '../json-path';
import { isObject, type JsonObject } from '../../../json-object';
import { pathsInto } from '../paths-into';
import { placeInside } from '../place-inside';
import { fieldsOf, isBlank, type SourceFields } from '../source-names';
import { companyOf, linksOf } from './associations';
import { authorsOf, entitiesOf } from './entities';
import { eventOf } from './event-concept';
import { itemType, mediaOf } from './item-type';
import { attachmentsOf, captionOf, renditionsOf } from './renditions';
import { CORRECTION, signalsOf } from './signals';
import { entriesOf, first, firstText, nonEmpty } from './values';

export interface NinjsOptions {
  /** Where the object is, for the notes: a JSON pointer or `line 12`. */
  pointer: string;
  /** Of dates that name none: IANA name or offset. */
  zone?: string;
  mapping?: Mapping;
}

/**
 * Makes a wire item of a JSON object: IPTC ninjs 1.x, 2.x and 3.x (iptc.org/standards/ninjs), or one whose fields have commonplace
 * names (`title`, `content`, `publishedAt` …; see `NAMES`), or are mapped. Case, `_` and `-` in names do not matter.
 *
 * A field that has a wrong value is left out, with a note that names it and says what to do. An embargo or a publishing status that
 * cannot be read makes the item `withheld`. Dates without a zone are read in `zone`, or else as UTC, with a note.
 *
 * `textForm` is what the object says (`textForm`), else `body` where there is a headline and `page` where there is none. The text of a picture,
 * film, sound or event that has no body is its caption or description.
 */
export const readNinjs = (object: JsonObject, { pointer, zone, mapping }: NinjsOptions): MappedItem => {
  const fields = fieldsOf(object);
  const mapped = mapping
    ? findMapped(mapping, (path) => {
        const value = valueAt(object, path);
        return isBlank(value) ? undefined : { value, name: path };
      })
    : NOTHING_MAPPED;
  const read = readBody(fields, mapped.bodies);
  const found = findFields(fields, mapped.found);
  addNinjsFields(found, object, fields);
  const own = ownOf(object, read.body.text);
  if (own.signals?.includes('kill')) found.pubStatus = [{ value: 'canceled', name: 'signal' }];
  else if (own.signals?.includes('withhold')) addFound(found, 'pubStatus', 'withheld', 'signal');
  const instead = read.body.text === '' ? inPlaceOfBody(object, own, found) : undefined;
  const made = makeItem(found, instead ?? read.body, {
    own,
    authorsPath: fields.all('byline')[0]?.name,
    zone,
    heedWords: true,
    empty: () => ({ ...nothingIn(fields), place: pointer }),
  });
  const notes = [...(instead ? [] : read.notes), ...(made.item ? partial(object) : []), ...made.notes];
  const paths = pathsInto(object, made.paths);
  return { ...made, paths, notes: notes.map((note) => placed(note, pointer)) };
};

/** Fields that ninjs has in a form of its own. */
function addNinjsFields(found: FoundFields, object: JsonObject, fields: SourceFields): void {
  // ninjs 1.3 and later have `headline_*` and `description_*` with any role in the name; the plain ones go before.
  for (const { name, value } of fields.matching(/^headline(?!s?$)/)) addFound(found, 'headline', value, name);
  for (const { name, value } of fields.matching(/^description(?!s?$)/))
    addFound(found, 'abstract', value, name);
  addFound(found, 'keywords', slugline(object), 'slugline');
  const roles = entriesOf(first(object, 'descriptions')).filter(
    (entry) => firstText(entry, 'role') === 'creditline',
  );
  for (const entry of roles) addFound(found, 'credit', first(entry, 'value'), 'descriptions');
  const rights = first(object, 'rightsinfo');
  if (isObject(rights)) addFound(found, 'usageTerms', first(rights, 'encodedrights'), 'rightsinfo');
  const correction = first(object, CORRECTION);
  if (typeof correction === 'string') addFound(found, 'correction', correction, 'correction');
  const reason = firstText(object, 'embargoedreason embargoreason');
  if (reason) {
    const [note] = found.editorialNote ?? [];
    const name = note ? note.name : 'embargoedreason';
    const value = note ? `${String(note.value)}\n${reason}` : reason;
    found.editorialNote = [{ value, name }, ...(found.editorialNote ?? [])];
  }
}

const slugline = (object: JsonObject): string[] | undefined => {
  const line = firstText(object, 'slugline');
  return line === undefined ? undefined : [line];
};

/** What is read already of the fields that have a structure of their own. */
function ownOf(object: JsonObject, text: string): Partial<WireItem> {
  const company = companyOf(object);
  const renditions = [
    ...renditionsOf(object),
    ...company.renditions,
    ...imagesOf(object),
    ...attachmentsOf(object),
  ];
  const isEvent = isObject(first(object, 'eventdetails'));
  const type = itemType(first(object, 'type')) ?? (isEvent ? 'event' : undefined);
  return {
    type: type === 'text' || (type === 'composite' && text !== '') ? undefined : type,
    authors: nonEmpty(authorsOf(object)),
    entities: nonEmpty(entitiesOf(object)),
    renditions: nonEmpty(once(renditions)),
    links: nonEmpty([...linksOf(object), ...company.links]),
    signals: nonEmpty(signalsOf(object)),
    concept: type === 'event' ? eventOf(object) : undefined,
  };
}

const once = <T>(list: T[]): T[] => [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];

/** The caption of a picture, what is said of an event. It is then no abstract. */
function inPlaceOfBody(
  object: JsonObject,
  { type }: Partial<WireItem>,
  found: FoundFields,
): { text: string; name: string } | undefined {
  if (type !== 'event' && type !== 'planning' && !mediaOf(type)) return undefined;
  const text = captionOf(object);
  if (text === undefined) return undefined;
  delete found.abstract;
  return { text, name: 'descriptions' };
}

const partial = (object: JsonObject): Note[] =>
  firstText(object, 'representationtype') === 'partial'
    ? [
        {
          code: 'ITEM_PARTIAL',
          field: 'representationtype',
          message: 'The source says that this is only a part of the item. Have it sent whole.',
        },
      ]
    : [];

const placed = (note: Note, pointer: string): Note => {
  if (note.place !== undefined) return note.place === '' ? withoutPlace(note) : note;
  const place = note.field ? placeInside(pointer, note.field) : pointer;
  return place ? { ...note, place } : note;
};

const withoutPlace = ({ place: _place, ...note }: Note): Note => note;

const nothingIn = (fields: SourceFields): Note => {
  const names = fields.names().map((name) => name.slice(0, 40));
  const shown = names.length > 12 ? `${names.slice(0, 12).join(', ')} …` : names.join(', ') || 'none';
  return {
    code: 'ITEM_EMPTY',
    field: 'headline, text',
    message: `The item has neither a headline (headline, headlines, title) nor a text (body_text, body_xhtml, bodies, text, content, html). The fields it has: ${shown}. Add one of these, rename the fields, or give a mapping.`,
  };
};
