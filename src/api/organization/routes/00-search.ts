import { searchNames } from '../../../reading/server/search/names';

/** Loaded before Strapi's own routes, which take any word for a documentId. */
export default {
  routes: [
    {
      method: 'GET',
      path: '/organizations/search',
      handler: searchNames('organizations'),
      config: { auth: { scope: ['api::organization.organization.find'] } },
    },
  ],
};
