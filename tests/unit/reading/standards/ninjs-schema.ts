/**
 * What ninjs 3.0 says of the properties that we send, as a JSON Schema of our own: no package has IPTC's. Names, types and formats are those of
 * iptc.org/std/ninjs/ninjs-schema_3.0.json, and nothing else may be there.
 */
const text = { type: 'string', minLength: 1 };
const uri = { type: 'string', format: 'uri' };
const dateTime = { type: 'string', format: 'date-time' };
const object = (properties: object, required: string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const list = (items: object) => ({ type: 'array', items });

const valued = list(
  object(
    {
      role: text,
      contentType: text,
      value: text,
      charCount: { type: 'integer' },
      wordCount: { type: 'integer' },
    },
    ['value'],
  ),
);
const named = list(object({ name: text, rel: text, uri, literal: text }));

const common = {
  uri,
  type: {
    enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'],
  },
  headlines: valued,
  descriptions: valued,
  copyrightHolder: text,
  copyrightNotice: text,
  usageTerms: text,
  renditions: list(
    object(
      { name: text, href: uri, contentType: text, width: { type: 'number' }, height: { type: 'number' } },
      ['name'],
    ),
  ),
};

export const ninjsSchema = object(
  {
    ...common,
    standard: object({ name: { const: 'ninjs' }, version: { const: '3.0' }, schema: uri }),
    representationType: { enum: ['full', 'partial'] },
    version: text,
    pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
    firstCreated: dateTime,
    versionCreated: dateTime,
    expires: dateTime,
    urgency: { type: 'integer', minimum: 1, maximum: 9 },
    language: { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$' },
    bodies: valued,
    by: text,
    located: text,
    people: named,
    organisations: named,
    events: named,
    places: named,
    subjects: named,
    genres: list(object({ name: text })),
    infoSources: list(object({ name: text, role: text, uri })),
    associations: list(object({ ...common, name: text }, ['name', 'uri'])),
    altIds: list(object({ role: text, value: text })),
  },
  ['uri'],
);
