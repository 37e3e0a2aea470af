import { readDate } from '../fields/dates';
import { attributeOf, childrenOf, textOf, type XmlElement } from '../xml/element';
import { baseInside, resolveAddress } from './addresses';
import type { FeedCategory, FeedDate, FeedLink, FeedParts, FeedPerson, PlacedPart } from './feed';
import { readFeedText, type FeedText, type TextContext } from './feed-text';
import { keyOf, pathIn } from './names';
import { AUTHORS, CONTRIBUTORS, DATES, LIST_OF_WORDS, PUBLISHERS, RIGHTS, TITLES } from './part-names';
import { readPerson } from './persons';

export interface PartsContext extends TextContext {
  /** The zone of dates that name none. */
  zone?: string;
}

/** Categories of one entry or feed that are read; the rest is in the original. */
export const MOST_CATEGORIES = 500;

/** Puts together what channels, sources and entries have in common, element by element. */
export class PartsBuilder {
  /** Categories that were too many. */
  categoriesLeft = 0;
  private readonly ranks = new Map<string, number>();

  constructor(
    readonly parts: FeedParts,
    readonly context: PartsContext,
  ) {}

  /** @returns false for an element that channels and entries do not have in common */
  add(key: string, element: XmlElement): boolean {
    const { parts } = this;
    if (Object.hasOwn(TITLES, key)) {
      this.setText('title', TITLES[key], this.text(element, 'text/plain'));
    } else if (Object.hasOwn(RIGHTS, key)) {
      this.setText('rights', RIGHTS[key], this.text(element, 'text/plain'));
    } else if (Object.hasOwn(DATES, key)) {
      const [field, rank] = DATES[key];
      this.setDate(field, rank, element, textOf(element));
    } else if (AUTHORS.has(key)) {
      this.addPersons(parts.authors, element);
    } else if (CONTRIBUTORS.has(key)) {
      this.addPersons(parts.contributors, element);
    } else if (PUBLISHERS.has(key)) {
      parts.publisher = this.person(element) ?? parts.publisher;
    } else if (key === 'link') {
      this.addLink(element);
    } else if (key === 'id') {
      const id = textOf(element);
      if (id === undefined) return true;
      parts.id = resolveAddress(id, element.attributes['xml:base'] ?? this.xmlBase);
      parts.paths.id = this.path(element);
    } else if (LIST_OF_WORDS.has(key)) {
      this.addWords(element);
    } else {
      return this.addRest(key, element);
    }
    return true;
  }

  /** The base that the feed itself gives, without what is taken where it gives none. */
  xmlBase: string | undefined;

  setText(field: 'title' | 'subtitle' | 'rights', rank: number, text: FeedText): void {
    if (text.value !== '' && this.ranked(field, rank)) this.parts[field] = text;
  }

  /** True when nothing better is known for a field. */
  ranked(field: string, rank: number): boolean {
    if ((this.ranks.get(field) ?? Infinity) < rank) return false;
    this.ranks.set(field, rank);
    return true;
  }

  text(element: XmlElement, type: string): FeedText {
    return readFeedText(element, type, this.context);
  }

  /** Where an element is that stands in the one which is read. */
  path(element: XmlElement): string {
    return pathIn(this.context.path, element);
  }

  /** Notes where a part is, unless an earlier element had it. */
  place(part: PlacedPart, element: XmlElement): void {
    this.parts.paths[part] ??= this.path(element);
  }

  address(element: XmlElement, value: string): string {
    return resolveAddress(value, baseInside(element, this.context.base));
  }

  addCategory(category: FeedCategory): void {
    if (this.parts.categories.length >= MOST_CATEGORIES) this.categoriesLeft += 1;
    else this.parts.categories.push(category);
  }

