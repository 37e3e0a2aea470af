import type { changesOf as ChangesOf } from '../../../src/reading/server/changes/changes';
import { apiToken, apiUser, startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { wireItem } from '../support/wire-stories';
import { eventually } from '../../support/eventually';

declare const loadOutside: NodeRequire;

let running: RunningStrapi;
let desk: WireDesk;
let changes: ReturnType<typeof ChangesOf>;
let token: string;

const FAR = '2099-03-01T08:00:00.000Z';
const PAST = '2020-03-01T08:00:00.000Z';

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
  const { changesOf } = loadOutside(`${__dirname}/../../../dist/src/reading/server/changes/changes.js`) as {
    changesOf: typeof ChangesOf;
  };
  changes = changesOf(running.strapi);
  token = await apiToken(running.strapi, { type: 'full-access' });
  await running.request.get('/api/articles');
  await eventually(async () => expect(changes.areHeard).toBe(true));
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});

const get = (path: string, auth = '') =>
  auth ? running.request.get(path).set('Authorization', `Bearer ${auth}`) : running.request.get(path);
const articles = () => running.strapi.documents('api::article.article');
const create = (uid: string, data: object) =>
  running.strapi.documents(uid as 'api::article.article').create({ data: data as never });

interface Made {
  documentId: string;
  slug: string;
}

/** A published article about a person of its own. */
async function published(slug: string, times: object = {}): Promise<Made & { person: string }> {
  const person = await create('api::person.person', {
    name: `Person of ${slug}`,
    slug: `of-${slug}`,
    confirmed: true,
  });
  const article = await create('api::article.article', {
    headline: `Headline of ${slug}`,
    slug,
    persons: [person.documentId],
  });
  await articles().publish({ documentId: article.documentId });
  // Past the gate, which lets nothing be published that is under embargo: an editor with the right may.
  if (Object.keys(times).length > 0)
    await running.strapi.db
      .query('api::article.article')
      .updateMany({ where: { slug }, data: times as never });
  return { documentId: article.documentId, slug, person: person.documentId };
}

/** Whether an article is seen, on every path on which it could be. */
async function paths(
  { documentId, slug, person }: Made & { person: string },
  auth = '',
): Promise<Record<string, boolean>> {
  const ask = (path: string) => get(path, auth);
  const list = (await ask(`/api/articles?filters[slug][$eq]=${slug}`)).body;
  const all = (await ask('/api/articles?pagination[pageSize]=100&fields=slug')).body;
  const has = (found: { slug?: string }[] | undefined) => (found ?? []).some((one) => one.slug === slug);
  const ofPerson = async (populate: string) =>
    (await ask(`/api/persons/${person}?${populate}`)).body.data.articles;
  const compared = (
    await ask(
      `/api/persons?filters[articles][publishedAt][$notNull]=true&filters[articles][slug][$eq]=${slug}`,
    )
  ).body;
  const deep = (
    await ask(`/api/articles?populate[persons][populate][articles][fields]=slug&pagination[pageSize]=100`)
  ).body.data as { persons: { articles: { slug: string }[] }[] }[];
  return {
    'by id': (await ask(`/api/articles/${documentId}`)).status === 200,
    'by id, by Strapi': (await ask(`/api/articles/${documentId}?status=published`)).status === 200,
    'by slug': (await ask(`/api/articles/by-slug/${slug}`)).status === 200,
    list: has(list.data),
    'list, by Strapi': has(
      (await ask(`/api/articles?filters[slug][$eq]=${slug}&status=published`)).body.data,
    ),
    all: has(all.data),
    count: list.meta.pagination.total === 1,
    'of a person': has(await ofPerson('populate=articles')),
    'of a person, star': has(await ofPerson('populate=*')),
    'of a person, filtered': has(await ofPerson(`populate[articles][filters][slug][$eq]=${slug}`)),
    'of a person of an article': deep.some(({ persons }) => persons.some((one) => has(one.articles))),
    compared: compared.data.length > 0,
  };
}

const nowhere = (seen: Record<string, boolean>) => Object.keys(seen).filter((path) => seen[path]);
const missing = (seen: Record<string, boolean>) => Object.keys(seen).filter((path) => !seen[path]);

