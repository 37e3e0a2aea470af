import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isImportOver, type ImportState } from '../../../shared/constants';
import { ConflictError } from '../decisions/conflict-error';
import type { Row } from '../stores/documents';
import { findImport } from '../stores/imports';

/**
 * The import that has brought what is to be processed again.
 *
 * @throws NotFoundError; ConflictError when its items cannot be, since it is not over or was undone
 */
export async function againOrigin(strapi: Core.Strapi, documentId: string): Promise<Row> {
  const row = await findImport(strapi, documentId);
  if (!row) throw new errors.NotFoundError('There is no such import.');
  if (!isImportOver(row.state as ImportState))
    throw new ConflictError(
      'The import that brought these items is not over yet: process them again when it is.',
      {},
    );
  if (row.state === 'undone')
    throw new ConflictError(
      'The import that brought these items was undone: its articles are no longer what it has made of them.',
      {},
    );
  return row;
}
