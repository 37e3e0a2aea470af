import { related } from '../../../reading/server/related/related';

/** Loaded after `by-slug`, where any word may stand. */
export default {
  routes: [
    {
      method: 'GET',
      path: '/articles/:slug/related',
      handler: related,
      config: { auth: { scope: ['api::article.article.find'] } },
    },
  ],
};
