import { newsroom, type Administrator } from './newsroom';

/**
 * Makes an administrator with a role of his own, through the routes that the panel's settings use.
 *
 * @param permissions what the role may do, as Strapi names it: an action, and its content type where it is about one
 */
export async function addAdministrator(
  firstname: string,
  permissions: { action: string; subject?: string }[],
): Promise<Administrator> {
  const { token } = newsroom().admin;
  const role = await ask('POST', '/admin/roles', { name: `Role of ${firstname}`, description: '' }, token);
  await ask(
    'PUT',
    `/admin/roles/${role.id}/permissions`,
    {
      permissions: permissions.map(({ action, subject = null }) => ({
        action,
        subject,
        properties: {},
        conditions: [],
      })),
    },
    token,
  );
  return register(firstname, role.id);
}

/** Makes an administrator with a role that is there, by its code. */
export async function addToRole(firstname: string, code: string): Promise<Administrator> {
  const roles = await ask<{ id: string; code: string }[]>(
    'GET',
    '/admin/roles',
    undefined,
    newsroom().admin.token,
  );
  return register(firstname, roles.find((role) => role.code === code)!.id);
}

/** Makes an administrator who may do everything: for tests with a login of their own, since Strapi turns away who logs in six times in five minutes. */
export const addChief = (firstname: string): Promise<Administrator> =>
  addToRole(firstname, 'strapi-super-admin');

async function register(firstname: string, role: string): Promise<Administrator> {
  const { password: chiefs, token } = newsroom().admin;
  const email = `${firstname.toLowerCase()}@copydesk.example`;
  const user = await ask('POST', '/admin/users', { email, firstname, roles: [role] }, token);
  const password = `${chiefs}-${firstname}`;
  await ask('POST', '/admin/register', {
    registrationToken: user.registrationToken,
    userInfo: { firstname, password },
  });
  return { email, password, firstname };
}

async function ask<Data = Record<string, string>>(
  method: string,
  path: string,
  body?: object,
  token?: string,
): Promise<Data> {
  const answer = await fetch(`${newsroom().url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { data: Data }).data;
}
