import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import type { ReceiptFilter } from '../../../shared/contracts/receipts';
import { containing } from './containing';

/** Conditions on the rows of a table, with their values. */
export interface Conditions {
  sql: string;
  values: unknown[];
}

/** The columns that are searched, those first that are most likely to have it. */
const SEARCHED = ['headline', 'guid', 'file', 'within'];

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
    // What ILIKE does, but for the pattern, which that turns into small letters anew for each receipt.
    const like = (column: string) => `lower(r.${column}) LIKE lower(CAST(? AS text))`;
    add(`(${SEARCHED.map(like).join(' OR ')})`, ...SEARCHED.map(() => containing(search)));
  }
  return { sql: conditions.join(' AND '), values };
}

export const receiptTable = (strapi: Core.Strapi): string => strapi.db.metadata.get(UID.receipt).tableName;
