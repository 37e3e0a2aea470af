import { counts, openImportRoom, type ImportRoom } from './import-room';

let room: ImportRoom;

beforeAll(async () => {
  room = await openImportRoom();
});
afterAll(() => room?.stop());

const calendar = (summary: string, ...more: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:regatta@port.example',
    `SUMMARY:${summary}`,
    ...more,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const events = () => room.rows('api::event.event', {}, ['aliases']);

const importCalendar = async (...args: Parameters<typeof calendar>) => {
  const run = await room.run([room.file('regatta.ics', calendar(...args))]);
  const [receipt] = await room.receipts(run);
  return { run, receipt };
};

test('a calendar’s event becomes a proposed event and no article', async () => {
  const { run, receipt } = await importCalendar(
    'Spring regatta',
    'DTSTART;VALUE=DATE:20260307',
    'DTEND;VALUE=DATE:20260309',
    'LOCATION:Baku',
    'DESCRIPTION:Boats from six ports.',
  );
  expect(run.counts).toEqual(counts({ items: 1, created: 1 }));
  expect(receipt).toMatchObject({ headline: 'Spring regatta', detail: expect.stringContaining('an event') });
  expect(receipt.original).toContain('UID:regatta@port.example');
  expect(await events()).toMatchObject([
    {
      name: 'Spring regatta',
      slug: 'spring-regatta',
      confirmed: false,
      startDate: '2026-03-07',
      endDate: '2026-03-08',
      place: 'Baku',
      description: [{ type: 'paragraph', children: [{ text: 'Boats from six ports.' }] }],
    },
  ]);
  expect(await room.articles()).toEqual([]);
});

test('the same once more changes nothing', async () => {
  const before = await events();
  const { run } = await importCalendar(
    'Spring regatta',
    'DTSTART;VALUE=DATE:20260307',
    'DTEND;VALUE=DATE:20260309',
    'LOCATION:Baku',
    'DESCRIPTION:Boats from six ports.',
  );
  expect(run.counts).toEqual(counts({ items: 1, unchanged: 1 }));
  expect(await events()).toEqual(before);
});

test('a newer version updates what no editor has touched', async () => {
  const [{ documentId }] = await events();
  await room.strapi
    .documents('api::event.event')
    .update({ documentId, data: { place: 'Baku, Seaside Boulevard', confirmed: true } as object });
  const { run, receipt } = await importCalendar(
    'Spring regatta of Baku',
    'SEQUENCE:1',
    'DTSTART;VALUE=DATE:20260314',
    'LOCATION:Sumqayit',
  );
  expect(run.counts).toEqual(counts({ items: 1, updated: 1 }));
  expect(receipt.detail).toBe('Kept what was there: place.');
  expect(await events()).toMatchObject([
    {
      documentId,
      name: 'Spring regatta of Baku',
      confirmed: true,
      startDate: '2026-03-14',
      place: 'Baku, Seaside Boulevard',
    },
  ]);
});

test('versions end as if they had come in their order, and one that came too late is kept as it came', async () => {
  const send = async (sequence: number, summary: string) => {
    const text = calendar(summary, `SEQUENCE:${sequence}`).replace('regatta@', 'launch@');
    return (await room.receipts(await room.run([room.file('launch.ics', text)])))[0];
  };
  await send(1, 'Launch of a boat');
  expect(await send(3, 'Launch of a boat')).toMatchObject({ state: 'unchanged', original: null });
  expect(await send(2, 'Launch of two boats')).toMatchObject({
    state: 'unchanged',
    original: expect.stringContaining('two boats'),
  });
  const names = (await events()).map(({ name }) => name);
  expect(names).toContain('Launch of a boat');
  expect(names).not.toContain('Launch of two boats');
});

test('a record of that name that somebody else made gets only what it lacks', async () => {
  const made = await room.strapi
    .documents('api::event.event')
    .create({ data: { name: 'Autumn fair', place: 'Ganja', confirmed: true } as object as object });
  const fair = calendar('Autumn fair', 'DTSTART;VALUE=DATE:20261003', 'LOCATION:Shaki').replace(
    'regatta@',
    'fair@',
  );
  const run = await room.run([room.file('fair.ics', fair)]);
  expect(run.counts).toEqual(counts({ items: 1, updated: 1 }));
  expect((await events()).filter(({ name }) => name === 'Autumn fair')).toMatchObject([
    { documentId: made.documentId, place: 'Ganja', startDate: '2026-10-03', confirmed: true },
  ]);
});

test('an event that is called off is told of, and its record stays', async () => {
  const { run, receipt } = await importCalendar('Spring regatta of Baku', 'SEQUENCE:2', 'STATUS:CANCELLED');
  expect(run.counts).toEqual(counts({ items: 1, killed: 1 }));
  expect(receipt.detail).toContain('Its record stays');
  expect((await events()).some(({ name }) => name === 'Spring regatta of Baku')).toBe(true);
});

test('a dry run says the same and writes nothing', async () => {
  const before = await events();
  const run = await room.run(
    [
      room.file(
        'new.ics',
        calendar('Winter ball', 'DTSTART;VALUE=DATE:20261212').replace('regatta@', 'ball@'),
      ),
    ],
    {
      dryRun: true,
    },
  );
  expect(run.counts).toEqual(counts({ items: 1, created: 1 }));
  expect(await events()).toEqual(before);
});
