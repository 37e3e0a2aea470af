import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import { factsOf } from '../../../../src/reading/standards/article-facts';
import type { ArticleRecord } from '../../../../src/reading/standards/records';
import { newsSitemapOf } from '../../../../src/reading/standards/sitemap/news-sitemap';
import { anyArticle } from './articles';
import { ARTICLE, SITE } from './records';
import { all, xmlTree } from './xml-tree';

const NOW = Date.parse('2026-03-02T00:00:00.000Z');
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The schema of sitemaps.org, as the package has it; and what Google's news extension says, in our own words, since nobody packs its schema. */
const sitemapSchema = readFileSync(
  join(dirname(require.resolve('sitemap/package.json')), 'schema/sitemap.xsd'),
  'utf8',
);
const newsSchema = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="${NEWS}" xmlns="${NEWS}" elementFormDefault="qualified">
  <xsd:element name="news"><xsd:complexType><xsd:sequence>
    <xsd:element name="publication"><xsd:complexType><xsd:sequence>
      <xsd:element name="name"><xsd:simpleType><xsd:restriction base="xsd:string"><xsd:minLength value="1"/></xsd:restriction></xsd:simpleType></xsd:element>
      <xsd:element name="language"><xsd:simpleType><xsd:restriction base="xsd:string"><xsd:pattern value="zh-cn|zh-tw|[a-z]{2,3}"/></xsd:restriction></xsd:simpleType></xsd:element>
    </xsd:sequence></xsd:complexType></xsd:element>
    <xsd:element name="publication_date" type="xsd:dateTime"/>
    <xsd:element name="title"><xsd:simpleType><xsd:restriction base="xsd:string"><xsd:minLength value="1"/></xsd:restriction></xsd:simpleType></xsd:element>
  </xsd:sequence></xsd:complexType></xsd:element>
</xsd:schema>`;
const bothSchemas = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="${SITEMAP}" schemaLocation="sitemap.xsd"/>
  <xsd:import namespace="${NEWS}" schemaLocation="news.xsd"/>
</xsd:schema>`;

const sitemapOf = (articles: ArticleRecord[]): string =>
  newsSitemapOf(
    articles.map((article) => factsOf(article, SITE)),
    SITE,
    NOW,
  );

async function problemsOf(...sitemaps: string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: sitemaps.map((contents, index) => ({ fileName: `sitemap-${index}.xml`, contents })),
    schema: [{ fileName: 'both.xsd', contents: bothSchemas }],
    preload: [
      { fileName: 'sitemap.xsd', contents: sitemapSchema },
      { fileName: 'news.xsd', contents: newsSchema },
    ],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

const urlsOf = (xml: string) => all(xmlTree(xml), `${SITEMAP} url`);
const isNews = (url: ReturnType<typeof urlsOf>[number]): boolean => all(url, `${NEWS} news`).length > 0;

test('is valid by the schemas, with news, without, and of nothing', async () => {
  const sitemaps = [
    [ARTICLE, { ...ARTICLE, language: 'zh-Hant', slug: 'b', firstCreated: '2020-01-01T00:00:00Z' }],
    [],
  ].map(sitemapOf);
  expect(await problemsOf(...sitemaps)).toEqual([]);
  expect(await problemsOf('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>')).not.toEqual([]);
});

test('is valid by the schemas whatever the fields of articles hold', async () => {
  const sitemaps = fc.sample(fc.array(anyArticle, { maxLength: 5 }), { numRuns: 60, seed: 9 }).map(sitemapOf);
  expect(await problemsOf(...sitemaps)).toEqual([]);
});

test('tells of news for two days, and of a thousand articles at most', () => {
  const at = (hours: number, slug: string): ArticleRecord => ({
    ...ARTICLE,
    slug,
    firstCreated: new Date(NOW - hours * 3_600_000).toISOString(),
  });
  const few = urlsOf(sitemapOf([at(1, 'new'), at(47, 'of-yesterday'), at(49, 'old')]));
  expect(few.map((url) => [all(url, `${SITEMAP} loc`)[0].text, isNews(url)])).toEqual([
    [`${SITE.url}/articles/new`, true],
    [`${SITE.url}/articles/of-yesterday`, true],
    [`${SITE.url}/articles/old`, false],
  ]);
  expect(urlsOf(sitemapOf(Array.from({ length: 1200 }, (_, index) => at(1, `n-${index}`))))).toHaveLength(
    1000,
  );
});

test('has no article without a page', () => {
  const [url, ...more] = urlsOf(sitemapOf([{ ...ARTICLE, slug: null, canonicalUrl: null }]));
  expect(more).toEqual([]);
  expect(all(url, `${SITEMAP} loc`)[0].text).toBe(`${SITE.url}/`);
});
