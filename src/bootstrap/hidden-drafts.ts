import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { holdToOwnSources } from '../reading/access/partner-drafts';
import { draftRelationIn, type Query } from './draft-relation';

/** Strapi's names for the ways in that an admin has to open: API tokens, and those that belong to an admin. */
const TRUSTED: readonly string[] = ['content-api-token', 'admin-token'];

const READS: readonly string[] = ['findMany', 'findFirst', 'findOne', 'count'];

/** They sort published articles by what their drafts are like. */
const TELL_OF_DRAFTS = ['publicationFilter', 'hasPublishedVersion'] as const;

/**
 * Keeps drafts from whoever reads the API without an API token, but for those of a partner's own sources. Strapi itself gives them to anybody
 * who may `find` and asks for `status=draft`, and lets anybody search drafts by filtering people by their articles' text.
 *
 * To be called in `register`.
 */
export function hideDrafts(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!READS.includes(context.action) || !isPublicRequest(strapi)) return next();

    const params = (context.params ?? {}) as Params;
    const relation = draftRelationIn(params, context.contentType, (uid) => strapi.getModel(uid as never));
    if (relation) {
      throw new errors.ValidationError(
        `Filtering or sorting by "${relation}" would tell about drafts, so it needs an API token. ` +
          `Ask for the ${relation} themselves and filter those instead.`,
      );
    }
    const telling = TELL_OF_DRAFTS.find((name) => params[name] !== undefined);
    if (telling) {
      throw new errors.ValidationError(
        `"${telling}" tells about drafts, so it needs an API token: leave it out.`,
      );
    }
    if (
      params.status === 'draft' &&
      !(await holdToOwnSources(strapi, { uid: context.uid, params }, authOf(strapi)))
    ) {
      throw new errors.ValidationError(
        'Drafts are for readers with an API token, and for partners those of their sources: leave "status" out.',
      );
    }
    return next();
  });
}

type Params = Query & { status?: string; fields?: unknown } & Partial<
    Record<(typeof TELL_OF_DRAFTS)[number], unknown>
  >;

const authOf = (strapi: Core.Strapi) => strapi.requestContext.get()?.state.auth;

/** A request to the content API by anybody, or by a signed-in API user; not the panel, an API token, a command or a job. */
function isPublicRequest(strapi: Core.Strapi): boolean {
  const state = strapi.requestContext.get()?.state;
  return state?.route?.info?.type === 'content-api' && !TRUSTED.includes(state.auth?.strategy?.name);
}
