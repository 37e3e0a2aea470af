import type { Core } from '@strapi/strapi';
import { drain, startStrapi } from '../support';
import { namedRows, type NamedRows } from './database-rows';

/** Boots the newsroom on a database of its own, has it written in, and returns what is in every table after each step. */
export async function writtenIn(
  steps: ((strapi: Core.Strapi) => Promise<void>)[],
  options?: Parameters<typeof startStrapi>[0],
): Promise<NamedRows[]> {
  const { strapi, databaseUrl, stop } = await startStrapi(options);
  try {
    const rows = [await namedRows(strapi, databaseUrl)];
    for (const step of steps) {
      await step(strapi);
      await drain(strapi);
      rows.push(await namedRows(strapi, databaseUrl));
    }
    return rows;
  } finally {
    await stop();
  }
}
