/** Who works in the newsrooms that are measured. */
export const EDITOR = {
  email: 'editor@copydesk.example',
  password: 'Correct-Horse-9',
  firstname: 'Busy',
  lastname: 'Editor',
};

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
    ...EDITOR,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  const response = await fetch(`${origin}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: EDITOR.email, password: EDITOR.password }),
  });
  if (!response.ok) throw new Error(`POST /admin/login: ${response.status}`);
  const { data } = await response.json();
  return { Authorization: `Bearer ${data.token}`, 'Content-Type': 'application/json' };
}
