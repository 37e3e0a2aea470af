import { count, object, ref, text, type Schema } from './schema';

/** Names and sentences of each refusal. */
const REFUSALS = {
  400: [
    'ValidationError',
    'A parameter or the body is not what it has to be; the message says what, and what to do.',
  ],
  401: ['UnauthorizedError', 'The token is none, or nobody without a token may read this.'],
  403: ['ForbiddenError', 'The caller may not do this.'],
  404: ['NotFoundError', 'There is no such record, or the caller may not see it.'],
  409: ['ConflictError', 'It cannot be done in the state in which it is.'],
  410: ['GoneError', 'The article was published and has been taken back; it is not to be used any more.'],
  413: ['PayloadTooLargeError', 'The body is larger than the server takes.'],
  429: ['RateLimitError', 'Too many requests; `Retry-After` says in how many seconds to ask again.'],
  500: ['InternalServerError', 'A fault of the server. Its log has it; the answer says nothing.'],
  503: [
    'ServiceUnavailableError',
    'Too many answers are being made, or this one takes too long; `Retry-After` says in how many seconds to ask again.',
  ],
} as const;
export type Refusal = keyof typeof REFUSALS;

/** What a client reads, where the sentence above would tell it otherwise. */
const EXAMPLES: Readonly<Record<string, string>> = {
  400: '"pageSize" has to be a whole number from 1 to 50.',
  401: 'Missing or invalid credentials',
  403: 'Forbidden',
  404: 'Not Found',
  410: 'This article has been taken back.',
  429: 'Too many requests: ask again in 42 s.',
  500: 'Internal Server Error',
  503: 'Too many answers are being made: ask again in a moment.',
};

/** Refusals that say when to ask again. */
const LATER: readonly string[] = ['429', '503'];

/** Schemas of the refusals, for `components/schemas`. */
export const ERROR_SCHEMAS: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries(REFUSALS).map(([status, [name]]) => [
    errorName(Number(status)),
    object({
      data: { type: 'null' },
      error: object(
        {
          status: { const: Number(status) },
          name: { type: 'string', examples: [name], ...(status === '410' && { const: name }) },
          message: text(),
          details: status === '410' ? ref('Gone') : { description: 'More about it, often `{}`.' },
        },
        status === '500' ? ['details'] : [],
      ),
    }),
  ]),
);

function errorName(status: number): string {
  return `Error${status}`;
}

const VALIDATORS = {
  ETag: {
    description: 'By what the answer is known again (`If-None-Match`).',
    schema: text(),
    example: '"Zr3…"',
  },
  'Last-Modified': {
    description: 'When something last changed, where that is certain (`If-Modified-Since`).',
    schema: text(),
  },
  'Cache-Control': { description: 'Who may keep the answer, and for how long.', schema: text() },
};

/** For `components/headers`. */
export const HEADERS = {
  ...VALIDATORS,
  'Retry-After': { description: 'Seconds.', schema: count() },
  Link: { description: 'The record in its other forms (RFC 8288).', schema: text() },
};

/** For `components/responses`. */
export const RESPONSES = {
  NotModified: {
    description: 'What the client has is what there is.',
    headers: headers(['ETag', 'Last-Modified', 'Cache-Control']),
  },
  ...Object.fromEntries(
    Object.entries(REFUSALS).map(([status, [name, description]]) => [
      errorName(Number(status)),
      {
        description,
        ...(LATER.includes(status) && { headers: headers(['Retry-After']) }),
        content: {
          'application/json': {
            schema: ref(errorName(Number(status))),
            example: {
              data: null,
              error: {
                status: Number(status),
                name,
                message: EXAMPLES[status] ?? description,
                ...(status !== '500' && {
                  details:
                    status === '410'
                      ? { reason: 'The source has withdrawn it.', killedAt: '2026-03-10T12:00:00.000Z' }
                      : {},
                }),
              },
            },
          },
        },
      },
    ]),
  ),
};

function headers(names: readonly (keyof typeof HEADERS)[]): object {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

export interface Body {
  schema: Schema;
  description: string;
  /** Media type; JSON unless it is said. */
  type?: string;
  example?: unknown;
  /** Says where its record is in other forms. */
  hasForms?: boolean;
}

const bodyOf = ({ schema, type = 'application/json', example }: Body): object => ({
  content: { [type]: { schema, ...(example !== undefined && { example }) } },
});

const refused = (statuses: readonly Refusal[]): object =>
  Object.fromEntries(
    statuses.map((status) => [status, { $ref: `#/components/responses/${errorName(status)}` }]),
  );

/** Answers of what frontends read: with validators, and 304. */
export const reading = (body: Body, more: readonly Refusal[] = []): object => ({
  200: {
    description: body.description,
    headers: headers([
      'ETag',
      'Last-Modified',
      'Cache-Control',
      ...(body.hasForms ? (['Link'] as const) : []),
    ]),
    ...bodyOf(body),
  },
  304: { $ref: '#/components/responses/NotModified' },
  ...refused([400, 401, 403, ...more, 500, 503]),
});

/** Answers of everything else. */
export const answering = (status: number, body: Body | string, refusals: readonly Refusal[]): object => ({
  [status]:
    typeof body === 'string' ? { description: body } : { description: body.description, ...bodyOf(body) },
  ...refused([...refusals, 500]),
});

export const data = (schema: Schema, meta: Schema = object({})): Schema => object({ data: schema, meta });
