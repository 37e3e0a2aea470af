import { list, moment, object, ref, text, type Schema } from './schema';

/** Forms of feeds, with their media types. */
export const FEEDS: readonly { form: string; name: string; type: string; schema: Schema }[] = [
  { form: 'rss', name: 'RSS 2.0', type: 'application/rss+xml', schema: text() },
  { form: 'atom', name: 'Atom (RFC 4287)', type: 'application/atom+xml', schema: text() },
  { form: 'json', name: 'JSON Feed 1.1', type: 'application/feed+json', schema: ref('JsonFeed') },
];

const named = (): Schema => {
  const properties = { name: text(), rel: text(), uri: text(), literal: text() };
  return list(object(properties, Object.keys(properties)));
};

const texts = (): Schema =>
  list(
    object(
      {
        role: text(),
        contentType: text(),
        value: text(),
        charCount: { type: 'integer' },
        wordCount: { type: 'integer' },
      },
      ['charCount', 'wordCount'],
    ),
  );

/** What stands in the standards, as far as an article has something for it. */
export const STANDARD_SCHEMAS: Readonly<Record<string, Schema>> = {
  JsonFeed: {
    type: 'object',
    description: 'jsonfeed.org/version/1.1; `_copydesk` has rights, notices and corrections.',
    properties: {
      version: { const: 'https://jsonfeed.org/version/1.1' },
      title: text(),
      home_page_url: text(),
      feed_url: text(),
      description: text(),
      language: text(),
      items: list({
        type: 'object',
        properties: {
          id: text(),
          url: text(),
          title: text(),
          content_html: text(),
          content_text: text(),
          summary: text(),
          image: text(),
          date_published: moment(),
          date_modified: moment(),
          authors: list({ type: 'object', properties: { name: text() } }),
          tags: list(text()),
          language: text(),
          attachments: list({
            type: 'object',
            properties: { url: text(), mime_type: text(), title: text() },
            required: ['url', 'mime_type'],
          }),
          _copydesk: { type: 'object', additionalProperties: true },
        },
        required: ['id'],
        additionalProperties: false,
      }),
    },
    required: ['version', 'title', 'items'],
    additionalProperties: false,
  },
  JsonLd: {
    type: 'object',
    properties: { '@context': { const: 'https://schema.org' }, '@type': text() },
    required: ['@context', '@type'],
    additionalProperties: true,
  },
  Ninjs: object(
    {
      uri: text(),
      standard: object({ name: { const: 'ninjs' }, version: { const: '3.0' }, schema: text() }),
      type: { const: 'text' },
      representationType: { const: 'full' },
      headlines: texts(),
      bodies: texts(),
      version: text(),
      pubStatus: { type: 'string', enum: ['usable', 'withheld', 'canceled'] },
      firstCreated: moment(),
      versionCreated: moment(),
      expires: moment(),
      urgency: { type: 'integer', minimum: 1, maximum: 9 },
      language: text(),
      descriptions: texts(),
      by: text(),
      located: text(),
      copyrightHolder: text(),
      copyrightNotice: text(),
      usageTerms: text(),
      people: named(),
      organisations: named(),
      events: named(),
      places: named(),
      subjects: named(),
      genres: list(object({ name: text() })),
      infoSources: list(object({ name: text(), uri: text(), role: text() }, ['uri'])),
      associations: list({ type: 'object', additionalProperties: true }),
      altIds: list(object({ role: text(), value: text() })),
    },
    [
      ...['version', 'pubStatus', 'firstCreated', 'versionCreated', 'expires', 'urgency', 'language'],
      ...['descriptions', 'by', 'located', 'copyrightHolder', 'copyrightNotice', 'usageTerms', 'people'],
      ...['organisations', 'events', 'places', 'subjects', 'genres', 'infoSources', 'associations', 'altIds'],
    ],
    {
      description:
        'IPTC ninjs 3.0 (iptc.org/std/ninjs/ninjs-schema_3.0.json), as far as an article has something for it.',
    },
  ),
};
