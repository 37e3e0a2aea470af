import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { EntityType } from '../../../core/entities';
import type { AgainItem, ArticleDifference } from '../../../shared/contracts/again';
import { articleAccess, type ArticleAccess } from './article-access';

const LINK_OF: Readonly<Record<EntityType, string>> = {
  person: 'persons',
  organization: 'organizations',
  event: 'events',
};

/** What would become of an item, without what of its article an administrator may not read in the content manager. */
export async function readableItem(strapi: Core.Strapi, ctx: Context, item: AgainItem): Promise<AgainItem> {
  const { difference, ...rest } = item;
  if (!difference) return item;
  try {
    const { mayRead } = await articleAccess(strapi, ctx, item.article);
    const seen = readableDifference(difference, mayRead);
    return sizeOf(seen) === sizeOf(difference) ? item : { ...rest, difference: seen, isHidden: true };
  } catch (error) {
    if (error instanceof errors.PolicyError || error instanceof errors.NotFoundError)
      return { ...rest, isHidden: true };
    throw error;
  }
}

/** Who may not read the body is shown none of its paragraphs and notices. */
function readableDifference(
  difference: ArticleDifference,
  mayRead: ArticleAccess['mayRead'],
): ArticleDifference {
  const { fields, paragraphs, notices, names, conflicts } = difference;
  const mayReadBody = mayRead('body');
  return {
    ...difference,
    fields: fields.filter(({ name }) => mayRead(name)),
    paragraphs: mayReadBody ? paragraphs : [],
    notices: mayReadBody ? notices : [],
    names: names.filter(({ type }) => mayRead(LINK_OF[type])),
    conflicts: conflicts.filter((field) => mayRead(field)),
  };
}

const sizeOf = ({ fields, paragraphs, notices, names, conflicts }: ArticleDifference): number =>
  [fields, paragraphs, notices, names, conflicts].reduce((sum, { length }) => sum + length, 0);
