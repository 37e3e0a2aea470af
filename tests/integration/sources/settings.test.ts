import type { PoliciesService } from '../../../src/plugins/wire/server/src/services/policies';
import type { SettingsService } from '../../../src/plugins/wire/server/src/services/settings';
import { encode } from 'iconv-lite';
import type { ChoresService } from '../../../src/plugins/wire/server/src/services/chores';
import { ACTION } from '../../../src/plugins/wire/shared/constants';
import { makeRole } from '../imports/desk';
import { jsonLines, PAGE, wireItem } from '../imports/wire-texts';
import { adminLogin, apiToken } from '../support';
import { openSourceRoom, sourceAdmin, type SourceRoom } from './source-room';

let room: SourceRoom;
beforeAll(async () => {
  room = await openSourceRoom();
});
afterAll(() => room?.stop());

const send = (n: number, source: string, more: object = {}, publish = false) => {
  const file = room.file('feed.jsonl', jsonLines([wireItem(n, more)]));
  return room.run([file], { source, publish });
};
const article = async (n: number, published = false) =>
  (
    await room.rows('api::article.article', {
      guid: wireItem(n).guid,
      publishedAt: published ? { $notNull: true } : null,
    })
  )[0];

describe('a source', () => {
  test('is made, read, changed and listed', async () => {
    const made = await room.source({ name: ' Kestrel Wire ', language: 'pt_br', expiryDays: 30 });
    expect(made).toMatchObject({
      slug: 'kestrel-wire',
      articles: 0,
      secrets: [],
      rules: [],
      settings: {
        name: 'Kestrel Wire',
        language: 'pt-BR',
        expiryDays: 30,
        format: null,
        mapping: null,
        publish: 'default',
        pollEnabled: false,
        pollMinutes: 15,
        pollHeaders: [],
      },
      health: { state: 'new', consecutiveFailures: 0, quiet: { basis: 'off' } },
    });
    const changed = await room.admin
      .put(`/${made.documentId}`)
      .send({ data: { language: '', mapping: { headline: 'title' }, quietAfterMinutes: 60 } })
      .expect(200);
    expect(changed.body.data.settings).toMatchObject({
      name: 'Kestrel Wire',
      language: null,
      expiryDays: 30,
      mapping: { headline: 'title' },
    });
    const { body } = await room.admin.get('/overview').expect(200);
    expect(body.data).toEqual([
      expect.objectContaining({
        documentId: made.documentId,
        name: 'Kestrel Wire',
        ways: [],
        health: expect.any(Object),
      }),
    ]);
    expect(body.meta.limits).toMatchObject({ pushPath: '/api/wire/imports', dropFolder: false });
    expect(body.meta.limits.formats).toContain('json');
    expect((await room.admin.get('').expect(200)).body.data).toEqual([
      { documentId: made.documentId, name: 'Kestrel Wire' },
    ]);
  });

  test('two of one name: 409', async () => {
    const answer = await room.admin.post('').send({ data: { name: 'Kestrel Wire' } });
    expect([answer.status, answer.body.error.message]).toEqual([409, expect.stringMatching(/already/u)]);
    const [first, second] = await Promise.all(
      [1, 2].map(() => room.admin.post('').send({ data: { name: 'At Once' } })),
    );
    expect([first.status, second.status].sort()).toEqual([201, 409]);
  });

  test.each([
    [{}, 'name'],
    [{ name: '' }, 'name'],
    [{ name: 'x'.repeat(256) }, 'name'],
    [{ name: 'A\nB' }, 'name'],
    [{ name: 'A', format: 'docx' }, 'format'],
    [{ name: 'A', charset: 'klingon-1' }, 'charset'],
    [{ name: 'A', timeZone: 'Mars/Base' }, 'timeZone'],
    [{ name: 'A', language: 'english' }, 'language'],
    [{ name: 'A', publish: 'always' }, 'publish'],
    [{ name: 'A', expiryDays: 0 }, 'expiryDays'],
    [{ name: 'A', quietAfterMinutes: -1 }, 'quietAfterMinutes'],
    [{ name: 'A', mapping: { title: 'x' } }, 'mapping'],
    [{ name: 'A', pollMinutes: 0 }, 'pollMinutes'],
    [{ name: 'A', pollEnabled: true }, 'pollUrl'],
    [{ name: 'A', folderEnabled: true }, 'folder'],
    [{ name: 'A', pollHeaders: [{ name: 'Host', value: 'x' }] }, 'pollHeaders.0.name'],
    [{ name: 'A', pollHeaders: [{ name: 'A b', value: 'x' }] }, 'pollHeaders.0.name'],
    [{ name: 'A', pollHeaders: [{ name: 'X', value: 'a\r\nY: b' }] }, 'pollHeaders.0.value'],
    [{ name: 'A', pollHeaders: [{ name: 'X' }] }, 'pollHeaders'],
    [{ name: 'A', allowPrivateAddresses: true }, undefined],
  ])('%j: 400 that names the field', async (data, field) => {
    const answer = await room.admin.post('').send({ data });
    expect(answer.status).toBe(400);
    if (field)
      expect(answer.body.error.details.field).toMatch(new RegExp(`^${field.replaceAll('.', '\\.')}`, 'u'));
    expect(await room.rows('plugin::wire.source', { name: 'A' })).toEqual([]);
  });

  test('that is not there: 404', async () => {
    await room.admin.get('/nosuch').expect(404);
    await room.admin.put('/nosuch').send({ data: {} }).expect(404);
    await room.admin.delete('/nosuch').expect(404);
    await room.admin.post('/nosuch/secret').send({}).expect(404);
  });

  test('headers of polls go to the server that they were given for', async () => {
    const { documentId } = await room.source({
      name: 'With Headers',
      pollUrl: 'https://feeds.example/a',
      pollHeaders: [{ name: 'Authorization', value: 'Bearer one' }],
    });
    const put = (data: object) => room.admin.put(`/${documentId}`).send({ data });
    const stored = async () => (await room.rows('plugin::wire.source-secret', { kind: 'headers' })).length;
    expect((await put({ pollUrl: 'https://feeds.example/b' })).status).toBe(200);
    expect(
      (await put({ pollHeaders: [{ name: 'authorization' }, { name: 'X-Two', value: '2' }] })).status,
    ).toBe(200);
    const moved = await put({ pollUrl: 'https://evil.example/b' });
    expect([moved.status, moved.body.error.details.field]).toEqual([400, 'pollHeaders']);
    const kept = await put({ pollUrl: 'https://evil.example/b', pollHeaders: [{ name: 'Authorization' }] });
    expect([kept.status, kept.body.error.details.field]).toEqual([400, 'pollHeaders']);
    const [secret] = await room.rows('plugin::wire.source-secret', { kind: 'headers' });
    expect(JSON.stringify(secret)).not.toMatch(/Bearer one/u);
    expect(
      (await put({ pollUrl: 'https://evil.example/b', pollHeaders: [] })).body.data.settings.pollHeaders,
    ).toEqual([]);
    expect(await stored()).toBe(0);
  });
});

