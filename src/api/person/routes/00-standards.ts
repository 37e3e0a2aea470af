import { FEED_FORMS, feed } from '../../../reading/server/standards/feed';
import { jsonLd } from '../../../reading/server/standards/json-ld';

const UID = 'api::person.person';

/** In the forms that other programs read: see docs/api/standards.md. Loaded before Strapi's own routes, which take any word for a documentId. */
export default {
  routes: [
    ...FEED_FORMS.map((form) => ({
      method: 'GET',
      path: `/persons/:slug/feed.${form}`,
      handler: feed(form, 'person'),
      config: { auth: { scope: ['api::article.article.find', `${UID}.find`] } },
    })),
    {
      method: 'GET',
      path: '/persons/by-slug/:slug/json-ld',
      handler: jsonLd(UID),
      config: { auth: { scope: [`${UID}.findOne`] } },
    },
  ],
};