  private addRest(key: string, element: XmlElement): boolean {
    const { parts } = this;
    switch (key) {
      case 'category':
      case 'media:category':
      case 'itunes:category':
      case 'dc:subject':
      case 'dcterms:subject':
      case 'prism:section':
        this.addCategoryElement(key, element);
        return true;
      case 'language':
      case 'dc:language':
      case 'dcterms:language': {
        const language = textOf(element);
        if (language === undefined) return true;
        parts.language = language;
        parts.paths.language = this.path(element);
        return true;
      }
      case 'cc:license':
      case 'dcterms:license': {
        const href = element.attributes['rdf:resource'] ?? attributeOf(element, 'href') ?? textOf(element);
        if (href) {
          const path = this.path(element);
          parts.links.push({ rel: 'license', href: this.address(element, href), path });
        }
        return true;
      }
      case 'dcterms:rightsholder':
        parts.rightsHolder = textOf(element);
        parts.paths.rightsHolder = this.path(element);
        return true;
      case 'dcterms:valid':
      case 'dc:valid':
        this.addValidity(element);
        return true;
      default:
        return false;
    }
  }

  private setDate(
    field: 'published' | 'updated' | 'created' | 'expired' | 'validFrom' | 'validUntil',
    rank: number,
    element: XmlElement,
    value: string | undefined,
  ): void {
    if (value === undefined || !this.ranked(field, rank)) return;
    const iso = readDate(value, this.context.zone, { partial: true })?.iso;
    const path = this.path(element);
    this.parts[field] = { value, path, line: element.line, ...(iso ? { iso } : {}) } satisfies FeedDate;
  }

  /** DCMI Period: `start=2003-01-01T09:00+01:00; end=…; scheme=W3C-DTF`. */
  private addValidity(element: XmlElement): void {
    for (const part of (textOf(element) ?? '').split(';')) {
      const [name, value] = part.split('=', 2).map((piece) => piece.trim());
      if (name === 'start') this.setDate('validFrom', 0, element, value || undefined);
      if (name === 'end') this.setDate('validUntil', 0, element, value || undefined);
    }
  }

  private addPersons(into: FeedPerson[], element: XmlElement): void {
    const person = this.person(element);
    if (person) into.push(person);
  }

  private person(element: XmlElement): FeedPerson | undefined {
    const person = readPerson(element, this.context.base);
    return person && { ...person, path: this.path(element) };
  }

  private addLink(element: XmlElement): void {
    const { parts } = this;
    const told = attributeOf(element, 'href');
    const href = told ?? element.attributes['rdf:resource'] ?? textOf(element);
    if (href === undefined) return;
    const link: FeedLink = {
      rel: attributeOf(element, 'rel') ?? 'alternate',
      href: this.address(element, href),
      path: told === undefined ? this.path(element) : `${this.path(element)}/@href`,
    };
    for (const name of ['type', 'title', 'hreflang', 'length'] as const) {
      const value = attributeOf(element, name);
      if (value !== undefined) link[name] = value;
    }
    parts.links.push(link);
    const isPage = link.type === undefined || /^(text\/html|application\/xhtml\+xml)/i.test(link.type);
    if (link.rel !== 'alternate' || !isPage || parts.link !== undefined) return;
    parts.link = link.href;
    parts.paths.link = link.path;
  }

  private addCategoryElement(key: string, element: XmlElement): void {
    const text = textOf(element);
    const term = attributeOf(element, 'term') ?? attributeOf(element, 'text') ?? text;
    const label = attributeOf(element, 'label');
    if (term === undefined && label === undefined) return;
    this.place('categories', element);
    const scheme =
      attributeOf(element, 'scheme') ??
      attributeOf(element, 'domain') ??
      (key === 'itunes:category' ? 'http://www.itunes.com/' : undefined) ??
      (key === 'media:category' ? 'http://search.yahoo.com/mrss/category_schema' : undefined);
    this.addCategory({
      ...(term === undefined ? {} : { term }),
      ...(scheme === undefined ? {} : { scheme }),
      ...(label === undefined ? {} : { label }),
    });
    for (const inner of childrenOf(element, 'category')) this.addCategoryElement(keyOf(inner), inner);
  }

  private addWords(element: XmlElement): void {
    for (const word of (textOf(element) ?? '').split(',')) {
      const trimmed = word.trim();
      if (trimmed === '' || this.parts.keywords.length >= MOST_CATEGORIES) continue;
      this.place('keywords', element);
      this.parts.keywords.push(trimmed);
    }
  }
}
