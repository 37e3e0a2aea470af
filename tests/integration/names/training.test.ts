import { PassThrough } from 'node:stream';
import { main } from '../../../src/plugins/wire/cli/main';
import { openNamesRoom, type NamesRoom } from './names-room';

let room: NamesRoom;
beforeAll(async () => {
  room = await openNamesRoom();
});
afterAll(() => room?.stop());

const BY = 'Ada';

async function exported(): Promise<{ id: string; language: string; text: string }[]> {
  const response = await room
    .get('/training')
    .buffer(true)
    .parse((res, done) => {
      let text = '';
      res.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      res.on('end', () => done(null, text));
    });
  expect(response.status).toBe(200);
  expect(response.headers['content-type']).toMatch(/application\/x-ndjson/u);
  return String(response.body)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

test('only texts whose names are all decided about, with numbers and roles', async () => {
  const bank = await room.record('organization', 'Lantern Harbour Bank', { confirmed: true });
  const person = await room.record('person', 'Dorian Velkar');
  const body =
    'Dorian Velkar, chairman of the Lantern Harbour Bank [sic], spoke on Monday. Velkar left at noon.';
  const article = await room.article({ person: [person], organization: [bank] }, { body });
  const ofIt = async () => (await exported()).filter(({ id }) => id === article);
  expect(await ofIt()).toEqual([]);
  const decision = (await room.names.confirm({ type: 'person', records: [person] }, BY))!;
  expect(await ofIt()).toEqual([
    {
      id: article,
      language: 'en',
      text: '[P1 Dorian Velkar], [R1@2 chairman] of the [O2 Lantern Harbour Bank] (sic), spoke on Monday. [P1 Velkar] left at noon.',
    },
  ]);

  // Somebody whom nobody has decided about, and who was rejected then.
  const unsure = await room.article(
    { person: [person] },
    { body: 'Dorian Velkar met Brandon Osterhage, chairman of nothing, on Monday.' },
  );
  const texts = async () => (await exported()).filter(({ id }) => id === unsure).map(({ text }) => text);
  expect(await texts()).toEqual([]);
  const other = await room.record('person', 'Brandon Osterhage');
  await room.names.reject({ type: 'person', records: [other] }, BY);
  expect(await texts()).toEqual([
    '[P1 Dorian Velkar] met Brandon Osterhage, chairman of nothing, on Monday.',
  ]);

  // A record that the text does not name, and a language in which nobody looks for names.
  const unnamed = await room.article(
    { person: [person], organization: [bank] },
    { body: 'Dorian Velkar left.' },
  );
  expect((await exported()).map(({ id }) => id)).not.toContain(unnamed);
  await room.names.undo(decision.documentId, {}, BY);
  expect(await exported()).toEqual([]);
});

test('the command writes the same', async () => {
  const person = await room.record('person', 'Ottoline Brask', { confirmed: true });
  await room.article({ person: [person] }, { body: 'On Monday Ottoline Brask left.' });
  const terminal = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const code = await main(
    ['names', 'export-training'],
    terminal as never,
    ((use: (strapi: unknown) => unknown) => use(room.strapi)) as never,
  );
  expect(code).toBe(0);
  const lines = terminal.stdout.read().toString('utf8').trim().split('\n');
  expect(lines.map((line: string) => JSON.parse(line).text)).toEqual(['On Monday [P1 Ottoline Brask] left.']);
});
