import { knownName } from './column-names';
import { dayOrderOf, fromFigures, type DayOrder } from './day-order';
import { fromSerial } from './from-serial';
import { readByline } from '../../clean/read-byline';
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
  const plain = cells.map((cell) => knownName(plainName(cell)));
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
  private readonly traits: Traits[];
  /** In which order the dates of each column have day and month. */
  private readonly orders: (DayOrder | undefined)[];
  /** The column that has the time to the day in another one; -1 for none. */
  private readonly clock: number;

  /**
   * @param header names; blank ones, and all of a table without a header, are known by their numbers: `#1`, `#2` …
   * @param sample rows by which the order of day and month is told
   */
  constructor(
    header: readonly string[],
    private readonly mapping?: Mapping,
    sample: readonly (readonly string[])[] = [],
  ) {
    this.orders = header.map((_, i) => dayOrderOf(sample.map((cells) => cells[i] ?? '')));
    this.names = header.map((name, i) => (name.trim() === '' ? `#${i + 1}` : name.trim()));
    this.traits = this.names.map(traitsOf);
    this.clock = this.names.findIndex((name) => CLOCKS.test(plainName(name)));
    this.names.forEach((name, i) => {
      for (const key of [name, plainName(name)]) if (!this.index.has(key)) this.index.set(key, i);
    });
  }

  /** Makes an item of a row's cells. `place` is where the row is. */
  read(cells: readonly string[], { place, zone }: { place: string; zone?: string }): MappedItem {
    const clock = cells[this.clock]?.trim() ?? '';
    const entries = this.names.map((name, i): [string, unknown] => {
      const value = valueOf(this.traits[i], cells[i], this.orders[i]);
      return [name, this.traits[i].isCreated ? withClock(value, clock) : value];
    });
    const drafts = entries.filter(([, value], i) => this.traits[i].isPublished && isNo(value));
    const others = entries.flatMap(([, value], i): [string, unknown][] => {
      const { known } = this.traits[i];
      return known === undefined ? [] : [[known, value]];
    });
    const fields = new SourceFields([...entries.filter((entry) => !drafts.includes(entry)), ...others]);
    const mapped = this.mapping ? findMapped(this.mapping, (path) => this.at(path, cells)) : NOTHING_MAPPED;
    const { body, notes } = readBody(fields, mapped.bodies);
    const found = findFields(fields, mapped.found);
    const cut = cells.length < this.names.length && this.isCut(cells.length, found);
    if (drafts.length > 0) addFound(found, 'pubStatus', 'withheld', drafts[0][0]);
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
    const value = valueOf(traitsOf(path), cells[i], this.orders[i]);
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

/** What a column's name says of its cells. */
interface Traits {
  /** The name by which the fields of an item know it, where that is not its own. */
  known?: string;
  kind?: 'embargo' | 'date' | 'byline';
  /** It has days whose time may be in another column. */
  isCreated: boolean;
  /** It says with yes or no whether a story has been published. */
  isPublished: boolean;
}

function traitsOf(name: string): Traits {
  const plain = plainName(name);
  const known = knownName(plain);
  return {
    known: known === plain ? undefined : known,
    kind: kindOf(name, known),
    isCreated: CREATED.has(known),
    isPublished: PUBLISHED.test(plain),
  };
}

function kindOf(name: string, known: string): Traits['kind'] {
  if (EMBARGO_NAME.test(name)) return 'embargo';
  if (DATES.has(known)) return 'date';
  return BYLINES.has(known) ? 'byline' : undefined;
}

/** A cell's value. An embargo may be a flag. */
function valueOf({ kind }: Traits, cell: string | undefined, order: DayOrder | undefined): unknown {
  const text = cell?.trim() ?? '';
  if (text === '' || NULLS.has(text)) return undefined;
  if (kind === 'embargo') {
    if (/^(false|no|n|0|none|-)$/i.test(text)) return false;
    if (/^(true|yes|y|1)$/i.test(text)) return true;
  }
  if (kind === 'byline') return readByline(text) ?? cell;
  return (kind === undefined ? listOf(text) : (fromSerial(text) ?? fromFigures(text, order))) ?? cell;
}

const BYLINES: ReadonlySet<string> = new Set(NAMES.byline.split(' '));

const PUBLISHED = /^(?:is)?(?:published|public|publié|publicado|veröffentlicht|опубликовано)$/u;
const NO = /^(?:false|f|no|n|0|nein|non|нет)$/i;

const isNo = (value: unknown): boolean => typeof value === 'string' && NO.test(value.trim());

/** Plain names of columns that have dates. */
const DATES: ReadonlySet<string> = new Set(
  [NAMES.firstCreated, NAMES.versionCreated, NAMES.expires].flatMap((list) => list.split(' ')),
);

/** Plain names of a column that has the time to the day in another one. */
const CLOCKS =
  /^(?:time|timeofday|pubtime|publicationtime|publishtime|zeit|uhrzeit|heure|hora|ora|orario|godzina|čas|klo|tid|klokkeslæt|время|час|saat|時刻|时间|時間|시간|الوقت)$/u;
const CLOCK = /^\d{1,2}[:.]\d{2}(?::\d{2})?(?!\d)/;
const CREATED = new Set(NAMES.firstCreated.split(' '));

/** A day, with the time that the row has in a column of its own. */
function withClock(value: unknown, clock: string): unknown {
  if (typeof value !== 'string' || /\d[:h]\d/.test(value)) return value;
  // Full stops stand between a day's parts, too.
  return CLOCK.test(clock) && /\d/.test(value) ? `${value.trim()} ${clock.replace('.', ':')}` : value;
}

/** What some programs write for several words in a cell: `["port","pier"]`, and databases: `{port,pier}`. */
function listOf(text: string): string[] | undefined {
  const array = /^\{([^{}"\\\n]{1,1000})\}$/.exec(text)?.[1];
  if (array !== undefined) return array.split(',').map((word) => word.trim());
  if (!/^\["[^]*"\]$/.test(text) || text.length > LONGEST_LIST) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((one) => typeof one === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}

const LONGEST_LIST = 10_000;
