import type { Core } from '@strapi/strapi';

/** Strapi's metadata of a table of links, as far as it is used here. */
export interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  morphColumn: { idColumn: { name: string }; typeColumn: { name: string } };
  orderColumnName?: string;
  inverseOrderColumnName?: string;
}

/** An attribute as Strapi's database layer knows it: components, dynamic zones and media are relations to it. */
export interface AttributeMetadata {
  type: string;
  columnName?: string;
  default?: unknown;
  relation?: string;
  target?: string;
  owner?: boolean;
  joinColumn?: { name: string };
  joinTable?: JoinTable;
  inversedBy?: string;
  mappedBy?: string;
  unstable_virtual?: boolean;
}

export interface ModelMetadata {
  tableName: string;
  attributes: Record<string, AttributeMetadata>;
  lifecycles: object;
}

/** An attribute as a schema has it. */
export interface SchemaAttribute {
  type: string;
  repeatable?: boolean;
  component?: string;
  components?: string[];
  [rule: string]: unknown;
}

export interface ModelSchema {
  modelType: string;
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
  attributes: Record<string, SchemaAttribute>;
}

/**
 * What Strapi's database layer knows of a content type or a component.
 *
 * @throws Error when there is none of that name
 */
export const metadataOf = (strapi: Core.Strapi, uid: string): ModelMetadata =>
  strapi.db.metadata.get(uid) as unknown as ModelMetadata;

/** The schema of a content type or a component. */
export const schemaOf = (strapi: Core.Strapi, uid: string): ModelSchema | undefined =>
  strapi.getModel(uid as 'api::article.article') as unknown as ModelSchema | undefined;

/** Whether documents of the type have drafts. */
export const hasDrafts = (schema: ModelSchema | undefined): boolean =>
  schema?.options?.draftAndPublish === true;

/** Where media are linked: a table of the upload plugin's. */
export function mediaTable(strapi: Core.Strapi): JoinTable {
  const { related } = metadataOf(strapi, 'plugin::upload.file').attributes;
  return related.joinTable!;
}
