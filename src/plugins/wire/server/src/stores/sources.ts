import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { documents, rows, type Row } from './documents';
import { inTransaction, lock } from './locks';
import { freeSlug } from './slugs';

/** The wire source of that name, made when there is none. */
export function sourceNamed(strapi: Core.Strapi, name: string): Promise<Row> {
  return inTransaction(strapi, async (trx) => {
    await lock(trx, [`source:${name}`]);
    const found = await rows(strapi, UID.source).findOne({ where: { name } });
    if (found) return found;
    return documents(strapi, UID.source).create({
      data: { name, slug: await freeSlug(strapi, trx, UID.source, name) },
    });
  });
}

/** All wire sources by name. */
export const listSources = (strapi: Core.Strapi): Promise<Row[]> =>
  rows(strapi, UID.source).findMany({ select: ['documentId', 'name'], orderBy: { name: 'asc' } });
