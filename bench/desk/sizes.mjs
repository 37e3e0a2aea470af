/** Rows of the newsroom that is measured. */
export const FULL = {
  articles: 100_000,
  receipts: 1_000_000,
  imports: 500,
  /** Receipts of one of the imports, as when a newsroom takes over an archive. */
  largestImport: 300_000,
  notices: 20_000,
  flags: 100_000,
  sources: 50,
  persons: 30_000,
  organizations: 10_000,
  events: 3_000,
  paragraphs: 20_000,
  /** Of each: pairs of names, decisions about names, conflicts, kill alerts. */
  others: 5_000,
};

/** The same in small, to see in half a minute that all of it still answers; its times say little. */
export const QUICK = {
  articles: 2_000,
  receipts: 20_000,
  imports: 60,
  largestImport: 6_000,
  notices: 600,
  flags: 2_000,
  sources: 50,
  persons: 600,
  organizations: 200,
  events: 60,
  paragraphs: 400,
  others: 100,
};
