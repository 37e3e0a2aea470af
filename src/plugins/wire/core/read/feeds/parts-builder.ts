import { readDate } from '../fields/dates';
import { attributeOf, childrenOf, textOf, type XmlElement } from '../xml/element';
import { baseInside, resolveAddress } from './addresses';
import type { FeedCategory, FeedDate, FeedLink, FeedParts, FeedPerson } from './feed';
import { readFeedText, type FeedText, type TextContext } from './feed-text';
import { keyOf } from './names';
import { readPerson } from './persons';

export interface PartsContext extends TextContext {
  /** The zone of dates that name none. */
  zone?: string;
}

/** Which names say a date, and how sure: where there are several, the one with the lower number counts. */
const DATES: Record<string, ['published' | 'updated' | 'created' | 'expired', number]> = {
  pubdate: ['published', 0],
  published: ['published', 0],
  issued: ['published', 0],
  'dcterms:issued': ['published', 1],
  'prism:publicationdate': ['updated', 3],
  'dcterms:available': ['published', 3],
  updated: ['updated', 0],
  modified: ['updated', 0],
  lastbuilddate: ['updated', 0],
  'dcterms:modified': ['updated', 0],
  'dc:date': ['updated', 1],
  'dcterms:date': ['updated', 1],
  'prism:modificationdate': ['updated', 2],
  date: ['updated', 2],
  lastmod: ['updated', 2],
  created: ['created', 0],
  'dcterms:created': ['created', 0],
  'prism:creationdate': ['created', 1],
  expirationdate: ['expired', 0],
};

const TITLES: Record<string, number> = {
  title: 0,
  'dc:title': 1,
  'dcterms:title': 1,
  'itunes:title': 2,
  'media:title': 3,
};

const RIGHTS: Record<string, number> = {
  rights: 0,
  copyright: 0,
  'dc:rights': 1,
  'dcterms:rights': 1,
  'media:copyright': 2,
  'prism:copyright': 2,
};

const AUTHORS = new Set([
  'author',
  'managingeditor',
  'dc:creator',
  'dcterms:creator',
  'dc:author',
  'itunes:author',
  'googleplay:author',
]);

const CONTRIBUTORS = new Set(['contributor', 'dc:contributor', 'dcterms:contributor']);

const PUBLISHERS = new Set([
  'webmaster',
  'dc:publisher',
  'dcterms:publisher',
  'itunes:owner',
  'googleplay:owner',
]);

/** Categories of one entry or feed that are read; the rest is in the original. */
export const MOST_CATEGORIES = 500;

const LIST_OF_WORDS = new Set(['itunes:keywords', 'media:keywords', 'keywords']);

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
    const { parts, context } = this;
    if (key in TITLES) {
      this.setText('title', TITLES[key], this.text(element, 'text/plain'));
    } else if (key in RIGHTS) {
      this.setText('rights', RIGHTS[key], this.text(element, 'text/plain'));
    } else if (key in DATES) {
      const [field, rank] = DATES[key];
      this.setDate(field, rank, element, textOf(element));
    } else if (AUTHORS.has(key)) {
      this.addPersons(parts.authors, element);
    } else if (CONTRIBUTORS.has(key)) {
      this.addPersons(parts.contributors, element);
    } else if (PUBLISHERS.has(key)) {
      parts.publisher = readPerson(element, context.base) ?? parts.publisher;
    } else if (key === 'link') {
      this.addLink(element);
    } else if (key === 'id') {
      const id = textOf(element);
      if (id !== undefined) parts.id = resolveAddress(id, element.attributes['xml:base'] ?? this.xmlBase);
    } else if (LIST_OF_WORDS.has(key)) {
      this.addWords(textOf(element) ?? '');
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
        this.addCategoryElement(key, element);
        return true;
      case 'language':
      case 'dc:language':
      case 'dcterms:language':
        parts.language = textOf(element) ?? parts.language;
        return true;
      case 'cc:license':
      case 'dcterms:license': {
        const href = element.attributes['rdf:resource'] ?? attributeOf(element, 'href') ?? textOf(element);
        if (href) parts.links.push({ rel: 'license', href: this.address(element, href) });
        return true;
      }
      case 'dcterms:rightsholder':
        parts.rightsHolder = textOf(element);
        return true;
      case 'dcterms:valid':
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
    const date: FeedDate = { value, name: keyOf(element), line: element.line, ...(iso ? { iso } : {}) };
    this.parts[field] = date;
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
    const person = readPerson(element, this.context.base);
    if (person) into.push(person);
  }

  private addLink(element: XmlElement): void {
    const { parts } = this;
    const told = attributeOf(element, 'href') ?? element.attributes['rdf:resource'];
    const href = told ?? textOf(element);
    if (href === undefined) return;
    const link: FeedLink = {
      rel: attributeOf(element, 'rel') ?? 'alternate',
      href: this.address(element, href),
    };
    for (const name of ['type', 'title', 'hreflang', 'length'] as const) {
      const value = attributeOf(element, name);
      if (value !== undefined) link[name] = value;
    }
    parts.links.push(link);
    const isPage = link.type === undefined || /^(text\/html|application\/xhtml\+xml)/i.test(link.type);
    if (link.rel === 'alternate' && isPage) parts.link ??= link.href;
  }

  private addCategoryElement(key: string, element: XmlElement): void {
    const text = textOf(element);
    const term = attributeOf(element, 'term') ?? attributeOf(element, 'text') ?? text;
    const label = attributeOf(element, 'label');
    if (term === undefined && label === undefined) return;
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

  private addWords(list: string): void {
    for (const word of list.split(',')) {
      const trimmed = word.trim();
      if (trimmed !== '' && this.parts.keywords.length < MOST_CATEGORIES) this.parts.keywords.push(trimmed);
    }
  }
}