describe('who may', () => {
  test('see and change sources', async () => {
    const reader = await sourceAdmin(
      room,
      await makeRole(room.strapi, 'source-reader', [{ action: ACTION.readSources }]),
    );
    const nobody = await sourceAdmin(
      room,
      await makeRole(room.strapi, 'importer', [{ action: ACTION.createImports }]),
    );
    const [{ documentId: id }] = await room.rows('plugin::wire.source', { name: 'Kestrel Wire' });
    expect((await reader.get('/overview')).status).toBe(200);
    expect((await reader.get(`/${id}`)).status).toBe(200);
    expect((await nobody.get('')).status).toBe(200);
    for (const who of [reader, nobody]) {
      expect((await who.post('').send({ data: { name: 'B' } })).status).toBe(403);
      expect((await who.put(`/${id}`).send({ data: {} })).status).toBe(403);
      expect((await who.delete(`/${id}`)).status).toBe(403);
      expect((await who.post('/test').send({ text: PAGE })).status).toBe(403);
      expect((await who.post(`/${id}/test`).send({ text: PAGE })).status).toBe(403);
      expect((await who.post(`/${id}/poll`)).status).toBe(403);
      expect((await who.post(`/${id}/secret`).send({})).status).toBe(403);
      expect((await who.delete(`/${id}/secret`)).status).toBe(403);
    }
    expect((await nobody.get('/overview')).status).toBe(403);
    expect((await nobody.get(`/${id}`)).status).toBe(403);
    expect((await room.request.get('/wire/sources/overview')).status).toBe(401);
    const token = await apiToken(room.strapi);
    const asToken = room.request.get('/wire/sources/overview').set('Authorization', `Bearer ${token}`);
    expect((await asToken).status).toBe(401);
  });

  test('settings are not changed past the checks, in the content manager', async () => {
    const { token } = await adminLogin(room.strapi);
    const [{ documentId: id }] = await room.rows('plugin::wire.source', { name: 'Kestrel Wire' });
    const path = '/content-manager/collection-types/plugin::wire.source';
    const put = (data: object) =>
      room.request.put(`${path}/${id}`).set('Authorization', `Bearer ${token}`).send(data);
    expect((await put({ url: 'https://kestrel.example' })).status).toBe(200);
    // The content manager does not know of the settings.
    await put({ pollUrl: 'http://127.0.0.1/', publish: 'publish' });
    expect((await put({ name: 'Other' })).status).toBe(400);
    expect(await room.row(id)).toMatchObject({ name: 'Kestrel Wire', pollUrl: null, publish: 'default' });
    const documents = room.strapi.documents('plugin::wire.source' as 'api::article.article');
    const update = (data: object) => documents.update({ documentId: id, data: data as never });
    await expect(update({ pollUrl: 'http://127.0.0.1/' })).rejects.toThrow(/Wire → Sources/u);
    await expect(update({ publish: 'publish' })).rejects.toThrow(/Wire → Sources/u);
    await expect(documents.create({ data: { name: 'C', pollEnabled: true } as never })).rejects.toThrow(
      /Wire → Sources/u,
    );
    const made = await room.request
      .post(path)
      .set('Authorization', `Bearer ${token}`)
      .send({ name: 'By Hand', slug: 'by-hand' });
    expect(made.status).toBe(201);
  });
});

