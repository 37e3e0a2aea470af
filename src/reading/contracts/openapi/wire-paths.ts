import { FORMATS } from '../../../plugins/wire/core/read';
import { answering, data, type Refusal } from './answers';
import { BY_TOKEN, jsonBody, type Operation, type Paths } from './operation';
import { inPath, type Parameter } from './parameters';
import type { Records } from './records';
import { count, list, object, ref, text, type Schema } from './schema';
import { WIRE_SCHEMAS } from './wire-schemas';

const TAG = ['wire'];
const CALLER: Refusal[] = [400, 401, 403];
const onlyData = (schema: Schema): Schema => object({ data: schema });

const SETTINGS = {
  source: { type: 'string', maxLength: 255, description: 'Name of a wire source; made when unknown.' },
  publish: {
    type: 'boolean',
    default: false,
    description: 'Publish what may be published; else all articles stay drafts.',
  },
  format: { type: 'string', enum: FORMATS, description: 'Of the content; recognised unless it is said.' },
};
const OPTIONAL = Object.keys(SETTINGS);

const article = inPath('documentId', "The article's documentId.", 'qk8x5vtn3mrs0yaw7bdl2cge');
const importId = inPath('id', "The import's documentId.", 'm2c9…');

/** The wire's own addresses: for API tokens, and for sources that sign what they push. */
export function wirePaths(records: Records): Paths {
  Object.assign(records.schemas, WIRE_SCHEMAS);
  return {
    '/wire/imports': { post: startImport() },
    '/wire/imports/{id}': {
      get: {
        operationId: 'getImport',
        tags: TAG,
        summary: 'How far an import is, and what became of its items',
        parameters: [importId],
        responses: answering(
          200,
          { schema: onlyData(ref('Import')), description: 'The import.' },
          [401, 403, 404],
        ),
        security: BY_TOKEN,
      },
    },
    '/wire/imports/{id}/cancel': { post: run('cancelImport', 'Stop an import', 200, ref('Import'), [404]) },
    '/wire/imports/{id}/resume': {
      post: run(
        'resumeImport',
        'Go on with an import that was stopped or broke',
        200,
        ref('Import'),
        [404, 409],
      ),
    },
    '/wire/imports/{id}/retry': {
      post: run(
        'retryImport',
        'Try the items again that failed',
        202,
        object({ items: count('How many.') }),
        [404, 409],
      ),
    },
    '/wire/articles/{documentId}/override': {
      post: {
        operationId: 'overrideNotices',
        tags: TAG,
        summary: 'Publish in spite of legal notices that await a decision',
        description:
          'Nothing is published by it; what stands against publishing is set aside, with the reason.',
        parameters: [article],
        requestBody: jsonBody(
          object({
            reason: { type: 'string', maxLength: 2000, description: 'Why, in at least three letters.' },
          }),
          { reason: 'The agency has confirmed that the text may be published.' },
        ),
        responses: answering(
          200,
          {
            schema: onlyData(
              object({ overridden: list(ref('PublishingReason')), remaining: list(ref('PublishingReason')) }),
            ),
            description: 'What no longer stands against publishing, and what still does.',
          },
          [...CALLER, 404],
        ),
        security: BY_TOKEN,
      },
    },
    '/wire/articles/{documentId}/versions': {
      get: {
        operationId: 'listVersions',
        tags: TAG,
        summary: 'The versions of an article as its source sent them, the newest first',
        parameters: [article, number('page', 1_000_000, 1), number('pageSize', 100, 25)],
        responses: answering(
          200,
          {
            schema: data(list(ref('Version')), object({ pagination: ref('Pagination') })),
            description: 'A page of them.',
          },
          [...CALLER, 404],
        ),
        security: BY_TOKEN,
      },
    },
    '/wire/articles/{documentId}/versions/{receipt}/original': {
      get: {
        operationId: 'getOriginal',
        tags: TAG,
        summary: 'An item as it came, byte by byte',
        parameters: [article, inPath('receipt', '`original` of a version.', 'w1f7…')],
        responses: {
          ...answering(200, 'The bytes.', [401, 403, 404]),
          200: {
            description: 'A file to be saved.',
            content: { 'text/plain': { schema: text() }, 'application/octet-stream': {} },
          },
        },
        security: BY_TOKEN,
      },
    },
  };
}

function run(
  operationId: string,
  summary: string,
  status: number,
  schema: Schema,
  more: Refusal[],
): Operation {
  return {
    operationId,
    tags: TAG,
    summary,
    parameters: [importId],
    responses: answering(status, { schema: onlyData(schema), description: 'Done, or begun.' }, [
      401,
      403,
      ...more,
    ]),
    security: BY_TOKEN,
  };
}

function startImport(): Operation {
  const fields = {
    ...SETTINGS,
    files: { type: 'array', items: { type: 'string', format: 'binary' }, minItems: 1 },
  };
  return {
    operationId: 'startImport',
    tags: TAG,
    summary: 'Import wire items',
    description:
      'Files as a form, a pasted text as JSON, or items as they are with the settings in the address. The import runs in the background. With an API token, or signed by a source (its settings count then, none in the address).',
    parameters: Object.entries(SETTINGS).map(([name, schema]) => ({
      name,
      in: 'query' as const,
      description: `${schema.description} For items that are sent as they are.`,
      schema,
    })),
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: {
            anyOf: [
              object(
                { text: text('What was pasted.'), name: { type: 'string', maxLength: 255 }, ...SETTINGS },
                ['name', ...OPTIONAL],
              ),
              { type: 'object', description: 'An item, such as ninjs.' },
              { type: 'array', description: 'Items.', items: { type: 'object' } },
            ],
          },
          example: {
            text: 'Ferries Collide Off Gull Island\n\nNobody was hurt.',
            source: 'Lantern Newswire',
          },
        },
        'multipart/form-data': { schema: object(fields, OPTIONAL) },
        'text/plain': { schema: text() },
        'application/x-ndjson': { schema: text('An item a line.') },
        'application/xml': { schema: text('NITF, NewsML, RSS, Atom …') },
      },
    },
    responses: answering(202, { schema: onlyData(ref('Import')), description: 'It is queued.' }, [
      ...CALLER,
      409,
      413,
    ]),
    security: [{ apiToken: [] }, { wireSource: [], wireTimestamp: [], wireSignature: [] }],
  };
}

const number = (name: string, maximum: number, usual: number): Parameter => ({
  name,
  in: 'query',
  description: name === 'page' ? 'Which page.' : 'How many on a page.',
  schema: { type: 'integer', minimum: 1, maximum, default: usual },
});