describe('an embargo', () => {
  test('what is under none is seen on every path', async () => {
    const article = await published('open-story');
    expect(missing(await paths(article))).toEqual([]);
    expect(missing(await paths(article, token))).toEqual([]);
  });

  test('until it ends nobody sees the article on any path, but who may read drafts', async () => {
    const article = await published('sealed-story', { embargoed: FAR });
    expect(nowhere(await paths(article))).toEqual([]);
    expect(nowhere(await paths(article, token))).toEqual([]);
    expect((await get(`/api/articles/${article.documentId}?status=draft`, token)).status).toBe(200);
  });

  test('when it ends the article is seen, kept answers or not', async () => {
    const article = await published('timed-story');
    const path = `/api/articles?filters[slug][$eq]=${article.slug}`;
    const end = new Date(changes.now() + 2_500);
    await running.strapi.db
      .query('api::article.article')
      .updateMany({ where: { slug: article.slug }, data: { embargoed: end } as never });
    let isSeen = false;
    while (!isSeen) {
      const asked = changes.now();
      isSeen = (await get(path)).body.data.length === 1;
      if (isSeen) expect(changes.now()).toBeGreaterThanOrEqual(end.getTime() - 50);
      else expect(asked).toBeLessThan(end.getTime() + 50);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(missing(await paths(article))).toEqual([]);
  });

  test('an article whose time is over is as gone as one that is published no more', async () => {
    const article = await published('stale-story', { expires: PAST });
    expect(nowhere(await paths(article))).toEqual([]);
    expect(nowhere(await paths(article, token))).toEqual([]);
    expect((await get(`/api/articles/by-slug/${article.slug}`)).status).toBe(404);
  });
});

describe('a picture', () => {
  const FILE = 'plugin::upload.file';
  const RELATED = '[populate][related]';
  let bearers: string[];
  let person: string;

  beforeAll(async () => {
    const file = await running.strapi.db.query(FILE).create({
      data: {
        name: 'Quay',
        hash: 'quay',
        ext: '.jpg',
        mime: 'image/jpeg',
        url: '/quay.jpg',
        provider: 'local',
      } as never,
    });
    ({ person } = await published('pictured-person'));
    const about = (slug: string, headline: string) =>
      create('api::article.article', { slug, headline, image: file.id });
    const open = await about('pictured', 'Told of a Picture');
    await articles().publish({ documentId: open.documentId });
    await articles().update({ documentId: open.documentId, data: { headline: 'Untold edit' } as never });
    await about('pictured-draft', 'Untold draft');
    const sealed = await about('pictured-later', 'Untold as yet');
    await articles().publish({ documentId: sealed.documentId });
    await running.strapi.db
      .query('api::article.article')
      .updateMany({ where: { slug: 'pictured-later' }, data: { embargoed: FAR } as never });
    await running.strapi
      .documents('api::person.person')
      .update({ documentId: person, data: { image: file.id } as never });
    const { strapi } = running;
    const users = [await apiUser(strapi, 'reader'), await apiUser(strapi, 'partner', [])];
    bearers = ['', ...users.map((user) => user.token), await apiToken(strapi, { type: 'read-only' }), token];
  });

  const QUERIES = [
    'populate[image][populate]=related',
    'populate[image][populate]=*',
    'populate[image]=*',
    'populate=image.related',
    `populate[image]${RELATED}=true`,
    `populate[image]${RELATED}=*`,
    `populate[image]${RELATED}[populate]=*`,
    `populate[image]${RELATED}[on][api::article.article]=true`,
    `populate[image]${RELATED}[on][api::article.article]=false`,
    `populate[image]${RELATED}[on][api::article.article][fields]=headline`,
    `populate[image]${RELATED}[on][api::article.article]=true&populate[image]${RELATED}[count]=true`,
    'filters[image][related][headline][$contains]=Untold',
    'filters[image][related][id][$notNull]=true',
    'sort=image.related.headline',
  ];
  const PATHS = [
    '/api/articles?',
    '/api/articles?status=published&',
    '/api/articles/by-slug/pictured?',
    '/api/persons?',
    '/api/upload/files?',
  ];
  /** Of a file itself, what is asked of an article's or a person's. */
  const asked = (path: string, query: string): string =>
    path +
    (path.includes('/upload/')
      ? query.replaceAll(/\[image\]\[populate\]|image\.|\[image\](?=\[related)/g, '')
      : query);

  test.each(QUERIES)('does not tell anybody where it is used: %s', async (query) => {
    for (const path of PATHS.map((start) => asked(start, query)))
      for (const bearer of bearers) {
        const { status, text } = await get(path, bearer);
        expect([path, status < 500]).toEqual([path, true]);
        expect([path, text]).toEqual([path, expect.not.stringMatching(/Untold|"related":/)]);
      }
  });

  test('tells of what is seen now alone where a project has it tell', async () => {
    const { attributes } = running.strapi.contentType(FILE) as unknown as {
      attributes: { related: { private?: boolean } };
    };
    attributes.related.private = false;
    try {
      for (const bearer of bearers)
        for (const query of QUERIES.slice(0, 10)) {
          const { status, text } = await get(`/api/persons/${person}?status=published&${query}`, bearer);
          expect([query, status < 500, text]).toEqual([query, true, expect.not.stringContaining('Untold')]);
        }
      const query = `populate[image]${RELATED}[on][api::article.article]`;
      const one = await get(`/api/persons/${person}?status=published&${query}=true`);
      expect(one.body.data.image.related.map((found: { slug: string }) => found.slug)).toEqual(['pictured']);
      const counted = await get(`/api/persons/${person}?${query}=true&populate[image]${RELATED}[count]=true`);
      expect(counted.status).toBe(400);
    } finally {
      attributes.related.private = true;
    }
  });
});

describe('a kill', () => {
  const killOf = ({ guid }: Record<string, unknown>, more: object = {}) => ({
    guid,
    version: '2',
    pubstatus: 'canceled',
    headline: 'KILL: the quay story is withdrawn',
    ...more,
  });
  const slugOf = async (documentId: string) => (await desk.draft(documentId)).slug as string;

  test('readers are told that the article is gone, and why, on every path that names it; lists have it no more', async () => {
    const item = wireItem();
    const { article } = await desk.sendOne(item, { publish: true });
    const slug = await slugOf(article!);
    expect((await get(`/api/articles/by-slug/${slug}`)).status).toBe(200);
    await desk.sendOne(killOf(item));
    for (const path of [
      `/api/articles/by-slug/${slug}`,
      `/api/articles/${article}`,
      `/api/articles/${article}?status=published`,
      `/API/Articles/by-slug/${slug}`,
      `/api/ARTICLES/${article}`,
    ]) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 410]);
      expect(response.body).toEqual({
        data: null,
        error: {
          status: 410,
          name: 'GoneError',
          message: 'This article has been taken back.',
          details: {
            reason: 'KILL: the quay story is withdrawn',
            killedAt: expect.stringMatching(/^20\d\d-.*Z$/),
          },
        },
      });
      expect(response.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      expect((await get(path, token)).status).toBe(410);
    }
    const list = await get(`/api/articles?filters[slug][$eq]=${slug}`);
    expect(list.body.data).toEqual([]);

    await articles().delete({ documentId: article! });
    expect((await get(`/api/articles/by-slug/${slug}`)).status).toBe(410);
    expect((await get(`/api/articles/${article}`)).status).toBe(410);
  });

  test('a kill that only repeats the story, or has a note for editors, gives readers no word of them', async () => {
    const item = wireItem();
    const { article } = await desk.sendOne(item, { publish: true });
    await desk.sendOne({
      ...item,
      version: '2',
      pubstatus: 'canceled',
      headline: `KILL: ${item.headline}`,
      ednote: 'Desk: our lawyer called.',
    });
    const response = await get(`/api/articles/${article}`);
    expect(response.body.error.details.reason).toBe('Its source has taken this article back.');
  });

  test('of what readers never saw they are not told that it was there', async () => {
    const item = wireItem();
    const { article } = await desk.sendOne(item);
    await desk.sendOne(killOf(item));
    expect((await get(`/api/articles/${article}`)).status).toBe(404);
    expect((await get(`/api/articles/by-slug/${await slugOf(article!)}`)).status).toBe(404);
  });

  test('a story that its source brings back is there again', async () => {
    const item = wireItem();
    const { article } = await desk.sendOne(item, { publish: true });
    await desk.sendOne(killOf(item));
    expect((await get(`/api/articles/${article}`)).status).toBe(410);
    await desk.sendOne({ ...item, version: '3' }, { publish: true });
    expect((await get(`/api/articles/${article}`)).status).toBe(200);
  });
});

