import type { Core, Struct } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type { Attribute, Content } from '../../contracts/openapi/content';
import { isPart, targetOf } from '../../contracts/openapi/attribute-schema';
import type { Model } from '../../sql/model';

/** Content types and components as Strapi has them, for the contract. The database need not be there: nothing is asked of it. */
export function contentOf(strapi: Core.Strapi): Content {
  const schemaOf = (uid: string) => strapi.getModel(uid as never) as Struct.Schema;
  const names = namesOf(strapi);
  return {
    attributes: (uid) => {
      const schema = schemaOf(uid);
      return Object.fromEntries(
        Object.entries(schema.attributes as Record<string, Attribute>).filter(
          ([key]) => !contentTypes.isPrivateAttribute(schema as never, key),
        ),
      );
    },
    writable: (uid) => contentTypes.getWritableAttributes(schemaOf(uid) as never),
    nameOf: (uid) => names.get(uid)!,
    isComponent: (uid) => schemaOf(uid).modelType === 'component',
    models: (uid) => modelOf(uid, schemaOf(uid)),
    pageSize: {
      usual: strapi.config.get('api.rest.defaultLimit', 25),
      most: strapi.config.get('api.rest.maxLimit', 100),
    },
  };
}

/** What shapes are made of: which attributes there are, and what they lead to. */
function modelOf(uid: string, schema: Struct.Schema): Model {
  const attributes = Object.entries(schema.attributes as Record<string, Attribute>).map(
    ([key, attribute]) => [
      key,
      isPart(attribute) ? { ...attribute, target: targetOf(attribute) } : attribute,
    ],
  );
  return {
    uid,
    tableName: schema.collectionName ?? uid,
    attributes: Object.fromEntries(attributes) as Model['attributes'],
    hasDrafts: schema.modelType === 'contentType' && contentTypes.hasDraftAndPublish(schema as never),
  };
}

/** `Article` for `api::article.article`; in full for one that would have the name of another. */
function namesOf(strapi: Core.Strapi): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const uid of [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)]) {
    if (uid.startsWith('admin::')) continue;
    const short = pascal(uid.split('.').at(-1)!);
    const name = taken.has(short) ? pascal(uid) : short;
    taken.add(name);
    names.set(uid, name);
  }
  return names;
}

const pascal = (text: string): string =>
  text
    .split(/\W+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
