/** What the reader of feeds read, under the names by which feedparser documents it (https://feedparser.readthedocs.io/, "Reference"). */

/** Other names for the same thing. */
const ALIASES = {
  channel: 'feed',
  items: 'entries',
  guid: 'id',
  date: 'updated',
  date_parsed: 'updated_parsed',
  description: ['summary', 'subtitle'],
  description_detail: ['summary_detail', 'subtitle_detail'],
  url: 'href',
  modified: 'updated',
  modified_parsed: 'updated_parsed',
  issued: 'published',
  issued_parsed: 'published_parsed',
  copyright: 'rights',
  copyright_detail: 'rights_detail',
  tagline: 'subtitle',
  tagline_detail: 'subtitle_detail',
};

/** What a dictionary of feedparser's has under a key. */
export function lookup(object, key) {
  if (Object.hasOwn(object, key)) return object[key];
  if (key === 'category') return object.tags?.[0]?.term;
  if (key === 'categories') return object.tags?.map(({ scheme, term }) => [scheme ?? null, term ?? null]);
  if (key === 'license') return object.links?.find(({ rel }) => rel === 'license')?.href;
  if (key === 'enclosures') {
    return object.links?.filter(({ rel }) => rel === 'enclosure').map(({ rel: _rel, ...rest }) => rest) ?? [];
  }
  if (key === 'updated' || key === 'updated_parsed') return object[key.replace('updated', 'published')];
  for (const name of [ALIASES[key] ?? []].flat()) {
    const found = lookup(object, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

const TEXTS = new Set(['title', 'subtitle', 'summary', 'description', 'tagline', 'rights', 'copyright']);

/** feedparser has an empty text for an element that is empty, this reader has none. */
export const absent = (key) => (TEXTS.has(key) ? '' : undefined);

const present = (object) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

const MARKUP = new Set(['text/html', 'application/xhtml+xml']);

/**
 * @param {(html: string, base?: string) => string} safeMarkup of the compiled reader
 */
export function asFeedparser({ channel, entries, bozo, safeMarkup }) {
  const detail = (text) =>
    text &&
    present({
      type: text.type,
      language: text.language ?? null,
      base: text.base ?? '',
      value: MARKUP.has(text.type) ? safeMarkup(text.value, text.base) : text.value,
      src: text.src,
    });
  const withDetail = (name, text) => {
    const found = detail(text);
    return found ? { [name]: found.value, [`${name}_detail`]: found } : {};
  };
  const person = (one) => one && present({ name: one.name, email: one.email, href: one.url });
  const named = (one) => {
    if (!one) return undefined;
    return one.name && one.email ? `${one.name} (${one.email})` : (one.name ?? one.email);
  };
  const date = (name, found) =>
    found ? present({ [name]: found.value, [`${name}_parsed`]: found.iso && tuple(found.iso) }) : {};
  const links = (all) =>
    all.map((link) =>
      present({
        rel: link.rel,
        type:
          link.type ??
          (['license', 'enclosure'].includes(link.rel)
            ? undefined
            : link.rel === 'self'
              ? 'application/atom+xml'
              : 'text/html'),
        href: link.href,
        title: link.title,
        hreflang: link.hreflang,
        length: link.length,
      }),
    );
  const parts = (one) => ({
    ...withDetail('title', one.title),
    ...withDetail('subtitle', one.subtitle),
    ...withDetail('rights', one.rights),
    ...present({
      id: one.id,
      link: one.link,
      author: named(one.authors.at(-1)),
      author_detail: person(one.authors.at(-1)),
      publisher: named(one.publisher),
      publisher_detail: person(one.publisher),
      language: one.language,
    }),
    ...(one.links.length > 0 ? { links: links(one.links) } : {}),
    ...(one.authors.length > 0 ? { authors: one.authors.map(person) } : {}),
    ...(one.contributors.length > 0 ? { contributors: one.contributors.map(person) } : {}),
    ...tagsOf(one),
    ...date('published', one.published),
    ...date('updated', one.updated),
    ...date('created', one.created),
    ...date('expired', one.expired),
    ...date('validity_start', one.validFrom),
    ...date('validity_end', one.validUntil),
  });
  const feed = (one) => ({
    ...(one.subtitle?.name === 'itunes:summary' ? withDetail('summary', one.subtitle) : {}),
    ...parts(one),
    ...present({ image: one.image, icon: one.icon, logo: one.logo }),
    ...(one.link && one.title?.name === 'source' ? { href: one.link } : {}),
  });
  const entry = (one) => ({
    ...parts(one),
    ...(one.summary
      ? withDetail('summary', one.summary)
      : one.contents[0]
        ? withDetail('summary', one.contents[0])
        : {}),
    ...(one.contents.length > 0 ? { content: one.contents.map(detail) } : {}),
    ...(one.source ? { source: feed(one.source) } : {}),
    ...present({ comments: one.comments }),
    guidislink: one.idIsLink ?? false,
  });
  return { feed: channel ? feed(channel) : {}, entries: entries.map(entry), bozo };
}

function tagsOf({ categories, keywords }) {
  const tags = [
    ...categories.map(({ term, scheme, label }) => ({
      term: term ?? null,
      scheme: scheme ?? null,
      label: label ?? null,
    })),
    ...keywords.map((term) => ({ term, scheme: 'http://www.itunes.com/', label: null })),
  ];
  return tags.length > 0 ? { tags } : {};
}

/** Python's time tuple, in UTC. */
function tuple(iso) {
  const time = new Date(iso);
  const start = Date.UTC(time.getUTCFullYear(), 0, 1);
  return [
    time.getUTCFullYear(),
    time.getUTCMonth() + 1,
    time.getUTCDate(),
    time.getUTCHours(),
    time.getUTCMinutes(),
    time.getUTCSeconds(),
    (time.getUTCDay() + 6) % 7,
    Math.floor((time.getTime() - start) / 86_400_000) + 1,
    0,
  ];
}
