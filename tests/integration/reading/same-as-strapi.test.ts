import type { Core } from '@strapi/strapi';
import { apiToken, startStrapi, type RunningStrapi } from '../support';

/*
 * What the engine answers is what Strapi's document service and its sanitizer give for the same request of the same caller: both are asked,
 * in one process, with the switch on and off.
 */

let running: RunningStrapi;
let strapi: Core.Strapi;
/** Reads that went through the document service. */
let reads = 0;
const callers: Record<string, string | undefined> = { public: undefined };

const UID = {
  article: 'api::article.article',
  person: 'api::person.person',
  organization: 'api::organization.organization',
  event: 'api::event.event',
  source: 'plugin::wire.source',
  notice: 'plugin::wire.notice',
} as const;

const ODD = 'Ærø “quote" \\ back\\slash \u0001\t\n 🜚 \u2028 <b>&amp;</b> %s $1 ?';

beforeAll(async () => {
  running = await startStrapi({ extend: addAttributes });
  strapi = running.strapi;
  strapi.documents.use((context, next) => {
    if (['findMany', 'findOne', 'findFirst', 'count'].includes(context.action)) reads += 1;
    return next();
  });
  await fill();
  callers.full = await apiToken(strapi);
  callers.readOnly = await apiToken(strapi, { type: 'read-only' });
  callers.articlesOnly = await apiToken(strapi, {
    permissions: [`${UID.article}.find`, `${UID.article}.findOne`],
  });
  callers.articlesAndPersons = await apiToken(strapi, {
    permissions: [
      `${UID.article}.find`,
      `${UID.article}.findOne`,
      `${UID.person}.find`,
      `${UID.person}.findOne`,
    ],
  });
});
afterAll(() => running?.stop());

/** As a project would that has attributes of its own. */
const ADDED = {
  budget: { type: 'decimal' },
  reach: { type: 'biginteger' },
  weight: { type: 'float' },
  isPinned: { type: 'boolean' },
  airTime: { type: 'time' },
  airDay: { type: 'date' },
  secret: { type: 'string', private: true },
  notes: { type: 'json' },
  gallery: { type: 'media', multiple: true },
  related: { type: 'relation', relation: 'manyToMany', target: UID.article },
  lead: { type: 'relation', relation: 'oneToOne', target: UID.article },
  editor: { type: 'relation', relation: 'manyToOne', target: UID.person },
  hidden: { type: 'relation', relation: 'manyToMany', target: UID.person, private: true },
};

const HIDDEN_BIO = { type: 'blocks', private: true };

function addAttributes(app: Core.Strapi): void {
  const types = app.get('content-types') as unknown as { add: (space: string, given: Types) => unknown };
  const add = types.add.bind(types);
  types.add = (space, given) => {
    // A project may make private what is not.
    if (space === 'api::person') Object.assign(given.person.schema.attributes, { bio: HIDDEN_BIO });
    if (space !== 'api::article') return add(space, given);
    const { article } = given;
    const attributes = { ...article.schema.attributes, ...structuredClone(ADDED) };
    return add(space, { article: { ...article, schema: { ...article.schema, attributes } } });
  };
}

type Types = Record<string, { schema: { attributes: object } }>;

