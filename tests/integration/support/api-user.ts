import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

export interface ApiUser {
  id: number;
  email: string;
  password: string;
  /** For `.set('Authorization', `Bearer ${token}`)` on routes under `/api`. */
  token: string;
}

let count = 0;

/**
 * Creates a user of the API and signs him or her in, without the route for it, which lets nobody in more than five times in five minutes.
 *
 * @param role its type: `reader`, `partner`, `authenticated`, or one of our own
 * @param sources documentIds of those whose drafts the user may read, with the role for it
 */
export async function apiUser(strapi: Core.Strapi, role: string, sources: string[] = []): Promise<ApiUser> {
  const found = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: role } });
  if (!found) throw new Error(`There is no role of API users "${role}".`);
  count += 1;
  const email = `user-${count}-${randomBytes(4).toString('hex')}@copydesk.example`;
  const password = 'Correct-Horse-9';
  const user = await strapi.plugin('users-permissions').service('user').add({
    username: email,
    email,
    password,
    provider: 'local',
    confirmed: true,
    role: found.id,
    draftSources: sources,
  });
  const sessions = strapi.sessionManager('users-permissions');
  const { token: refresh } = await sessions.generateRefreshToken(String(user.id), `device-${count}`, {
    type: 'refresh',
  });
  const access = await sessions.generateAccessToken(refresh);
  if ('error' in access) throw new Error(`No token for ${email}: ${access.error}`);
  return { id: user.id, email, password, token: access.token };
}
