import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { UID } from '../../../shared/constants';
import type { OverrideResponse } from '../../../shared/contracts/publishing';
import { sentencesOf } from '../gate/obstacles';
import { reasonsAgainst } from '../gate/reasons-against';
import { documents } from '../stores/documents';
import { addOverride } from '../stores/overrides';

/** An article published in spite of the legal notices in it that await a decision. */
const overrides = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Takes the notices that now stand against publishing an article out of the way, for this article and as long as no other ones come.
   * Neither an embargo nor the source's word can be overridden.
   *
   * @param reason why, for the history
   * @throws NotFoundError without such an article, ApplicationError when there is nothing that can be overridden
   */
  async add(article: string, reason: string, actor: string): Promise<OverrideResponse['data']> {
    const draft = await documents(strapi, UID.article).findOne({
      documentId: article,
      status: 'draft',
      fields: ['documentId'],
    });
    if (!draft) throw new errors.NotFoundError('There is no such article.');
    const present = await reasonsAgainst(strapi, { documentId: article });
    const overridden = present.filter(({ code }) => code === 'notice-pending');
    const remaining = present.filter(({ code }) => code !== 'notice-pending');
    if (overridden.length === 0) {
      throw new errors.ApplicationError(
        remaining.length === 0
          ? 'Nothing stands against publishing this article: there is nothing to override.'
          : `Only legal notices that await a decision can be overridden, not an embargo nor the source’s word. ${sentencesOf(remaining)}`,
        { reasons: remaining },
      );
    }
    await addOverride(strapi, { article, present, overridden, reason, actor });
    return { overridden, remaining };
  },
});

export default overrides;
export type OverridesService = ReturnType<typeof overrides>;
