import addFormats from 'ajv-formats';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { factsOf } from '../../../../src/reading/standards/article-facts';
import { atomOf } from '../../../../src/reading/standards/feeds/atom';
import { jsonFeedOf } from '../../../../src/reading/standards/feeds/json-feed';
import { rssOf } from '../../../../src/reading/standards/feeds/rss';
import { articleLd } from '../../../../src/reading/standards/json-ld/article';
import { jsonLdText } from '../../../../src/reading/standards/json-ld/json-ld';
import { ninjsOf } from '../../../../src/reading/standards/ninjs/article';
import type { ArticleRecord } from '../../../../src/reading/standards/records';
import { anyArticle } from './articles';
import { atomProblems } from './atom-rules';
import { feedOf } from './feed-of';
import { jsonFeedSchema } from './json-feed-schema';
import { ninjsSchema } from './ninjs-schema';
import { ARTICLE, SITE } from './records';
import { rssProblems } from './rss-rules';

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats(ajv);

/** What is wrong with a text of each standard; nothing where it is valid. */
const CHECKS: Record<string, (articles: ArticleRecord[]) => unknown[]> = {
  rss: (articles) => rssProblems(rssOf(feedOf(articles))),
  atom: (articles) => atomProblems(atomOf(feedOf(articles))),
  'json feed': (articles) => problems(jsonFeedSchema, JSON.parse(jsonFeedOf(feedOf(articles)))),
  ninjs: (articles) => articles.flatMap((article) => problems(ninjsSchema, plain(ninjsOf(article, SITE)))),
};
const standards = Object.keys(CHECKS);

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function problems(schema: object, value: unknown): unknown[] {
  const validate = ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message, params }) => ({
    instancePath,
    message,
    params,
  }));
}

test.each(standards)('%s of an article with everything in it is valid', (standard) => {
  expect(CHECKS[standard]([ARTICLE, { ...ARTICLE, guid: 'tag:lantern.example,2026:other' }])).toEqual([]);
});

test('articles of two agencies that have one identifier are told apart', () => {
  for (const guid of ['12345', 'https://wire.example/12345']) {
    const feed = feedOf([
      { ...ARTICLE, guid },
      { ...ARTICLE, guid, documentId: 'art2' },
    ]);
    expect((JSON.parse(jsonFeedOf(feed)) as { items: { id: string }[] }).items.map(({ id }) => id)).toEqual([
      guid,
      'tag:ledger.example,2026:articles/art2',
    ]);
    expect(new Set(feed.articles.map(({ id }) => id)).size).toBe(2);
    expect(rssProblems(rssOf(feed))).toEqual([]);
    expect(atomProblems(atomOf(feed))).toEqual([]);
  }
});

test.each(standards)('%s of no article is valid', (standard) => {
  expect(CHECKS[standard]([])).toEqual([]);
});

test.each(standards)('%s is valid whatever the fields of an article hold', (standard) => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      expect(CHECKS[standard]([article])).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('no body can carry a script, whatever its blocks hold', () => {
  const tags = new Set<string>();
  fc.assert(
    fc.property(anyArticle, (article) => {
      const { html } = factsOf(article, SITE);
      // What we write is well-formed but for `<br>` and `<img>`, so that a strict parser sees each tag and attribute.
      const parser = new SaxesParser({ fragment: true });
      parser.on('error', (error) => {
        throw error;
      });
      parser.on('opentag', ({ name, attributes }) => {
        tags.add(name);
        for (const [attribute, value] of Object.entries(attributes)) {
          expect(['href', 'src', 'alt']).toContain(attribute);
          if (attribute !== 'alt')
            expect(value).toMatch(attribute === 'src' ? /^https?:/ : /^(?:https?|mailto):/);
        }
      });
      parser.write(html.replace(/<(br|img)([^<>]*)>/g, '<$1$2/>').replace(/&#39;/g, "'")).close();
    }),
    { numRuns: 300 },
  );
  expect(
    [...tags].filter(
      (tag) =>
        !/^(?:p|h[1-6]|ul|ol|li|blockquote|pre|code|strong|em|u|s|a|br|figure|figcaption|img)$/.test(tag),
    ),
  ).toEqual([]);
});

test('JSON-LD stays within its script, whatever it holds, and is the same JSON', () => {
  const headline = 'A </script><script>alert(1)</script> & <!-- \u2028';
  const thing = articleLd({ ...ARTICLE, headline }, SITE);
  const text = jsonLdText(thing);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(plain(thing));
});
