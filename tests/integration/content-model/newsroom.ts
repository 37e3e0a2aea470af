import type { Core } from '@strapi/strapi';

/** A newsroom in small: one of each type, linked, the article published and changed since. */
export async function makeNewsroom(strapi: Core.Strapi) {
  const create = (uid: string, data: object) =>
    strapi.documents(uid as 'api::article.article').create({ data: data as never }) as Promise<{
      id: number;
      documentId: string;
    }>;

  const museum = await create('api::organization.organization', {
    name: 'Fjord Museum',
    slug: 'fjord-museum',
    type: 'museum',
    aliases: [{ name: 'Fjordmuseet' }],
  });
  const director = await create('api::person.person', {
    name: 'Ane Berg',
    slug: 'ane-berg',
    positions: [{ title: 'Director', organization: museum.documentId, since: '2021-03-01' }],
    sameAs: [{ url: 'https://people.example/ane' }],
  });
  const fair = await create('api::event.event', {
    name: 'Boat Fair',
    slug: 'boat-fair',
    startDate: '2026-05-14',
    organizers: [museum.documentId],
    participants: [director.documentId],
  });
  const source = await create('plugin::wire.source', {
    name: 'North Wire',
    slug: 'north-wire',
  });
  // As the panel's page about sources sets it.
  await strapi.db
    .query('plugin::wire.source')
    .update({ where: { documentId: source.documentId }, data: { format: 'text' } as never });
  const notice = await create('plugin::wire.notice', {
    fingerprint: 'f-north-wire',
    text: 'North Wire gives no warranty for this content.',
    kinds: ['no-warranty'],
    issuer: 'North Wire',
    language: 'en',
    decision: 'confirmed',
    placement: 'separate',
    score: 0.93,
    decidedBy: 'Jo Editor',
  });
  const article = await create('api::article.article', {
    headline: 'Boats Come Home',
    slug: 'boats-come-home',
    guid: 'tag:north.example,2026:1',
    language: 'en',
    urgency: 4,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'The boats are back.' }] }],
    subjects: [{ name: 'Museums', code: 'medtop:20000039' }],
    places: [{ name: 'Bergen' }],
    source: source.documentId,
    persons: [director.documentId],
    organizations: [museum.documentId],
    events: [fair.documentId],
    legalNotices: [notice.documentId],
  });
  const articles = strapi.documents('api::article.article');
  await articles.publish({ documentId: article.documentId });
  await articles.update({
    documentId: article.documentId,
    data: { headline: 'Boats Come Home at Last' } as never,
  });
  const secret = await create('api::article.article', {
    headline: 'Not Yet Public',
    slug: 'not-yet-public',
    persons: [director.documentId],
    legalNotices: [notice.documentId],
  });
  return { museum, director, fair, source, notice, article, secret };
}
