import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { EntityType } from '../../../core/entities';
import { UID } from '../../../shared/constants';
import type { ArticleName, ListArticleNamesResponse } from '../../../shared/contracts/article-names';
import { documents, type Row } from '../stores/documents';
import { articleAccess } from './article-access';

/** The fields of an article that link names. */
const FIELDS: Record<EntityType, string> = {
  person: 'persons',
  organization: 'organizations',
  event: 'events',
};

/** The people, organizations and events that an article is linked to, for the panel. */
const articleNames = ({ strapi }: { strapi: Core.Strapi }) => ({
  async ofArticle(ctx: Context): Promise<void> {
    const documentId = String(ctx.params.documentId);
    const { mayRead } = await articleAccess(strapi, ctx, documentId);
    const types = (Object.keys(FIELDS) as EntityType[]).filter((type) => mayRead(FIELDS[type]));
    const draft = await documents(strapi, UID.article).findOne({
      documentId,
      status: 'draft',
      fields: ['documentId'],
      populate: Object.fromEntries(types.map((type) => [FIELDS[type], { fields: ['name', 'confirmed'] }])),
    });
    const data = types
      .flatMap((type) =>
        ((draft?.[FIELDS[type]] ?? []) as Row[]).map((row): ArticleName => ({
          type,
          documentId: row.documentId,
          name: row.name as string,
          confirmed: row.confirmed === true,
        })),
      )
      .sort((a, b) => Number(a.confirmed) - Number(b.confirmed));
    ctx.body = { data } satisfies ListArticleNamesResponse;
  },
});

export default articleNames;
