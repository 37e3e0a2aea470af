import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';

const table = (strapi: Core.Strapi) => strapi.db.metadata.get(UID.receivedPush).tableName;

/**
 * Remembers a signed push, for all processes.
 *
 * @param signature a digest of its signature
 * @returns false when it has been taken already
 */
export async function rememberPush(strapi: Core.Strapi, signature: string, at: Date): Promise<boolean> {
  const { rowCount } = await strapi.db.connection.raw(
    'INSERT INTO ?? (signature, received_at, created_at, updated_at) VALUES (?, ?, ?, ?) ON CONFLICT (signature) DO NOTHING',
    [table(strapi), signature, at, at, at],
  );
  return rowCount > 0;
}

/** Forgets a push that could not be taken after all, so that it can be sent again. */
export async function forgetPush(strapi: Core.Strapi, signature: string): Promise<void> {
  await strapi.db.getConnection(table(strapi)).where({ signature }).delete();
}

/** Forgets the pushes whose time stamps are no longer good. */
export async function forgetOldPushes(strapi: Core.Strapi, before: Date): Promise<void> {
  await strapi.db.getConnection(table(strapi)).where('received_at', '<', before).delete();
}
