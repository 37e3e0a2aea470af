import { quoted } from '../../import/support/touched-tables.mjs';

const TYPES = {
  articles: 'api::article.article',
  persons: 'api::person.person',
  organizations: 'api::organization.organization',
  events: 'api::event.event',
  sources: 'plugin::wire.source',
  statuses: 'plugin::wire.source-status',
  imports: 'plugin::wire.import',
  receipts: 'plugin::wire.receipt',
  stories: 'plugin::wire.story',
  notices: 'plugin::wire.notice',
  flags: 'plugin::wire.flag',
  bodies: 'plugin::wire.full-body',
  history: 'plugin::wire.history-entry',
  applications: 'plugin::wire.application',
  left: 'plugin::wire.left-article',
  sightings: 'plugin::wire.sighting',
  paragraphs: 'plugin::wire.recurring-paragraph',
  conflicts: 'plugin::wire.conflict',
  alerts: 'plugin::wire.kill-alert',
  proposals: 'plugin::wire.name-proposal',
  decisions: 'plugin::wire.name-decision',
};
const LINKS = ['source', 'persons', 'organizations', 'events', 'legalNotices'];

/**
 * What Strapi calls its tables, and those of an article's links with their columns.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 */
export function tablesOf(strapi) {
  const names = Object.fromEntries(
    Object.entries(TYPES).map(([name, uid]) => [name, quoted(strapi.db.metadata.get(uid).tableName)]),
  );
  const { attributes } = strapi.db.metadata.get(TYPES.articles);
  const links = Object.fromEntries(
    LINKS.map((name) => {
      const { joinTable } = attributes[name];
      return [
        name,
        {
          table: quoted(joinTable.name),
          article: quoted(joinTable.joinColumn.name),
          other: quoted(joinTable.inverseJoinColumn.name),
          order: joinTable.orderColumnName && quoted(joinTable.orderColumnName),
          inverseOrder: joinTable.inverseOrderColumnName && quoted(joinTable.inverseOrderColumnName),
        },
      ];
    }),
  );
  return { ...names, links };
}

/** The documentId of the row number `i` of a sort, as SQL; `i` is SQL, too. */
export const documentId = (sort, i) => `substr(md5('${sort} ' || (${i})), 1, 24)`;
