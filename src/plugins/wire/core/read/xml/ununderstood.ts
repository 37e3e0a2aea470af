import type { Note } from '../format-reader';
import { isElement, type XmlElement } from './element';

/** Names that are told of one file; what has more is another format than it says. */
const MOST_NAMES = 50;

/** Names that one note says. */
const MOST_IN_NOTE = 10;

interface Occurrence {
  line?: number;
  count: number;
}

/**
 * Collects what a reader found in a file and has no use for: elements and attributes whose names it does not know. Each name is told once a file, on
 * the first item that has it, with its line and how often it is there, so that an agency's habit does not become a warning on each of its items.
 */
export class Ununderstood {
  private readonly told = new Set<string>();
  private readonly found = new Map<string, Occurrence>();

  /**
   * Notes a name that was not understood.
   *
   * @param name as a person finds it in the source: `<when>`, `head/docdata/@zone`
   * @param line where, from 1
   */
  add(name: string, line?: number): void {
    const known = this.found.get(name);
    if (known) {
      known.count += 1;
    } else if (!this.told.has(name) && this.told.size + this.found.size <= MOST_NAMES) {
      this.found.set(name, { ...(line === undefined ? {} : { line }), count: 1 });
    }
  }

  /**
   * Notes an element that was not understood, by its name and namespace. One that says nothing (no text, no attributes, nothing in it) is left alone,
   * as nothing is lost with it.
   *
   * @param path the names of the elements around it, as far as they help to find it: `head/docdata`
   */
  addElement(element: XmlElement, path = ''): void {
    if (!saysSomething(element)) return;
    const name = `<${path === '' ? '' : `${path}/`}${element.name}>`;
    this.add(element.uri === '' ? name : `${name} of ${element.uri}`, element.line);
  }

  /** What was found since the last call and is not told yet, for the item that has it; undefined when there is nothing. */
  take(): Note | undefined {
    if (this.found.size === 0) return undefined;
    const entries = [...this.found];
    this.found.clear();
    for (const [name] of entries) this.told.add(name);
    const names = entries.slice(0, MOST_IN_NOTE).map(([name, occurrence]) => described(name, occurrence));
    const more = entries.length - names.length;
    const line = entries[0][1].line;
    return {
      code: 'ITEM_NOT_UNDERSTOOD',
      ...(line === undefined ? {} : { place: `line ${line}` }),
      message: `Not understood, and only in the original: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Tell us if an article needs it. Each name is told once a file.`,
    };
  }
}

const saysSomething = (element: XmlElement): boolean =>
  Object.keys(element.attributes).length > 0 ||
  element.children.some((child) => isElement(child) || child.trim() !== '');

const described = (name: string, { line, count }: Occurrence): string => {
  const shown = name.length > 120 ? `${name.slice(0, 120)}…` : name;
  const where = [line === undefined ? '' : `line ${line}`, count > 1 ? `${count} times` : '']
    .filter((part) => part !== '')
    .join(', ');
  return where === '' ? shown : `${shown} (${where})`;
};
