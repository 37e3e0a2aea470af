import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { ACTION, UID } from '../../../shared/constants';
import { documents, type Row } from '../stores/documents';

/** What an administrator may do with an article in the content manager, by fields and by conditions such as "is the creator". */
export interface ArticleAccess {
  draft: Row;
  mayRead(field?: string): boolean;
  mayUpdate(field?: string): boolean;
  mayPublish(): boolean;
  /** Whether the words of its legal notices are told: they stand in its body, and in the list of notices. */
  seesNotices(): boolean;
}

interface PermissionChecker {
  can: Record<'read' | 'update' | 'publish', (entity: Row, field?: string) => boolean>;
}

/**
 * An article's draft, for an administrator who may read it.
 *
 * @throws NotFoundError without such an article, PolicyError when he or she may not
 */
export async function articleAccess(
  strapi: Core.Strapi,
  ctx: Context,
  documentId: string,
): Promise<ArticleAccess> {
  const draft = await documents(strapi, UID.article).findOne({
    documentId,
    status: 'draft',
    populate: { createdBy: { fields: ['id'] } },
  });
  if (!draft) throw new errors.NotFoundError('There is no such article.');
  const service = strapi.plugin('content-manager').service('permission-checker') as unknown as {
    create(options: { userAbility: unknown; model: string }): PermissionChecker;
  };
  const { can } = service.create({ userAbility: ctx.state.userAbility, model: UID.article });
  // Strapi hides the words of every other ForbiddenError.
  if (!can.read(draft)) throw new errors.PolicyError('You may not read this article.');
  const may = (action: 'read' | 'update') => (field?: string) =>
    field === undefined
      ? can[action](draft)
      : permitted(strapi, field).every((name) => can[action](draft, name));
  const mayRead = may('read');
  return {
    draft,
    mayRead,
    mayUpdate: may('update'),
    mayPublish: () => can.publish(draft),
    seesNotices: () => readsNotices(ctx) || mayRead('body'),
  };
}

/** Whether who asks sees notices, wherever they stand. */
export const readsNotices = ({ state: { userAbility } }: Context): boolean =>
  [ACTION.readNotices, ACTION.decideNotices].some((action) => userAbility.can(action));

/** The names by which permissions know a field: those of its parts, where it is a component. */
function permitted(strapi: Core.Strapi, field: string): string[] {
  const { attributes } = strapi.contentType(UID.article as 'api::article.article');
  const { component } = (attributes as Record<string, { component?: string }>)[field] ?? {};
  const parts = component && strapi.components[component as keyof typeof strapi.components]?.attributes;
  return parts ? Object.keys(parts).map((part) => `${field}.${part}`) : [field];
}