describe('what is set', () => {
  test('stands for what an item does not say', async () => {
    await room.source({
      name: 'Rights Wire',
      language: 'nb',
      copyrightHolder: 'Rights Wire AS',
      copyrightNotice: '© Rights Wire',
      usageTerms: 'No archive.',
    });
    await send(1, 'Rights Wire', { language: undefined });
    await send(2, 'Rights Wire', {
      language: 'sv',
      copyrightHolder: 'Someone Else',
      usageTerms: 'All free.',
    });
    expect(await article(1)).toMatchObject({
      language: 'nb',
      copyrightHolder: 'Rights Wire AS',
      copyrightNotice: '© Rights Wire',
      usageTerms: 'No archive.',
    });
    expect(await article(2)).toMatchObject({
      language: 'sv',
      copyrightHolder: 'Someone Else',
      copyrightNotice: null,
      usageTerms: 'All free.',
    });
  });

  test('says how files are read: format, charset, mapping', async () => {
    await room.source({
      name: 'Mapped Wire',
      format: 'json',
      mapping: { headline: 'kop', text: 'tekst', guid: 'nr' },
    });
    const file = room.file(
      'x.txt',
      JSON.stringify({ nr: 'm-1', kop: 'A Mapped Headline', tekst: 'Some text of the story.' }),
    );
    expect(await room.run([file], { source: 'Mapped Wire' })).toMatchObject({ counts: { created: 1 } });
    expect(await room.rows('api::article.article', { guid: 'm-1' })).toMatchObject([
      { headline: 'A Mapped Headline' },
    ]);

    await room.source({ name: 'Cyrillic Wire', charset: 'windows-1251', format: 'text' });
    const text =
      'Паром пришёл в Холмстад\n\nПервый электрический паром пришёл в Холмстад в понедельник утром.';
    await room.run([room.file('y.txt', encode(text, 'windows-1251'))], { source: 'Cyrillic Wire' });
    expect((await room.articles()).map(({ headline }) => headline)).toContain('Паром пришёл в Холмстад');
    const [run] = (await room.rows('plugin::wire.import')).slice(-1);
    expect(run).toMatchObject({ format: 'text', reading: { charset: 'windows-1251' }, way: 'command' });
  });

  test('about publishing has the last word', async () => {
    await room.source({ name: 'Always', publish: 'publish' });
    await room.source({ name: 'Never', publish: 'draft' });
    await room.source({ name: 'As Said' });
    for (const [n, name, publish, published] of [
      [10, 'Always', false, true],
      [11, 'Never', true, false],
      [12, 'As Said', true, true],
      [13, 'As Said', false, false],
    ] as const) {
      await send(n, name, {}, publish);
      expect([name, publish, Boolean(await article(n, true))]).toEqual([name, publish, published]);
    }
  });

  test('lets nobody publish who may not', async () => {
    const role = await makeRole(room.strapi, 'draft-importer', [{ action: ACTION.createImports }]);
    const { token } = await adminLogin(room.strapi, role);
    const item = wireItem(14);
    await room.request
      .post('/wire/imports?source=Always')
      .set('Authorization', `Bearer ${token}`)
      .send([item])
      .expect(202);
    await room.settled();
    expect(await article(14)).toBeDefined();
    expect(await article(14, true)).toBeUndefined();
  });
});

