import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { UID } from '../../plugins/wire/shared/constants';
import { populatedDrafts } from './draft-relations';

const USER = 'plugin::users-permissions.user';

/** Which API users may do it, besides reading articles: read the drafts of their own sources. */
export const READ_DRAFTS = 'api::article.draft.find';

/** The user's relation to the sources whose drafts he or she may read. */
export const DRAFT_SOURCES = 'draftSources';

/**
 * Gives API users a relation to sources, which the newsroom fills in the panel. Nobody sees it through the API. To be called in `register`.
 */
export function addDraftSources(strapi: Core.Strapi): void {
  const schema = strapi.contentType(USER) as unknown as {
    attributes: Record<string, object>;
    config: { metadatas?: object };
  };
  schema.attributes[DRAFT_SOURCES] = {
    type: 'relation',
    relation: 'oneToMany',
    target: UID.source,
    private: true,
    configurable: false,
  };
  const label = 'Sources whose drafts may be read';
  schema.config.metadatas = {
    ...schema.config.metadatas,
    [DRAFT_SOURCES]: {
      edit: {
        label,
        description: 'With a role that may read drafts, such as Partner.',
        placeholder: '',
        editable: true,
        mainField: 'name',
      },
      list: { label },
    },
  };
}

interface Asked {
  uid: string;
  params: { status?: string; filters?: unknown; fields?: unknown; populate?: unknown };
}

interface Auth {
  strategy?: { name?: string };
  credentials?: { id: number } | null;
  ability?: { can(action: string): boolean } | null;
}

/**
 * Holds a question for drafts by a signed-in API user to the sources that are his or hers, by adding to its filters. Drafts under embargo are
 * among them, always with `embargoed`, so that nobody takes them for released; withheld and killed ones are not.
 *
 * @returns false when the user may not read drafts of this type at all
 * @throws a validation error when other drafts would come along, and 403 when the user has no sources
 */
export async function holdToOwnSources(
  strapi: Core.Strapi,
  asked: Asked,
  auth: Auth | undefined,
): Promise<boolean> {
  const user = auth?.credentials;
  if (asked.uid !== UID.article || auth?.strategy?.name !== 'users-permissions' || !user) return false;
  if (!auth.ability?.can(READ_DRAFTS)) return false;

  const sources = (await strapi.db.query(USER).load({ id: user.id }, DRAFT_SOURCES as never)) as unknown as
    { documentId: string }[] | null;
  if (!sources?.length) {
    // Of refusals Strapi passes on the words of policies alone.
    throw new errors.PolicyError(
      'No source is yours: ask the newsroom to name those whose drafts you may read.',
    );
  }
  refuseOtherDrafts(strapi, asked);
  const { params } = asked;
  params.filters = {
    $and: [
      { source: { documentId: { $in: sources.map(({ documentId }) => documentId) } } },
      { $or: [{ pubStatus: { $eq: 'usable' } }, { pubStatus: { $null: true } }] },
      ...(params.filters === undefined ? [] : [params.filters]),
    ],
  };
  params.fields = withEmbargo(params.fields);
  return true;
}

function refuseOtherDrafts(strapi: Core.Strapi, { uid, params }: Asked): void {
  const query = strapi.get('query-params').transform(uid, { populate: params.populate });
  const relation = populatedDrafts(query.populate, strapi.getModel(uid as never), (other) =>
    strapi.getModel(other as never),
  );
  if (relation === undefined) return;
  throw new errors.ValidationError(
    `Populating "${relation}" of drafts would give drafts of other sources: leave it out, or ask for it without "status".`,
  );
}

function withEmbargo(fields: unknown): unknown {
  const named = typeof fields === 'string' ? fields.split(',').map((field) => field.trim()) : fields;
  if (!Array.isArray(named) || named.length === 0 || named.includes('*') || named.includes('embargoed')) {
    return fields;
  }
  return [...named, 'embargoed'];
}
