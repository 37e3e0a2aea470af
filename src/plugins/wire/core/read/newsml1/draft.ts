import type { Author, ItemLink, Rendition, Signal } from '../../item';
import { addFound, type FoundFields } from '../fields/found-fields';
import type { Note } from '../format-reader';
import type { ReadLimits } from '../outcome';
import { attributeOf, childrenOf, type XmlElement } from '../xml/element';
import type { Ununderstood } from '../xml/ununderstood';
import type { Topics } from './topics';

/** What holds for a whole document. */
export interface NewsMl1Context {
  limits: ReadLimits;
  zone?: string;
  unknown: Ununderstood;
}

/** An item in the making: what the parts of a NewsML 1 item add to. */
export class Draft {
  readonly found: FoundFields = {};
  readonly authors: Author[] = [];
  readonly renditions: Rendition[] = [];
  readonly links: ItemLink[] = [];
  readonly signals: Signal[] = [];
  readonly notes: Note[] = [];

  constructor(
    readonly topics: Topics,
    readonly context: NewsMl1Context,
    readonly language?: string,
  ) {}

  /** Adds a value to what was found; `at` is the element it comes from. */
  add(field: keyof FoundFields, value: unknown, path: string, at?: XmlElement): void {
    addFound(this.found, field, value, path, at && `line ${at.line}`);
  }
}

const pointedTo = (reference: string | undefined, topics: Topics | undefined): string | undefined =>
  topics ? topics.pointedTo(reference) : reference;

/** A `Property` of an element: name and value, of one that points to a topic (`ValueRef`) the topic's name; those of properties in properties, too. */
export interface Property {
  name: string;
  value: string;
  element: XmlElement;
}

export const propertiesOf = (holder: XmlElement | undefined, topics?: Topics): Property[] =>
  childrenOf(holder, 'Property').flatMap((element) => {
    const name = attributeOf(element, 'FormalName');
    const value = attributeOf(element, 'Value') ?? pointedTo(attributeOf(element, 'ValueRef'), topics);
    return [...(name && value ? [{ name, value, element }] : []), ...propertiesOf(element, topics)];
  });
