import type { Cell, Expression, Part } from './shape';

/**
 * A person's position in the article that the person stands in.
 *
 * Of a position it is kept which articles said so first and last, and on which days. Where this article is one of these, it is what the article
 * says (`basis: "article"`); where it is not, it is what the person was on the article's day (`basis: "day"`); and null where neither is known.
 *
 * @param organization what is told of the organization
 */
export const positionInArticle = (organization: Part): Part => ({
  of: 'positions',
  first: true,
  shape: {
    uid: 'person.position',
    fields: ['title', 'place'],
    parts: { organization },
    added: {
      basis: {
        sql: (position, above) =>
          `CASE WHEN ${isSaid(position, articleOf(above))} THEN 'article' ELSE 'day' END`,
        from: ['title'],
      },
    },
  },
  where: (position, above) =>
    `(${isSaid(position, articleOf(above))} OR ${isOfThatDay(position, articleOf(above))})`,
  before: (position, above) => `${isSaid(position, articleOf(above))} DESC`,
});

/** A position's person stands in the article. */
const articleOf = (above: Parameters<Expression>[1]): Cell => above[1];

const isSaid = (position: Cell, article: Cell): string =>
  `coalesce(${position('seenIn')} @> to_jsonb(${article('documentId')}::text), false)`;

function isOfThatDay(position: Cell, article: Cell): string {
  const day = `coalesce(${article('versionCreated')}, ${article('firstCreated')}, ${article('publishedAt')})::date`;
  const from = `coalesce(${position('since')}, ${position('firstSeen')})`;
  // Where an editor has said since when, and not until when, it still is so.
  const until =
    `coalesce(${position('until')}, ` +
    `CASE WHEN ${position('since')} IS NULL THEN ${position('lastSeen')} ELSE 'infinity'::date END)`;
  return `coalesce(${day} BETWEEN ${from} AND ${until}, false)`;
}
