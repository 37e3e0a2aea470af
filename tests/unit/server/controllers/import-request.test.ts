import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errors } from '@strapi/utils';
import {
  readImportRequest,
  type ImportInput,
  type RequestWithBody,
} from '../../../../src/plugins/wire/server/src/controllers/import-request';
import { PASTE, PUSH } from '../../../../src/plugins/wire/server/src/imports/import-file';
import type { ImportFile } from '../../../../src/plugins/wire/server/src/imports/ports';

const contentOf = async (file: ImportFile): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

const request = (mediaType: string, more: Partial<RequestWithBody>): RequestWithBody => ({
  query: {},
  headers: { 'content-type': mediaType },
  ...more,
});
const json = (body: unknown, query: Record<string, unknown> = {}) =>
  readImportRequest(request('application/json', { body, query }), undefined);
const raw = (content: string, query: Record<string, unknown> = {}, mediaType = 'text/plain') =>
  readImportRequest(request(mediaType, { query }), Buffer.from(content));
const multipart = (files: RequestWithBody['files'], body?: unknown) =>
  readImportRequest(request('multipart/form-data; boundary=x', { files, body }), undefined);
const upload = (originalFilename: string | null, more: object = {}) => ({
  filepath: '/nowhere/upload_1',
  originalFilename,
  mimetype: 'text/plain',
  size: 5,
  ...more,
});

/** What a request that is refused is told. */
const refusal = (ask: () => ImportInput): { message: string; field?: string } => {
  try {
    ask();
  } catch (error) {
    expect(error).toBeInstanceOf(errors.ValidationError);
    const { message, details } = error as Error & { details?: { field?: string } };
    return { message, field: details?.field };
  }
  throw new Error('It was not refused.');
};

const NONE = { publish: false };

describe('pasted text', () => {
  test('is one file with that text', async () => {
    const { files, settings } = json({ text: 'Ferry\n船 😀' });
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ name: PASTE, bytes: Buffer.byteLength('Ferry\n船 😀') });
    expect(await contentOf(files[0])).toBe('Ferry\n船 😀');
    expect(settings).toEqual(NONE);
  });

  test('comes with its settings and a name', () => {
    const body = {
      text: 'Ferry',
      name: 'mail from Runa.txt',
      source: ' Nordline ',
      publish: true,
      format: 'text',
    };
    const { files, settings } = json(body);
    expect(files[0].name).toBe('mail from Runa.txt');
    expect(settings).toEqual({ source: 'Nordline', publish: true, format: 'text' });
  });

  test.each(['', '  \n\t'])('that is %j is nothing to import', (text) => {
    expect(refusal(() => json({ text }))).toEqual({
      message: expect.stringContaining('"text" is empty'),
      field: 'text',
    });
  });

  test.each([
    [{ text: 5 }, 'text'],
    [{ text: null }, 'text'],
    [{ text: 'Ferry', publish: 'yes' }, 'publish'],
    [{ text: 'Ferry', source: 7 }, 'source'],
    [{ text: 'Ferry', source: 'Nord\u0007line' }, 'source'],
    [{ text: 'Ferry', source: 'x'.repeat(256) }, 'source'],
    [{ text: 'Ferry', format: 'docx' }, 'format'],
    [{ text: 'Ferry', name: 'x'.repeat(256) }, 'name'],
  ])('with something wrong in it is refused: %j', (body, field) => {
    const told = refusal(() => json(body));
    expect(told.field).toBe(field);
    expect(told.message).toContain(`"${field}"`);
  });

  test('refusals say what the field must be', () => {
    expect(refusal(() => json({ text: 'Ferry', publish: 'yes' })).message).toMatch(/true or false/);
    expect(refusal(() => json({ text: 'Ferry', format: 'docx' })).message).toMatch(/text.*json.*jsonl/);
    expect(refusal(() => json({ text: 'Ferry', source: 'a\0b' })).message).toMatch(/control characters/);
  });

  test('its settings in the query are not looked at', () => {
    expect(json({ text: 'Ferry' }, { publish: 'true' }).settings).toEqual(NONE);
  });
});

