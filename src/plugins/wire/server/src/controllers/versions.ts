import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { ListVersionsResponse } from '../../../shared/contracts/versions';
import { identitiesOf, keptItem, listVersions } from '../stores/version-chain';
import { articleAccess } from './article-access';
import { pageQuery } from './notice-request';
import { pagination } from './page';
import { readQuery } from './read-query';
import { sendOriginal } from './send-original';

/** The versions of an article's story as they came: for the panel, and for whoever has an API token. */
const versions = ({ strapi }: { strapi: Core.Strapi }) => {
  const idOf = (ctx: Context): string => String(ctx.params.documentId);

  async function list(ctx: Context): Promise<void> {
    const asked = readQuery(pageQuery, ctx.query);
    const identities = await identitiesOf(strapi, idOf(ctx));
    if (identities.length === 0) throw new errors.NotFoundError('No wire item has become such an article.');
    const { data, total } = await listVersions(strapi, identities, asked);
    ctx.body = { data, meta: { pagination: pagination(asked, total) } } satisfies ListVersionsResponse;
  }

  async function send(ctx: Context): Promise<void> {
    const identities = await identitiesOf(strapi, idOf(ctx));
    const item = await keptItem(strapi, identities, String(ctx.params.receipt));
    if (!item)
      throw new errors.NotFoundError('This article has no such version, or it is not kept as it came.');
    sendOriginal(ctx, item);
  }

  return {
    /** Over the content API. */
    find: list,
    original: send,

    /** In the panel. */
    async findAsAdmin(ctx: Context): Promise<void> {
      await articleAccess(strapi, ctx, idOf(ctx));
      await list(ctx);
    },

    async originalAsAdmin(ctx: Context): Promise<void> {
      await articleAccess(strapi, ctx, idOf(ctx));
      await send(ctx);
    },
  };
};

export default versions;
