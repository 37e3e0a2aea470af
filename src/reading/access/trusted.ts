/** Strapi's names for the ways in that an admin has to open: API tokens, and those that belong to an admin. */
const TRUSTED: readonly unknown[] = ['content-api-token', 'admin-token'];

/** @param auth `ctx.state.auth` */
export const isTrusted = (auth: unknown): boolean =>
  TRUSTED.includes((auth as { strategy?: { name?: string } } | undefined)?.strategy?.name);
