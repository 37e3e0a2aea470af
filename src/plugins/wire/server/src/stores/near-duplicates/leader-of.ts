/** What decides which article of a group leads. */
export interface Candidate {
  /** documentId. */
  article: string;
  /** Name of its wire source. */
  source?: string;
  /** ISO 8601. */
  at: string;
}

/**
 * The article that leads a group: one of the source that stands first in the order, of its articles the earliest. Sources that are not in the order
 * come after those that are.
 */
export function leaderOf<T extends Candidate>(group: readonly T[], sourceOrder: readonly string[]): T {
  const rankOf = ({ source }: T): number => {
    const place = source === undefined ? -1 : sourceOrder.indexOf(source);
    return place < 0 ? sourceOrder.length : place;
  };
  const [leader] = [...group].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) || Date.parse(a.at) - Date.parse(b.at) || (a.article < b.article ? -1 : 1),
  );
  return leader;
}
