import { Client } from 'pg';
import { articlesStatement, NEWEST, type Way } from '../../../src/reading/search/articles-sql';
import { searchRequest } from '../../../src/reading/search/parameters';
import { Values } from '../../../src/reading/search/values';
import { modelsOf } from '../../../src/reading/server/models';
import { eventually } from '../../support/eventually';
import { apiToken, startStrapi, type RunningStrapi } from '../support';
import { ownStory } from '../support/own-story';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { undoOf } from '../undo/undo-room';
import { blocksOf } from '../support/wire-stories';

const ARTICLE = 'api::article.article';

let running: RunningStrapi;
let desk: WireDesk;

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});

/** Answers and records as they come: what is in them is what is tested. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = Record<string, any>;
interface Documents {
  create(given: { data: Json }): Promise<Json>;
  update(given: { documentId: string; data: Json }): Promise<unknown>;
  publish(given: { documentId: string }): Promise<unknown>;
  unpublish(given: { documentId: string }): Promise<unknown>;
}
const documentsOf = (uid: string) => running.strapi.documents(uid as never) as unknown as Documents;

const get = async (
  path: string,
  parameters: Record<string, string | string[]>,
  status = 200,
): Promise<Json> => {
  const query = new URLSearchParams(
    Object.entries(parameters).flatMap(([key, value]) =>
      [value].flat().map((one): [string, string] => [key, one]),
    ),
  );
  const response = await running.request.get(`${path}?${query}`);
  expect([response.status, response.status === status ? '' : response.text]).toEqual([status, '']);
  return response.body;
};
const search = (q: string, more: Record<string, string | string[]> = {}) =>
  get('/api/articles/search', { q, ...more });
const headlines = async (q: string, more: Record<string, string | string[]> = {}): Promise<string[]> =>
  (await search(q, more)).data.map(({ headline }: Json) => headline);

/** Until all that was written is in the index. */
const indexed = () =>
  eventually(async () => {
    const { rows } = await running.strapi.db.connection.raw(
      'SELECT count(*)::int AS due FROM reading_search_due',
    );
    expect(rows[0].due).toBe(0);
  });

async function publish(data: Json): Promise<string> {
  const documents = documentsOf(ARTICLE);
  const { documentId } = await documents.create({
    data: {
      language: 'en',
      ...data,
      body: blocksOf([data.text ?? 'Nothing else is known.']),
      text: undefined,
    },
  });
  await documents.publish({ documentId });
  return documentId;
}

const record = async (uid: string, data: Json): Promise<string> =>
  (await documentsOf(uid).create({ data })).documentId;

