import { sign } from '../../../src/plugins/wire/server/src/push/signature';
import { apiToken } from '../support';
import { over } from '../imports/import-room';
import { jsonLines, PAGE, wireItem } from '../imports/wire-texts';
import { openSourceRoom, type SourceRoom } from './source-room';

let room: SourceRoom;
let id: string;
let secret: string;
beforeAll(async () => {
  room = await openSourceRoom();
  ({ documentId: id } = await room.source({ name: 'Kestrel Wire', copyrightHolder: 'Kestrel' }));
  secret = await newSecret();
});
afterAll(() => room?.stop());

async function newSecret(body: object = {}, source = id): Promise<string> {
  const answer = await room.admin.post(`/${source}/secret`).send(body).expect(201);
  expect(answer.headers['cache-control']).toBe('no-store');
  return answer.body.data.secret;
}

const seconds = (ago = 0) => String(Math.floor(Date.now() / 1000) - ago);

interface Sent {
  body?: string | Buffer;
  type?: string;
  timestamp?: string;
  secret?: string;
  source?: string;
  signature?: string;
  path?: string;
  encoding?: string;
}

/** A push, signed as it has to be where nothing else is said. */
function push({
  body = jsonLines([wireItem(1)]),
  type = 'application/x-ndjson',
  timestamp = seconds(),
  source = 'kestrel-wire',
  path = '/api/wire/imports',
  ...more
}: Sent = {}) {
  const bytes = Buffer.from(body);
  const signature = more.signature ?? sign(more.secret ?? secret, timestamp, bytes);
  const request = room.request
    .post(path)
    .set('Content-Type', type)
    .set('X-Wire-Source', source)
    .set('X-Wire-Timestamp', timestamp)
    .set('X-Wire-Signature', signature);
  if (more.encoding) request.set('Content-Encoding', more.encoding);
  request.write(bytes as never);
  return request;
}

const importOf = (documentId: string) =>
  over(async () => (await room.rows('plugin::wire.import', { documentId }, ['source']))[0] as never);

test('a signed push is imported as its source’s, without a token', async () => {
  const answer = await push();
  expect([answer.status, answer.text]).toEqual([202, expect.any(String)]);
  expect(answer.body.data).toMatchObject({
    source: 'Kestrel Wire',
    publish: false,
    way: 'push',
  });
  // Nobody asked for it, and "Push" is said already.
  expect(answer.body.data).not.toHaveProperty('startedBy');
  expect(await importOf(answer.body.data.documentId)).toMatchObject({ state: 'finished', created: 1 });
  const [article] = await room.rows('api::article.article', { guid: wireItem(1).guid, publishedAt: null });
  expect(article).toMatchObject({ copyrightHolder: 'Kestrel' });
});

test('what is signed is what was sent, byte by byte, whatever its type', async () => {
  const bodies: [string, string | Buffer][] = [
    ['application/json', `\ufeff[\n ${JSON.stringify(wireItem(2))} ]`],
    [
      'application/json',
      Buffer.from(JSON.stringify([wireItem(3)]).replace('Sandnes', 'Sandn\u00e9s'), 'latin1'),
    ],
    ['text/plain; charset=utf-8', PAGE],
    ['application/xml', '<?xml version="1.0"?><nothing/>'],
    ['application/x-www-form-urlencoded', 'a=1&b=2'],
    ['', 'no type at all, only a line of text that somebody wrote'],
  ];
  for (const [type, body] of bodies) expect((await push({ type, body })).status).toBe(202);
});

test('the source may be named by its documentId', async () => {
  expect((await push({ source: id, body: jsonLines([wireItem(4)]) })).status).toBe(202);
});