describe('a correction', () => {
  const AT = '2026-05-05T10:00:00.000Z';
  const WORDS = 'The quay opened on Tuesday, not on Monday.';
  const read = async (documentId: string) => {
    const { correction, correctedAt } = (await get(`/api/articles/${documentId}`)).body.data;
    return { correction, correctedAt };
  };

  test('readers are told what was corrected and when, also by versions that only are newer', async () => {
    const item = wireItem();
    const { article } = await desk.sendOne(item, { publish: true });
    expect(await read(article!)).toEqual({ correction: null, correctedAt: null });
    const corrected = { ...item, version: '2', correction: WORDS, versioncreated: AT };
    await desk.sendOne(corrected, { publish: true });
    expect(await read(article!)).toEqual({ correction: WORDS, correctedAt: AT });
    const newer = {
      ...corrected,
      version: '3',
      correction: undefined,
      headline: 'A Second Quay',
      versioncreated: undefined,
    };
    await desk.sendOne(newer, { publish: true });
    expect(await read(article!)).toEqual({ correction: WORDS, correctedAt: AT });
    await desk.sendOne(
      {
        ...newer,
        version: '4',
        signal: 'correction',
        headline: 'A Third Quay',
        versioncreated: '2026-05-06T10:00:00Z',
      },
      { publish: true },
    );
    expect(await read(article!)).toEqual({ correction: null, correctedAt: '2026-05-06T10:00:00.000Z' });
  });

  test('what an editor has written stays', async () => {
    const item = wireItem();
    const { article } = await desk.sendOne(item, { publish: true });
    await desk.edit(article!, { correction: 'We had the name wrong.', correctedAt: AT });
    await desk.sendOne({ ...item, version: '2', headline: 'Another Quay' }, { publish: true });
    expect(await read(article!)).toEqual({ correction: 'We had the name wrong.', correctedAt: AT });
    await desk.sendOne(
      { ...item, version: '3', headline: 'Another Quay', correction: WORDS },
      { publish: true },
    );
    expect((await read(article!)).correction).toBe('We had the name wrong.');
  });
});
