import type { Core } from '@strapi/strapi';
import { searchedFields } from './keep-index';
import { ARTICLE, TARGETS } from '../../search/matches-sql';
import { ENTITIES } from '../../search/request';
import type { Part, Shape } from '../../shape/shape';
import { mayReadOf } from '../may-read';
import { readerOf } from '../reader';

/** What a caller may read of what a search tells about. */
export interface Allowed {
  /** Texts of an article. */
  fields: ReadonlySet<string>;
  /** What articles are linked to, and their subjects, if their names may be read: by these they may be looked for. */
  parts: ReadonlySet<string>;
  /** Those of them whose names are told beside the articles. */
  told: ReadonlySet<string>;
}

const shapes = new WeakMap<Core.Strapi, { shape: Shape; mayRead: ReturnType<typeof mayReadOf> }>();

/**
 * By Strapi's own sanitizer. What a project's own leaves of a passage or a name is not known without the record: there are none then. As Strapi
 * does with `filters`, articles are found by what the role may read, whatever such a sanitizer leaves of them.
 */
export async function allowedTo(strapi: Core.Strapi, auth: unknown): Promise<Allowed> {
  const { shape, mayRead } = shapes.get(strapi) ?? { shape: toldOf(strapi), mayRead: mayReadOf(strapi) };
  shapes.set(strapi, { shape, mayRead });
  const { shape: left, isCut } = await mayRead(shape, auth);
  const named = Object.entries(left.parts).filter(([, part]) => part.shape.fields.includes('name'));
  const parts = new Set(named.map(([key]) => key));
  return { fields: new Set(isCut ? left.fields : []), parts, told: isCut ? parts : new Set() };
}

function toldOf(strapi: Core.Strapi): Shape {
  const { attributes } = readerOf(strapi).models(ARTICLE);
  const named = (uid: string): Part => ({ shape: { uid, fields: ['name'], parts: {} } });
  return {
    uid: ARTICLE,
    fields: searchedFields(strapi),
    parts: {
      ...Object.fromEntries(ENTITIES.map((entity) => [entity, named(TARGETS[entity])])),
      source: named(attributes.source!.target!),
      subjects: named(attributes.subjects!.target!),
    },
  };
}
