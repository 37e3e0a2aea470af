import { PLACEMENTS } from '../../../plugins/wire/core/disclaimers/flag';
import type { Part, Shape } from '../../shape/shape';
import { inputSchema, isPart, partSchema, targetOf, valueSchema } from './attribute-schema';
import type { Content } from './content';
import { list, moment, object, orNull, ref, text, type Schema } from './schema';

const LINKED =
  'Relations, components and media are there where `populate` asks for them and the caller may read them; with `fields`, values that are not asked for are missing.';

/** Values that a shape adds to a type's own attributes. */
const ADDED: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  'plugin::wire.notice': {
    issuer: orNull(text('Whom the notice is by, in this article.')),
    placement: {
      type: 'string',
      enum: PLACEMENTS,
      description: 'Where it belongs: in the body, apart from it, or nowhere.',
    },
    position: orNull(ref('NoticePosition')),
  },
  'person.position': {
    basis: {
      type: 'string',
      enum: ['article', 'day'],
      description: '`article`: the article says so; `day`: the person held it on the day of the article.',
    },
  },
};

/** Makes the schemas of records; those that refer to one another are kept by name. */
export class Records {
  readonly schemas: Record<string, Schema> = {};

  constructor(readonly content: Content) {}

  /** A whole record, as Strapi's own routes give it. */
  whole(uid: string): Schema {
    const name = this.content.nameOf(uid);
    if (!(name in this.schemas)) {
      this.schemas[name] = {};
      this.schemas[name] = this.#whole(uid);
    }
    return ref(name);
  }