describe('words', () => {
  beforeAll(async () => {
    await publish({
      headline: 'Ferries Collide Off Gull Island',
      text: 'Nobody was hurt. The captains blamed the fog.',
    });
    await publish({
      headline: 'Fog Keeps Gull Island Waiting',
      text: 'A single ferry ran; the collision was a month ago.',
    });
    await publish({
      headline: 'Island Council Meets',
      text: 'The gull was seen over the island, said “The Gannet”.',
    });
    await publish({
      headline: 'Les élèves fêtent l’été à Brévannes',
      language: 'fr',
      text: 'Un élève chantait.',
    });
    await publish({
      headline: 'Straßen in Flußheim gesperrt',
      language: 'de',
      text: 'Die Häuser blieben leer.',
    });
    await publish({ headline: '東京都庁で会議', language: 'ja', text: '新しい橋の計画を発表した。' });
    await publish({ headline: 'Мост в Ёлкино открыт', language: 'ru', text: 'Новые мосты строят ещё.' });
    // One says nothing in the language of the first two, and is another of theirs in a third.
    await publish({ headline: 'Big Ben Rings' });
    await publish({ headline: 'Ein Run auf die Banken', language: 'de', text: 'Ben lief mit.' });
    await publish({ headline: 'Het been van de tafel', language: 'nl', text: 'Meer is er niet.' });
    await publish({ headline: 'Kein Land', language: null, text: 'Wordless unknownlanguage.' });
    await indexed();
  });

  test.each([
    ['ferry', ['Ferries Collide Off Gull Island', 'Fog Keeps Gull Island Waiting']],
    ['FERRY colliding', ['Ferries Collide Off Gull Island']],
    ['ferry -month', ['Ferries Collide Off Gull Island']],
    ['"gull island"', ['Ferries Collide Off Gull Island', 'Fog Keeps Gull Island Waiting']],
    ['island -"gull island"', ['Island Council Meets']],
    ['counc*', ['Island Council Meets']],
    ['gannet', ['Island Council Meets']],
    ['subj*', []],
    ['headl*', []],
    ['council OR élève', ['Island Council Meets', 'Les élèves fêtent l’été à Brévannes']],
    ['brevannes', ['Les élèves fêtent l’été à Brévannes']],
    ['chanter', ['Les élèves fêtent l’été à Brévannes']],
    ["l'ete", ['Les élèves fêtent l’été à Brévannes']],
    ['flussheim haus', ['Straßen in Flußheim gesperrt']],
    ['東京', ['東京都庁で会議']],
    ['都庁', ['東京都庁で会議']],
    ['"橋の計画"', ['東京都庁で会議']],
    ['京東', []],
    ['мост елкино', ['Мост в Ёлкино открыт']],
    ['МОСТОВ', ['Мост в Ёлкино открыт']],
    ['been', ['Het been van de tafel']],
    ['running', []],
    ['banken', ['Ein Run auf die Banken']],
    ['ben -tafel', ['Big Ben Rings', 'Ein Run auf die Banken']],
    ['unknownlanguage', ['Kein Land']],
    ['ferry -ferries', []],
    ["o'); DROP TABLE articles; --", []],
  ])('%s', async (q, expected) => {
    expect((await headlines(q)).sort()).toEqual([...expected].sort());
  });

  test('a word in the headline says more than one in the text', async () => {
    expect(await headlines('fog')).toEqual([
      'Fog Keeps Gull Island Waiting',
      'Ferries Collide Off Gull Island',
    ]);
  });

  test('a query of words that say nothing finds nothing, and says so', async () => {
    const { data, meta } = await search('the', { language: 'en' });
    expect(data).toEqual([]);
    expect(meta.search).toEqual({ isComplete: true, onlyCommonWords: true });
  });

  test('a result shows where the words stand', async () => {
    const { data, meta } = await search('ferry fog');
    expect(meta).toEqual({
      pagination: { page: 1, pageSize: 25, pageCount: 1, total: 2 },
      search: { isComplete: true },
    });
    expect(data[0]).toMatchObject({
      documentId: expect.any(String),
      language: 'en',
      search: { score: expect.any(Number) },
    });
    expect(data[0]).not.toHaveProperty('body');
    expect(data.map(({ search: { headline, snippet } }: Json) => [headline, snippet])).toEqual(
      expect.arrayContaining([
        [
          '<mark>Ferries</mark> Collide Off Gull Island',
          'Nobody was hurt. The captains blamed the <mark>fog</mark>.',
        ],
      ]),
    );
  });

  test('an article’s text can’t carry script into what shows it', async () => {
    await publish({ headline: 'Puffins <img src=x onerror=alert(1)>', text: '<script>puffin("&")</script>' });
    await indexed();
    const [{ search: shown }] = (await search('puffin')).data;
    expect(shown.headline).toBe('<mark>Puffins</mark> &lt;img src=x onerror=alert(1)&gt;');
    expect(shown.snippet).toBe('&lt;script&gt;<mark>puffin</mark>(&quot;&amp;&quot;)&lt;/script&gt;');
  });

  test('fields and populate are Strapi’s', async () => {
    const { data } = await search('gannet', { 'fields[0]': 'headline', populate: 'source' });
    expect(Object.keys(data[0]).sort()).toEqual(['documentId', 'headline', 'id', 'search', 'source']);
    await get('/api/articles/search', { q: 'gannet', 'fields[0]': 'nonsense' }, 400);
  });
});

