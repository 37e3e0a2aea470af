import type { Core } from '@strapi/strapi';
import type { ConfirmNamesRequest, NameDecisionSummary } from '../../../shared/contracts/names';
import { lockRecords, noSuchRecord, updateRecords } from '../stores/name-records';
import { decide, namesOf } from './decide';

/** Says of proposed records that they are what they say: they are known to the next import, and frontends see them. @throws NotFoundError */
export const confirmNames = (
  strapi: Core.Strapi,
  { type, records, reason }: ConfirmNamesRequest,
  actor: string,
): Promise<NameDecisionSummary | null> =>
  decide(strapi, { action: 'confirm', type, reason, actor }, async ({ changes, at }) => {
    const found = await lockRecords(strapi, changes, type, records);
    const missing = records.find((id) => !found.some(({ document_id }) => document_id === id));
    if (missing !== undefined) throw noSuchRecord(type, missing);
    const proposed = found.filter(({ confirmed }) => !confirmed);
    if (proposed.length === 0) return undefined;
    const updates = proposed.map((row) => ({ row, set: { confirmed: true } }));
    await updateRecords(strapi, changes, type, updates, at);
    return { names: namesOf(proposed) };
  });
