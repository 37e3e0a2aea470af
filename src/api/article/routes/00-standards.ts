import { FEED_FORMS, feed } from '../../../reading/server/standards/feed';
import { jsonLd } from '../../../reading/server/standards/json-ld';
import { ninjs, ninjsList } from '../../../reading/server/standards/ninjs';
import { newsSitemap } from '../../../reading/server/standards/sitemap';

const UID = 'api::article.article';
const MANY = { auth: { scope: [`${UID}.find`] } };
const ONE = { auth: { scope: [`${UID}.findOne`] } };

/** Articles in the forms that other programs read: see docs/api/standards.md. Loaded before Strapi's own routes, which take any word for a documentId. */
export default {
  routes: [
    ...FEED_FORMS.map((form) => ({
      method: 'GET',
      path: `/articles/feed.${form}`,
      handler: feed(form),
      config: MANY,
    })),
    { method: 'GET', path: '/articles/ninjs', handler: ninjsList, config: MANY },
    { method: 'GET', path: '/articles/sitemap-news.xml', handler: newsSitemap, config: MANY },
    { method: 'GET', path: '/articles/by-slug/:slug/ninjs', handler: ninjs, config: ONE },
    { method: 'GET', path: '/articles/by-slug/:slug/json-ld', handler: jsonLd(UID), config: ONE },
  ],
};
