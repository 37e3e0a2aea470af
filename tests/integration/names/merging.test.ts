import { NAME_EVENTS } from '../../../src/plugins/wire/shared/constants';
import { openNamesRoom, TEAM, type NamesRoom } from './names-room';

let room: NamesRoom;
beforeAll(async () => {
  room = await openNamesRoom();
});
afterAll(() => room?.stop());

const BY = 'Ada';

test('merging people: articles, events, a project’s own content, names, positions and fields follow', async () => {
  const [port, bank] = [
    await room.record('organization', 'Port Authority'),
    await room.record('organization', 'Reef Bank'),
  ];
  const b = await room.record('person', 'Vugar Mammadov', {
    aliases: ['V. Mammadov'],
    positions: [
      { title: 'Envoy', organization: port, firstSeen: '2026-05-06', lastSeen: '2026-05-06', seenIn: ['b'] },
      { title: 'Chair' },
    ],
    sameAs: [{ url: 'https://a.example/' }],
  });
  const a1 = await room.record('person', 'Vüqar Məmmədov', {
    aliases: ['v. mammadov', 'Vugar M.'],
    positions: [
      {
        title: 'envoy',
        organization: port,
        firstSeen: '2026-05-04',
        lastSeen: '2026-05-08',
        seenIn: ['a', 'c'],
      },
      { title: 'Envoy' },
      { title: 'Chair', organization: bank },
    ],
    sameAs: [{ url: 'https://a.example/' }, { url: 'https://b.example/' }],
    bio: [{ type: 'paragraph', children: [{ type: 'text', text: 'A diplomat.' }] }],
  });
  const image = await room.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'v.png',
      hash: 'v',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: '/v.png',
      provider: 'local',
    },
  });
  const a2 = await room.record('person', 'Vugar Mammadoff', { image: image.id });
  const other = await room.record('person', 'Somebody Else');
  const only = await room.article({ person: [other, a1] });
  const both = await room.article({ person: [a1, b, a2] });
  const draft = await room.article({ person: [a2] }, { publish: false });
  const event = await room.record('event', 'Book Fair', { participants: [a1, b] });
  const docs = room.strapi.documents(TEAM as 'api::article.article');
  const team = await docs.create({ data: { name: 'Blues', players: [a1, other, a2], captain: a1 } as never });
  await docs.publish({ documentId: team.documentId });
  const told: unknown[] = [];
  const hear = (event: unknown) => void told.push(event);
  room.strapi.eventHub.on(NAME_EVENTS.merge, hear as never);

  await room.thereAndBack(
    () => room.names.merge({ type: 'person', records: [a1, a2], into: b, reason: 'One man.' }, BY),
    async () => {
      expect(await room.linked(only)).toEqual({
        draft: ['Somebody Else', 'Vugar Mammadov'],
        published: ['Somebody Else', 'Vugar Mammadov'],
      });
      expect(await room.linked(both)).toEqual({ draft: ['Vugar Mammadov'], published: ['Vugar Mammadov'] });
      expect(await room.linked(draft)).toEqual({ draft: ['Vugar Mammadov'], published: [] });
      expect((await room.find('event', event))!.participants.map(({ name }) => name)).toEqual([
        'Vugar Mammadov',
      ]);
      for (const status of ['draft', 'published'] as const) {
        const found = (await docs.findOne({
          documentId: team.documentId,
          status,
          populate: ['players', 'captain'] as never,
        })) as unknown as { players: { name: string }[]; captain: { name: string } };
        expect(found.players.map(({ name }) => name).sort()).toEqual(['Somebody Else', 'Vugar Mammadov']);
        expect(found.captain.name).toBe('Vugar Mammadov');
      }
      const stays = (await room.find('person', b))!;
      expect(stays).toMatchObject({ confirmed: true, name: 'Vugar Mammadov' });
      expect(stays.image!.name).toBe('v.png');
      expect(stays.bio).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'A diplomat.' }] }]);
      expect(stays.aliases.map(({ name }) => name)).toEqual([
        'V. Mammadov',
        'Vugar M.',
        'Vüqar Məmmədov',
        'Vugar Mammadoff',
      ]);
      expect(stays.positions.map(({ title, organization }) => [title, organization?.name])).toEqual([
        ['Envoy', 'Port Authority'],
        ['Chair', undefined],
        ['Chair', 'Reef Bank'],
      ]);
      // One post, from the first day on which either stood in the news.
      expect(stays.positions[0]).toMatchObject({ firstSeen: '2026-05-04', lastSeen: '2026-05-08' });
      expect(stays.sameAs.map(({ url }) => url)).toEqual(['https://a.example/', 'https://b.example/']);
      expect(await room.find('person', a1)).toBeNull();
      // Asked once more, the same is answered.
      const again = await room.names.merge({ type: 'person', records: [a1, a2], into: b }, BY);
      expect(again).toMatchObject({ action: 'merge', articles: 3, by: BY, reason: 'One man.' });
      expect(told).toHaveLength(1);
    },
  );
  room.strapi.eventHub.off(NAME_EVENTS.merge, hear as never);
  const history = await room.strapi.db
    .query('plugin::wire.history-entry')
    .findMany({ where: { articleDocumentId: only }, orderBy: { id: 'asc' } });
  expect(history.map(({ action, actor }) => [action, actor])).toEqual([
    ['name-decided', BY],
    ['name-undone', BY],
  ]);
});

test('merging organizations: those who work there, parts and the parent follow, and nothing is its own parent', async () => {
  const top = await room.record('organization', 'Ministry of Tides');
  const a = await room.record('organization', 'Tide Office', { parent: top, url: 'https://tide.example/' });
  const b = await room.record('organization', 'Office of Tides', { type: 'agency' });
  const branch = await room.record('organization', 'Tide Office North', { parent: a });
  const clerk = await room.record('person', 'Mina Clerk', {
    positions: [{ title: 'Clerk', organization: a }],
  });
  await room.thereAndBack(
    () => room.names.merge({ type: 'organization', records: [a], into: b }, BY),
    async () => {
      expect((await room.find('organization', branch))!.parent!.name).toBe('Office of Tides');
      expect((await room.find('person', clerk))!.positions[0].organization!.name).toBe('Office of Tides');
      expect(await room.find('organization', b)).toMatchObject({
        type: 'agency',
        url: 'https://tide.example/',
        parent: { name: 'Ministry of Tides' },
      });
    },
  );
  await room.thereAndBack(
    () => room.names.merge({ type: 'organization', records: [top], into: a }, BY),
    async () => expect((await room.find('organization', a))!.parent).toBeNull(),
  );
});