  #whole(uid: string): Schema {
    const parts = this.partsOf(uid);
    return object(
      {
        ...this.#ids(uid),
        ...Object.fromEntries(this.valuesOf(uid).map((key) => [key, this.#value(uid, key)])),
        ...Object.fromEntries(
          parts.map((key) => {
            const attribute = this.content.attributes(uid)[key];
            return [key, partSchema(attribute, this.whole(targetOf(attribute)))];
          }),
        ),
      },
      parts,
      parts.length > 0 ? { description: LINKED } : {},
    );
  }

  /** A record in a shape: what an address of our own gives without `fields` and `populate`. */
  shaped(shape: Shape, beside: Readonly<Record<string, Schema>> = {}, optional: string[] = []): Schema {
    const { uid, fields, parts, added = {} } = shape;
    const values = fields.filter((key) => key in this.content.attributes(uid));
    return object(
      {
        ...this.#ids(uid),
        ...Object.fromEntries(values.map((key) => [key, this.#value(uid, key)])),
        ...Object.fromEntries(Object.keys(added).map((key) => [key, this.#added(uid, key)])),
        ...Object.fromEntries(
          Object.entries(parts)
            .filter(([key, { of = key }]) => of in this.content.attributes(uid))
            .map(([key, part]) => [key, this.#part(uid, key, part)]),
        ),
        ...beside,
      },
      optional,
    );
  }

  #part(uid: string, key: string, { shape, of = key, first }: Part): Schema {
    const target = this.#isWhole(shape) ? this.whole(shape.uid) : this.shaped(shape);
    return first ? orNull(target) : partSchema(this.content.attributes(uid)[of], target);
  }

  #isWhole({ uid, fields, parts, added }: Shape): boolean {
    return (
      Object.keys(parts).length === 0 && !added && this.valuesOf(uid).every((key) => fields.includes(key))
    );
  }

  /** What a request may send to make or change a record. */
  input(uid: string): Schema {
    const attributes = this.content.attributes(uid);
    const keys = this.content.writable(uid).filter((key) => key in attributes);
    return object(
      Object.fromEntries(keys.map((key) => [key, inputSchema(attributes[key], (of) => this.input(of))])),
      keys.filter((key) => !this.content.isComponent(uid) || !attributes[key].required),
    );
  }

  /** Attributes that are values, without the ids. */
  valuesOf(uid: string): string[] {
    return Object.entries(this.content.attributes(uid))
      .filter(([key, attribute]) => !['id', 'documentId'].includes(key) && valueSchema(attribute))
      .map(([key]) => key);
  }

  /** Attributes that `populate` may name. */
  partsOf(uid: string): string[] {
    return Object.entries(this.content.attributes(uid))
      .filter(([, attribute]) => isPart(attribute))
      .map(([key]) => key);
  }

  #value(uid: string, key: string): Schema {
    return valueSchema(this.content.attributes(uid)[key])!;
  }

  #added(uid: string, key: string): Schema {
    const schema = ADDED[uid]?.[key];
    if (!schema)
      throw new Error(`The contract does not say what "${key}" of ${uid} is: describe it in ADDED.`);
    return schema;
  }

  #ids(uid: string): Record<string, Schema> {
    const id = { type: 'integer', description: 'Of the row; it changes when the record is published anew.' };
    if (this.content.isComponent(uid)) return { id };
    return { id, documentId: text('Of the record, for good.') };
  }
}

/** Schemas that stand beside those of records. */
export const COMMON: Readonly<Record<string, Schema>> = {
  Block: {
    type: 'object',
    description:
      "A paragraph, heading, list, quote, code or image of a text, as Strapi's editor of blocks has it. See `@strapi/blocks-react-renderer`.",
    properties: {
      type: { type: 'string', examples: ['paragraph', 'heading', 'list', 'quote', 'code', 'image'] },
      level: { type: 'integer', minimum: 1, maximum: 6, description: 'Of a heading.' },
      format: { type: 'string', enum: ['ordered', 'unordered'], description: 'Of a list.' },
      children: list(ref('BlockChild')),
    },
    required: ['type', 'children'],
  },
  BlockChild: {
    type: 'object',
    description: 'A run of text with its marks, a link (`url`, `children`), or an item of a list.',
    properties: {
      type: { type: 'string', examples: ['text', 'link', 'list-item'] },
      text: { type: 'string' },
      bold: { type: 'boolean' },
      italic: { type: 'boolean' },
      underline: { type: 'boolean' },
      strikethrough: { type: 'boolean' },
      code: { type: 'boolean' },
      url: { type: 'string' },
      children: list(ref('BlockChild')),
    },
    required: ['type'],
  },
  NoticePosition: object(
    {
      basis: {
        type: 'string',
        enum: ['wire', 'body'],
        description: 'Of which text: of the wire item, or of the body as an editor saved it.',
      },
      start: count16('Where the words begin.'),
      end: count16('Where they end, exclusive.'),
      quote: text('The words.'),
    },
    [],
    { description: 'Where a notice stood, in UTF-16 code units.' },
  ),
  Pagination: object({
    page: { type: 'integer', minimum: 1 },
    pageSize: { type: 'integer', minimum: 1 },
    pageCount: { type: 'integer', minimum: 0 },
    total: { type: 'integer', minimum: 0 },
  }),
  ListPagination: object(
    {
      page: { type: 'integer', minimum: 1 },
      pageSize: { type: 'integer', minimum: 1 },
      pageCount: { type: 'integer', minimum: 0 },
      start: { type: 'integer', minimum: 0 },
      limit: { type: 'integer', minimum: 1 },
      total: { type: 'integer', minimum: 0 },
    },
    ['page', 'pageSize', 'pageCount', 'start', 'limit', 'total'],
    {
      description:
        '`page`, `pageSize` and `pageCount`, or `start` and `limit`, as it was asked for; with `withCount=false` nothing is counted.',
    },
  ),
  RelationInput: {
    description:
      'documentIds in the place of what was there, or `connect`, `disconnect` and `set` as Strapi documents them.',
    anyOf: [
      { type: ['string', 'null'] },
      list({ type: 'string' }),
      {
        type: 'object',
        properties: { connect: list({}), disconnect: list({}), set: list({}) },
        additionalProperties: false,
      },
    ],
  },
  Gone: object({ reason: text('Why, in a sentence.'), killedAt: moment('When it was taken back.') }),
};

function count16(description: string): Schema {
  return { type: 'integer', minimum: 0, description };
}