describe('filters and facets', () => {
  let ottilie: string;
  let proposed: string;
  beforeAll(async () => {
    ottilie = await record('api::person.person', { name: 'Ottilie Brandvold', slug: 'ottilie-brandvold' });
    proposed = await record('api::person.person', {
      name: 'Sly Proposal',
      slug: 'sly-proposal',
      confirmed: false,
    });
    const authority = await record('api::organization.organization', {
      name: 'Harbour Trust',
      slug: 'harbour-trust',
    });
    const regatta = await record('api::event.event', { name: 'Winter Regatta', slug: 'winter-regatta' });
    const lantern = await record('plugin::wire.source', {
      name: 'Lantern Newswire',
      slug: 'lantern-newswire',
      publish: 'default',
    });
    const subjects = [{ name: 'Ports, harbours', code: 'medtop:20000001' }];
    const dated = (day: string) => ({ versionCreated: `${day}T12:00:00.000Z` });
    await publish({ headline: 'Lighthouse one', persons: [ottilie], ...dated('2024-05-01'), subjects });
    await publish({
      headline: 'Lighthouse two',
      persons: [ottilie, proposed],
      organizations: [authority],
      ...dated('2025-05-01'),
    });
    await publish({
      headline: 'Lighthouse three',
      events: [regatta],
      source: lantern,
      language: 'en-GB',
      ...dated('2026-05-01'),
    });
    await indexed();
  });

  test.each([
    [{ person: 'ottilie-brandvold' }, ['one', 'two']],
    [{ person: 'ottilie-brandvold', organization: 'harbour-trust' }, ['two']],
    [{ person: ['ottilie-brandvold', 'nobody'] }, []],
    [{ person: 'sly-proposal' }, []],
    [{ person: 'sly-proposal', names: 'all' }, ['two']],
    [{ event: 'winter-regatta' }, ['three']],
    [{ source: 'lantern-newswire' }, ['three']],
    [{ source: ['Lantern Newswire', 'Another'] }, ['three']],
    [{ subject: 'ports, HARBOURS' }, ['one']],
    [{ subject: 'medtop:20000001' }, ['one']],
    [{ subject: 'medtop:2' }, []],
    [{ language: 'en' }, ['one', 'three', 'two']],
    [{ language: 'en-gb' }, ['three']],
    [{ language: 'e' }, []],
    [{ from: '2025-05-01' }, ['three', 'two']],
    [{ to: '2025-05-01' }, ['one', 'two']],
    [{ from: '2024-05-02', to: '2025-04-30' }, []],
    [{ sort: 'date' }, ['three', 'two', 'one']],
    [{ sort: 'date:asc' }, ['one', 'two', 'three']],
  ])('%j', async (filters, expected) => {
    const found = (await headlines('lighthouse', filters as never)).map((headline) => headline.split(' ')[1]);
    expect('sort' in filters ? found : found.sort()).toEqual(expected);
  });

  test('without words a filter finds the newest first', async () => {
    const { data } = await get('/api/articles/search', { person: 'ottilie-brandvold' });
    expect(data.map(({ headline }: Json) => headline)).toEqual(['Lighthouse two', 'Lighthouse one']);
  });

  test('facets count what is found, and tell of no name that is not confirmed', async () => {
    const { meta } = await search('lighthouse', {
      facets: 'persons,organizations,events,subjects,sources,languages,years',
      'pagination[pageSize]': '1',
    });
    expect(meta.facets).toEqual({
      persons: [{ slug: 'ottilie-brandvold', name: 'Ottilie Brandvold', count: 2 }],
      organizations: [{ slug: 'harbour-trust', name: 'Harbour Trust', count: 1 }],
      events: [{ slug: 'winter-regatta', name: 'Winter Regatta', count: 1 }],
      subjects: [{ code: 'medtop:20000001', name: 'Ports, harbours', count: 1 }],
      sources: [{ slug: 'lantern-newswire', name: 'Lantern Newswire', count: 1 }],
      languages: [
        { value: 'en', count: 2 },
        { value: 'en-gb', count: 1 },
      ],
      years: [
        { value: '2026', count: 1 },
        { value: '2025', count: 1 },
        { value: '2024', count: 1 },
      ],
    });
    const all = await search('lighthouse', { facets: 'persons', names: 'all' });
    expect(all.meta.facets.persons.map(({ slug }: Json) => slug)).toEqual([
      'ottilie-brandvold',
      'sly-proposal',
    ]);
  });

  test('a name is found with typing errors, by other names, and where it is a part', async () => {
    await running.strapi.documents('api::person.person').update({
      documentId: ottilie,
      data: { aliases: [{ name: 'Tilly of the Quays' }] } as never,
    });
    for (const q of ['ottilie brandvold', 'Otilie Brandvald', 'brandvolt', 'tilly', 'Brándvold']) {
      const { data } = await get('/api/persons/search', { q });
      expect([q, data[0]?.slug]).toEqual([q, 'ottilie-brandvold']);
      expect(data[0].search.likeness).toBeGreaterThan(0.3);
    }
    expect((await get('/api/persons/search', { q: 'zzyzx' })).data).toEqual([]);
    expect((await get('/api/persons/search', { q: '%' })).data).toEqual([]);
    expect((await get('/api/persons/search', { q: 'sly proposal' })).data).toEqual([]);
    expect((await get('/api/persons/search', { q: 'sly proposal', names: 'all' })).data).toHaveLength(1);
    expect((await get('/api/organizations/search', { q: 'harbor trust' })).data[0].slug).toBe(
      'harbour-trust',
    );
    expect((await get('/api/events/search', { q: 'winter regata' })).data[0].slug).toBe('winter-regatta');
  });

  test('a search for articles says whose name may be meant', async () => {
    const { meta } = await search('Otilie Brandvold');
    expect(meta.names).toEqual([
      { type: 'person', name: 'Ottilie Brandvold', slug: 'ottilie-brandvold', likeness: expect.any(Number) },
    ]);
    expect((await search('sly proposal')).meta).not.toHaveProperty('names');
  });
});

