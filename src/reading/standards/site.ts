import { absoluteUri, webAddress } from './text/addresses';
import { line } from './text/plain';

/** The sorts of records that have a page. */
export type PageKind = 'articles' | 'persons' | 'organizations' | 'events';

/** The site whose pages show the records, and what it is called. */
export interface Site {
  name: string;
  description?: string;
  /** Where it begins, without a slash at the end. */
  url: string;
  /** BCP 47: of what does not say its own. */
  language: string;
  /** A picture of its name, for JSON-LD. */
  logo?: string;
  /** Paths of its pages, with `{slug}` in the place of the record's. */
  pages: Readonly<Record<PageKind, string>>;
  /** Where the content API is that answers, without a slash at the end. Files of the media library are relative to it. */
  api: string;
}

/** The address of a record's page; undefined where the record has no slug, or the role may not read it. */
export const pageOf = (
  { url, pages }: Site,
  kind: PageKind,
  slug: string | null | undefined,
): string | undefined => {
  const text = line(slug);
  return text === undefined
    ? undefined
    : url + pages[kind].replaceAll('{slug}', () => encodeURIComponent(text));
};

/** The address of a file of the media library. */
export const mediaAddress = ({ api }: Site, url: unknown): string | undefined => webAddress(url, `${api}/`);

interface Known {
  guid?: string | null;
  documentId?: string;
  slug?: string | null;
}

/**
 * What an article is known by wherever an absolute URI is asked for: its agency's identifier where that is one, else a tag URI of the record.
 */
export const identityOf = (site: Site, article: Known): string =>
  absoluteUri(article.guid) ?? tagOf(site, article);

/** A tag URI (RFC 4151) of a record, which stays when the slug changes. */
export const tagOf = (site: Site, { documentId, slug }: Known): string =>
  `tag:${new URL(site.url).hostname},2026:articles/${encodeURIComponent(documentId ?? slug ?? '')}`;
