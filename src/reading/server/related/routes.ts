import { TYPES, type Entity } from '../../sql/mentions/table';
import { coOccurringWith } from './co-occurring';
import { articlesOf } from './entity-articles';
import { timelineOf } from './timeline';

/** The routes that tell of a person, an organization or an event by the articles that name it. Both have to be readable. */
export function routesAbout(entity: Entity) {
  const config = { auth: { scope: [`${TYPES[entity]}.find`, 'api::article.article.find'] } };
  return [
    { method: 'GET', path: `/${entity}/:slug/articles`, handler: articlesOf(entity), config },
    { method: 'GET', path: `/${entity}/:slug/co-occurring`, handler: coOccurringWith(entity), config },
    { method: 'GET', path: `/${entity}/:slug/timeline`, handler: timelineOf(entity), config },
  ];
}
