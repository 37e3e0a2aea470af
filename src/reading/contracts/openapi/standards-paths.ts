import { entityListParameters, listParameters } from '../standards';
import { reading, type Refusal } from './answers';
import { FEEDS, STANDARD_SCHEMAS } from './standards-schemas';
import type { Operation, Paths } from './operation';
import { checkedBy, slug } from './parameters';
import type { Records } from './records';
import { list, ref, text, type Schema } from './schema';
import type { ReadType } from './types-paths';

const WORDS = {
  limit: { description: 'How many articles, the newest.', example: 20 },
  subject: { description: "A subject's code or name.", example: 'medtop:20000002' },
  source: { description: "A source's slug.", example: 'lantern-newswire' },
};
const NARROWED = {
  ...WORDS,
  person: { description: 'Slug of a person whom the articles name.', example: 'ottilie-brandvold' },
  organization: { description: 'Slug of an organization.', example: 'fenwick-harbour-authority' },
  event: { description: 'Slug of an event.', example: 'northern-harbours-conference' },
};

const TAG = ['standards'];

/** What other programs read: feeds, ninjs, the sitemap, JSON-LD. */
export function standardsPaths(records: Records, types: readonly ReadType[]): Paths {
  Object.assign(records.schemas, STANDARD_SCHEMAS);
  const article = types.find(({ plural }) => plural === 'articles')!;
  return {
    ...feeds('/articles', 'Articles', NARROWED),
    ...Object.assign({}, ...types.filter((type) => type !== article).map((type) => feedsOf(records, type))),
    '/articles/ninjs': {
      get: {
        operationId: 'listNinjs',
        tags: TAG,
        summary: 'The newest articles as ninjs 3.0',
        parameters: checkedBy(listParameters, NARROWED),
        responses: reading({ schema: list(ref('Ninjs')), description: 'The newest first.' }, [404]),
      },
    },
    '/articles/by-slug/{slug}/ninjs': {
      get: {
        operationId: 'getNinjs',
        tags: TAG,
        summary: 'An article as ninjs 3.0',
        parameters: [slug('article', article.example)],
        responses: reading({ schema: ref('Ninjs'), description: 'The article.' }, [404, 410]),
      },
    },
    '/articles/sitemap-news.xml': {
      get: {
        operationId: 'getNewsSitemap',
        tags: TAG,
        summary: 'A news sitemap: the newest 1,000 articles, those of the last two days as news',
        parameters: [],
        responses: reading({ schema: text(), type: 'application/xml', description: 'For search engines.' }),
      },
    },
    ...Object.assign({}, ...types.map((type) => jsonLd(records, type))),
  };
}

function jsonLd(records: Records, { uid, plural, one, example }: ReadType): Paths {
  const name = records.content.nameOf(uid);
  const gone: Refusal[] = plural === 'articles' ? [404, 410] : [404];
  return {
    [`/${plural}/by-slug/{slug}/json-ld`]: {
      get: {
        operationId: `get${name}JsonLd`,
        tags: TAG,
        summary: `JSON-LD of schema.org about ${one}`,
        description: 'To be put into a page as it is, in `<script type="application/ld+json">`.',
        parameters: [slug(name.toLowerCase(), example)],
        responses: reading(
          { schema: ref('JsonLd'), type: 'application/ld+json', description: 'A thing of schema.org.' },
          gone,
        ),
      },
    },
  };
}

function feedsOf(records: Records, { uid, plural, one, example }: ReadType): Paths {
  const path = slug(records.content.nameOf(uid).toLowerCase(), example);
  return feeds(`/${plural}/{slug}`, `Articles that name ${one}`, WORDS, path);
}

function feeds(
  base: string,
  what: string,
  told: Parameters<typeof checkedBy>[1],
  path?: ReturnType<typeof slug>,
): Paths {
  const checked = checkedBy(path ? entityListParameters : listParameters, told);
  const operation = (form: string, name: string, type: string, schema: Schema): Operation => ({
    operationId: `feed${base.replace(/\W+slug\W*/u, 'Of').replace(/\W/gu, '')}${form}`,
    tags: TAG,
    summary: `${what}, as ${name}`,
    parameters: path ? [path, ...checked] : checked,
    responses: reading({ schema, type, description: 'The newest first.' }, [404]),
  });
  return Object.fromEntries(
    FEEDS.map(({ form, name, type, schema }) => [
      `${base}/feed.${form}`,
      { get: operation(form, name, type, schema) },
    ]),
  );
}
