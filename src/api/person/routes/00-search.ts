import { searchNames } from '../../../reading/server/search/names';

/** Loaded before Strapi's own routes, which take any word for a documentId. */
export default {
  routes: [
    {
      method: 'GET',
      path: '/persons/search',
      handler: searchNames('persons'),
      config: { auth: { scope: ['api::person.person.find'] } },
    },
  ],
};
