// Reads the news with the official client: `node read-the-news.mjs https://news.example/api`. No token is needed for what is published.
import { strapi } from '@strapi/client';

/**
 * @typedef {import('../api/answers').Article} Article
 * @typedef {import('../api/answers').ArticlePage} ArticlePage
 * @typedef {import('../api/answers').paths} Paths
 */

/**
 * What an address answers, by the contract.
 * @template {keyof Paths} Path
 * @typedef {Paths[Path] extends { get: { responses: { 200: { content: { 'application/json': infer Answer } } } } } ? Answer : never} AnswerOf
 */

/** @param {string} baseURL of the API, with `/api` at its end */
export async function readTheNews(baseURL) {
  const client = strapi({ baseURL });

  // The newest articles, with their pictures: Strapi's own list.
  const newest = await client.collection('articles').find({
    sort: 'versionCreated:desc',
    populate: ['image', 'source'],
    pagination: { pageSize: 10 },
  });
  const [first] = /** @type {Article[]} */ (/** @type {unknown} */ (newest.data));
  if (!first?.slug) return undefined;

  // One with all that its page shows: the client is given the address, and takes care of the rest.
  const response = await client.fetch(`/articles/by-slug/${encodeURIComponent(first.slug)}`);
  const { data: article } = /** @type {{ data: ArticlePage }} */ (await response.json());

  // What is like it, by its words.
  const search = await client.fetch(
    `/articles/search?q=${encodeURIComponent(article.headline)}&facets=persons`,
  );
  const found = /** @type {AnswerOf<'/articles/search'>} */ (await search.json());

  // Everything about the first person whom it names.
  const [person] = article.persons;
  const about = person?.slug
    ? await client.fetch(`/persons/${encodeURIComponent(person.slug)}/articles?pagination[pageSize]=5`)
    : undefined;
  const articles = about && /** @type {AnswerOf<'/persons/{slug}/articles'>} */ (await about.json());

  return {
    headline: article.headline,
    notices: article.legalNotices.map(({ text, placement }) => ({ text, placement })),
    found: found.data.map(({ slug, search: { headline } }) => ({ slug, headline })),
    person: person && { name: person.name, was: person.position?.title },
    articles: articles?.data.map(({ headline }) => headline) ?? [],
  };
}

const [, script, address] = process.argv;
if (address && import.meta.url.endsWith(script.split(/[\\/]/).at(-1) ?? ''))
  console.log(await readTheNews(address));
