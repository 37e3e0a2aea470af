import type { ItemLink, Rendition } from '../../../item';
import { isObject, type JsonObject } from '../../../json-object';
import { asText, preferred } from '../json-values';
import { itemType, mediaOf } from './item-type';
import { renditionsOf } from './renditions';
import { address, entriesOf, first, firstText, present } from './values';

/** How many items an item may have in one another: a gallery in a story has pictures. */
const DEEPEST = 4;

/** What comes with an item: the files of its pictures, films and sounds, and the other items. */
export interface Company {
  renditions: Rendition[];
  links: ItemLink[];
}

/**
 * The associated items of a ninjs item: media become renditions with their own caption and rights, everything else a link, as do media that
 * come without a file. Items in an associated gallery or package count as the item's own.
 */
export const companyOf = (item: JsonObject, depth = DEEPEST): Company => {
  const company: Company = { renditions: [], links: [] };
  if (depth === 0) return company;
  for (const entry of entriesOf(first(item, 'associations'))) {
    const files = renditionsOf(entry);
    const isMedia = mediaOf(itemType(first(entry, 'type'))) !== undefined || files.length > 0;
    company.renditions.push(...files);
    const link = files.length > 0 ? undefined : linkTo(entry, isMedia);
    if (link) company.links.push(link);
    const inner = companyOf(entry, depth - 1);
    company.renditions.push(...inner.renditions);
    company.links.push(...inner.links);
  }
  return company;
};

const linkTo = (entry: JsonObject, isMedia: boolean): ItemLink | undefined => {
  const guid = firstText(entry, 'uri guid id');
  const href = address(entry, 'href url link canonicalurl');
  if (guid === undefined && href === undefined) return undefined;
  return present({
    rel: firstText(entry, 'rel') ?? (isMedia ? 'enclosure' : 'related'),
    href,
    guid,
    title: asText(preferred(first(entry, 'headlines headline title'), ['main'])) ?? firstText(entry, 'name'),
  });
};

/** Other items and pages that a ninjs item names: what it evolved from, its other identifiers, its rights and its trust indicators. */
export const linksOf = (item: JsonObject): ItemLink[] => {
  const links: ItemLink[] = [];
  const evolved = firstText(item, 'evolvedfrom');
  if (evolved) links.push({ rel: 'evolvedFrom', guid: evolved });
  for (const { role, value } of alternatives(first(item, 'altids'))) {
    links.push(present({ rel: 'alternate', guid: value, title: role }));
  }
  const rights = first(item, 'rightsinfo');
  const license = isObject(rights) ? address(rights, 'linkedrights') : undefined;
  if (license) links.push({ rel: 'license', href: license });
  for (const entry of entriesOf(first(item, 'trustindicators trustindicator'))) {
    const href = address(entry, 'href');
    if (href) links.push(present({ rel: 'trustIndicator', href, title: firstText(entry, 'title') }));
  }
  return links;
};

/** ninjs 1.x has an object of names and identifiers, 2.x and 3.x a list of roles and values. */
function alternatives(value: unknown): { role?: string; value: string }[] {
  if (Array.isArray(value)) {
    return value.filter(isObject).flatMap((entry) => {
      const id = firstText(entry, 'value');
      return id === undefined ? [] : [{ role: firstText(entry, 'role'), value: id }];
    });
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([role, id]) =>
    typeof id === 'string' || typeof id === 'number' ? [{ role, value: String(id) }] : [],
  );
}
