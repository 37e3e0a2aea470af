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
  /** What articles are linked to, and their subjects, if their names may be read. */
  parts: ReadonlySet<string>;
}

const told = new WeakMap<Core.Strapi, { shape: Shape; mayRead: ReturnType<typeof mayReadOf> }>();

/** By Strapi's own sanitizer. Of one that makes values anew it is not known what it leaves of a passage: there is none then. */
export async function allowedTo(strapi: Core.Strapi, auth: unknown): Promise<Allowed> {
  const { shape, mayRead } = told.get(strapi) ?? { shape: toldOf(strapi), mayRead: mayReadOf(strapi) };
  told.set(strapi, { shape, mayRead });
  const readable = await mayRead(shape, auth);
  if (!readable.isCut) return { fields: new Set(), parts: new Set(ENTITIES) };
  const named = Object.entries(readable.shape.parts).filter(([, part]) => part.shape.fields.includes('name'));
  return { fields: new Set(readable.shape.fields), parts: new Set(named.map(([key]) => key)) };
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
