import type { Model } from '../../bootstrap/draft-relation';

type GetModel = (uid: string) => Model | undefined;
type Attribute = Model['attributes'][string] & { relation?: string; private?: boolean };

/**
 * The first relation, at any depth, through which a question for drafts would be answered with other drafts: Strapi gives what is populated
 * the status of what is asked for. Undefined when there is none.
 *
 * @param populate as the query layer gets it: true for all, or by attribute
 * @param model of the type that is asked for
 */
export function populatedDrafts(populate: unknown, model: Model, getModel: GetModel): string | undefined {
  if (populate === true) {
    return Object.entries(model.attributes).find(
      ([, attribute]) => !(attribute as Attribute).private && leadsToDrafts(attribute, getModel),
    )?.[0];
  }
  if (typeof populate !== 'object' || populate === null) return undefined;
  for (const [key, value] of Object.entries(populate as Record<string, unknown>)) {
    const attribute = Object.hasOwn(model.attributes, key) ? model.attributes[key] : undefined;
    // What is not known may lead anywhere.
    if (!attribute || leadsToDrafts(attribute, getModel)) return key;
    const target = getModel(targetOf(attribute) ?? '');
    const further = (value as { populate?: unknown } | null)?.populate;
    const found = target ? populatedDrafts(further, target, getModel) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A type with drafts, or, as a file's `related`, any type. */
function leadsToDrafts(attribute: Attribute, getModel: GetModel): boolean {
  if (attribute.relation?.startsWith('morph') || attribute.type === 'dynamiczone') return true;
  const target = targetOf(attribute);
  return target !== undefined && getModel(target)?.options?.draftAndPublish === true;
}

function targetOf(attribute: Attribute): string | undefined {
  return attribute.type === 'media' ? 'plugin::upload.file' : (attribute.target ?? attribute.component);
}
