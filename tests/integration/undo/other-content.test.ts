import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { sponsoredBy, wireItem } from '../support/wire-stories';
import { differences, openUndoRoom, type UndoRoom } from './undo-room';

const FRONT = 'api::testfront.testfront';

/** A project's own type that points at articles. */
function extend(strapi: Core.Strapi): void {
  strapi.get('content-types').add('api::testfront', {
    testfront: {
      schema: {
        kind: 'collectionType',
        collectionName: 'testfronts',
        info: { singularName: 'testfront', pluralName: 'testfronts', displayName: 'Front' },
        options: { draftAndPublish: false },
        attributes: {
          name: { type: 'string' },
          teasers: { type: 'relation', relation: 'manyToMany', target: 'api::article.article' },
          lead: { type: 'relation', relation: 'oneToOne', target: 'api::article.article' },
        },
      },
    },
  } as never);
}

let room: UndoRoom;
beforeAll(async () => {
  room = await openUndoRoom({ extend });
});
afterAll(() => room?.stop());

const undo = (documentId: string | null) => room.undo.undoNow(documentId!, { actor: 'Ada' });
const redo = (documentId: string | null) => room.undo.redoNow(documentId!, { actor: 'Ada' });

const front = (data: object) =>
  room.strapi.documents(FRONT as 'api::article.article').create({ data: data as never });

const whys = async (documentId: string | null) =>
  (await room.undo.left(documentId!, { page: 1, pageSize: 100 })).data.map(({ why }) => why);

test('an article to which other content was linked since stays', async () => {
  const { documentId, receipts } = await room.desk.send([wireItem(), wireItem()], { publish: true });
  await front({ name: 'Home', teasers: [receipts[0].article] });
  await undo(documentId);
  expect(await whys(documentId)).toEqual(['linked']);
  expect(await room.desk.published(receipts[0].article!)).not.toBeNull();
  expect(await room.desk.find(receipts[1].article!, 'draft')).toBeNull();
});

test('what pointed at an article before an import points at it after its undo, and after doing it again', async () => {
  const item = wireItem();
  const first = await room.desk.send([item], { publish: true });
  await front({ name: 'Sport', teasers: [first.receipts[0].article], lead: first.receipts[0].article });
  const before = await room.rows();
  const second = await room.desk.send([{ ...item, version: '2', headline: 'Newer' }], { publish: true });
  const after = await room.rows();
  await undo(second.documentId);
  expect(await whys(second.documentId)).toEqual([]);
  expect(differences(before, await room.rows())).toEqual({});
  await redo(second.documentId);
  expect(differences(after, await room.rows())).toEqual({});
  await front({ name: 'Culture', teasers: [first.receipts[0].article] });
  await undo(second.documentId);
  expect(await whys(second.documentId)).toEqual(['linked']);
  expect(await room.desk.published(first.receipts[0].article!)).toMatchObject({ headline: 'Newer' });
});

test('what a source told of an event goes, or is what it was', async () => {
  const send = async (summary: string) => {
    const path = join(room.desk.folder, 'regatta.ics');
    const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:regatta@port.example', `SUMMARY:${summary}`];
    writeFileSync(
      path,
      [...lines, 'DTSTART;VALUE=DATE:20260307', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'),
    );
    return room.desk.sendFiles([{ path, name: 'regatta.ics' }]);
  };
  const before = await room.rows();
  const first = await send('Spring regatta');
  const between = await room.rows();
  const second = await send('Spring Regatta of the Bay');
  expect(second.counts).toMatchObject({ updated: 1 });
  const after = await room.rows();
  await undo(second.documentId);
  expect(differences(between, await room.rows())).toEqual({});
  await redo(second.documentId);
  expect(differences(after, await room.rows())).toEqual({});
  await undo(second.documentId);
  await undo(first.documentId);
  expect(differences(before, await room.rows())).toEqual({});
  await redo(first.documentId);
  expect(differences(between, await room.rows())).toEqual({});
});

test('nobody is asked any more about a notice that only the import put before the editors', async () => {
  const text = sponsoredBy('Harrow Bonds');
  const { receipts } = await room.desk.send([wireItem({}, [text])]);
  const [flag] = await room.desk.flags(receipts[0].article!);
  const notices = room.strapi.db.query('plugin::wire.notice' as 'api::article.article');
  const where = { documentId: flag.notice!.documentId };
  const review = async () => ((await notices.findOne({ where })) as unknown as { review: boolean }).review;
  await notices.update({ where, data: { review: false } as never });
  const before = await room.rows();
  const second = await room.desk.send([wireItem({}, [text])]);
  expect(await review()).toBe(true);
  const after = await room.rows();
  await undo(second.documentId);
  expect(differences(before, await room.rows())).toEqual({});
  await redo(second.documentId);
  expect(differences(after, await room.rows())).toEqual({});
});