async function fill(): Promise<void> {
  const file = await strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'quay.png',
      hash: 'quay_1',
      ext: '.png',
      mime: 'image/png',
      size: 12.34,
      url: '/uploads/quay_1.png',
      provider: 'local',
      width: 640,
      height: 480,
      formats: { thumbnail: { url: '/uploads/thumbnail_quay_1.png', width: 64 } },
      caption: ODD,
      folderPath: '/',
    },
  });
  const other = await strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'b.png',
      hash: 'b',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: '/uploads/b.png',
      provider: 'local',
      folderPath: '/',
    },
  });
  const make = (uid: string, data: object, status?: 'published') =>
    strapi.documents(uid as never).create({ data, ...(status && { status }) } as never) as Promise<{
      id: number;
      documentId: string;
    }>;
  const source = await make(UID.source, { name: 'Lantern Newswire', language: 'en' });
  const parent = await make(UID.organization, {
    name: 'Brandt Holding',
    slug: 'brandt-holding',
    confirmed: true,
  });
  const organization = await make(UID.organization, {
    name: ODD,
    type: 'authority',
    parent: parent.documentId,
    image: file.id,
    sameAs: [{ url: 'https://a.example' }, { url: 'https://b.example' }],
    aliases: [{ name: 'FHA' }, { name: 'Harbour Authority' }],
    confirmed: true,
  });
  const persons = [];
  for (let i = 0; i < 30; i += 1)
    persons.push(
      await make(UID.person, {
        name: `Ottilie Brandvold ${i}`,
        slug: `ottilie-brandvold-${i}`,
        confirmed: i % 3 !== 0,
        evidence: 'said so',
        ...(i < 4 && {
          positions: [
            {
              title: 'director',
              organization: organization.documentId,
              since: '2020-02-29',
              firstSeen: '2021-01-01',
            },
            { title: ODD, place: null },
          ],
          image: file.id,
          bio: [{ type: 'paragraph', children: [{ type: 'text', text: 'a private life' }] }],
        }),
      }),
    );
  const event = await make(UID.event, {
    name: 'Northern Harbours Conference',
    startDate: '2026-09-01',
    year: 2026,
    organizers: [organization.documentId, parent.documentId],
    participants: persons.slice(0, 5).map(({ documentId }) => documentId),
    confirmed: false,
  });
  const notice = await make(UID.notice, {
    text: 'No warranty of any kind.',
    kinds: ['no-warranty'],
    issuer: 'Lantern Newswire',
    language: 'en',
    placement: 'separate',
    decision: 'confirmed',
    fingerprint: 'f1',
  });
  const articles: number[] = [];
  const documents: string[] = [];
  for (let i = 0; i < 12; i += 1) {
    const { documentId } = await make(
      UID.article,
      {
        headline: i === 3 ? ODD : `Quay ${i} opens`,
        slug: `quay-${i}-opens`,
        body: [{ type: 'paragraph', children: [{ type: 'text', text: `${ODD} ${i}` }] }],
        language: i % 2 ? 'en' : 'de',
        urgency: i % 4 ? i % 4 : null,
        versionCreated: i % 5 ? `2026-0${1 + (i % 9)}-28T23:59:59.${100 + i}Z` : null,
        editorialNote: 'not for readers',
        pubStatus: 'usable',
        source: source.documentId,
        persons: persons
          .slice(0, i === 0 ? 30 : i % 6)
          .reverse()
          .map(({ documentId }) => documentId),
        organizations: i % 3 ? [organization.documentId, parent.documentId] : [],
        events: i % 2 ? [event.documentId] : [],
        legalNotices: i % 4 ? [notice.documentId] : [],
        subjects: [
          { name: 'Harbours', code: 'medtop:1' },
          { name: null, code: 'medtop:2' },
        ],
        places: i % 2 ? [{ name: 'Fenwick Bay' }] : [],
        renditions: i === 1 ? [{ href: 'https://a.example/a.jpg', type: 'picture', width: 3 }] : [],
        image: i % 2 ? file.id : null,
      },
      i === 11 ? undefined : 'published',
    );
    // Strapi remembers for the life of a process what belongs to a type when it is published, and other tests share the process.
    const rows = strapi.db.query(UID.article);
    const published = await rows.findOne({ where: { documentId, publishedAt: { $notNull: true } } });
    if (published)
      await rows.update({
        where: { id: published.id },
        data: {
          secret: 'kept secret',
          ...(i % 2 && {
            budget: 10.5 + i,
            reach: '9007199254740993',
            weight: 0.1 * i,
            isPinned: i % 4 === 1,
            airTime: '06:30:00.000',
            airDay: '2026-02-28',
            notes: i === 5 ? '"a text"' : { a: [1, null, ODD], b: { c: true } },
            gallery: [other.id, file.id],
          }),
          related: articles.slice(0, 3),
          lead: articles[0] ?? null,
          editor: persons[i].id,
          hidden: [persons[0].id],
        },
      });
    articles.push(published?.id);
    documents.push(documentId);
  }
  // A newer draft beside what is published.
  await strapi.documents(UID.article as never).update({
    documentId: documents[1],
    data: { headline: 'Zealous draft', persons: [] },
  } as never);
}

