import type { Core } from '@strapi/strapi';
import { ARTICLE, TARGETS } from '../../search/matches-sql';
import { ENTITIES, type SearchRequest } from '../../search/request';
import type { Part, Shape } from '../../shape/shape';
import { MOMENTS } from '../../sql/moment';
import { mayReadOf } from '../may-read';
import { readerOf } from '../reader';

/** What filters and facets tell of articles by, as they are called in an article; `date` is whichever time its news is of. */
export type Telling = (typeof ENTITIES)[number] | 'source' | 'subjects' | 'language' | 'date';

const shapes = new WeakMap<Core.Strapi, { shape: Shape; mayRead: ReturnType<typeof mayReadOf> }>();

/** Of slugs, codes, languages and times those that a caller may not read in articles, by Strapi's own sanitizer. */
export async function hiddenFrom(strapi: Core.Strapi, auth: unknown): Promise<ReadonlySet<Telling>> {
  const { shape, mayRead } = shapes.get(strapi) ?? { shape: tellingOf(strapi), mayRead: mayReadOf(strapi) };
  shapes.set(strapi, { shape, mayRead });
  const { shape: left } = await mayRead(shape, auth);
  const isLeft = (field: string): boolean => left.fields.includes(field);
  const hidden = Object.entries(shape.parts)
    .filter(([key, part]) => left.parts[key]?.shape.fields.length !== part.shape.fields.length)
    .map(([key]) => key as Telling);
  if (!isLeft('language')) hidden.push('language');
  if (shape.fields.some((field) => MOMENTS.includes(field) && !isLeft(field))) hidden.push('date');
  return new Set(hidden);
}

/** What a request filters or counts by. */
export function tellingIn(request: SearchRequest): Telling[] {
  const { facets } = request;
  const isUsed: Record<Telling, boolean> = {
    persons: request.entities.persons.length > 0 || facets.includes('persons'),
    organizations: request.entities.organizations.length > 0 || facets.includes('organizations'),
    events: request.entities.events.length > 0 || facets.includes('events'),
    source: request.sources.length > 0 || facets.includes('sources'),
    subjects: request.subjects.length > 0 || facets.includes('subjects'),
    language: request.languages.length > 0 || facets.includes('languages'),
    date: [request.from, request.before, request.after].some(Boolean) || facets.includes('years'),
  };
  return (Object.keys(isUsed) as Telling[]).filter((what) => isUsed[what]);
}

function tellingOf(strapi: Core.Strapi): Shape {
  const { models } = readerOf(strapi);
  const { attributes } = models(ARTICLE);
  const part = (uid: string, fields: readonly string[]): Part => ({
    shape: { uid, fields: fields.filter((field) => models(uid).attributes[field]), parts: {} },
  });
  return {
    uid: ARTICLE,
    fields: ['language', ...MOMENTS].filter((field) => attributes[field]),
    parts: {
      ...Object.fromEntries(ENTITIES.map((entity) => [entity, part(TARGETS[entity], ['slug'])])),
      source: part(attributes.source!.target!, ['slug', 'name']),
      subjects: part(attributes.subjects!.target!, ['code', 'name']),
    },
  };
}