test('a push is taken once, also when it is sent to several at once', async () => {
  const sent = { body: jsonLines([wireItem(5)]), timestamp: seconds(1) };
  const answers = await Promise.all([push(sent), push(sent), push(sent), push(sent)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409, 409]);
  const again = await push({
    ...sent,
    signature: sign(secret, sent.timestamp, Buffer.from(sent.body)).toUpperCase().replace('SHA256', 'sha256'),
  });
  expect(again.status).toBe(409);
  expect(again.body.error).toMatchObject({
    name: 'ConflictError',
    message: expect.stringMatching(/already/u),
  });
  // Signed anew it is another push.
  expect((await push({ ...sent, timestamp: seconds() })).status).toBe(202);
});

describe('what is not let in', () => {
  const later = () => String(Math.floor(Date.now() / 1000) + 400);
  test.each([
    ['another secret', () => push({ secret: 'wire_another' }), /does not fit/u],
    ['another body', () => push({ signature: sign(secret, seconds(), Buffer.from('x')) }), /does not fit/u],
    ['no such source', () => push({ source: 'nobody' }), /does not fit/u],
    ['a time stamp that is too old', () => push({ timestamp: seconds(400) }), /more than 5 minutes/u],
    ['one that is too early', () => push({ timestamp: later() }), /more than 5 minutes/u],
    ['one in milliseconds', () => push({ timestamp: String(Date.now()) }), /seconds since 1970/u],
    ['a signature that is none', () => push({ signature: 'sha256=abc' }), /64 hexadecimal/u],
    ['another kind of signature', () => push({ signature: `sha1=${'0'.repeat(64)}` }), /64 hexadecimal/u],
    ['a form', () => push({ type: 'multipart/form-data; boundary=x' }), /API token/u],
    ['a packed body', () => push({ encoding: 'gzip' }), /not be packed/u],
  ])('%s: 401, in words', async (_, ask, words) => {
    const answer = await ask();
    expect([answer.status, answer.body.error?.message]).toEqual([401, expect.stringMatching(words)]);
  });

  test('a time stamp that was not signed', async () => {
    const body = jsonLines([wireItem(6)]);
    const signature = sign(secret, seconds(30), Buffer.from(body));
    expect((await push({ body, timestamp: seconds(), signature })).status).toBe(401);
  });

  test('without a source or a time stamp', async () => {
    const bare = room.request.post('/api/wire/imports').set('X-Wire-Signature', `sha256=${'0'.repeat(64)}`);
    expect((await bare.send('x')).status).toBe(401);
  });

  test('an API token does not help a wrong signature', async () => {
    const token = await apiToken(room.strapi);
    const answer = await push({ secret: 'wire_another' }).set('Authorization', `Bearer ${token}`);
    expect(answer.status).toBe(401);
  });

  test('settings in the address, which nobody has signed', async () => {
    const answer = await push({ path: '/api/wire/imports?publish=true' });
    expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringMatching(/settings/u)]);
  });

  test('an empty body', async () => {
    expect((await push({ body: '' })).status).toBe(400);
  });

  test('a body that is too large', async () => {
    expect((await push({ body: Buffer.alloc(21 * 1024 * 1024, 'x') })).status).toBe(413);
  });

  test('a signature opens nothing else', async () => {
    const signed = (method: 'get' | 'post', path: string) =>
      room.request[method](path)
        .set('X-Wire-Source', 'kestrel-wire')
        .set('X-Wire-Timestamp', seconds())
        .set('X-Wire-Signature', sign(secret, seconds(), Buffer.from('')));
    const [{ documentId }] = await room.rows('plugin::wire.import');
    expect([401, 403]).toContain((await signed('get', `/api/wire/imports/${documentId}`)).status);
    expect([401, 403]).toContain((await signed('post', '/api/articles').send({ data: {} })).status);
    expect([401, 403]).toContain((await signed('post', '/api/wire/articles/x/override').send({})).status);
    expect([401, 403]).toContain((await room.request.post('/api/wire/imports').send({ text: PAGE })).status);
  });
});