/** Of the first, whether the engine is to answer it itself. */
const REQUESTS: readonly [boolean, string][] = [
  [true, '/api/articles'],
  [true, '/api/articles?populate=*'],
  [
    true,
    '/api/articles?populate[0]=persons&populate[1]=persons.positions&populate[2]=persons.positions.organization.parent',
  ],
  [true, '/api/articles?populate=persons,source,image,gallery,subjects'],
  [true, '/api/articles?populate[persons][populate]=*&populate[persons][fields]=name'],
  [
    true,
    '/api/articles?populate[persons][fields][0]=name&populate[persons][sort]=name:desc&populate[image][fields]=url',
  ],
  [true, '/api/articles?fields=headline,slug&sort=versionCreated:desc'],
  [true, '/api/articles?fields[0]=headline&fields[1]=notes&sort[0]=urgency:asc&sort[1]=headline:desc'],
  [true, '/api/articles?sort=source.name&pagination[pageSize]=3'],
  [true, '/api/articles?pagination[page]=2&pagination[pageSize]=4'],
  [true, '/api/articles?pagination[page]=9&pagination[pageSize]=4'],
  [true, '/api/articles?pagination[start]=2&pagination[limit]=3'],
  [true, '/api/articles?pagination[limit]=500&pagination[withCount]=false'],
  [true, '/api/articles?pagination[pageSize]=-1'],
  [true, '/api/articles?pagination[withCount]=true&pagination[page]=1'],
  [true, '/api/articles?filters[language][$eq]=en'],
  [true, '/api/articles?filters[language]=en&filters[urgency][$gte]=2'],
  [true, '/api/articles?filters[urgency][$null]=true'],
  [true, '/api/articles?filters[urgency][$in][0]=1&filters[urgency][$in][1]=3'],
  [true, '/api/articles?filters[urgency][$between][0]=1&filters[urgency][$between][1]=2'],
  [true, '/api/articles?filters[headline][$containsi]=QUAY&filters[$not][language][$eq]=en'],
  [true, '/api/articles?filters[headline][$startsWith]=Quay%201'],
  [true, `/api/articles?filters[headline][$eq]=${encodeURIComponent(ODD)}`],
  [true, '/api/articles?filters[headline][$contains]=%25%3F%24'],
  [true, '/api/articles?filters[versionCreated][$gt]=2026-03-01T00:00:00.000Z&sort=versionCreated'],
  [
    true,
    '/api/articles?filters[$or][0][language][$eq]=de&filters[$or][1][persons][name][$eq]=Ottilie%20Brandvold%204',
  ],
  [true, '/api/articles?filters[persons][positions][title][$eq]=director&populate=persons'],
  [true, '/api/articles?filters[subjects][code][$eq]=medtop:1&fields=headline'],
  [true, '/api/articles?filters[source][slug][$eq]=lantern-newswire&populate=source'],
  [true, '/api/articles?filters[isPinned][$eq]=true'],
  [true, '/api/articles?populate[related][populate][lead]=true&populate[lead]=true&populate[editor]=true'],
  [true, '/api/articles?populate[related][sort]=headline:desc&populate[hidden]=true'],
  [false, '/api/articles?populate[persons][filters][confirmed][$eq]=true'],
  [false, '/api/articles?populate[persons][count]=true'],
  [false, '/api/articles?populate[persons][limit]=1'],
  [false, '/api/articles?status=draft'],
  [false, '/api/articles?_q=quay'],
  [false, '/api/articles?locale=en'],
  [false, '/api/articles?filters[related][headline][$contains]=Quay'],
  [false, '/api/articles?filters[secret][$eq]=kept%20secret'],
  [false, '/api/articles?filters[nothing][$eq]=1'],
  [false, '/api/articles?populate=nothing'],
  [false, '/api/articles?populate=createdBy'],
  [false, '/api/articles?fields=editorialNote'],
  [false, '/api/articles?fields=nothing'],
  [false, '/api/articles?sort=secret'],
  [false, '/api/articles?sort=headline:sideways'],
  [false, '/api/articles?pagination[page]=0'],
  [false, '/api/articles?pagination[page]=x'],
  [false, '/api/articles?pagination[page]=1&pagination[limit]=2'],
  [false, '/api/articles?pagination[withCount]=perhaps'],
  [false, '/api/articles?filters[urgency][$in]='],
  [false, '/api/articles?filters[urgency][$gt]=many'],
  [false, '/api/articles?nothing=1'],
  [true, '/api/persons?populate=*'],
  [
    true,
    '/api/persons?populate[articles][fields]=headline&populate[articles][populate]=source&sort=name:desc',
  ],
  [true, '/api/persons?populate=positions.organization.image,aliases&filters[confirmed][$eq]=false'],
  [false, '/api/persons?filters[articles][headline][$contains]=Quay'],
  [true, '/api/organizations?populate=*'],
  [true, '/api/organizations?populate[parent][populate]=parent&filters[parent][name][$eq]=Brandt%20Holding'],
  [true, '/api/events?populate=*'],
  [true, '/api/events?populate[participants][populate][positions]=true&populate[organizers]=true'],
];

