import type { Core } from '@strapi/strapi';
import { startStrapi } from '../support';

let running: Awaited<ReturnType<typeof startStrapi>>;
let strapi: Core.Strapi;

beforeAll(async () => {
  running = await startStrapi();
  strapi = running.strapi;
});
afterAll(() => running?.stop());

const query = (uid: string) => strapi.db.query(uid as 'plugin::wire.notice');
const documents = (uid: string) => strapi.documents(uid as 'plugin::wire.notice');

test.each([
  ['plugin::wire.notice', { fingerprint: 'same', text: 'A text.' }, 'wire_notices_fingerprint_unique'],
  ['plugin::wire.story', { identity: 'same' }, 'wire_stories_identity_unique'],
  ['plugin::wire.source', { name: 'Same' }, 'wire_sources_name_unique'],
])('%s: the database refuses a second one', async (uid, data, constraint) => {
  await query(uid).create({ data });
  await expect(query(uid).create({ data })).rejects.toMatchObject({ code: '23505', constraint });
  expect(await query(uid).count({ where: data })).toBe(1);
});

test('of two at once, one gets in', async () => {
  const data = { identity: 'raced' };
  const results = await Promise.allSettled([1, 2, 3].map(() => query('plugin::wire.story').create({ data })));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('two sources of one name: the editor is told, not shown the database’s words', async () => {
  await documents('plugin::wire.source').create({ data: { name: 'East Wire' } as never });
  await expect(
    documents('plugin::wire.source').create({ data: { name: 'East Wire' } as never }),
  ).rejects.toThrow('must be unique');
});

test('what a wire sends is as long as it is', async () => {
  const long = 'x'.repeat(9_000);
  const data = {
    headline: long,
    byline: long,
    dateline: long,
    credit: long,
    copyrightHolder: long,
    canonicalUrl: long,
  };
  const article = await strapi.documents('api::article.article').create({ data: { ...data, slug: 'long' } });
  await strapi.documents('api::article.article').publish({ documentId: article.documentId });
  const published = await strapi
    .documents('api::article.article')
    .findOne({ documentId: article.documentId, status: 'published' });
  expect(published).toMatchObject(data);
});

test('receipts and flags carry the row ids of what they belong to, also when many are written at once', async () => {
  const run = await query('plugin::wire.import').create({ data: { state: 'running', files: ['a.txt'] } });
  await query('plugin::wire.receipt').createMany({
    data: [1, 2, 3].map((item) => ({
      import: run.id,
      file: 'a.txt',
      item,
      state: 'created',
      original: 'Text.',
    })),
  } as never);
  const receipts = await documents('plugin::wire.receipt').findMany({
    filters: { import: { documentId: run.documentId } },
    populate: { import: true },
    sort: 'item',
  } as never);
  expect(receipts).toMatchObject(
    [1, 2, 3].map((item) => ({ item, import: { state: 'running', created: 0 } })),
  );
});

test('one organization holds two events and has two people with posts', async () => {
  const org = await strapi
    .documents('api::organization.organization')
    .create({ data: { name: 'Harbour Office' } as never });
  for (const name of ['First Fair', 'Second Fair']) {
    await strapi
      .documents('api::event.event')
      .create({ data: { name, organizers: [org.documentId] } as never });
    await strapi.documents('api::person.person').create({
      data: {
        name: `Head of ${name}`,
        positions: [{ title: 'Head', organization: org.documentId }],
      } as never,
    });
  }
  const where = { name: { $contains: 'Fair' } };
  const events = await strapi
    .documents('api::event.event')
    .findMany({ filters: where, populate: ['organizers'] });
  expect(events).toMatchObject([1, 2].map(() => ({ organizers: [{ name: 'Harbour Office' }] })));
  const people = await strapi
    .documents('api::person.person')
    .findMany({ filters: where, populate: { positions: { populate: ['organization'] } } });
  expect(people).toMatchObject(
    [1, 2].map(() => ({ positions: [{ organization: { name: 'Harbour Office' } }] })),
  );
});

test('a record’s spelling keys follow its names', async () => {
  const organizations = strapi.documents('api::organization.organization');
  const made = await organizations.create({
    data: { name: 'The Quay Theatre', aliases: [{ name: 'QUAY' }] } as never,
    populate: ['aliases'],
  });
  expect(made).toMatchObject({ nameKey: 'quay theater', aliases: [{ nameKey: 'quay' }] });
  const renamed = await organizations.update({
    documentId: made.documentId,
    data: { name: 'Quay Opera' } as never,
  });
  expect(renamed).toMatchObject({ nameKey: 'quay opera' });
});
