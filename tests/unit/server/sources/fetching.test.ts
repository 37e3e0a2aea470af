import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { parseAllowed } from '../../../../src/plugins/wire/server/src/fetching/address-rules';
import {
  fetchGuarded,
  type FetchRequest,
} from '../../../../src/plugins/wire/server/src/fetching/fetch-guarded';
import {
  DEFAULT_FETCH_RULES,
  type FetchRules,
} from '../../../../src/plugins/wire/server/src/fetching/fetch-rules';
import type { Lookup } from '../../../../src/plugins/wire/server/src/fetching/guarded-agent';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on the loopback. @returns its port, and what it was asked */
async function serve(listener: RequestListener): Promise<{ port: number; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    listener(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, asked };
}

const rulesFor = (...allowed: string[]): FetchRules => ({
  ...DEFAULT_FETCH_RULES,
  allowed: allowed.map((entry) => parseAllowed(entry)!),
  connectMs: 2000,
  totalMs: 3000,
});

const get = (url: string, rules: FetchRules, more: Partial<FetchRequest> = {}, lookup?: Lookup) =>
  fetchGuarded({ url, userAgent: 'Copydesk/test', ...more }, rules, lookup);

/** A lookup that gives these addresses, the first call's first. */
function leadsTo(...answers: string[][]): Lookup & { calls: number } {
  const lookup = ((_host, _options, callback) => {
    const answer = answers[Math.min(lookup.calls, answers.length - 1)];
    lookup.calls += 1;
    callback(
      null,
      answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  }) as Lookup & { calls: number };
  lookup.calls = 0;
  return lookup;
}

describe('what comes', () => {
  test('content, with what the next request is to say', async () => {
    const { port, asked } = await serve((_request, response) => {
      response.setHeader('ETag', '"one"');
      response.setHeader('Last-Modified', 'Sat, 28 Nov 2026 10:00:00 GMT');
      response.setHeader('Content-Type', 'application/rss+xml; charset=utf-8');
      response.end('<rss/>');
    });
    const fetched = await get(`http://127.0.0.1:${port}/rss`, rulesFor(`127.0.0.1:${port}`), {
      headers: [{ name: 'X-Key', value: 'k1' }],
    });
    expect(fetched).toMatchObject({
      kind: 'content',
      bytes: Buffer.from('<rss/>'),
      mediaType: 'application/rss+xml; charset=utf-8',
      etag: '"one"',
      lastModified: 'Sat, 28 Nov 2026 10:00:00 GMT',
      report: { status: 200, bytes: 6, redirects: [] },
    });
    expect(asked[0].headers).toMatchObject({ 'user-agent': 'Copydesk/test', 'x-key': 'k1' });
    expect(asked[0].headers['if-none-match']).toBeUndefined();
  });

  test('nothing new', async () => {
    const { port } = await serve((request, response) => {
      response.statusCode =
        request.headers['if-none-match'] === '"one"' && request.headers['if-modified-since'] === 'then'
          ? 304
          : 200;
      response.end();
    });
    const fetched = await get(`http://127.0.0.1:${port}/`, rulesFor(`127.0.0.1:${port}`), {
      etag: '"one"',
      lastModified: 'then',
    });
    expect(fetched.kind).toBe('unchanged');
  });

  test('304 to a request without conditions is a failure, not silence', async () => {
    const { port } = await serve((_request, response) => {
      response.statusCode = 304;
      response.end();
    });
    expect(await get(`http://127.0.0.1:${port}/`, rulesFor(`127.0.0.1:${port}`))).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('304'),
    });
  });

  test.each([
    ['gzip', gzipSync('a feed')],
    ['br', brotliCompressSync('a feed')],
    ['deflate', deflateSync('a feed')],
    ['deflate', deflateRawSync('a feed')],
    ['gzip, br', brotliCompressSync(gzipSync('a feed'))],
  ])('packed as %s', async (encoding, body) => {
    const { port } = await serve((_request, response) => {
      response.setHeader('Content-Encoding', encoding);
      response.end(body);
    });
    expect(await get(`http://127.0.0.1:${port}/`, rulesFor(`127.0.0.1:${port}`))).toMatchObject({
      kind: 'content',
      bytes: Buffer.from('a feed'),
    });
  });

  test.each([
    [410, {}, 'gone', /gone for good/u, undefined],
    [404, {}, 'failed', /nothing at this address/u, undefined],
    [401, {}, 'failed', /does not let us in/u, undefined],
    [500, {}, 'failed', /problem of its own/u, undefined],
    [429, { 'Retry-After': '120' }, 'failed', /too often/u, 120_000],
    [503, { 'Retry-After': '7' }, 'failed', /problem of its own/u, 7000],
    [204, {}, 'failed', /204/u, undefined],
  ])('status %i', async (status, headers, kind, words, retryAfterMs) => {
    const { port } = await serve((_request, response) => {
      response.writeHead(status, headers).end();
    });
    const fetched = await get(`http://127.0.0.1:${port}/`, rulesFor(`127.0.0.1:${port}`));
    expect(fetched).toMatchObject({ kind, reason: expect.stringMatching(words) });
    expect((fetched as { retryAfterMs?: number }).retryAfterMs).toBe(retryAfterMs);
  });
});

