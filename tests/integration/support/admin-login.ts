import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import supertest from 'supertest';

export interface AdminSession {
  /** For `.set('Authorization', `Bearer ${token}`)` on routes under `/admin` and on admin routes of plugins. */
  token: string;
  user: { id: number; email: string };
}

let count = 0;

/**
 * Creates an active administrator and logs him in through `POST /admin/login`.
 *
 * @param role the code of his role: `strapi-super-admin`, `strapi-editor`, `strapi-author`, or one of our own
 */
export async function adminLogin(strapi: Core.Strapi, role = 'strapi-super-admin'): Promise<AdminSession> {
  const found = await strapi.service('admin::role').findOne({ code: role });
  if (!found) throw new Error(`There is no administrator role "${role}".`);
  count += 1;
  // Strapi counts an address's logins for as long as the process lives, which is longer than a file's newsroom.
  const email = `admin-${count}-${randomBytes(4).toString('hex')}@copydesk.example`;
  const password = 'Correct-Horse-9';
  const user = await strapi.service('admin::user').create({
    email,
    password,
    firstname: 'Test',
    lastname: `Admin ${count}`,
    isActive: true,
    registrationToken: null,
    roles: [found.id],
  });
  const response = await supertest(strapi.server.httpServer).post('/admin/login').send({ email, password });
  if (response.status !== 200) throw new Error(`POST /admin/login: ${response.status} ${response.text}`);
  return { token: response.body.data.token, user: { id: user.id, email } };
}
