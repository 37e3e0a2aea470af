import { bySlug } from '../../../reading/server/by-slug';

const UID = 'api::event.event';

/** Loaded before Strapi's own routes, which take any word for a documentId. */
export default {
  routes: [
    {
      method: 'GET',
      path: '/events/by-slug/:slug',
      handler: bySlug(UID),
      config: { auth: { scope: [`${UID}.findOne`] } },
    },
  ],
};