const ask = (path: string, token: string | undefined, headers: Record<string, string> = {}) => {
  const request = running.request.get(path).set(headers);
  return token ? request.set('Authorization', `Bearer ${token}`) : request;
};

async function both(path: string, caller: string, headers?: Record<string, string>) {
  const read = async (direct: boolean) => {
    strapi.config.set('reading.direct', direct);
    reads = 0;
    const { status, body } = await ask(path, callers[caller], headers);
    return { status, body, reads };
  };
  const byStrapi = await read(false);
  const ours = await read(true);
  return { byStrapi, ours };
}

describe.each(['public', 'full', 'readOnly', 'articlesOnly', 'articlesAndPersons'])('%s', (caller) => {
  test.each(REQUESTS)('%s %s', async (isOurs, path) => {
    const { byStrapi, ours } = await both(path, caller);
    expect({ status: ours.status, body: ours.body }).toEqual({
      status: byStrapi.status,
      body: byStrapi.body,
    });
    if (isOurs && byStrapi.status === 200) expect(ours.reads).toBe(0);
  });
});

const FIRST = {
  article: 'api/articles',
  person: 'api/persons',
  organization: 'api/organizations',
  event: 'api/events',
};

test.each(Object.values(FIRST))('a record of %s by its documentId', async (path) => {
  const { body } = await ask(`/${path}`, callers.full);
  for (const { documentId } of body.data.slice(0, 4))
    for (const query of ['', '?populate=*', '?fields=createdAt&populate[image]=true'])
      for (const caller of Object.keys(callers)) {
        const { byStrapi, ours } = await both(`/${path}/${documentId}${query}`, caller);
        expect({ status: ours.status, body: ours.body }).toEqual({
          status: byStrapi.status,
          body: byStrapi.body,
        });
        if (byStrapi.status === 200) expect(ours.reads).toBe(0);
      }
  const { byStrapi, ours } = await both(`/${path}/nothing`, 'public');
  expect(ours.body).toEqual(byStrapi.body);
  expect(ours.status).toBe(404);
});

