import { adminApi } from '@strapi/strapi/admin';

/** The content manager's requests by which articles, notices and names are saved, published and deleted. */
const REQUESTS = [
  'createDocument',
  'updateDocument',
  'publishDocument',
  'publishManyDocuments',
  'unpublishDocument',
  'unpublishManyDocuments',
  'cloneDocument',
  'autoCloneDocument',
  'deleteDocument',
  'deleteManyDocuments',
] as const;

/**
 * Has the content manager say in the panel's language why this plugin refuses something: it shows a refusal's sentence as it comes. To be called
 * in `bootstrap`, when the content manager's requests are there.
 */
export function tellRefusals(): void {
  const transformErrorResponse = async (error: unknown) => {
    // Loaded when there is something to say: it brings all English texts along.
    const { translateRefusal } = await import('./translate-refusal');
    return translateRefusal(error);
  };
  const changes = Object.fromEntries(REQUESTS.map((name) => [name, { transformErrorResponse }]));
  adminApi.enhanceEndpoints({ endpoints: changes as never });
}
