import { bySlug } from '../../../reading/server/by-slug';

const UID = 'api::person.person';

/** Loaded before Strapi's own routes, which take any word for a documentId. */
export default {
  routes: [
    {
      method: 'GET',
      path: '/persons/by-slug/:slug',
      handler: bySlug(UID),
      config: { auth: { scope: [`${UID}.findOne`] } },
    },
  ],
};
