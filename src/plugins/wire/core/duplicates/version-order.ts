import type { PubStatus } from '../item';

/** What orders the versions of one story. */
export interface Versioned {
  version?: string;
  /** ISO 8601. */
  versionCreated?: string;
}

const ORDER = new Intl.Collator('en', { numeric: true });

/**
 * Below 0 when `a` is the older version, above 0 when it is the newer, 0 when nothing tells. `version` decides, else `versionCreated`:
 * NewsML-G2 and ninjs number the versions of an item, feeds only date them. Digits compare as numbers, so `10` is newer than `9`, and `01`
 * is no other version than `1`.
 */
export function compareVersions(a: Versioned, b: Versioned): number {
  if (a.version !== undefined && b.version !== undefined) {
    const order = ORDER.compare(a.version, b.version);
    if (order !== 0) return order;
  }
  const since = Date.parse(a.versionCreated ?? '') - Date.parse(b.versionCreated ?? '');
  return Number.isNaN(since) ? 0 : since;
}

/**
 * Of which version a story is kept once an item has come that is not older than what is kept of it. Where nothing tells which of the two is
 * the newer one, the item counts as newer than all that the kept version is newer than. Only a kill stands for itself: one that does not say
 * of which version it is takes back all that come, before it or after it.
 */
export function versionKept(item: Versioned & { pubStatus: PubStatus }, kept?: Versioned): Versioned {
  const { version, versionCreated, pubStatus } = item;
  if (!kept || pubStatus === 'canceled' || compareVersions(item, kept) !== 0) {
    return { version, versionCreated };
  }
  return { version: version ?? kept.version, versionCreated: versionCreated ?? kept.versionCreated };
}
