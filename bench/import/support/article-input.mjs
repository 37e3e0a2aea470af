const COMPONENTS = ['subjects', 'places', 'renditions'];
const RELATIONS = ['persons', 'organizations', 'events', 'legalNotices'];
/** What the document service sets itself. */
const OWN = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale', 'createdBy', 'updatedBy'];

/**
 * Stored articles as what the document service makes the same articles from: the same texts, components and relations to what is there.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {number} limit
 * @returns {Promise<object[]>} `data` of `create`, each
 */
export async function articleInputs(strapi, limit) {
  const populate = Object.fromEntries([...COMPONENTS, ...RELATIONS, 'source'].map((name) => [name, true]));
  const found = await strapi
    .documents('api::article.article')
    .findMany({ status: 'draft', populate, limit, sort: 'id:asc' });
  return found.map((article) => {
    const data = Object.fromEntries(Object.entries(article).filter(([name]) => !OWN.includes(name)));
    for (const name of COMPONENTS) data[name] = data[name].map(({ id: _id, ...fields }) => fields);
    for (const name of RELATIONS) data[name] = data[name].map(({ documentId }) => documentId);
    return { ...data, source: data.source?.documentId };
  });
}
