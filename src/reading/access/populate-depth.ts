import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { modelsOf } from '../server/models';
import { listsDeep, MOST_LISTS } from '../shape/from-query';
import { isTrusted } from './trusted';

const READS: readonly string[] = ['findMany', 'findFirst', 'findOne'];

/**
 * Refuses lists of lists of lists to whoever has no API token, where Strapi answers: each multiplies what an answer holds. What is answered from
 * one statement goes no deeper either. To be called in `register`.
 */
export function boundPopulates(strapi: Core.Strapi): void {
  const models = modelsOf(strapi);
  strapi.documents.use(async (context, next) => {
    const populate = (context.params as { populate?: unknown } | undefined)?.populate;
    if (!populate || !READS.includes(context.action) || !isPublicRequest(strapi)) return next();
    const wanted = strapi.get('query-params').transform(context.uid, { populate } as never) as {
      populate?: unknown;
    };
    if (listsDeep(context.uid, wanted.populate, models) > MOST_LISTS)
      throw new errors.ValidationError(
        `"populate" has more than ${MOST_LISTS} lists of records in one another, which needs an API token: ask for the inner ones by themselves.`,
      );
    return next();
  });
}

function isPublicRequest(strapi: Core.Strapi): boolean {
  const state = strapi.requestContext.get()?.state;
  return state?.route?.info?.type === 'content-api' && !isTrusted(state.auth);
}
