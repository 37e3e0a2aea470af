import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { UID } from '../../../shared/constants';
import type { PublishingReason } from '../../../shared/contracts/publishing';
import { documents } from '../stores/documents';
import { sentencesOf } from './obstacles';
import { reasonsAgainst } from './reasons-against';
import { standingReasons } from './refuse-publishing';

interface DocumentManager {
  publishMany(uid: string, documentIds: string[], locale?: unknown): Promise<number>;
}

const MANAGER = 'plugin::content-manager.document-manager';

/**
 * Has the content manager's bulk publishing name every article that may not be published. Strapi publishes all or none, and would stop at
 * the first refusal. To be called in `register`.
 */
export function refuseBulkPublishing(strapi: Core.Strapi): void {
  const services = strapi.get('services') as {
    extend(uid: string, wrap: (service: DocumentManager) => DocumentManager): void;
  };
  services.extend(MANAGER, (manager) => ({
    ...manager,
    async publishMany(uid, documentIds, locale) {
      if (uid === UID.article) await refuseAll(strapi, [...new Set(documentIds)]);
      return manager.publishMany(uid, documentIds, locale);
    },
  }));
}

/** @throws ApplicationError with the reasons against each article in `details.reasons` */
async function refuseAll(strapi: Core.Strapi, documentIds: string[]): Promise<void> {
  const reasons: PublishingReason[] = [];
  const sentences: string[] = [];
  for (const documentId of documentIds) {
    const found = await standingReasons(strapi, { documentId }, await reasonsAgainst(strapi, { documentId }));
    if (found.length === 0) continue;
    const article = { documentId, headline: await headlineOf(strapi, documentId) };
    reasons.push(...found.map((reason) => ({ ...reason, article })));
    sentences.push(`“${article.headline}”: ${sentencesOf(found)}`);
  }
  if (sentences.length === 0) return;
  const count = `${sentences.length} of ${documentIds.length} articles cannot be published yet, so none was.`;
  throw new errors.ApplicationError([count, ...sentences].join(' '), { reasons });
}

async function headlineOf(strapi: Core.Strapi, documentId: string): Promise<string> {
  const draft = await documents(strapi, UID.article).findOne({
    documentId,
    status: 'draft',
    fields: ['headline'],
  });
  return (draft?.headline as string | undefined) ?? documentId;
}