describe('limits', () => {
  test('bytes as they come', async () => {
    const { port } = await serve((_request, response) => response.end(Buffer.alloc(5000)));
    const rules = { ...rulesFor(`127.0.0.1:${port}`), bytes: 4999 };
    expect(await get(`http://127.0.0.1:${port}/`, rules)).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/more than 4999 bytes/u),
    });
  });

  test('a small response that unpacks to a large one', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
    const { port } = await serve((_request, response) => {
      response.setHeader('Content-Encoding', 'gzip');
      response.end(bomb);
    });
    const rules = { ...rulesFor(`127.0.0.1:${port}`), unpackedBytes: 1024 * 1024 };
    expect(await get(`http://127.0.0.1:${port}/`, rules)).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/unpacks to more than/u),
    });
  });

  test.each([
    ['gzip, gzip, gzip', Buffer.from('x'), /3 times over/u],
    ['zstd', Buffer.from('x'), /“zstd”/u],
    ['gzip', gzipSync('cut off').subarray(0, 15), /cannot be unpacked/u],
  ])('packed as %s', async (encoding, body, words) => {
    const { port } = await serve((_request, response) => {
      response.setHeader('Content-Encoding', encoding);
      response.end(body);
    });
    expect(await get(`http://127.0.0.1:${port}/`, rulesFor(`127.0.0.1:${port}`))).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(words),
    });
  });

  test('a server that never comes to an end', async () => {
    const { port } = await serve((_request, response) => {
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const rules = { ...rulesFor(`127.0.0.1:${port}`), totalMs: 300 };
    const fetched = await get(`http://127.0.0.1:${port}/`, rules);
    expect(fetched).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/longer than 0.3/u) });
    expect(fetched.report.milliseconds).toBeLessThan(2000);
  });

  test('a caller that stops it', async () => {
    const { port } = await serve(() => undefined);
    const controller = new AbortController();
    const fetched = get(`http://127.0.0.1:${port}/`, rulesFor(`127.0.0.1:${port}`), {
      signal: controller.signal,
    });
    controller.abort(new Error('The process is going down.'));
    await expect(fetched).rejects.toThrow('going down');
  });
});

describe('redirects', () => {
  test('are followed, with credentials for the first origin only', async () => {
    const far = await serve((_request, response) => response.end('far'));
    const near = await serve((request, response) => {
      const to = request.url === '/' ? '/second' : `http://127.0.0.1:${far.port}/`;
      response.writeHead(302, { Location: to }).end();
    });
    const rules = rulesFor(`127.0.0.1:${near.port}`, `127.0.0.1:${far.port}`);
    const fetched = await get(`http://127.0.0.1:${near.port}/`, rules, {
      headers: [{ name: 'Authorization', value: 'Bearer secret' }],
    });
    expect(fetched).toMatchObject({
      kind: 'content',
      bytes: Buffer.from('far'),
      report: {
        url: `http://127.0.0.1:${far.port}/`,
        redirects: [`http://127.0.0.1:${near.port}/`, `http://127.0.0.1:${near.port}/second`],
      },
    });
    expect(near.asked.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer secret',
      'Bearer secret',
    ]);
    expect(far.asked[0].headers.authorization).toBeUndefined();
  });

  test('come to an end', async () => {
    const { port, asked } = await serve((request, response) => {
      response.writeHead(301, { Location: `/${Number(request.url!.slice(1)) + 1}` }).end();
    });
    expect(await get(`http://127.0.0.1:${port}/0`, rulesFor(`127.0.0.1:${port}`))).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/redirects more than 5 times/u),
    });
    expect(asked).toHaveLength(6);
  });

  test.each([
    ['http://169.254.169.254/latest/meta-data/', /link-local/u],
    ['file:///etc/passwd', /only http and https/u],
    ['http://[::1]/', /loopback/u],
    ['http://user:word@feeds.example/', /user name or password/u],
  ])('do not lead to %s', async (to, words) => {
    const { port } = await serve((_request, response) => response.writeHead(302, { Location: to }).end());
    expect(await get(`http://127.0.0.1:${port}/`, rulesFor(`127.0.0.1:${port}`))).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(words),
    });
  });

  test('do not lead to a port of this machine that is not allowed', async () => {
    const inner = await serve((_request, response) => response.end('secret'));
    const outer = await serve((_request, response) =>
      response.writeHead(302, { Location: `http://127.0.0.1:${inner.port}/` }).end(),
    );
    expect(await get(`http://127.0.0.1:${outer.port}/`, rulesFor(`127.0.0.1:${outer.port}`))).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining(String(inner.port)),
    });
    expect(inner.asked).toHaveLength(0);
  });
});