describe('wire items as JSON', () => {
  test.each([
    ['an item that has a text and more', { text: 'Ferry', headline: 'Boats' }],
    ['an item that has a source and a version', { text: 'Ferry', source: 'Nordline', version: '2' }],
    ['an item without a text', { headline: 'Boats', body_text: 'Ferry' }],
    ['a list', [{ text: 'Ferry' }, { text: 'Boats' }]],
    ['an envelope', { items: [{ text: 'Ferry' }] }],
  ])('%s is read as it is, its settings from the query', async (_, body) => {
    const { files, settings } = json(body, { source: 'Nordline', publish: 'true' });
    expect(files).toMatchObject([{ name: PUSH, mediaType: 'application/json' }]);
    expect(JSON.parse(await contentOf(files[0]))).toEqual(body);
    expect(settings).toEqual({ source: 'Nordline', publish: true });
  });

  test('are kept character by character as they were sent', async () => {
    const sent = '{ "headline": "Boats",\n  "version": 1.0, "id": 12345678901234567890 }';
    const body = Object.assign(JSON.parse(sent) as object, { [Symbol.for('unparsedBody')]: sent });
    const [file] = json(body).files;
    expect(await contentOf(file)).toBe(sent);
    expect(file.bytes).toBe(sent.length);
  });

  test.each([undefined, null, {}, []])('that are %j are nothing to import', (body) => {
    expect(refusal(() => json(body)).message).toMatch(/nothing to import/);
  });
});

describe('any other body', () => {
  test('is kept byte by byte, with its media type, its settings from the query', async () => {
    const { files, settings } = raw(
      '{"a":1}\n{"a":2}\n',
      { format: 'jsonl' },
      'application/x-ndjson; charset=utf-8',
    );
    expect(files).toMatchObject([
      { name: PUSH, bytes: 16, mediaType: 'application/x-ndjson; charset=utf-8' },
    ]);
    expect(await contentOf(files[0])).toBe('{"a":1}\n{"a":2}\n');
    expect(settings).toEqual({ publish: false, format: 'jsonl' });
  });

  test('need not say what it is', () => {
    expect(readImportRequest({ query: {}, headers: {} }, Buffer.from('Ferry')).files).toMatchObject([
      { name: PUSH },
    ]);
  });

  test('that is empty is nothing to import', () => {
    expect(refusal(() => raw('')).message).toMatch(/body is empty/);
  });

  test.each([
    [{ publish: 'perhaps' }, 'publish'],
    [{ publish: ['true', 'true'] }, 'publish'],
    [{ source: ['Nordline', 'Ostpress'] }, 'source'],
    [{ format: 'constructor' }, 'format'],
  ])('with the query %j is refused', (query, field) => {
    expect(refusal(() => raw('Ferry', query)).field).toBe(field);
  });

  test.each(['publsh', 'text'])('with the unknown setting %s is refused by its name', (key) => {
    expect(refusal(() => raw('Ferry', { [key]: 'true' })).message).toContain(key);
  });
});

describe('settings', () => {
  test.each([
    [true, true],
    [false, false],
    ['true', true],
    ['false', false],
    [undefined, false],
  ])('publish %j is %s', (publish, meant) => {
    expect(json({ text: 'Ferry', publish }).settings.publish).toBe(meant);
  });

  test.each(['1', 1, 'TRUE', '', null, {}])('publish %j is neither', (publish) => {
    expect(refusal(() => json({ text: 'Ferry', publish })).field).toBe('publish');
  });

  test.each(['', '   '])('source %j is none', (source) => {
    expect(json({ text: 'Ferry', source }).settings.source).toBeUndefined();
  });
});