describe('secrets', () => {
  test('are shown once, and never again', async () => {
    const { body } = await room.admin.get(`/${id}`).expect(200);
    expect(body.data.secrets).toEqual([
      {
        id: expect.any(String),
        hint: secret.slice(-4),
        createdAt: expect.any(String),
        lastUsedAt: expect.any(String),
      },
    ]);
    const stored = await room.rows('plugin::wire.source-secret');
    expect(JSON.stringify([body, stored])).not.toContain(secret);
    const publicly = await room.request.get('/api/wire/sources').expect(200);
    expect(Object.keys(publicly.body.data[0]).sort()).toEqual(
      ['id', 'documentId', 'name', 'slug', 'language', 'url', 'createdAt', 'updatedAt', 'publishedAt'].sort(),
    );
  });

  test('may overlap: two are good at a time, and the third ends the first', async () => {
    const [first, second] = [secret, await newSecret()];
    const goodWith = async (one: string, n: number) =>
      (await push({ secret: one, body: jsonLines([wireItem(n)]) })).status === 202;
    expect(await goodWith(first, 20)).toBe(true);
    expect(await goodWith(second, 21)).toBe(true);
    const third = await newSecret();
    expect(await goodWith(first, 22)).toBe(false);
    expect(await goodWith(second, 23)).toBe(true);
    expect(await goodWith(third, 24)).toBe(true);
    const only = await newSecret({ overlapHours: 0 });
    expect(await goodWith(third, 25)).toBe(false);
    expect(await goodWith(only, 26)).toBe(true);
    secret = only;
  });

  test('end when their time is over', async () => {
    const before = secret;
    secret = await newSecret({ overlapHours: 1 });
    expect((await push({ secret: before, body: jsonLines([wireItem(30)]) })).status).toBe(202);
    await room.strapi.db.query('plugin::wire.source-secret').updateMany({
      where: { expiresAt: { $notNull: true } },
      data: { expiresAt: new Date(Date.now() - 1000) } as never,
    });
    expect((await push({ secret: before, body: jsonLines([wireItem(31)]) })).status).toBe(401);
    expect((await room.admin.get(`/${id}`)).body.data.secrets).toHaveLength(1);
  });

  test('are the source’s own', async () => {
    const { documentId } = await room.source({ name: 'Heron Wire' });
    const other = await newSecret({}, documentId);
    expect((await push({ secret: other })).status).toBe(401);
    expect(
      (await push({ secret: other, source: 'heron-wire', body: jsonLines([wireItem(32)]) })).status,
    ).toBe(202);
  });

  test('can be taken back', async () => {
    const [{ id: one }] = (await room.admin.get(`/${id}`)).body.data.secrets;
    await room.admin.delete(`/${id}/secret?id=nosuch`).expect(404);
    await room.admin.delete(`/${id}/secret?id=${one}`).expect(204);
    expect((await push({ body: jsonLines([wireItem(33)]) })).status).toBe(401);
    await room.admin.delete(`/${id}/secret`).expect(204);
    expect((await room.admin.get(`/${id}`)).body.data.secrets).toEqual([]);
  });

  test.each([{ overlapHours: -1 }, { overlapHours: 1000 }, { overlap: 1 }])('%j: 400', async (body) => {
    await room.admin.post(`/${id}/secret`).send(body).expect(400);
  });
});

test('old pushes are forgotten, so that the table does not grow', async () => {
  const pushes = room.strapi.db.query('plugin::wire.received-push');
  expect(await pushes.count()).toBeGreaterThan(5);
  const chores = room.service<{ run(signal: AbortSignal, now: Date): Promise<void> }>('chores');
  const nextFive = (ms: number) => new Date(Math.ceil((Date.now() + ms) / 300_000) * 300_000);
  await chores.run(new AbortController().signal, nextFive(0));
  expect(await pushes.count()).toBeGreaterThan(5);
  await chores.run(new AbortController().signal, nextFive(15 * 60_000));
  expect(await pushes.count()).toBe(0);
});
