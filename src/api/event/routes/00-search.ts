import { searchNames } from '../../../reading/server/search/names';

/** Loaded before Strapi's own routes, which take any word for a documentId. */
export default {
  routes: [
    {
      method: 'GET',
      path: '/events/search',
      handler: searchNames('events'),
      config: { auth: { scope: ['api::event.event.find'] } },
    },
  ],
};
