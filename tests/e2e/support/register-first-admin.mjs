import { randomBytes } from 'node:crypto';

/**
 * Makes the first administrator of an empty newsroom, as its sign-up page does.
 *
 * @param {string} url the server's address
 * @returns {Promise<{ email: string, password: string, firstname: string, lastname: string, token: string }>} `token`: logged in already;
 *   whoever logs in often is turned away
 */
export async function registerFirstAdmin(url) {
  const admin = {
    email: 'chief@copydesk.example',
    // Strapi asks for a capital, a small letter and a digit.
    password: `Ed1${randomBytes(12).toString('base64url')}`,
    firstname: 'Ida',
    lastname: 'Lindqvist',
  };
  const answer = await fetch(`${url}/admin/register-admin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(admin),
  });
  if (!answer.ok) throw new Error(`POST /admin/register-admin: ${answer.status} ${await answer.text()}`);
  const { data } = await answer.json();
  return { ...admin, token: data.token };
}