describe('uploaded files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-upload-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('are read from where they lie, under the name they were sent with', async () => {
    const filepath = join(folder, 'upload_1');
    writeFileSync(filepath, 'Ferry');
    const sent = upload('ferry.txt', { filepath, size: 5, mimetype: 'text/plain' });
    const { files, settings } = multipart(
      { files: sent },
      { source: 'Nordline', publish: 'true', format: 'text' },
    );
    expect(files).toMatchObject([{ name: 'ferry.txt', bytes: 5, mediaType: 'text/plain' }]);
    expect(await contentOf(files[0])).toBe('Ferry');
    expect(settings).toEqual({ source: 'Nordline', publish: true, format: 'text' });
  });

  test('may be many, and need no settings', () => {
    const { files, settings } = multipart({ files: [upload('a.txt'), upload('b.json', { mimetype: null })] });
    expect(files.map(({ name }) => name)).toEqual(['a.txt', 'b.json']);
    expect(files[1].mediaType).toBeUndefined();
    expect(settings).toEqual(NONE);
  });

  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\wire\\in\\ferry.txt', 'ferry.txt'],
    ['/absolute/ferry.txt', 'ferry.txt'],
    ['wire/2026/ferry.txt', 'wire/2026/ferry.txt'],
    ['wire/../../ferry.txt', 'ferry.txt'],
    ['wire//ferry.txt', 'ferry.txt'],
    ['folder/', 'folder'],
    ['a\0b\nc\u007f\u0085.txt', 'abc.txt'],
    ['folder/\0', 'folder'],
    ['', 'unnamed'],
    ['///', 'unnamed'],
    ['\r\n', 'unnamed'],
    [null, 'unnamed'],
    ['船.txt', '船.txt'],
  ])('called %j are called %j', (sent, name) => {
    expect(multipart({ files: upload(sent) }).files[0].name).toBe(name);
  });

  test('with a name that is too long keep its end', () => {
    const [{ name }] = multipart({ files: upload(`${'x'.repeat(400)}.jsonl`) }).files;
    expect(name).toHaveLength(255);
    expect(name.endsWith('x.jsonl')).toBe(true);
    const [astral] = multipart({ files: upload(`${'😀'.repeat(200)}.`) }).files;
    expect(astral.name).toBe(`${'😀'.repeat(127)}.`);
    expect(multipart({ files: upload(`x${'😀'.repeat(200)}`) }).files[0].name).not.toMatch(/\p{Cs}/u);
    expect(multipart({ files: upload(`${'😀'.repeat(200)}y`) }).files[0].name).not.toMatch(/\p{Cs}/u);
  });

  test('of one name are told apart, whatever the others are called', () => {
    const names = (...sent: string[]) =>
      multipart({ files: sent.map((name) => upload(name)) }).files.map(({ name }) => name);
    expect(names('a', 'b', 'a', 'a')).toEqual(['a', 'b', 'a (2)', 'a (3)']);
    expect(new Set(names('a', 'a', 'a (2)', 'a', 'a (2)')).size).toBe(5);
    expect(new Set(names('a (2)', 'a', 'a', 'x/a', 'y\\a (2)')).size).toBe(5);
  });

  test.each([undefined, {}])('that are missing (%j) are asked for by the field’s name', (files) => {
    expect(refusal(() => multipart(files)).message).toContain('"files"');
  });

  test('in another field are refused, with both fields’ names', () => {
    const { message } = refusal(() => multipart({ files: upload('a.txt'), attachment: upload('b.txt') }));
    expect(message).toMatch(/"files".*"attachment"/);
  });

  test('with settings that are wrong or unknown are refused', () => {
    expect(refusal(() => multipart({ files: upload('a.txt') }, { publish: 'on' })).field).toBe('publish');
    expect(refusal(() => multipart({ files: upload('a.txt') }, { folder: 'x' })).message).toContain('folder');
  });
});