describe('a test', () => {
  const test_ = async (body: object, path = '/test') =>
    (await room.admin.post(path).send(body).expect(200)).body.data;

  test('of settings that are not saved, with a text', async () => {
    const census = async () => (await room.articles()).length;
    const before = await census();
    const tested = await test_({
      settings: {
        name: 'Not There',
        format: 'json',
        mapping: { headline: 'kop' },
        language: 'nb',
        usageTerms: 'No archive.',
      },
      text: JSON.stringify([
        { kop: 'First Headline', body_text: 'Text of the first story, long enough to be one.' },
        {
          kop: 'Second Headline',
          body_text: 'Text of the second story, long enough to be one.',
          language: 'sv',
        },
      ]),
      item: 2,
    });
    expect(tested).toMatchObject({
      read: 2,
      more: false,
      problems: [],
      item: {
        item: 2,
        state: 'created',
        headline: 'Second Headline',
        language: 'sv',
        defaulted: ['usageTerms'],
        paths: { headline: expect.stringContaining('kop') },
      },
    });
    expect(await census()).toBe(before);
    expect(await room.rows('plugin::wire.source', { name: 'Not There' })).toEqual([]);
  });

  test('with a file, of a source that is saved, with other settings over its own', async () => {
    const [{ documentId: id }] = await room.rows('plugin::wire.source', { name: 'Rights Wire' });
    const answer = await room.admin
      .post(`/${id}/test`)
      .field('settings', JSON.stringify({ usageTerms: 'Other terms.' }))
      .attach('files', Buffer.from(jsonLines([wireItem(20), wireItem(21)])), 'feed.jsonl')
      .expect(200);
    expect(answer.body.data).toMatchObject({
      read: 1,
      more: true,
      item: { file: 'feed.jsonl', state: 'created' },
    });
    const fields = Object.fromEntries(
      answer.body.data.item.fields.map(({ name, value }: { name: string; value: string }) => [name, value]),
    );
    expect(fields).toMatchObject({ usageTerms: 'Other terms.', copyrightHolder: 'Rights Wire AS' });
  });

  test('with the feed itself', async () => {
    const web = await room.serve((_request, response) => response.end(jsonLines([wireItem(1)])));
    const pollHeaders = [{ name: 'X-Key', value: 'k' }];
    expect(await test_({ settings: { pollUrl: `${web.url}/f.jsonl`, pollHeaders } })).toMatchObject({
      fetched: { url: `${web.url}/f.jsonl`, status: 200 },
      item: { headline: wireItem(1).headline },
    });
    expect(web.asked[0].headers['x-key']).toBe('k');
    const broken = await room.serve((_request, response) => response.writeHead(404).end());
    expect(await test_({ settings: { pollUrl: broken.url } })).toMatchObject({
      failure: expect.stringMatching(/404/u),
      fetched: { status: 404 },
    });
  });

  test('does not send stored headers to another server', async () => {
    const own = await room.serve((_request, response) => response.end('{}'));
    const other = await room.serve((_request, response) => response.end('{}'));
    const { documentId: id } = await room.source({
      name: 'Secret Headers',
      pollUrl: own.url,
      pollHeaders: [{ name: 'X-Key', value: 'k' }],
    });
    await test_({}, `/${id}/test`);
    await test_({ settings: { pollUrl: other.url } }, `/${id}/test`);
    await test_({ settings: { pollUrl: other.url, pollHeaders: [{ name: 'X-Key' }] } }, `/${id}/test`);
    expect(own.asked[0].headers['x-key']).toBe('k');
    expect(other.asked.map(({ headers }) => headers['x-key'])).toEqual([undefined, undefined]);
  });

  test('with nothing to read, more items than there are, or what cannot be read', async () => {
    expect(await test_({})).toMatchObject({ failure: expect.stringMatching(/nothing to read/u) });
    expect(await test_({ text: jsonLines([wireItem(1)]), item: 5 })).toMatchObject({ read: 1, more: false });
    const broken = await test_({ settings: { format: 'json' }, text: '{"broken' });
    expect(broken.item?.problems ?? broken.problems).toMatchObject([{ message: expect.any(String) }]);
    await room.admin.post('/test').send({ item: 0 }).expect(400);
    await room.admin
      .post('/test')
      .send({ settings: { pollMinutes: 'x' } })
      .expect(400);
  });
});

