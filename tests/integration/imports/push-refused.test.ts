import { existsSync, readdirSync } from 'node:fs';
import { apiToken } from '../support';
import { openImportRoom, type ImportRoom } from './import-room';
import { IMPORTER, push, pushed } from './push';
import { PAGE, wireItem } from './wire-texts';

let room: ImportRoom;
let token: string;
beforeAll(async () => {
  room = await openImportRoom();
  token = await apiToken(room.strapi, { permissions: IMPORTER });
});
afterAll(async () => {
  await room?.stop();
});

const post = (query = '') => push(room, token, query);
const path = '/api/wire/imports';

describe('who may not', () => {
  test('nobody imports without a token, or with one that is none', async () => {
    expect([401, 403]).toContain((await room.request.post(path).send({ text: PAGE })).status);
    expect((await push(room, 'no-such-token').send({ text: PAGE })).status).toBe(401);
  });

  test('a token without the permission', async () => {
    const reader = await apiToken(room.strapi, { permissions: ['plugin::wire.imports.findOne'] });
    expect((await push(room, reader).send({ text: PAGE })).status).toBe(403);
    const readOnly = await apiToken(room.strapi, { type: 'read-only' });
    expect((await push(room, readOnly).send({ text: PAGE })).status).toBe(403);
  });

  test('reading an import takes the permission, too', async () => {
    const writer = await apiToken(room.strapi, { permissions: ['plugin::wire.imports.create'] });
    const { documentId } = await pushed(room, token, post().send([wireItem(1)]));
    const get = (key?: string) => {
      const request = room.request.get(`${path}/${documentId}`);
      return key ? request.set('Authorization', `Bearer ${key}`) : request;
    };
    expect([401, 403]).toContain((await get()).status);
    expect((await get(writer)).status).toBe(403);
    expect((await get(token)).status).toBe(200);
    expect((await get(await apiToken(room.strapi))).status).toBe(200);
  });
});

describe('what may not', () => {
  const message = (answer: { body: { error?: { message: string } } }) => answer.body.error?.message;

  test.each([
    ['no body at all', () => post(), /nothing to import/u],
    ['an empty text body', () => post().set('Content-Type', 'text/plain').send(''), /nothing to import/u],
    ['an empty list', () => post().send([]), /nothing to import/u],
    ['an empty object', () => post().send({}), /nothing to import/u],
    ['an empty text', () => post().send({ text: ' \n' }), /"text" is empty/u],
    ['a text that is none', () => post().send({ text: 7 }), /"text": .*string/u],
    ['a word for publish', () => post().send({ text: PAGE, publish: 'perhaps' }), /"publish"/u],
    ['a source with a line end', () => post().send({ text: PAGE, source: 'A\nB' }), /"source".*control/u],
    ['a source of 300 letters', () => post().send({ text: PAGE, source: 'x'.repeat(300) }), /"source"/u],
    ['an unknown format', () => post('?format=docx').send([wireItem(2)]), /"format".*json/u],
    ['an unknown setting', () => post('?publsh=true').send([wireItem(2)]), /publsh/u],
    ['a form', () => post().type('form').send({ text: PAGE }), /Content-Type.*multipart/u],
    ['broken JSON', () => post().set('Content-Type', 'application/json').send('{"text": "cut'), /JSON/iu],
    [
      'a file in another field',
      () => post().attach('file', Buffer.from(PAGE), 'a.txt'),
      /"files", not "file"/u,
    ],
    [
      'a form without its boundary',
      () => post().set('Content-Type', 'multipart/form-data').send('nothing of the sort'),
      /boundary/u,
    ],
    ['fields and no file', () => post().field('source', 'Kestrel'), /no file in the field "files"/u],
    [
      'an unknown form field',
      () => post().field('sauce', 'Kestrel').attach('files', Buffer.from(PAGE), 'a.txt'),
      /sauce/u,
    ],
  ])('%s: 400, in words', async (_, ask, words) => {
    const answer = await ask();
    expect([answer.status, message(answer)]).toEqual([400, expect.stringMatching(words)]);
  });

  const MEGABYTE = 1024 * 1024;
  test.each([
    ['text/plain', 'x'.repeat(21 * MEGABYTE)],
    ['application/json', JSON.stringify({ text: 'x'.repeat(21 * MEGABYTE) })],
  ])('21 MB of %s: 413', async (type, body) => {
    const answer = await post().set('Content-Type', type).send(body);
    expect(answer.status).toBe(413);
    expect(message(answer)).toBeTruthy();
  });

  test('an import that does not exist: 404', async () => {
    const get = (id: string) => room.request.get(`${path}/${id}`).set('Authorization', `Bearer ${token}`);
    for (const id of ['nosuchimport', '1', "'%20OR%20true--"]) {
      expect((await get(id)).status).toBe(404);
    }
  });

  test('none of it left an import or a file behind', async () => {
    expect(await room.rows('plugin::wire.import')).toHaveLength(1);
    expect(await room.articles()).toHaveLength(1);
    expect(existsSync(room.spool) ? readdirSync(room.spool) : []).toEqual([]);
  });
});