test.each([
  ['/api/articles/search', {}, /"q"/],
  ['/api/articles/search', { q: '-fog' }, /"q": it says only/],
  ['/api/articles/search', { q: 'x'.repeat(301) }, /"q": it has 301 characters/],
  ['/api/articles/search', { q: 'fog', 'filters[headline]': 'x' }, /"filters"/],
  ['/api/articles/search', { q: 'fog', sort: 'headline' }, /"sort"/],
  ['/api/articles/search', { q: 'fog', 'pagination[page]': '100' }, /400th/],
  ['/api/articles/search', { q: 'fog', sort: 'date', 'pagination[page]': '13' }, /300th.*"after"/],
  ['/api/persons/search', { q: 'x', 'pagination[page]': '9' }, /200th.*more of the name/],
  ['/api/persons/search', { q: '' }, /"q"/],
])('%s with %j is refused and told why', async (path, parameters, sentence) => {
  const { error } = await get(path, parameters as never, 400);
  expect(error).toMatchObject({ name: 'ValidationError', message: expect.stringMatching(sentence) });
});

test('pages fit each other, whatever has the same score', async () => {
  for (let i = 0; i < 7; i += 1) await publish({ headline: 'Same old kittiwake', text: 'It is the same.' });
  await indexed();
  const all = (await search('kittiwake', { 'pagination[pageSize]': '7' })).data.map(({ id }: Json) => id);
  expect(new Set(all).size).toBe(7);
  const pages = [];
  for (let page = 1; page <= 4; page += 1) {
    const { data, meta } = await search('kittiwake', {
      'pagination[pageSize]': '2',
      'pagination[page]': `${page}`,
    });
    expect(meta.pagination).toEqual({ page, pageSize: 2, pageCount: 4, total: 7 });
    pages.push(...data.map(({ id }: Json) => id));
  }
  expect(pages).toEqual(all);
});

const QUERIES = {
  'one language': [{ config: 'english', exactly: "'gull' & !'month'", roughly: "'gull' & !'month'" }],
  'somebody’s articles': [{ config: 'english', exactly: "'lighthous'", roughly: "'lighthous'" }],
  // As "been" is read: nothing to look for in English.
  'several, of which one has no such word': ['german', 'dutch', 'simple'].map((config) => {
    const query = config === 'dutch' ? "'ben'" : "'been'";
    return { config, exactly: query, roughly: query };
  }),
};

