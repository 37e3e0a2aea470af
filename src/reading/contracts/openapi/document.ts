import type { Shape } from '../../shape/shape';
import { PUSH_HEADERS } from '../../../plugins/wire/shared/contracts/sources';
import { UID } from '../../../plugins/wire/shared/constants';
import { accountsPaths } from './accounts-paths';
import { answering, ERROR_SCHEMAS, HEADERS, RESPONSES } from './answers';
import type { Content } from './content';
import { BY_ANYBODY, BY_READER, type Operation, type Paths } from './operation';
import { COMMON, Records } from './records';
import { relatedPaths } from './related-paths';
import { searchPaths } from './search-paths';
import { standardsPaths } from './standards-paths';
import { typePaths, wireTypePaths, type ReadType } from './types-paths';
import { wirePaths } from './wire-paths';

const TYPES: readonly ReadType[] = [
  {
    uid: UID.article,
    plural: 'articles',
    one: 'an article',
    many: 'articles',
    example: 'ferries-collide-off-gull-island',
  },
  { uid: UID.person, plural: 'persons', one: 'a person', many: 'people', example: 'ottilie-brandvold' },
  {
    uid: UID.organization,
    plural: 'organizations',
    one: 'an organization',
    many: 'organizations',
    example: 'fenwick-harbour-authority',
  },
  {
    uid: UID.event,
    plural: 'events',
    one: 'an event',
    many: 'events',
    example: 'northern-harbours-conference',
  },
];

const TAGS = [
  { name: 'articles', description: 'What is published.' },
  { name: 'persons', description: 'People the news is about.' },
  { name: 'organizations', description: 'Companies, authorities, clubs and other bodies.' },
  { name: 'events', description: 'What happens at a time and a place.' },
  { name: 'related', description: 'What belongs together, and who is named when and with whom.' },
  { name: 'search', description: 'Articles by their words, names with their typing errors.' },
  { name: 'standards', description: 'RSS, Atom, JSON Feed, ninjs, the news sitemap, JSON-LD.' },
  { name: 'accounts', description: 'Signing in.' },
  { name: 'wire', description: 'Legal notices, sources, imports and versions.' },
  { name: 'contract', description: 'This document.' },
];

/** How API users and programs say who they are. */
const SECURITY = {
  apiToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'An API token (_Settings → API Tokens_): for servers.',
  },
  userToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The `jwt` that `/auth/local` and `/auth/refresh` give: for people who are signed in.',
  },
  wireSource: {
    type: 'apiKey',
    in: 'header',
    name: PUSH_HEADERS.source,
    description: "The source's slug or documentId.",
  },
  wireTimestamp: {
    type: 'apiKey',
    in: 'header',
    name: PUSH_HEADERS.timestamp,
    description: 'Seconds since 1970.',
  },
  wireSignature: {
    type: 'apiKey',
    in: 'header',
    name: PUSH_HEADERS.signature,
    description:
      '`sha256=` and the HMAC-SHA-256 of the time stamp, a full stop and the body, in hexadecimal.',
  },
};

/**
 * The contract of everything that frontends use, as OpenAPI 3.1 (spec.openapis.org/oas/v3.1.1).
 *
 * @param content the content types as they are
 * @param resultOf the shape of a search's result unless it is asked for another one
 * @param version of Copydesk
 */
export function openApiDocument(content: Content, resultOf: (uid: string) => Shape, version: string): object {
  const records = new Records(content);
  const paths: Paths = {
    ...Object.assign({}, ...TYPES.map((type) => typePaths(records, type))),
    ...searchPaths(records, TYPES, resultOf),
    ...relatedPaths(records, TYPES),
    ...standardsPaths(records, TYPES),
    ...wireTypePaths(records, {
      uid: UID.notice,
      plural: 'notices',
      one: 'a legal notice',
      many: 'legal notices',
    }),
    ...wireTypePaths(records, {
      uid: UID.source,
      plural: 'sources',
      one: 'a wire source',
      many: 'wire sources',
    }),
    ...wirePaths(records),
    ...accountsPaths(records),
    '/openapi.json': { get: own() },
  };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Copydesk',
      version,
      summary: 'The API that frontends live on.',
      description: [
        "Strapi's REST as Strapi documents it, and beside it what a news site needs. Answers have what the caller's role may read:",
        'published articles that are under no embargo, have not expired and have not been taken back; of people, organizations and',
        'events those that an editor has confirmed. A parameter that an address does not take is refused (400).',
      ].join(' '),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api', description: 'On the host that gives this document.' }],
    tags: TAGS,
    security: BY_READER,
    paths: Object.fromEntries(Object.entries(paths).sort(byName)),
    components: {
      schemas: Object.fromEntries(
        Object.entries({ ...COMMON, ...ERROR_SCHEMAS, ...records.schemas }).sort(byName),
      ),
      responses: RESPONSES,
      headers: HEADERS,
      securitySchemes: SECURITY,
    },
  };
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

function own(): Operation {
  return {
    operationId: 'getContract',
    tags: ['contract'],
    summary: 'This document',
    responses: answering(200, { schema: { type: 'object' }, description: 'OpenAPI 3.1.' }, []),
    security: BY_ANYBODY,
  };
}
