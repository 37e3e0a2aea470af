import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import type { ReceiptFilter } from '../../../shared/contracts/receipts';
import { containing } from './containing';

/** Conditions on the rows of a table, with their values. */
export interface Conditions {
  sql: string;
  values: unknown[];
}

/** The conditions that receipts `r` of an import have to meet. */
export function receiptConditions(run: number, filter: ReceiptFilter): Conditions {
  const conditions: string[] = ['r.import_id = ?'];
  const values: unknown[] = [run];
  const add = (sql: string, ...more: unknown[]) => {
    conditions.push(sql);
    values.push(...more);
  };
  const { state, search, problems, notices } = filter;
  if (state) add('r.state = ?', state);
  if (problems) add(`r.problems IS NOT NULL AND r.problems <> '[]'::jsonb`);
  if (notices) add('r.flag_count > 0');
  if (search) {
    const part = containing(search);
    add(
      '(r.headline ILIKE ? OR r.file ILIKE ? OR r.within ILIKE ? OR r.guid ILIKE ?)',
      part,
      part,
      part,
      part,
    );
  }
  return { sql: conditions.join(' AND '), values };
}

export const receiptTable = (strapi: Core.Strapi): string => strapi.db.metadata.get(UID.receipt).tableName;
