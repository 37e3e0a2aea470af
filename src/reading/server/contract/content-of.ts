import type { Core, Struct } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type { Attribute, Content } from '../../contracts/openapi/content';
import { modelsOf } from '../models';

/** Content types and components as Strapi has them, for the contract. */
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
    models: modelsOf(strapi),
    pageSize: {
      usual: strapi.config.get('api.rest.defaultLimit', 25),
      most: strapi.config.get('api.rest.maxLimit', 100),
    },
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
