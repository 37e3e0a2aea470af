/** Rows of a newsroom with so many articles, as a site of that size has them. */
export const sizesOf = (articles, isQuick) => ({
  articles,
  receipts: articles * 2,
  imports: 40,
  largestImport: Math.round(articles / 4),
  notices: isQuick ? 200 : 5_000,
  flags: articles,
  sources: 50,
  persons: isQuick ? 400 : 20_000,
  organizations: isQuick ? 100 : 5_000,
  events: isQuick ? 50 : 2_000,
});

export const FULL = [20_000, 100_000];
export const QUICK = [2_000];
