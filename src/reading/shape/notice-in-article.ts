import { BESIDE, type Cell, type Part, type Tables } from './shape';

const FLAG = 'plugin::wire.flag';

/**
 * The notices that stand beside an article, in the order in which they stood in its text: each with what the article says in its place. Whom it
 * is by differs from article to article where the notice leaves that open.
 *
 * `position` says where the words stood, in UTF-16 code units of the wire item's text (`basis: "wire"`) or of the body as an editor saved it
 * (`"body"`); null where that is not known, as when an editor has added the notice by hand or has taken the words away since.
 */
export const noticeInArticle = (): Part => ({
  shape: {
    uid: 'plugin::wire.notice',
    fields: ['text', 'kinds', 'language'],
    parts: {},
    added: {
      issuer: {
        sql: (notice, _above, tables) => `coalesce(${flag(tables, 'issuer')}, ${notice('issuer')})`,
        from: ['issuer'],
      },
      placement: {
        sql: (_notice, _above, tables) => `coalesce(${flag(tables, 'placement')}, 'separate')`,
        from: ['placement'],
      },
      position: {
        sql: (_notice, _above, tables) =>
          `CASE WHEN ${BESIDE}.id IS NOT NULL THEN json_build_object('basis', ${flag(tables, 'basis')}, ` +
          `'start', ${flag(tables, 'start')}, 'end', ${flag(tables, 'end')}, 'quote', ${flag(tables, 'quote')}) END`,
        from: ['text'],
      },
    },
  },
  beside: (notice, [article], tables) => firstFlag(notice, article, tables),
  where: (notice) => `${notice('decision')} IS DISTINCT FROM 'dismissed'`,
  before: (_notice, _above, tables) => flag(tables, 'start'),
});

const flag = (tables: Tables, attribute: string): string => `${BESIDE}.${tables.column(FLAG, attribute)}`;

/** The first place where a notice stands in an article apart from its body. */
function firstFlag(notice: Cell, article: Cell, tables: Tables): string {
  const column = (attribute: string): string => `f.${tables.column(FLAG, attribute)}`;
  return (
    `SELECT f.* FROM ${tables.table(FLAG)} AS f WHERE ${column('articleDocumentId')} = ${article('documentId')} ` +
    `AND ${column('notice')} = ${notice('id')} AND NOT ${column('stale')} ` +
    `ORDER BY (${column('placement')} = 'separate') DESC NULLS LAST, ${column('start')}, f.id LIMIT 1`
  );
}
