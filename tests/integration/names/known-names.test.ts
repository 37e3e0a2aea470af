import { knownNames, namesChanged } from '../../../src/plugins/wire/server/src/stores/known-names';
import { ownStory } from '../support/own-story';
import { openNamesRoom, type NamesRoom } from './names-room';

let room: NamesRoom;
beforeAll(async () => {
  room = await openNamesRoom();
});
afterAll(() => room?.stop());

const atOnce = () => knownNames(room.strapi, { atOnce: true });

test('one index serves while nothing changes, and each change of a confirmed record makes another', async () => {
  const empty = await atOnce();
  const documentId = await room.record('person', 'Vugar Velkmamedov', {
    confirmed: true,
    aliases: ['V. Velkmamedov'],
  });
  const first = await atOnce();
  expect(first.size).toBe(empty.size + 2);
  expect(await atOnce()).toBe(first);
  await room.record('person', 'Proposed Velkmamedov', { confirmed: false });
  expect(await atOnce()).toBe(first);
  await room.strapi.documents('api::person.person').update({
    documentId,
    data: { aliases: [{ name: 'V. Velkmamedov' }, { name: 'Vugar Velk' }] } as never,
  });
  const second = await atOnce();
  expect(second.size).toBe(first.size + 1);
  await room.strapi.documents('api::person.person').delete({ documentId });
  expect((await atOnce()).size).toBe(empty.size);
});

test('who asks after this process has changed a name waits for an index that knows', async () => {
  const before = await knownNames(room.strapi);
  await room.record('event', 'Velk Lantern Walk', { confirmed: true });
  expect(await knownNames(room.strapi)).toBe(before);
  namesChanged(room.strapi);
  expect((await knownNames(room.strapi)).size).toBe(before.size + 1);
});

test.each(['items', 'batches'] as const)(
  'another transliteration of what was just confirmed is linked, stored in %s',
  async (way) => {
    room.storeBy(way);
    const name = `Dilshod Velk${way}ziyoyev`;
    const documentId = await room.record('person', name);
    await room.names.confirm({ type: 'person', records: [documentId] }, 'Ada');
    const own = ownStory({});
    const spelt = name.replace('yoyev', 'yoev');
    const article = await room.send({
      ...own,
      body_text: `"It is late," said ${spelt} on Monday.\n\n${own.body_text}`,
    });
    expect((await room.linked(article)).published).toContain(name);
    expect(await room.called('person', spelt)).toEqual([]);
  },
);
