import type { Core } from '@strapi/strapi';
import { startStrapi } from '../support';
import { makeNewsroom } from './newsroom';

type Running = Awaited<ReturnType<typeof startStrapi>>;

let running: Running;
let strapi: Core.Strapi;
let newsroom: Awaited<ReturnType<typeof makeNewsroom>>;

beforeAll(async () => {
  running = await startStrapi();
  strapi = running.strapi;
  newsroom = await makeNewsroom(strapi);
});
afterAll(() => running?.stop());

const get = (path: string, query: object = {}) => running.request.get(path).query(query);

describe('anybody', () => {
  test('reads the published version of an article with what is linked to it', async () => {
    const response = await get(
      '/api/articles?filters[slug][$eq]=boats-come-home&populate[persons][populate][positions][populate]=organization' +
        '&populate[organizations]=true&populate[events]=true&populate[legalNotices]=true&populate[source]=true&populate[subjects]=true',
    );
    expect(response.status).toBe(200);
    expect(response.body.data).toHaveLength(1);
    expect(response.body.data[0]).toMatchObject({
      headline: 'Boats Come Home',
      pubStatus: 'usable',
      subjects: [{ name: 'Museums', code: 'medtop:20000039' }],
      source: { name: 'North Wire' },
      persons: [
        {
          name: 'Ane Berg',
          confirmed: true,
          positions: [{ title: 'Director', since: '2021-03-01', organization: { name: 'Fjord Museum' } }],
        },
      ],
      organizations: [{ name: 'Fjord Museum', type: 'museum' }],
      events: [{ name: 'Boat Fair', startDate: '2026-05-14' }],
      legalNotices: [
        {
          text: 'North Wire gives no warranty for this content.',
          kinds: ['no-warranty'],
          issuer: 'North Wire',
          placement: 'separate',
        },
      ],
    });
  });

  test('does not see what is the newsroom’s own', async () => {
    const response = await get('/api/articles?populate=*');
    const [article] = response.body.data;
    for (const name of ['fingerprint', 'decision', 'score', 'decidedBy', 'decidedAt']) {
      expect(article.legalNotices[0]).not.toHaveProperty(name);
    }
    expect(article.source).not.toHaveProperty('format');
    const persons = await get('/api/persons?populate=aliases');
    expect(JSON.stringify(persons.body)).not.toContain('nameKey');
    expect((await get('/api/persons?filters[nameKey][$eq]=ane berg')).status).toBe(400);
  });

  test.each(['articles', 'persons', 'organizations', 'events'])('reads %s, all and one', async (plural) => {
    const list = await get(`/api/${plural}`);
    expect(list.body.data).toHaveLength(1);
    const one = await get(`/api/${plural}/${list.body.data[0].documentId}`);
    expect(one.body.data.documentId).toBe(list.body.data[0].documentId);
  });

  test.each(['articles', 'persons', 'organizations', 'events'])('does not write %s', async (plural) => {
    expect((await running.request.post(`/api/${plural}`).send({ data: {} })).status).toBe(403);
  });

  test.each(['imports', 'receipts', 'flags', 'stories'])('does not read the wire’s %s', async (plural) => {
    expect((await get(`/api/wire/${plural}`)).status).toBeGreaterThanOrEqual(401);
  });

  test('does not read drafts, by whatever way', async () => {
    expect((await get(`/api/articles/${newsroom.secret.documentId}`)).status).toBe(404);
    const ways = [
      '/api/articles?status=draft',
      `/api/articles/${newsroom.secret.documentId}?status=draft`,
      '/api/persons?status=draft&populate=articles',
      '/api/persons?filters[articles][headline][$startsWith]=Not',
      '/api/persons?filters[$or][0][articles][headline][$startsWith]=Not',
      '/api/articles?filters[persons][articles][headline][$startsWith]=Not',
      '/api/articles?populate[persons][filters][articles][headline][$startsWith]=Not',
      '/api/persons?populate[articles][status]=draft',
    ];
    for (const way of ways) {
      const response = await get(way);
      expect([way, response.status]).toEqual([way, 400]);
      expect(response.body.error.message).toMatch(/draft|Invalid key/i);
    }
    const person = await get('/api/persons?populate[articles][fields]=headline');
    expect(person.body.data[0].articles).toMatchObject([{ headline: 'Boats Come Home' }]);
    expect(person.body.data[0].articles).toHaveLength(1);
  });

  test('finds articles by their people, and records by their other names', async () => {
    const articles = await get('/api/articles?filters[persons][slug][$eq]=ane-berg&sort=versionCreated:desc');
    expect(articles.body.data).toHaveLength(1);
    const museums = await get('/api/organizations?filters[aliases][name][$eq]=Fjordmuseet');
    expect(museums.body.data).toHaveLength(1);
  });

  test('cannot sign up', async () => {
    const response = await running.request
      .post('/api/auth/local/register')
      .send({ username: 'anyone', email: 'anyone@example.org', password: 'Secret-123' });
    expect(response.status).toBe(400);
    expect(response.body.error.message).toMatch(/disabled/);
  });
});

test('an API token reads drafts', async () => {
  const { accessKey } = await strapi
    .service('admin::api-token')
    .create({ name: 'drafts', description: '', type: 'read-only', lifespan: null });
  const response = await get('/api/articles?status=draft&sort=slug').set(
    'Authorization',
    `Bearer ${accessKey}`,
  );
  expect(response.status).toBe(200);
  expect(response.body.data.map(({ headline }: { headline: string }) => headline)).toEqual([
    'Boats Come Home at Last',
    'Not Yet Public',
  ]);
  const found = await get('/api/persons?filters[articles][headline][$startsWith]=Not').set(
    'Authorization',
    `Bearer ${accessKey}`,
  );
  expect(found.body.data).toHaveLength(1);
});
