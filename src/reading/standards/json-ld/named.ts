import type { NamedRecord } from '../records';
import { pageOf, type PageKind, type Site } from '../site';
import { webAddress } from '../text/addresses';
import { line, listOf, present } from '../text/plain';

/** What schema.org says of anything with a name and a page. */
export interface Named {
  '@id'?: string;
  url?: string;
  name: string;
  alternateName?: string[];
  sameAs?: string[];
}

/** A record by name, with its page; undefined where its name may not be read. */
export const namedOf = (
  site: Site,
  kind: PageKind,
  record: NamedRecord & { sameAs?: { url?: string | null }[] | null },
): Named | undefined => {
  const name = line(record.name);
  if (name === undefined) return undefined;
  const page = pageOf(site, kind, record.slug);
  return present({
    '@id': page,
    url: page,
    name,
    alternateName: listOf(record.aliases).flatMap((alias) => line(alias.name) ?? []),
    sameAs: listOf(record.sameAs).flatMap(({ url }) => webAddress(url) ?? []),
  });
};

/** Those of a list that have a name, each made into what stands for it. */
export const eachNamed = <Item, Made>(
  list: readonly Item[] | null | undefined,
  make: (item: Item) => Made | undefined,
): Made[] => listOf(list).flatMap((item) => make(item) ?? []);
