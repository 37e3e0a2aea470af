import type { Author, ItemLink, ItemType, Rendition, Signal } from '../../item';
import { addFound, type FoundFields } from '../fields/found-fields';
import type { Note } from '../format-reader';
import type { BodyPart } from '../iptc/body-parts';
import type { Catalog } from '../iptc/codes';
import type { ReadLimits } from '../outcome';
import type { XmlElement } from '../xml/element';
import type { Ununderstood } from '../xml/ununderstood';

/** What holds for a whole document. */
export interface G2Context {
  limits: ReadLimits;
  zone?: string;
  unknown: Ununderstood;
}

/** More than any item says of itself in one field. */
const MOST_COPIED = 50;

/** An item in the making: what the parts of a NewsML-G2 item add to. */
export class Draft {
  readonly found: FoundFields = {};
  readonly authors: Author[] = [];
  readonly renditions: Rendition[] = [];
  readonly links: ItemLink[] = [];
  readonly signals: Signal[] = [];
  readonly notes: Note[] = [];
  parts: BodyPart[] = [];
  type: ItemType | undefined;

  constructor(
    readonly element: XmlElement,
    readonly catalog: Catalog,
    readonly context: G2Context,
    /** The language of the content, in which names are wanted. */
    readonly language?: string,
  ) {}

  /**
   * Another draft with what this one has, for an item that holds several; of very long lists the beginning, as all of them are in each of many concepts.
   */
  copy(): Draft {
    const made = new Draft(this.element, this.catalog, this.context, this.language);
    for (const [field, values] of Object.entries(this.found)) {
      made.found[field as keyof FoundFields] = values.slice(0, MOST_COPIED);
    }
    made.authors.push(...this.authors.slice(0, MOST_COPIED));
    made.links.push(...this.links.slice(0, MOST_COPIED));
    made.renditions.push(...this.renditions.slice(0, MOST_COPIED));
    made.signals.push(...new Set(this.signals));
    made.notes.push(...this.notes.slice(0, MOST_COPIED));
    return made;
  }

  /** Adds a value to what was found; `at` is the element it comes from. */
  add(field: keyof FoundFields, value: unknown, path: string, at?: XmlElement): void {
    addFound(this.found, field, value, path, at && `line ${at.line}`);
  }
}
