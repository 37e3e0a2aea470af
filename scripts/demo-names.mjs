/** Names are confirmed by as many in one request. */
const AT_ONCE = 100;

const WELL_KNOWN = [
  ['person', 'api::person.person', { positions: { organization: { id: { $notNull: true } } } }],
  ['organization', 'api::organization.organization', { type: { $notNull: true } }],
  ['event', 'api::event.event', { $or: [{ startDate: { $notNull: true } }, { year: { $notNull: true } }] }],
];

/**
 * Confirms the names of which the sample wire says most, so that the reader's page has some to show: readers see confirmed ones only. The others
 * stay proposed, for whoever opens Wire → Names.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {string} actor who is said to have done it
 */
export async function confirmNames(strapi, actor) {
  const { confirm } = strapi.plugin('wire').service('names');
  for (const [type, uid, filters] of WELL_KNOWN) {
    const found = await strapi.documents(uid).findMany({
      fields: ['documentId'],
      filters: { confirmed: false, ...filters },
      limit: AT_ONCE,
    });
    const records = [...new Set(found.map(({ documentId }) => documentId))];
    if (records.length > 0) await confirm({ type, records }, actor);
  }
}
