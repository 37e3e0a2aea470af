import { UID } from '../../../src/plugins/wire/shared/constants';
import { openDesk, type Desk } from './desk';
import { openImportRoom, type ImportRoom } from './import-room';

let room: ImportRoom;
let desk: Desk;
beforeAll(async () => {
  room = await openImportRoom();
  desk = await openDesk(room);
});
afterAll(() => room?.stop());

/** With a million in `WIRE_RECEIPTS`, how long each question takes is printed. */
const MANY = Number(process.env.WIRE_RECEIPTS ?? 20_000);
const tell = (text: string): void => {
  if (process.env.WIRE_RECEIPTS) process.stdout.write(`${text}\n`);
};

/** An import with receipts that were written by nobody, as they would be. */
async function manyReceipts(): Promise<string> {
  const { strapi } = room;
  const data = { state: 'finished', files: ['many.jsonl'], way: 'command', items: MANY, created: MANY };
  const { id, documentId } = (await strapi.db
    .query(UID.import as 'api::article.article')
    .create({ data: { ...data, publish: false } as never })) as unknown as { id: number; documentId: string };
  await strapi.db.connection.raw(
    `INSERT INTO wire_receipts (document_id, file, item, state, headline, guid, flag_count, problems, created_at, updated_at, import_id)
     SELECT md5(n::text || 'receipt'), 'many.jsonl', n, CASE WHEN n % 1000 = 0 THEN 'failed' ELSE 'created' END, 'Ferry ' || n || ' sails at noon',
       'many:' || n, n % 2, '[]', now(), now(), ? FROM generate_series(1, ?::int) n`,
    [id as never, MANY],
  );
  await strapi.db.connection.raw('ANALYZE wire_receipts');
  return documentId;
}

test('many receipts are paged from both ends, searched, and reported without being held in memory', async () => {
  const large = await manyReceipts();
  const receipts = async (query: string) => {
    const from = performance.now();
    const { body } = await desk.get(`/imports/${large}/receipts?pageSize=20&${query}`).expect(200);
    tell(`${query}: ${Math.round(performance.now() - from)} ms of ${body.meta.pagination.total}`);
    return body;
  };
  const last = MANY / 20;
  const itemsOf = async (query: string) =>
    (await receipts(query)).data.map(({ item }: { item: number }) => item);
  expect(await itemsOf('page=1')).toContain(1);
  expect(await itemsOf(`page=${last / 2}`)).toContain(MANY / 2);
  expect((await itemsOf(`page=${last}`)).at(-1)).toBe(MANY);
  expect(await itemsOf('notices=true')).not.toContain(2);
  expect(await itemsOf(`search=Ferry ${MANY - 7} `)).toEqual([MANY - 7]);
  expect((await receipts('search=at noon')).meta.pagination.total).toBe(MANY);

  const from = performance.now();
  const answer = await desk
    .get(`/imports/${large}/report.csv`)
    .buffer(true)
    .parse((response, done) => {
      let lines = 0;
      response.on('data', (piece: Buffer) => {
        for (const byte of piece) if (byte === 10) lines += 1;
      });
      response.on('end', () => done(null, lines));
    });
  tell(
    `report: ${Math.round(performance.now() - from)} ms, ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  );
  expect(answer.body).toBe(MANY + 1);
});
