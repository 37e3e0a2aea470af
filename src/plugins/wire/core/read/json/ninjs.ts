import { addFound, type FoundFields } from '../fields/found-fields';
import { makeItem, type MappedItem } from '../fields/make-item';
import type { Note } from '../format-reader';
import { readBody } from './body';
import { isBlank, NAMES, SourceFields, type SourceField } from './source-names';

/**
 * Makes a wire item of a JSON object: IPTC ninjs 1.x, 2.x and 3.x (iptc.org/standards/ninjs), or one whose fields have commonplace
 * names (`title`, `content`, `publishedAt` …; see `NAMES`). Case, `_` and `-` in names do not matter.
 *
 * A field that has a wrong value is left out, with a note that names it and says what to do. An embargo or a publishing status that
 * cannot be read makes the item `withheld`. Dates without a zone are read in `zone`, or else as UTC, with a note.
 *
 * `textForm` is what the object says (`textForm`), else `body` where there is a headline and `page` where there is none.
 *
 * @param pointer where the object is, for the notes: a JSON pointer or `line 12`
 * @param zone IANA name or offset
 */
export const readNinjs = (object: Record<string, unknown>, pointer: string, zone?: string): MappedItem => {
  const fields = new SourceFields(object);
  const { body, notes: bodyNotes } = readBody(fields);
  const found = findFields(fields);
  const made = makeItem(found, body, { zone, empty: () => ({ ...nothingIn(fields), place: pointer }) });
  return { ...made, notes: [...bodyNotes, ...made.notes].map((note) => placed(note, pointer)) };
};

/** The fields of an item, and the names under which JSON objects have them. */
function findFields(fields: SourceFields): FoundFields {
  const found: FoundFields = {};
  for (const field of Object.keys(NAMES) as SourceField[]) {
    const own = field === 'link' ? 'canonicalUrl' : field;
    for (const { name, value } of fields.all(field)) addFound(found, own, value, name);
  }
  const embargoes = fields.matching(/embargo/).filter(({ value }) => value !== false && !isBlank(value));
  const dated = embargoes.filter(({ name }) => !/(reason|note|text|type)$/i.test(name));
  for (const { name, value } of dated.length > 0 ? dated : embargoes) {
    addFound(found, 'embargoed', value, name);
  }
  return found;
}

/** RFC 6901, section 3; a line of a JSONL file is place enough. */
const placed = (note: Note, pointer: string): Note => {
  if (note.place !== undefined) return note.place === '' ? withoutPlace(note) : note;
  const step = note.field && `/${note.field.replace(/~/g, '~0').replace(/\//g, '~1')}`;
  const place = pointer.startsWith('line ') ? pointer : `${pointer}${step ?? ''}`;
  return place ? { ...note, place } : note;
};

const withoutPlace = ({ place: _place, ...note }: Note): Note => note;

const nothingIn = (fields: SourceFields): Note => {
  const names = fields.names().map((name) => name.slice(0, 40));
  const shown = names.length > 12 ? `${names.slice(0, 12).join(', ')} …` : names.join(', ') || 'none';
  return {
    code: 'ITEM_EMPTY',
    field: 'headline, text',
    message: `The item has neither a headline (headline, headlines, title) nor a text (body_text, body_xhtml, bodies, text, content, html). The fields it has: ${shown}. Add one of these, or rename the fields.`,
  };
};
