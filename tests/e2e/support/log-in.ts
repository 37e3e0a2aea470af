import type { Page } from 'playwright-core';
import { newsroom, type Administrator } from './newsroom';

/** Logs in through the form, and waits for the home page. */
export async function logInByForm(page: Page, { email, password, firstname }: Administrator): Promise<void> {
  await page.goto('/admin');
  await page.getByLabel('Email').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Login', exact: true }).click();
  await page.getByRole('heading', { name: `Hello ${firstname}` }).waitFor();
}

/** Leaves in a window what the form leaves in it, and opens no page: much quicker, for tests that are about something else. */
export async function logIn(page: Page, { email, password }: Administrator): Promise<void> {
  const answer = await page.request.post('/admin/login', { data: { email, password, rememberMe: false } });
  if (!answer.ok()) throw new Error(`POST /admin/login: ${answer.status()} ${await answer.text()}`);
  const { data } = (await answer.json()) as { data: { token: string } };
  const { hostname } = new URL(newsroom().url);
  await page
    .context()
    .addCookies([{ name: 'jwtToken', value: data.token, domain: hostname, path: '/admin' }]);
}

/** Leaves a window with nobody logged in. What it has loaded it keeps, so that the pages of whoever logs in next come quickly. */
export async function logOut(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.context().clearCookies();
}
