import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { UID } from '../../../shared/constants';
import type { ArticlePublishing, PublishOutcome, PublishingReason } from '../../../shared/contracts/publishing';
import { reasonsAgainst } from '../gate/reasons-against';
import { standingReasons } from '../gate/refuse-publishing';
import { documents, rows } from '../stores/documents';
import { overridesOf } from '../stores/overrides';
import { releaseOf } from '../stores/releases';

/** What stands against publishing articles, told without trying; and publishing many, each on its own. */
const publishing = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** All that is to be known of one article's publishing. */
  async of(article: string): Promise<Omit<ArticlePublishing, 'mayPublish' | 'mayOverride'>> {
    const [present, overrides, release, published] = await Promise.all([
      reasonsAgainst(strapi, { documentId: article }),
      overridesOf(strapi, article),
      releaseOf(strapi, article),
      rows(strapi, UID.article).count({ where: { documentId: article, publishedAt: { $notNull: true } } }),
    ]);
    return {
      reasons: present.filter(({ key }) => !overrides.has(key)),
      overridden: present.flatMap((reason) => {
        const note = overrides.get(reason.key);
        return note ? [{ reason, ...note }] : [];
      }),
      releaseAt: release?.toISOString(),
      isPublished: published > 0,
    };
  },

  /** What would be refused; whether each field is filled in as it must be is told only by publishing. */
  async foresee(article: string): Promise<Pick<PublishOutcome, 'state' | 'reasons'>> {
    const documentId = article;
    const reasons = await standingReasons(strapi, { documentId }, await reasonsAgainst(strapi, { documentId }));
    return { state: reasons.length > 0 ? 'refused' : 'ready', reasons };
  },

  /** Publishes one; of what is refused, it says why. */
  async publish(article: string): Promise<Pick<PublishOutcome, 'state' | 'reasons' | 'message'>> {
    try {
      await documents(strapi, UID.article).publish({ documentId: article });
      return { state: 'published', reasons: [] };
    } catch (error) {
      if (error instanceof errors.ApplicationError) {
        const { reasons = [] } = (error.details ?? {}) as { reasons?: PublishingReason[] };
        return { state: 'refused', reasons, message: error.message };
      }
      strapi.log.error(`wire: article ${article} could not be published`, error);
      return { state: 'failed', reasons: [], message: 'It could not be published: see the server’s log.' };
    }
  },
});

export default publishing;
export type PublishingService = ReturnType<typeof publishing>;
