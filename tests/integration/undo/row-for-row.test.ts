import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mixedWire } from '../batch/mixed-wire';
import { NO_WARRANTY, sponsoredBy, wireItem } from '../support/wire-stories';
import { differences, openUndoRoom, type UndoRoom } from './undo-room';

let room: UndoRoom;
beforeAll(async () => {
  room = await openUndoRoom();
});
afterAll(() => room?.stop());

const kill = ({ guid }: Record<string, unknown>, more: object = {}) => ({
  guid,
  pubstatus: 'canceled',
  headline: 'KILL: this story is withdrawn',
  ...more,
});

test.each([
  ['item by item', 1e9],
  ['in batches', 0],
])(
  'undone, an import leaves every table as it was before; done again, as it was after (%s)',
  async (_how, directBytes) => {
    room.strapi.config.set('plugin::wire.directBytes', directBytes);
    const [first, second, third, fourth] = [
      wireItem({}, [NO_WARRANTY]),
      wireItem(),
      wireItem(),
      wireItem({}, [sponsoredBy('Marlow Savings')]),
    ];
    await room.desk.send([first, second, third, fourth], { publish: true });
    const before = await room.rows();

    const sent = await room.desk.send(
      [
        wireItem({}, ['Anselm Thorvald, director of the Pelham Institute, did not come.']),
        wireItem({ subjects: [{ name: 'shipping', code: 'medtop:1' }] }, [
          NO_WARRANTY,
          sponsoredBy('Corbel Trust'),
        ]),
        {
          ...first,
          version: '2',
          headline: 'Quay Opens, With a Band',
          body_text: `${String(first.body_text)}\n\nA band played.`,
        },
        kill(second, { version: '2' }),
        { ...third, version: '2' },
        kill({ guid: `tag:lantern.example,2026:never-seen-${directBytes}` }),
        {
          ...fourth,
          version: '2',
          body_text: 'Quite another text stands here now, and nobody pays for it any more in any way.',
        },
        {
          ...fourth,
          version: '3',
          headline: 'A Third Version',
          body_text: 'And then there was one more text that stands here now in its place.',
        },
      ],
      { publish: true },
    );
    expect(sent.counts).toMatchObject({ created: 1, held: 1, updated: 3, killed: 2, failed: 0 });
    const after = await room.rows();
    const id = sent.documentId!;

    const undone = await room.undo.undoNow(id, { actor: 'Ada' });
    expect(undone).toMatchObject({ state: 'undone', undo: { total: 6, done: 6, left: 0, by: 'Ada' } });
    expect(differences(before, await room.rows())).toEqual({});

    const redone = await room.undo.redoNow(id, { actor: 'Ada' });
    expect(redone).toMatchObject({ state: 'finished', undo: { total: 6, done: 6, left: 0 } });
    expect(differences(after, await room.rows())).toEqual({});

    await room.undo.undoNow(id, { actor: 'Ada' });
    expect(differences(before, await room.rows())).toEqual({});
  },
);

test('undone, an import of all sorts of items in batches is undone in every table, too', async () => {
  room.strapi.config.set('plugin::wire.directBytes', 0);
  for (const [name, content] of Object.entries(mixedWire())) {
    const before = await room.rows();
    const path = join(room.desk.folder, name);
    writeFileSync(path, content);
    const sent = await room.desk.sendFiles([{ path, name }], {
      source: 'Kestrel',
      publish: name.includes('publish'),
    });
    const after = await room.rows();
    const undone = await room.undo.undoNow(sent.documentId!, { actor: 'Ada' });
    expect(undone.undo).toMatchObject({ left: 0 });
    expect(differences(before, await room.rows())).toEqual({});
    await room.undo.redoNow(sent.documentId!, { actor: 'Ada' });
    expect(differences(after, await room.rows())).toEqual({});
  }
});

test('undone, the first import of a source leaves nothing, not even the source; and can be imported again', async () => {
  const before = await room.rows();
  const items = [wireItem({}, ['Odalys Verhoeven, chair of the Tanager Society, spoke.']), wireItem()];
  const sent = await room.desk.send(items, { source: 'Tanager Wire', publish: true });
  const after = await room.rows();
  await room.undo.undoNow(sent.documentId!, { actor: 'Ada' });
  expect(differences(before, await room.rows())).toEqual({});
  await room.undo.redoNow(sent.documentId!, { actor: 'Ada' });
  expect(differences(after, await room.rows())).toEqual({});
  await room.undo.undoNow(sent.documentId!, { actor: 'Ada' });
  const again = await room.desk.send(items, { source: 'Tanager Wire', publish: true });
  expect(again.counts).toMatchObject({ created: 2 });
});
