import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { errors } from '@strapi/utils';
import { rawBodyLimit, readRawBody } from '../../../../src/plugins/wire/server/src/controllers/raw-body';

const body = (...chunks: string[]) =>
  Readable.from(chunks.map((chunk) => Buffer.from(chunk))) as unknown as IncomingMessage;

test('a body is read whole, in whatever pieces it comes', async () => {
  expect((await readRawBody(body('Ferry ', 'li', 'ne 船'), 100)).toString()).toBe('Ferry line 船');
  expect(await readRawBody(body(), 100)).toHaveLength(0);
});

test('a body of just the limit is read, one byte more is too much', async () => {
  expect(await readRawBody(body('12345', '67890'), 10)).toHaveLength(10);
  const refused = readRawBody(body('12345', '678901'), 10);
  await expect(refused).rejects.toThrow(errors.PayloadTooLargeError);
  await expect(refused).rejects.toThrow(/more than 10 bytes.*"files"/);
});

test('what is over the limit is not read any further', async () => {
  let given = 0;
  const endless = Readable.from(
    (function* () {
      for (;;) {
        given += 1;
        yield Buffer.alloc(1024);
      }
    })(),
    { highWaterMark: 1 },
  );
  await expect(readRawBody(endless as unknown as IncomingMessage, 10_000)).rejects.toThrow('more than');
  expect(given).toBeLessThan(20);
  expect(endless.destroyed).toBe(true);
});

describe('the limit', () => {
  const before = process.env.BODY_LIMIT_MB;
  afterEach(() => {
    if (before === undefined) delete process.env.BODY_LIMIT_MB;
    else process.env.BODY_LIMIT_MB = before;
  });

  test.each([
    [undefined, 20],
    ['5', 5],
    ['64', 64],
    ['8MB', 8],
    ['', 20],
    ['plenty', 20],
    ['-1', 20],
    ['0', 20],
  ])('with BODY_LIMIT_MB %j is %d MB', (value, megabytes) => {
    if (value === undefined) delete process.env.BODY_LIMIT_MB;
    else process.env.BODY_LIMIT_MB = value;
    expect(rawBodyLimit()).toBe(megabytes * 1024 * 1024);
  });
});
