/** What orders the versions of one story. */
export interface Versioned {
  version?: string;
  versionCreated?: string;
}

/**
 * Below 0 when `a` is the older version, above 0 when it is the newer, 0 when nothing tells. `version` decides, else `versionCreated`:
 * NewsML-G2 and ninjs number the versions of an item, feeds only date them. Digits compare as numbers, so `10` is newer than `9`.
 */
export function compareVersions(a: Versioned, b: Versioned): number {
  if (a.version !== undefined && b.version !== undefined && a.version !== b.version) {
    return a.version.localeCompare(b.version, 'en', { numeric: true });
  }
  if (a.versionCreated !== undefined && b.versionCreated !== undefined) {
    return Date.parse(a.versionCreated) - Date.parse(b.versionCreated);
  }
  return 0;
}
