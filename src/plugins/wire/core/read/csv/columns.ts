import { fromSerial } from './from-serial';
import { addFound, type FoundFields } from '../fields/found-fields';
import { makeItem, type MappedItem } from '../fields/make-item';
import type { Note } from '../format-reader';
import { readBody } from '../json/body';
import { findFields, NOTHING_MAPPED } from '../json/find-fields';
import { imagesOf } from '../json/images';
import { BODY_NAMES, EMBARGO_NAME, isBlank, NAMES, plainName, SourceFields } from '../json/source-names';
import { findMapped, MAPPED_FIELDS, pathsOf, type Mapping } from '../mapping';

/** Plain names of columns that a table of stories may have. */
const KNOWN: ReadonlySet<string> = new Set([
  ...Object.values(NAMES).flatMap((list) => list.split(' ')),
  ...BODY_NAMES,
]);

/** Plain names of columns without which a table has no stories. */
const TELLING: ReadonlySet<string> = new Set([...NAMES.headline.split(' '), ...BODY_NAMES]);

/** How much the cells of a row tell as names of columns: how many there are that stories have, and whether headline or text is among them. */
export const knownColumns = (cells: readonly string[]): { known: number; telling: boolean } => {
  const plain = cells.map(plainName);
  return {
    known: plain.filter((name) => KNOWN.has(name)).length,
    telling: plain.some((name) => TELLING.has(name)),
  };
};

const NUMBER = /^#(\d{1,5})$/;

/** The columns that a mapping names and not numbers. */
export const namedColumns = (mapping: Mapping): string[] =>
  MAPPED_FIELDS.flatMap((field) => pathsOf(mapping, field)).filter((path) => !NUMBER.test(path));

/** True when a column has this name: as it is written, else without regard to case, `_`, `-` and spaces. */
export const hasColumn = (names: readonly string[], name: string): boolean =>
  names.some((own) => own === name || plainName(own) === plainName(name));

/** The columns of a table, in order. */
export class Columns {
  private readonly names: string[];
  private readonly index = new Map<string, number>();

  /**
   * @param header names; blank ones, and all of a table without a header, are known by their numbers: `#1`, `#2` …
   */
  constructor(
    header: readonly string[],
    private readonly mapping?: Mapping,
  ) {
    this.names = header.map((name, i) => (name.trim() === '' ? `#${i + 1}` : name.trim()));
    this.names.forEach((name, i) => {
      for (const key of [name, plainName(name)]) if (!this.index.has(key)) this.index.set(key, i);
    });
  }

  /** Makes an item of a row's cells. `place` is where the row is. */
  read(cells: readonly string[], { place, zone }: { place: string; zone?: string }): MappedItem {
    const entries = this.names.map((name, i): [string, unknown] => [name, valueOf(name, cells[i])]);
    const fields = new SourceFields(entries);
    const mapped = this.mapping ? findMapped(this.mapping, (path) => this.at(path, cells)) : NOTHING_MAPPED;
    const { body, notes } = readBody(fields, mapped.bodies);
    const found = findFields(fields, mapped.found);
    const cut = cells.length < this.names.length && this.isCut(cells.length, found);
    const images = imagesOf(Object.fromEntries(entries));
    const own = images.length > 0 ? { renditions: images } : {};
    const made = makeItem(found, body, {
      own,
      zone,
      place,
      heedWords: true,
      empty: () => this.nothing(place),
    });
    const placed = notes.map((note) => ({ ...note, place }));
    return { ...made, notes: [...placed, ...(cut ? [CUT(place)] : []), ...made.notes] };
  }

  private at(path: string, cells: readonly string[]): { value: unknown; name: string } | undefined {
    const number = NUMBER.exec(path)?.[1];
    const i = number ? Number(number) - 1 : (this.index.get(path) ?? this.index.get(plainName(path)) ?? -1);
    const value = valueOf(path, cells[i]);
    return isBlank(value) ? undefined : { value, name: this.names[i] ?? path };
  }

  /** Whether a row ends before a cell that would say when, or whether, the item may be published; the item is then held. */
  private isCut(length: number, found: FoundFields): boolean {
    const lost = this.names.slice(length);
    const mapped = (['embargoed', 'pubStatus'] as const).flatMap((field) =>
      pathsOf(this.mapping ?? {}, field),
    );
    const deciding = lost.filter(
      (name, i) =>
        DECIDING.test(plainName(name)) || hasColumn(mapped, name) || mapped.includes(`#${length + i + 1}`),
    );
    if (deciding.length > 0) addFound(found, 'pubStatus', 'withheld', deciding[0]);
    return deciding.length > 0;
  }

  private nothing(place: string): Note {
    const shown = this.names.slice(0, 12).map((name) => name.slice(0, 40));
    const columns = `${shown.join(', ')}${this.names.length > shown.length ? ' …' : ''}`;
    return {
      code: 'ITEM_EMPTY',
      field: 'headline, text',
      place,
      message: `The row has neither a headline nor a text. The columns are: ${columns}. Fill in one of these, or say in the mapping which column is which field.`,
    };
  }
}

const DECIDING = new RegExp(`${EMBARGO_NAME.source}|^pubstatus$|^publi(shing|cation)status$`);

const CUT = (place: string): Note => ({
  code: 'ITEM_STATUS',
  place,
  message:
    'The row ends before the cell that says whether it may be published. The item is held: release it by hand if it may.',
});

/** What dumps of databases write for nothing. */
const NULLS = new Set(['\\N', 'NULL', 'null', '(null)']);

/** A cell's value. An embargo may be a flag. */
function valueOf(name: string, cell: string | undefined): unknown {
  const text = cell?.trim() ?? '';
  if (text === '' || NULLS.has(text)) return undefined;
  if (EMBARGO_NAME.test(name)) {
    if (/^(false|no|n|0|none|-)$/i.test(text)) return false;
    if (/^(true|yes|y|1)$/i.test(text)) return true;
  }
  if (DATES.has(plainName(name)) || EMBARGO_NAME.test(name)) return fromSerial(text) ?? cell;
  return listOf(text) ?? cell;
}

/** Plain names of columns that have dates. */
const DATES: ReadonlySet<string> = new Set(
  [NAMES.firstCreated, NAMES.versionCreated, NAMES.expires].flatMap((list) => list.split(' ')),
);

/** What some programs write for several words in a cell: `["port","pier"]`. */
function listOf(text: string): string[] | undefined {
  if (!/^\["[^]*"\]$/.test(text) || text.length > LONGEST_LIST) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((one) => typeof one === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}

const LONGEST_LIST = 10_000;
