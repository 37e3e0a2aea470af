import type { NameRecord } from '../../../src/plugins/wire/shared/contracts/name-records';
import { ask } from './wire-api';

/** Confirms all names that imports have proposed, as many as one page has: readers see no others. */
export async function confirmNames(): Promise<void> {
  for (const type of ['person', 'organization', 'event']) {
    const proposed = await ask<NameRecord[]>(`/wire/names/records?type=${type}&pageSize=100`);
    const records = proposed.map(({ documentId }) => documentId);
    if (records.length > 0) await ask('/wire/names/confirm', 'POST', { type, records });
  }
}