test.each([
  ['one language', {}, 2],
  ['several, of which one has no such word', {}, 1],
  ['somebody’s articles', { person: 'ottilie-brandvold' }, 2],
] as const)('going through the newest finds what the index finds: %s', async (name, filter, total) => {
  const client = new Client({ connectionString: running.databaseUrl });
  await client.connect();
  try {
    const given = { q: 'gull -month', facets: 'years', ...filter };
    const request = searchRequest(given, { defaultSize: 25, mostSize: 100 });
    const queries = QUERIES[name];
    const answerBy = async (way: Way) => {
      const making = { models: modelsOf(running.strapi), zone: 'UTC', values: new Values() };
      const { sql, values } = articlesStatement(request, queries, way, making);
      return JSON.parse(
        (await client.query({ text: sql, values: [...values], rowMode: 'array' })).rows[0][0],
      );
    };
    const byIndex = await answerBy('index');
    const newest = await answerBy({ newest: NEWEST });
    expect(newest).toEqual(byIndex);
    expect(newest.total).toBe(total);
  } finally {
    await client.end();
  }
});

describe('whoever wants all of them', () => {
  const rows: number[] = [];
  beforeAll(async () => {
    const at = (versionCreated: string) => publish({ headline: 'Whimbrel', versionCreated });
    await at('2026-03-02T08:00:00.000Z');
    for (let i = 0; i < 4; i += 1) await at('2026-03-01T08:00:00.000Z');
    await at('2026-02-28T08:00:00.000Z');
    await indexed();
    rows.push(...(await search('whimbrel', { sort: 'date' })).data.map(({ id }: Json) => id));
    expect(rows).toHaveLength(6);
  });

  test.each(['date', 'date:asc'])(
    'goes on behind the last, whatever has the same moment: %s',
    async (sort) => {
      const found: number[] = [];
      let after: Record<string, string> = {};
      for (let page = 0; page < 3; page += 1) {
        const { data, meta } = await search('whimbrel', { sort, 'pagination[pageSize]': '2', ...after });
        found.push(...data.map(({ id }: Json) => id));
        after = { after: meta.search.next };
      }
      expect(after.after).toBeUndefined();
      expect(found).toEqual(sort === 'date' ? rows : rows.toReversed());
    },
  );

  test('a moment is in the range that it ends, and a range may end with time', async () => {
    const until = async (to: string) => (await search('whimbrel', { to })).meta.pagination.total;
    expect(await until('2026-03-01T08:00:00.000Z')).toBe(5);
    expect(await until('2026-03-01T07:59:59.999Z')).toBe(1);
    expect(await until('9999-12-31')).toBe(6);
  });

  test('a place that is none is refused', async () => {
    await get('/api/articles/search', { q: 'whimbrel', sort: 'date', after: 'x' }, 400);
    await get('/api/articles/search', { q: 'whimbrel', after: '2026-03-01T08:00:00.000000_1' }, 400);
    await get(
      '/api/articles/search',
      { q: 'whimbrel', sort: 'date', after: '2026-13-41T08:00:00.000000_1' },
      400,
    );
  });
});

test('a subject is one whatever it is called, and years are those of UTC', async () => {
  const subject = (name?: string, code?: string) => [{ name, code }];
  await publish({ headline: 'Dotterel', subjects: subject('Birds', 'medtop:1') });
  await publish({ headline: 'Dotterel', subjects: subject('Birds', 'medtop:1') });
  await publish({
    headline: 'Dotterel',
    subjects: subject('birds of all kinds', 'medtop:1'),
    versionCreated: '2025-12-31T23:30:00.000Z',
  });
  await indexed();
  const { meta } = await search('dotterel', { facets: 'subjects' });
  expect(meta.facets.subjects).toEqual([{ code: 'medtop:1', name: 'Birds', count: 3 }]);

  const request = searchRequest(
    { q: 'dotterel', to: '2026-01-01T06:00:00Z', facets: 'years' },
    { defaultSize: 25, mostSize: 100 },
  );
  // Half past eleven in New York is the next year in UTC.
  const making = { models: modelsOf(running.strapi), zone: 'America/New_York', values: new Values() };
  const queries = [{ config: 'english', exactly: "'dotterel'", roughly: "'dotterel'" }];
  const { sql, values } = articlesStatement(request, queries, 'index', making);
  const client = new Client({ connectionString: running.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, values: [...values], rowMode: 'array' });
    expect(JSON.parse(rows[0][0]).facets.years).toEqual([{ value: '2026', count: 1 }]);
  } finally {
    await client.end();
  }
});

