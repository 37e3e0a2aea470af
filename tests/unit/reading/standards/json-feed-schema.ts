/** JSON Feed 1.1 (jsonfeed.org/version/1.1) as a JSON Schema of our own: no package has one. Extensions begin with `_`. */
const text = { type: 'string', minLength: 1 };
const uri = { type: 'string', format: 'uri' };
const dateTime = { type: 'string', format: 'date-time' };
const object = (properties: object, required: string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  patternProperties: { '^_[a-z]': { type: 'object' } },
  properties,
  required,
});
const authors = {
  type: 'array',
  minItems: 1,
  items: { ...object({ name: text, url: uri, avatar: uri }), minProperties: 1 },
};

export const jsonFeedSchema = object(
  {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: uri,
    feed_url: uri,
    description: text,
    language: text,
    authors,
    items: {
      type: 'array',
      items: {
        ...object(
          {
            id: text,
            url: uri,
            external_url: uri,
            title: text,
            content_html: text,
            content_text: { type: 'string' },
            summary: text,
            image: uri,
            date_published: dateTime,
            date_modified: dateTime,
            authors,
            tags: { type: 'array', items: text, uniqueItems: true },
            language: text,
            attachments: {
              type: 'array',
              items: object({ url: uri, mime_type: text, title: text, size_in_bytes: { type: 'integer' } }, [
                'url',
                'mime_type',
              ]),
            },
          },
          ['id'],
        ),
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
      },
    },
  },
  ['version', 'title', 'items'],
);
