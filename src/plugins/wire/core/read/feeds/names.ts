import { writtenName, type XmlElement } from '../xml/element';

/**
 * The namespaces that feeds use, without scheme and final `/` or `#`, in lower case; by the prefix under which this room knows them. The empty prefix is
 * RSS and Atom themselves, whose elements are told apart by name only, as feeds mix them. A prefix that a feed has not declared stands for itself.
 */
const NAMESPACES: Record<string, string> = {
  '': [
    'www.w3.org/2005/atom',
    'purl.org/atom/ns',
    'purl.org/atom',
    'purl.org/pie',
    'purl.org/echo',
    'uri/of/echo/namespace',
    'example.com/necho',
    'example.com/newformat',
    'purl.org/rss/1.0',
    'purl.org/net/rss1.1',
    'purl.org/rss/1.0/modules/rss091',
    'my.netscape.com/rdf/simple/0.9',
    'channel.netscape.com/rdf/simple/0.9',
    'my.netscape.com/publish/formats/rss-0.91.dtd',
    'backend.userland.com/rss',
    'backend.userland.com/rss091',
    'backend.userland.com/rss092',
    'backend.userland.com/rss2',
    'blogs.law.harvard.edu/tech/rss',
    'cyber.law.harvard.edu/rss',
    'www.rssboard.org/rss-specification',
    'purl.oclc.org/net/rss_2.0/enc',
    'atom',
    'rss',
  ].join(' '),
  dc: 'purl.org/dc/elements/1.1 purl.org/dc/elements/1.0 purl.org/metadata/dublin_core dublincore.org/documents/dcmi-namespace dc',
  dcterms: 'purl.org/dc/terms dublincore.org/documents/dcmi-terms dcterms',
  content: 'purl.org/rss/1.0/modules/content content',
  media:
    'search.yahoo.com/mrss search.yahoo.com/mrss/1.1.1 searchsearch.yahoo.com/mrss tools.search.yahoo.com/mrss video.search.yahoo.com/mrss search.yahoo.com/rss www.rssboard.org/media-rss media',
  itunes:
    'www.itunes.com/dtds/podcast-1.0.dtd example.com/dtds/podcast-1.0.dtd www.itunes.com/dtds/podcast-1.0 itunes',
  googleplay: 'www.google.com/schemas/play-podcasts/1.0 googleplay',
  podcast:
    'podcastindex.org/namespace/1.0 github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md podcast',
  cc: 'web.resource.org/cc creativecommons.org/ns backend.userland.com/creativecommonsrssmodule cyber.law.harvard.edu/rss/creativecommonsrssmodule.html cc creativecommons',
  georss: 'www.georss.org/georss www.georss.org/georss/10 www.georss.org georss',
  gml: 'www.opengis.net/gml gml',
  geo: 'www.w3.org/2003/01/geo/wgs84_pos geo',
  xhtml: 'www.w3.org/1999/xhtml xhtml',
  rdf: 'www.w3.org/1999/02/22-rdf-syntax-ns rdf',
  prism: [
    'purl.org/rss/1.0/modules/prism',
    'prismstandard.org/namespaces/1.0/basic',
    'prismstandard.org/namespaces/1.2/basic',
    'prismstandard.org/namespaces/basic/1.0',
    'prismstandard.org/namespaces/basic/1.2',
    'prismstandard.org/namespaces/basic/2.0',
    'prismstandard.org/namespaces/basic/2.1',
    'prismstandard.org/namespaces/basic/3.0',
    'prism',
  ].join(' '),
  feedburner: 'rssnamespace.org/feedburner/ext/1.0 feedburner',
  app: 'www.w3.org/2007/app purl.org/atom/app app',
  at: 'purl.org/atompub/tombstones/1.0 at',
  slash: 'purl.org/rss/1.0/modules/slash slash',
  sy: 'purl.org/rss/1.0/modules/syndication sy syn',
  thr: 'purl.org/syndication/thread/1.0 thr',
  wfw: 'wellformedweb.org/commentapi wfw',
  trackback: 'madskills.com/public/xml/rss/module/trackback trackback',
  admin: 'webns.net/mvcb admin',
  annotate: 'purl.org/rss/1.0/modules/annotate annotate',
  taxo: 'purl.org/rss/1.0/modules/taxonomy taxo',
  opensearch: 'a9.com/-/spec/opensearch/1.1 a9.com/-/spec/opensearchrss/1.0 opensearch',
  gd: 'schemas.google.com/g/2005 gd',
  blogger: 'schemas.google.com/blogger/2008 blogger',
  yt: 'www.youtube.com/xml/schemas/2015 gdata.youtube.com/schemas/2007 yt',
  pingback: 'madskills.com/public/xml/rss/module/pingback pingback',
  wp: 'wordpress.org/export/1.0 wordpress.org/export/1.1 wordpress.org/export/1.2 wp',
  excerpt:
    'wordpress.org/export/1.0/excerpt wordpress.org/export/1.1/excerpt wordpress.org/export/1.2/excerpt excerpt',
};

const PREFIX_OF = new Map(
  Object.entries(NAMESPACES).flatMap(([prefix, uris]) =>
    uris.split(' ').map((uri): [string, string] => [uri, prefix]),
  ),
);

/** A document has a handful of namespaces, and every element asks for one. */
const known = new Map<string, string | undefined>();
const MOST_KNOWN = 1000;

const prefixOf = (uri: string): string | undefined => {
  if (uri === '') return '';
  if (!known.has(uri)) {
    if (known.size >= MOST_KNOWN) known.clear();
    const plain = uri
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/[#/]$/, '');
    known.set(uri, PREFIX_OF.get(plain));
  }
  return known.get(uri);
};

/**
 * An element's name as this room knows it: `title`, `dc:creator`, in lower case. Of a namespace that it does not know: what its prefix commonly stands for, as
 * feeds name `dc` by the addresses of all kinds of pages about it, else `?:name`.
 */
export const keyOf = ({ name, uri, prefix: written }: XmlElement): string => {
  const prefix = prefixOf(uri) ?? (written === undefined ? undefined : prefixOf(written));
  const local = name.toLowerCase();
  if (prefix === '') return local;
  return `${prefix ?? '?'}:${local}`;
};

/** Where an element is, by the names that the feed writes: `rss/channel/dc:date`. */
export const pathIn = (around: string | undefined, element: XmlElement): string =>
  around === undefined ? writtenName(element) : `${around}/${writtenName(element)}`;