test('an article that the index can’t take is found by its headline, and keeps no other from being found', async () => {
  const words = (count: number, begin: string) =>
    Array.from({ length: count }, (_, i) => `${begin}${i.toString(36)}`).join(' ');
  const { connection } = running.strapi.db;
  await connection.raw(
    `CREATE FUNCTION refuse_words() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       RAISE EXCEPTION 'string is too long for tsvector' USING ERRCODE = '54000'; END $$`,
  );
  await connection.raw(
    `CREATE TRIGGER refuse_words BEFORE INSERT ON reading_search FOR EACH ROW
       WHEN (NEW.words @@ 'refused7'::tsquery) EXECUTE FUNCTION refuse_words()`,
  );
  const warned = jest.spyOn(running.strapi.log, 'warn');
  try {
    await publish({ headline: 'Phalarope before' });
    await publish({ headline: 'Phalarope refused', text: 'The word refused7.' });
    await publish({
      headline: 'Phalarope large',
      abstract: words(60_000, 'b'),
      text: words(60_000, 'c'),
    });
    await publish({ headline: 'Phalarope after' });
    await indexed();
    expect((await headlines('phalarope')).sort()).toEqual(
      ['after', 'before', 'large', 'refused'].map((one) => `Phalarope ${one}`),
    );
    expect(await headlines('c1a b1a')).toEqual(['Phalarope large']);
    const sentences = warned.mock.calls.map(([sentence]) => String(sentence));
    expect(sentences.filter((sentence) => sentence.includes('search index'))).toEqual([
      expect.stringMatching(/is found by its headline alone.*too long for tsvector/u),
    ]);
  } finally {
    warned.mockRestore();
    await connection.raw('DROP TRIGGER refuse_words ON reading_search');
    await connection.raw('DROP FUNCTION refuse_words()');
  }
});

describe('the index follows', () => {
  test('publishing, a new version and taking back', async () => {
    const documents = documentsOf(ARTICLE);
    const documentId = await publish({ headline: 'A cormorant' });
    await indexed();
    expect(await headlines('cormorant')).toEqual(['A cormorant']);
    await documents.update({ documentId, data: { headline: 'A shearwater' } });
    expect(await headlines('shearwater')).toEqual([]);
    await documents.publish({ documentId });
    await indexed();
    expect(await headlines('shearwater')).toEqual(['A shearwater']);
    expect(await headlines('cormorant')).toEqual([]);
    await documents.unpublish({ documentId });
    expect(await headlines('shearwater')).toEqual([]);
    await indexed();
    const { rows } = await running.strapi.db.connection.raw(
      `SELECT count(*)::int AS orphans FROM reading_search WHERE id NOT IN (SELECT id FROM articles WHERE published_at IS NOT NULL)`,
    );
    expect(rows[0].orphans).toBe(0);
  });

  test('a bulk import and its undoing; drafts are noted nowhere', async () => {
    const noted = async () =>
      (
        await running.strapi.db.connection.raw(
          `SELECT last_value::int AS last FROM reading_search_due_place_seq`,
        )
      ).rows[0].last;
    await indexed();
    const before = await noted();
    await desk.send(Array.from({ length: 3 }, () => ownStory()));
    expect(await noted()).toBe(before);
    const stories = Array.from({ length: 12 }, (_, i) => ownStory({ headline: `Razorbill number ${i}` }));
    running.strapi.config.set('plugin::wire.directBytes', 0);
    const { documentId } = await desk.send(stories, { publish: true });
    await indexed();
    expect((await search('razorbill')).meta.pagination.total).toBe(12);
    await undoOf(running.strapi).undoNow(documentId!, { actor: 'a test' });
    await eventually(async () => expect(await headlines('razorbill')).toEqual([]));
  });

  test('whoever writes SQL', async () => {
    await publish({ headline: 'A petrel' });
    await indexed();
    await running.strapi.db.connection.raw(
      `UPDATE articles SET headline = 'A skua' WHERE headline = 'A petrel' AND published_at IS NOT NULL`,
    );
    await indexed();
    expect(await headlines('skua')).toEqual(['A skua']);
    expect(await headlines('petrel')).toEqual([]);
    await running.strapi.db.connection.raw(
      `UPDATE articles SET published_at = NULL WHERE headline = 'A skua'`,
    );
    expect(await headlines('skua')).toEqual([]);
    await indexed();
  });

  test('an embargo: the article is found neither by its words nor in counts until it is over', async () => {
    await publish({ headline: 'A secret dunlin' });
    await indexed();
    const until = (moment: string) =>
      running.strapi.db.connection.raw(
        `UPDATE articles SET embargoed = ${moment} WHERE headline = 'A secret dunlin'`,
      );
    await until(`now() + interval '1 day'`);
    const hidden = await search('dunlin', { facets: 'years' });
    expect([hidden.data, hidden.meta.pagination.total, hidden.meta.facets.years]).toEqual([[], 0, []]);
    await until(`now() - interval '1 day'`);
    expect(await headlines('dunlin')).toEqual(['A secret dunlin']);
  });
});

