/** Which names say a date, and how sure: where there are several, the one with the lower number counts. */
export const DATES: Record<string, ['published' | 'updated' | 'created' | 'expired' | 'validFrom', number]> =
  {
    pubdate: ['published', 0],
    published: ['published', 0],
    issued: ['published', 0],
    'dcterms:issued': ['published', 1],
    'dc:issued': ['published', 1],
    'prism:publicationdate': ['updated', 3],
    'dcterms:available': ['published', 3],
    'dc:available': ['published', 3],
    updated: ['updated', 0],
    modified: ['updated', 0],
    lastbuilddate: ['updated', 0],
    'dcterms:modified': ['updated', 0],
    'dc:modified': ['updated', 0],
    'dc:date': ['updated', 1],
    'dcterms:date': ['updated', 1],
    'prism:modificationdate': ['updated', 2],
    date: ['updated', 2],
    lastmod: ['updated', 2],
    created: ['created', 0],
    'dcterms:created': ['created', 0],
    'dc:created': ['created', 0],
    'prism:creationdate': ['created', 1],
    expirationdate: ['expired', 0],
    'prism:expirationdate': ['expired', 1],
    'prism:expirationtime': ['expired', 1],
    'prism:embargodate': ['validFrom', 0],
    'prism:releasetime': ['validFrom', 0],
  };

/** Those of titles, the one with the lowest number counts. */
export const TITLES: Record<string, number> = {
  title: 0,
  'dc:title': 1,
  'dcterms:title': 1,
  'itunes:title': 2,
  'media:title': 3,
};

/** Those of rights, likewise. */
export const RIGHTS: Record<string, number> = {
  rights: 0,
  copyright: 0,
  'dc:rights': 1,
  'dcterms:rights': 1,
  'media:copyright': 2,
  'prism:copyright': 2,
};

/** Those of who wrote it. */
export const AUTHORS = new Set([
  'author',
  'managingeditor',
  'dc:creator',
  'dcterms:creator',
  'dc:author',
  'itunes:author',
  'googleplay:author',
]);

/** Those of who helped. */
export const CONTRIBUTORS = new Set(['contributor', 'dc:contributor', 'dcterms:contributor']);

/** Those of who publishes it. */
export const PUBLISHERS = new Set([
  'webmaster',
  'dc:publisher',
  'dcterms:publisher',
  'itunes:owner',
  'googleplay:owner',
]);

/** Those of lists of words, with commas between them. */
export const LIST_OF_WORDS = new Set([
  'itunes:keywords',
  'media:keywords',
  'keywords',
  'dc:keyword',
  'dc:keywords',
  'prism:keyword',
]);
