import { searchArticles } from '../../../reading/server/search/articles';

/** Loaded before Strapi's own routes, which take any word for a documentId. */
export default {
  routes: [
    {
      method: 'GET',
      path: '/articles/search',
      handler: searchArticles,
      config: { auth: { scope: ['api::article.article.find'] } },
    },
  ],
};