test('who may not find people gets neither their names nor articles by them', async () => {
  const permissions = running.strapi.db.query('plugin::users-permissions.permission');
  const granted = await permissions.findMany({
    where: { action: 'api::person.person.find' },
    populate: ['role'],
  });
  expect(granted.length).toBeGreaterThan(0);
  await permissions.deleteMany({ where: { action: 'api::person.person.find' } });
  try {
    await get('/api/persons/search', { q: 'brandvold' }, 403);
    await get('/api/articles/search', { q: 'lighthouse', person: 'ottilie-brandvold' }, 400);
    await get('/api/articles/search', { q: 'lighthouse', facets: 'persons' }, 400);
    expect((await search('Ottilie Brandvold')).meta).not.toHaveProperty('names');
  } finally {
    for (const { action, role } of granted) await permissions.create({ data: { action, role: role.id } });
  }
});

test('what a project has made private is told by no filter, facet or name', async () => {
  const attributeOf = (uid: string, attribute: string): Json =>
    (running.strapi.getModel(uid as never) as unknown as { attributes: Record<string, Json> }).attributes[
      attribute
    ]!;
  const hidden = [
    attributeOf('api::person.person', 'slug'),
    attributeOf(ARTICLE, 'language'),
    attributeOf(ARTICLE, 'versionCreated'),
  ];
  // What a caller may read is kept: this one asks for the first time.
  const token = await apiToken(running.strapi, {
    permissions: ['article', 'person', 'organization'].map((one) => `api::${one}.${one}.find`),
  });
  const ask = (parameters: Record<string, string>) =>
    running.request
      .get(`/api/articles/search?${new URLSearchParams(parameters)}`)
      .set('Authorization', `Bearer ${token}`);
  for (const attribute of hidden) attribute.private = true;
  try {
    for (const parameters of [
      { facets: 'persons' },
      { person: 'ottilie-brandvold' },
      { language: 'en' },
      { facets: 'languages' },
      { from: '2024-01-01' },
      { facets: 'years' },
    ] as Record<string, string>[]) {
      const { status, body } = await ask({ q: 'lighthouse', ...parameters });
      expect([parameters, status]).toEqual([parameters, 400]);
      expect(body.error.message).toMatch(/^You may not read/u);
    }
    const { body } = await ask({ q: 'lighthouse', sort: 'date', 'pagination[pageSize]': '1' });
    expect(body.data).toHaveLength(1);
    expect(body.meta.search).not.toHaveProperty('next');
    expect((await ask({ q: 'Otilie Brandvold' })).body.meta).not.toHaveProperty('names');
    expect((await ask({ q: 'lighthouse', facets: 'organizations' })).status).toBe(200);
  } finally {
    for (const attribute of hidden) delete attribute.private;
  }
});