describe('renamed', () => {
  test('its stories follow: what comes again is known again', async () => {
    const { documentId: id } = await room.source({ name: 'Old Name' });
    await send(30, 'Old Name');
    await send(31, 'Old Name', { guid: undefined, headline: 'A Story Without a Guid, of the Old Name' });
    const renamed = await room.admin
      .put(`/${id}`)
      .send({ data: { name: 'New Name' } })
      .expect(200);
    expect(renamed.body.data).toMatchObject({ articles: 2, settings: { name: 'New Name' } });
    expect(await send(30, 'New Name')).toMatchObject({ source: 'New Name', counts: { unchanged: 1 } });
    expect(await send(30, 'New Name', { version: '9', headline: 'Another Headline' })).toMatchObject({
      counts: { updated: 1 },
    });
    expect(await room.rows('plugin::wire.story', { sourceName: 'Old Name' })).toEqual([]);
    expect((await room.admin.put(`/${id}`).send({ data: { name: 'Always' } })).status).toBe(409);
  });
});

describe('named in the settings', () => {
  test('they follow its new name', async () => {
    const { documentId: id } = await room.source({ name: 'First Name' });
    const settings = room.service<SettingsService>('settings');
    const policies = room.service<PoliciesService>('policies');
    await settings.update({ duplicates: { sourceOrder: ['Other', 'First Name'] } }, 'Ada Admin');
    await policies.update({ rules: [{ when: { sources: ['first name'] }, blocks: true }] }, 'Ada Admin');
    await room.admin
      .put(`/${id}`)
      .send({ data: { name: 'Second Name' } })
      .expect(200);
    expect((await settings.read()).stored).toEqual({ duplicates: { sourceOrder: ['Other', 'Second Name'] } });
    expect((await policies.read()).stored).toEqual({
      rules: [{ when: { sources: ['Second Name'] }, blocks: true }],
    });
    await settings.update({}, 'Ada Admin');
    await policies.update({}, 'Ada Admin');
  });
});

describe('deleted', () => {
  test('not while articles are of it, neither here nor in the content manager', async () => {
    const [{ documentId: id }] = await room.rows('plugin::wire.source', { name: 'New Name' });
    const answer = await room.admin.delete(`/${id}`);
    expect([answer.status, answer.body.error.message]).toEqual([409, expect.stringMatching(/2 articles/u)]);
    const { token } = await adminLogin(room.strapi);
    const past = await room.request
      .delete(`/content-manager/collection-types/plugin::wire.source/${id}`)
      .set('Authorization', `Bearer ${token}`);
    expect(past.status).toBe(400);
    expect(await room.row(id)).toBeDefined();
  });

  test('with all that is its own, when nothing came of it; its imports stay', async () => {
    const { documentId: id } = await room.source({ name: 'Short Lived' });
    await room.admin.post(`/${id}/secret`).send({}).expect(201);
    await room.run([room.file('x.jsonl', 'broken\n')], { source: 'Short Lived' });
    const { id: row } = await room.row(id);
    await room.admin.delete(`/${id}`).expect(204);
    expect(await room.row(id)).toBeUndefined();
    for (const type of ['source-secret', 'source-status']) {
      expect(await room.rows(`plugin::wire.${type}`, { source: row })).toEqual([]);
    }
    const [run] = (await room.rows('plugin::wire.import', {}, ['source'])).slice(-1);
    expect(run).toMatchObject({ files: ['x.jsonl'], source: null });
  });
});

describe('expiry', () => {
  test('unpublishes what was published too long ago, and says so in the history', async () => {
    await room.source({ name: 'Fleeting', publish: 'publish', expiryDays: 7 });
    await send(40, 'Fleeting');
    await send(41, 'Fleeting');
    await send(42, 'Always');
    const past = new Date(Date.now() - 60_000).toISOString();
    await send(43, 'Always');
    await room.strapi.db
      .query('api::article.article')
      .updateMany({ where: { guid: wireItem(43).guid }, data: { expires: past } as never });
    const age = async (n: number, days: number) => {
      const { id } = await article(n, true);
      await room.strapi.db
        .connection('articles')
        .where({ id })
        .update({ published_at: new Date(Date.now() - days * 86_400_000) });
    };
    await age(40, 8);
    await age(41, 6);
    await age(42, 100);
    await room.service<ChoresService>('chores').unpublish(new Date(), new AbortController().signal);
    expect(await article(40, true)).toBeUndefined();
    expect(await article(40)).toBeDefined();
    expect(await article(41, true)).toBeDefined();
    expect(await article(42, true)).toBeDefined();
    expect(await article(43, true)).toBeUndefined();
    const { documentId } = await article(40);
    expect(await room.rows('plugin::wire.history-entry', { action: 'expired' })).toMatchObject([
      { articleDocumentId: (await article(43)).documentId, reason: expect.stringMatching(/expiry/u) },
      { articleDocumentId: documentId, reason: expect.stringMatching(/Fleeting.*7 days/u) },
    ]);
  });
});
