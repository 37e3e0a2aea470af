import type { Page } from 'playwright-core';
import type { Administrator } from './newsroom';

/** Logs in through the form, and waits for the home page. */
export async function logIn(page: Page, { email, password, firstname }: Administrator): Promise<void> {
  await page.goto('/admin');
  await page.getByLabel('Email').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Login', exact: true }).click();
  await page.getByRole('heading', { name: `Hello ${firstname}` }).waitFor();
}
