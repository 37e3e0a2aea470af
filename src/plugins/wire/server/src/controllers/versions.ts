import { basename } from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { ListVersionsResponse } from '../../../shared/contracts/versions';
import { identitiesOf, keptItem, listVersions } from '../stores/version-chain';
import { articleAccess } from './article-access';
import { pageQuery } from './notice-request';
import { pagination } from './page';
import { readQuery } from './read-query';

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
    ctx.attachment(fileName(item.file));
    ctx.type = item.isText ? 'text/plain; charset=utf-8' : 'application/octet-stream';
    // Whatever somebody sent us is shown by no browser as a page of ours.
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.set('Content-Security-Policy', "default-src 'none'; sandbox");
    ctx.body = item.bytes;
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

const MAX_NAME = 200;

/** A name under which it can be saved: what was pasted has none. */
const fileName = (file: string): string =>
  basename(file)
    .replace(/[\p{Cc}\p{Cs}\\/:*?"<>|]/gu, '')
    .slice(-MAX_NAME) || 'item.txt';

export default versions;
