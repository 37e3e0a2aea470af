import type { Cell, Expression, Part, Tables } from './shape';

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
        sql: (notice, [article], tables) =>
          `coalesce((SELECT ${flag(tables, 'issuer')} ${firstFlag(notice, article, tables)}), ${notice('issuer')})`,
        from: ['issuer'],
      },
      placement: {
        sql: (notice, [article], tables) =>
          `coalesce((SELECT ${flag(tables, 'placement')} ${firstFlag(notice, article, tables)}), 'separate')`,
        from: ['placement'],
      },
      position: {
        sql: (notice, [article], tables) =>
          `(SELECT json_build_object('basis', ${flag(tables, 'basis')}, 'start', ${flag(tables, 'start')}, ` +
          `'end', ${flag(tables, 'end')}, 'quote', ${flag(tables, 'quote')}) ` +
          `${firstFlag(notice, article, tables)})`,
        from: ['text'],
      },
    },
  },
  where: (notice) => `${notice('decision')} IS DISTINCT FROM 'dismissed'`,
  before: (notice, [article], tables) =>
    `(SELECT ${flag(tables, 'start')} ${firstFlag(notice, article, tables)})`,
});

const flag = (tables: Tables, attribute: string): string => `f.${tables.column(FLAG, attribute)}`;

/** The first place where a notice stands in an article apart from its body. */
const firstFlag: (...of: [Cell, Cell, Parameters<Expression>[2]]) => string = (notice, article, tables) =>
  `FROM ${tables.table(FLAG)} AS f WHERE ${flag(tables, 'articleDocumentId')} = ${article('documentId')} ` +
  `AND ${flag(tables, 'notice')} = ${notice('id')} AND NOT ${flag(tables, 'stale')} ` +
  `ORDER BY (${flag(tables, 'placement')} = 'separate') DESC NULLS LAST, ${flag(tables, 'start')}, f.id LIMIT 1`;