test('other formats are Strapi’s', async () => {
  const { byStrapi, ours } = await both('/api/articles?populate=persons', 'public', {
    'Strapi-Response-Format': 'v4',
  });
  expect(ours.body.data[0].attributes).toBeDefined();
  expect(ours.body).toEqual(byStrapi.body);
});

test('a right that is taken back is out of the next answer', async () => {
  const path = '/api/articles?populate=persons,organizations&fields=headline';
  const before = await both(path, 'public');
  expect(before.ours.body.data[0].persons).toBeDefined();
  const rights = strapi.db.query('plugin::users-permissions.permission');
  const taken = {
    action: { $in: [`${UID.person}.find`, `${UID.person}.findOne`] },
    role: { type: 'public' },
  };
  const held = await rights.findMany({ where: taken, populate: ['role'] });
  for (const { id } of held) await rights.delete({ where: { id } });
  const after = await both(path, 'public');
  expect(after.ours.body).toEqual(after.byStrapi.body);
  for (const { action, role } of held) await rights.create({ data: { action, role: role.id } });
  const again = await both(path, 'public');
  expect(again.ours.body).toEqual(before.ours.body);
});

test('a project’s own sanitizer is heard, whether it takes away or changes', async () => {
  const registry = strapi.sanitizers.get('content-api.output') as unknown[];
  const change = () => async (data: Record<string, unknown>) => ({
    ...data,
    headline: `(${String(data.headline)})`,
  });
  registry.push(change);
  try {
    const { byStrapi, ours } = await both('/api/articles?populate=persons&sort=headline', 'full');
    expect(ours.body.data[0].headline).toMatch(/^\(/);
    expect(ours.body).toEqual(byStrapi.body);
  } finally {
    registry.splice(registry.indexOf(change), 1);
  }
});

type Data = Record<string, unknown>;
type Sanitizer = () => (data: Data) => Promise<Data>;

async function withSanitizer(sanitizer: Sanitizer, check: () => Promise<void>): Promise<void> {
  const registry = strapi.sanitizers.get('content-api.output') as unknown[];
  registry.push(sanitizer);
  try {
    await check();
  } finally {
    registry.splice(registry.indexOf(sanitizer), 1);
  }
}

/** Leaves out headlines of what is German, and all people's positions of those who are not confirmed. */
const byValue: Sanitizer = () => async (data) => {
  const { headline, ...rest } = data;
  const left = data.language === 'de' ? rest : { ...rest, headline };
  if (!Array.isArray(data.persons)) return left;
  const persons = (data.persons as Data[]).map(({ positions, ...person }) =>
    person.confirmed ? { ...person, positions } : person,
  );
  return { ...left, persons };
};

test('a sanitizer that decides by a record’s values sees the records, by every address', async () => {
  const { body: before } = await ask('/api/articles/by-slug/quay-5-opens?names=all', callers.full);
  expect(before.data.persons.some(({ position }: Data) => position)).toBe(true);
  await withSanitizer(byValue, async () => {
    for (const caller of Object.keys(callers)) {
      const { byStrapi, ours } = await both('/api/articles?fields=language,headline&sort=id', caller);
      expect(ours.body).toEqual(byStrapi.body);
      const told = ours.body.data.map(({ language, headline }: Data) => [language, headline !== undefined]);
      expect(told).toEqual(
        expect.arrayContaining([
          ['de', false],
          ['en', true],
        ]),
      );
      expect(told).not.toContainEqual(['de', true]);
    }
    const german = (await ask('/api/articles/by-slug/quay-4-opens', callers.full)).body.data;
    expect([german.language, german.headline]).toEqual(['de', undefined]);
    const { persons } = (await ask('/api/articles/by-slug/quay-5-opens?names=all', callers.full)).body.data;
    for (const { confirmed, position } of persons) expect(position !== undefined).toBe(confirmed);
    for (const { documentId } of before.data.persons)
      expect(persons.map((person: Data) => person.documentId)).toContain(documentId);
    const { body } = await ask('/api/articles/by-slug/quay-4-opens/json-ld', callers.full);
    expect(body.headline).toBeUndefined();
    const { body: list } = await ask('/api/persons/ottilie-brandvold-1/articles', callers.full);
    for (const { language, headline } of list.data) expect(headline !== undefined).toBe(language !== 'de');
  });
});

test('a sanitizer that decides by who asks is asked each time', async () => {
  let isPaid = true;
  const paywall: Sanitizer = () => async (data) => (isPaid ? data : { documentId: data.documentId });
  await withSanitizer(paywall, async () => {
    const read = async () => Object.keys((await both('/api/articles', 'full')).ours.body.data[0]).length;
    expect(await read()).toBeGreaterThan(5);
    isPaid = false;
    expect(await read()).toBe(1);
    isPaid = true;
    expect(await read()).toBeGreaterThan(5);
  });
});

test('with Strapi’s own sanitizers alone no record is looked at twice', async () => {
  await both('/api/articles?sort=createdAt', 'full');
  const { sanitize } = strapi.contentAPI;
  const { output } = sanitize;
  let asked = 0;
  sanitize.output = ((...given: Parameters<typeof output>) => ((asked += 1), output(...given))) as never;
  try {
    strapi.config.set('reading.direct', true);
    expect((await ask('/api/articles?sort=createdAt', callers.full)).status).toBe(200);
    expect(asked).toBe(0);
  } finally {
    sanitize.output = output;
  }
});

test('a search counts and suggests nobody whom the role may not read, nor what a project’s sanitizer has not seen', async () => {
  const status = async (query: string, caller: string) =>
    (await ask(`/api/articles/search?q=quay&${query}`, callers[caller])).status;
  const all = async () => [
    await status('facets=persons', 'articlesOnly'),
    await status('person=ottilie-brandvold-1', 'articlesOnly'),
    await status('facets=persons', 'full'),
    await status('person=ottilie-brandvold-1', 'full'),
  ];
  expect(await all()).toEqual([400, 400, 200, 200]);
  await withSanitizer(byValue, async () => expect(await all()).toEqual([400, 400, 400, 200]));
});

describe('our own addresses give what Strapi’s sanitizer lets through', () => {
  const WHOLE = {
    persons: { populate: { image: true, positions: { populate: { organization: true } } } },
    organizations: { populate: '*' },
    events: { populate: '*' },
    source: true,
    legalNotices: true,
    image: true,
    gallery: true,
    editor: true,
    hidden: true,
    lead: true,
    subjects: true,
    places: true,
  };

  /** Texts of a value, at every depth, that no key and no other word is like. */
  const textsIn = (value: unknown): string[] =>
    typeof value === 'string'
      ? /^(?=.*[a-z])(?=.*[ -]|.{20})[\w .-]{7,}$/.test(value)
        ? [value]
        : []
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(textsIn)
        : [];

  /** What Strapi's own way makes of who asks. */
  async function authOf(caller: string): Promise<unknown> {
    const token = callers[caller];
    const header = token ? { authorization: `Bearer ${token}` } : {};
    const ctx = {
      state: { route: { info: { type: 'content-api' }, config: {} } } as Data,
      request: { header, headers: header },
      headers: header,
    };
    await strapi.get('auth').authenticate(ctx as never, (async () => undefined) as never);
    return ctx.state.auth;
  }

  test.each(['public', 'full', 'readOnly', 'articlesOnly', 'articlesAndPersons'])(
    '%s: nothing that it takes out of a record, in no form',
    async (caller) => {
      const raw = (await strapi.documents(UID.article as never).findMany({
        status: 'published',
        populate: WHOLE,
      } as never)) as unknown as Data[];
      const left = await strapi.contentAPI.sanitize.output(raw as never, strapi.getModel(UID.article), {
        auth: (await authOf(caller)) as never,
      });
      const allowed = new Set(textsIn(left));
      const hidden = [...new Set(textsIn(raw))].filter((text) => !allowed.has(text));
      expect(hidden).toEqual(expect.arrayContaining(['kept secret', 'a private life', 'not for readers']));
      if (caller === 'articlesOnly')
        expect(hidden).toEqual(expect.arrayContaining(['Lantern Newswire', 'Brandt Holding']));
      for (const path of [
        '/api/articles/by-slug/quay-5-opens?names=all',
        '/api/articles/by-slug/quay-5-opens/ninjs',
        '/api/articles/by-slug/quay-5-opens/json-ld',
        '/api/articles/quay-5-opens/related?names=all',
        '/api/articles/ninjs',
        '/api/articles/feed.json',
        '/api/articles/search?q=quay',
        '/api/persons/by-slug/ottilie-brandvold-1',
        '/api/persons/by-slug/ottilie-brandvold-1/json-ld',
        '/api/persons/ottilie-brandvold-1/articles',
        '/api/persons/ottilie-brandvold-1/co-occurring',
        '/api/persons/ottilie-brandvold-1/timeline',
        '/api/organizations/brandt-holding/articles',
      ]) {
        const { status, text } = await ask(path, callers[caller]);
        if (path.startsWith('/api/articles')) expect({ path, status }).toEqual({ path, status: 200 });
        const mayAsk =
          path.startsWith('/api/articles') ||
          ['public', 'full', 'readOnly'].includes(caller) ||
          (caller === 'articlesAndPersons' && path.startsWith('/api/persons'));
        expect({ path, isAnswered: status === 200 }).toEqual({ path, isAnswered: mayAsk });
        expect({ path, told: hidden.filter((one) => text.includes(one)) }).toEqual({
          path,
          told: [],
        });
      }
    },
  );

  test.each(['public', 'full', 'readOnly', 'articlesOnly', 'articlesAndPersons'])(
    '%s: all that it leaves',
    async (caller) => {
      const { data: list } = (await ask('/api/articles?sort=id&pagination[pageSize]=100', callers[caller]))
        .body;
      const strapis = async (slug: string, populate: string) => {
        strapi.config.set('reading.direct', false);
        return (await ask(`/api/articles?filters[slug][$eq]=${slug}&${populate}`, callers[caller])).body
          .data[0];
      };
      for (const populate of [
        'fields=headline',
        'populate=*',
        'populate[persons][populate]=*&populate[editor]=true',
      ])
        for (const { slug } of list.slice(4, 7)) {
          const { body } = await ask(`/api/articles/by-slug/${slug}?names=all&${populate}`, callers[caller]);
          expect(body.data).toEqual(await strapis(slug, populate));
        }
      const MADE = ['reason', 'position', 'search'];
      for (const path of [
        '/api/articles/quay-5-opens/related?names=all',
        '/api/persons/ottilie-brandvold-1/articles',
        '/api/organizations/brandt-holding/articles',
        '/api/articles/search?q=quay',
      ]) {
        const { body } = await ask(path, callers[caller]);
        for (const record of (body.data ?? []) as Data[]) {
          const own = Object.fromEntries(Object.entries(record).filter(([key]) => !MADE.includes(key)));
          expect(await strapis(String(record.slug), 'populate=source,image')).toMatchObject(
            JSON.parse(JSON.stringify(own)),
          );
        }
      }
    },
  );
});

test('the requests find something', async () => {
  const { ours } = await both('/api/articles?populate=*', 'public');
  expect(ours.body.meta.pagination.total).toBe(11);
  expect(ours.body.data[0].persons).toHaveLength(30);
  expect(ours.body.data[1].gallery).toHaveLength(2);
});
