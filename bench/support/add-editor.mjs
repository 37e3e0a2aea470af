const PASSWORD = 'Correct-Horse-9';
const EMAIL = 'editor@copydesk.example';

/**
 * Adds an administrator and logs him in.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {string} origin where it answers
 * @returns {Promise<Record<string, string>>} the headers of his requests
 */
export async function addEditor(strapi, origin) {
  const role = await strapi.service('admin::role').findOne({ code: 'strapi-super-admin' });
  await strapi.service('admin::user').create({
    email: EMAIL,
    password: PASSWORD,
    firstname: 'Busy',
    lastname: 'Editor',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  const response = await fetch(`${origin}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
  });
  if (!response.ok) throw new Error(`POST /admin/login: ${response.status}`);
  const { data } = await response.json();
  return { Authorization: `Bearer ${data.token}`, 'Content-Type': 'application/json' };
}
