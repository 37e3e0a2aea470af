import type { Core, Struct } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type { Model, Models } from '../sql/model';

/** What Strapi's database layer says of its types and components, in the words of `sql/`. */
export function modelsOf(strapi: Core.Strapi): Models {
  const known = new Map<string, Model>();
  return (uid) => {
    const found = known.get(uid);
    if (found) return found;
    const { tableName, attributes } = strapi.db.metadata.get(uid) as unknown as Omit<
      Model,
      'uid' | 'hasDrafts'
    >;
    const schema = strapi.getModel(uid as never) as Struct.Schema;
    const hasDrafts = schema.modelType === 'contentType' && contentTypes.hasDraftAndPublish(schema as never);
    const model = { uid, tableName, attributes, hasDrafts };
    known.set(uid, model);
    return model;
  };
}
