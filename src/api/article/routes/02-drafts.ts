/** Before Strapi's own, which would take "drafts" for an article's id. */
export default {
  routes: [{ method: 'GET', path: '/articles/drafts', handler: 'draft.find' }],
};