describe('names', () => {
  const open = (port: number): FetchRules => ({ ...rulesFor(), ports: [port] });

  test.each([
    [['127.0.0.1'], /loopback/u],
    [['10.0.0.7'], /private/u],
    [['169.254.169.254'], /link-local/u],
    [['::1'], /loopback/u],
    [['::ffff:127.0.0.1'], /IPv4/u],
    [['127.0.0.1', '::1'], /loopback/u],
    [[], /nowhere/u],
  ])('that lead to %s are not followed', async (addresses, words) => {
    const { port, asked } = await serve((_request, response) => response.end('secret'));
    const fetched = await get(`http://feeds.example:${port}/`, open(port), {}, leadsTo(addresses));
    expect(fetched).toMatchObject({ kind: 'failed', reason: expect.stringMatching(words) });
    expect(asked).toHaveLength(0);
  });

  test('that the configuration allows are followed', async () => {
    const { port } = await serve((_request, response) => response.end('intranet'));
    const rules = rulesFor(`intranet.example:${port}`);
    expect(await get(`http://intranet.example:${port}/`, rules, {}, leadsTo(['127.0.0.1']))).toMatchObject({
      kind: 'content',
      bytes: Buffer.from('intranet'),
    });
  });

  test('that lead to a range which the configuration allows are followed', async () => {
    const { port } = await serve((_request, response) => response.end('range'));
    const rules = { ...rulesFor('127.0.0.0/8'), ports: [port] };
    expect(await get(`http://a.example:${port}/`, rules, {}, leadsTo(['127.0.0.1']))).toMatchObject({
      kind: 'content',
    });
  });

  test('that change what they lead to between looking and connecting gain nothing', async () => {
    const { port, asked } = await serve((_request, response) => response.end('secret'));
    // At the first look it leads to an address that is allowed, and where nobody listens; at any other to one that is not.
    const lookup = leadsTo(['127.0.0.1', '127.9.9.9'], ['127.0.0.1']);
    const rules = { ...rulesFor('127.9.9.9'), allowed: [parseAllowed('127.9.9.9/32')!], ports: [port] };
    const fetched = await get(`http://rebind.example:${port}/`, rules, {}, lookup);
    expect(fetched).toMatchObject({ kind: 'failed', reason: 'The server does not accept connections.' });
    expect(asked).toHaveLength(0);
    expect(lookup.calls).toBe(1);
  });

  test('that a redirect leads to are looked at, too', async () => {
    const inner = await serve((_request, response) => response.end('secret'));
    const outer = await serve((_request, response) =>
      response.writeHead(302, { Location: `http://inner.example:${inner.port}/` }).end(),
    );
    const rules = { ...rulesFor(`outer.example:${outer.port}`), ports: [inner.port] };
    const fetched = await get(`http://outer.example:${outer.port}/`, rules, {}, leadsTo(['127.0.0.1']));
    expect(fetched).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/inner\.example leads to 127\.0\.0\.1, which is a loopback/u),
    });
    expect(inner.asked).toHaveLength(0);
  });

  test('that do not exist', async () => {
    const nowhere: Lookup = (host, _options, callback) =>
      callback(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' }), []);
    expect(await get('http://no.example/', rulesFor(), {}, nowhere)).toMatchObject({
      kind: 'failed',
      reason: 'There is no host of that name.',
    });
  });

  test('a server that is not there', async () => {
    const { port } = await serve(() => undefined);
    servers[0].close();
    servers[0].closeAllConnections();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await get(`http://127.0.0.1:${port}/`, rulesFor(`127.0.0.1:${port}`))).toMatchObject({
      kind: 'failed',
      reason: 'The server does not accept connections.',
    });
  });
});
