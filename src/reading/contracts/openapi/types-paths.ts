import { defaultShape } from '../../shape/default-shapes';
import { withNames } from '../../shape/with-names';
import { answering, data, reading } from './answers';
import { BY_TOKEN, jsonBody, type Operation, type Paths } from './operation';
import { choosing, inPath, listing, NAMES, slug, STATUS } from './parameters';
import type { Records } from './records';
import { list, object, ref } from './schema';

export interface ReadType {
  uid: string;
  /** In its addresses. */
  plural: string;
  /** In sentences, with its article. */
  one: string;
  many: string;
  /** A slug of one. */
  example: string;
}

const DOCUMENT = 'qk8x5vtn3mrs0yaw7bdl2cge';
const LISTED = object({ pagination: ref('ListPagination') });

/** The four types: by Strapi's own routes, and by slug. */
export function typePaths(records: Records, type: ReadType): Paths {
  const { uid, plural, one, many, example } = type;
  const name = records.content.nameOf(uid);
  const isArticle = plural === 'articles';
  const gone = isArticle ? ([404, 410] as const) : ([404] as const);
  const page = `${name}Page`;
  records.schemas[page] = {
    ...records.shaped(
      withNames(defaultShape(uid, records.content.models), 'confirmed', records.content.models),
    ),
    description: `What a page about ${one} shows. What the caller's role may not read is left out; with \`fields\` or \`populate\`, see ${name}.`,
  };
  const record = data(records.whole(uid));
  const input = object({ data: records.input(uid) });
  const status = isArticle ? [STATUS] : [];
  const found: Operation = {
    operationId: `list${name}s`,
    tags: [plural],
    summary: `List ${many}`,
    parameters: [...listing(records, uid), ...choosing(records, uid), ...status],
    responses: reading(
      { schema: data(list(records.whole(uid)), LISTED), description: `A page of ${many}.` },
      [429],
    ),
  };
  const id = inPath('id', 'The documentId.', DOCUMENT);
  const writing = (does: string): Pick<Operation, 'tags' | 'security'> & { description: string } => ({
    tags: [plural],
    security: BY_TOKEN,
    description: `${does}${isArticle ? ' An article that may not be published (legal notices, embargo) is refused with 400 and the reasons in `error.details.reasons`.' : ''}`,
  });
  return {
    [`/${plural}`]: {
      get: found,
      post: {
        operationId: `create${name}`,
        summary: `Make ${one}`,
        ...writing(isArticle ? 'With `status=draft` it stays a draft; without, it is published.' : ''),
        parameters: [...choosing(records, uid), ...status],
        requestBody: jsonBody(input, { data: { [records.valuesOf(uid)[0]]: 'Harbour Ferries Collide' } }),
        responses: answering(201, { schema: record, description: 'What was made.' }, [400, 401, 403]),
      },
    },
    [`/${plural}/{id}`]: {
      get: {
        operationId: `get${name}`,
        tags: [plural],
        summary: `Read ${one} by documentId`,
        parameters: [id, ...choosing(records, uid), ...status],
        responses: reading({ schema: record, description: 'The record.' }, gone),
      },
      put: {
        operationId: `update${name}`,
        summary: `Change ${one}`,
        ...writing('What is left out stays as it is.'),
        parameters: [id, ...choosing(records, uid), ...status],
        requestBody: jsonBody(input, { data: { [records.valuesOf(uid)[0]]: 'Harbour Ferries Collide' } }),
        responses: answering(200, { schema: record, description: 'What it is now.' }, [400, 401, 403, 404]),
      },
      delete: {
        operationId: `delete${name}`,
        summary: `Delete ${one}`,
        ...writing(''),
        parameters: [id],
        responses: answering(204, 'There is none, or none any more.', [401, 403]),
      },
    },
    [`/${plural}/by-slug/{slug}`]: {
      get: {
        operationId: `get${name}BySlug`,
        tags: [plural],
        summary: `Read ${one} by slug, with all that a page shows`,
        parameters: [slug(name.toLowerCase(), example), NAMES, ...choosing(records, uid)],
        responses: reading({ schema: data(ref(page)), description: 'The record.', hasForms: true }, gone),
      },
    },
    ...(isArticle && {
      '/articles/drafts': {
        get: {
          ...found,
          operationId: 'listDrafts',
          summary: 'List drafts',
          description:
            'The same as `status=draft`: for API tokens, and for partners those of their sources, each with `embargoed`. It needs the permission _Draft → find_.',
          parameters: found.parameters!.filter((one) => one !== STATUS),
          security: [{ apiToken: [] }, { userToken: [] }],
        },
      },
    }),
  };
}

/** Records of the wire that articles point at, by Strapi's own routes. */
export function wireTypePaths(
  records: Records,
  { uid, plural, one, many }: Omit<ReadType, 'example'>,
): Paths {
  const name = records.content.nameOf(uid);
  const whole = records.whole(uid);
  return {
    [`/wire/${plural}`]: {
      get: {
        operationId: `list${name}s`,
        tags: ['wire'],
        summary: `List ${many}`,
        parameters: [...listing(records, uid), ...choosing(records, uid)],
        responses: reading({ schema: data(list(whole), LISTED), description: `A page of ${many}.` }, [429]),
      },
    },
    [`/wire/${plural}/{id}`]: {
      get: {
        operationId: `get${name}`,
        tags: ['wire'],
        summary: `Read ${one}`,
        parameters: [inPath('id', 'The documentId.', DOCUMENT), ...choosing(records, uid)],
        responses: reading({ schema: data(whole), description: 'The record.' }, [404]),
      },
    },
  };
}
