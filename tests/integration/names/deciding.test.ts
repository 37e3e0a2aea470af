import { NAME_EVENTS } from '../../../src/plugins/wire/shared/constants';
import { differences } from '../undo/undo-room';
import { openNamesRoom, TEAM, type NamesRoom } from './names-room';

let room: NamesRoom;
beforeAll(async () => {
  room = await openNamesRoom();
});
afterAll(() => room?.stop());

const BY = 'Ada';

/** Makes a decision, looks at what has become of all, and takes it back: every row is as before. */
async function thereAndBack<T>(
  decide: () => Promise<{ documentId: string } | null>,
  look: () => Promise<T>,
): Promise<T> {
  const before = await room.rows();
  const decision = await decide();
  const seen = await look();
  await room.names.undo(decision!.documentId, {}, BY);
  expect(differences(before, await room.rows())).toEqual({});
  return seen;
}

test('confirming', async () => {
  const [a, b] = [await room.record('person', 'Ilse Mondal'), await room.record('person', 'Otto Brandl')];
  const both = { type: 'person' as const, records: [a, b] };
  await thereAndBack(
    () => room.names.confirm(both, BY),
    async () => {
      expect((await room.find('person', a))!.confirmed).toBe(true);
      expect((await room.find('person', b))!.confirmed).toBe(true);
      expect(await room.names.confirm(both, BY)).toBeNull();
    },
  );
  await expect(room.names.confirm({ type: 'person', records: [a, 'nosuch'] }, BY)).rejects.toThrow(
    'There is no person "nosuch"',
  );
  expect((await room.find('person', a))!.confirmed).toBe(false);
});

test('merging people: articles, events, a project’s own content, names, positions and fields follow', async () => {
  const [port, bank] = [await room.record('organization', 'Port Authority'), await room.record('organization', 'Reef Bank')];
  const b = await room.record('person', 'Vugar Mammadov', {
    aliases: ['V. Mammadov'],
    positions: [{ title: 'Envoy', organization: port }, { title: 'Chair' }],
    sameAs: [{ url: 'https://a.example/' }],
  });
  const a1 = await room.record('person', 'Vüqar Məmmədov', {
    aliases: ['v. mammadov', 'Vugar M.'],
    positions: [
      { title: 'envoy', organization: port },
      { title: 'Envoy' },
      { title: 'Chair', organization: bank },
    ],
    sameAs: [{ url: 'https://a.example/' }, { url: 'https://b.example/' }],
    bio: [{ type: 'paragraph', children: [{ type: 'text', text: 'A diplomat.' }] }],
  });
  const a2 = await room.record('person', 'Vugar Mammadoff');
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

  await thereAndBack(
    () => room.names.merge({ type: 'person', records: [a1, a2], into: b, reason: 'One man.' }, BY),
    async () => {
      expect(await room.linked(only)).toEqual({
        draft: ['Somebody Else', 'Vugar Mammadov'],
        published: ['Somebody Else', 'Vugar Mammadov'],
      });
      expect(await room.linked(both)).toEqual({ draft: ['Vugar Mammadov'], published: ['Vugar Mammadov'] });
      expect(await room.linked(draft)).toEqual({ draft: ['Vugar Mammadov'], published: [] });
      expect((await room.find('event', event))!.participants.map(({ name }: any) => name)).toEqual(['Vugar Mammadov']);
      for (const status of ['draft', 'published'] as const) {
        const found: any = await docs.findOne({
          documentId: team.documentId,
          status,
          populate: ['players', 'captain'] as never,
        });
        expect(found.players.map(({ name }: any) => name).sort()).toEqual(['Somebody Else', 'Vugar Mammadov']);
        expect(found.captain.name).toBe('Vugar Mammadov');
      }
      const stays = (await room.find('person', b))!;
      expect(stays).toMatchObject({ confirmed: true, name: 'Vugar Mammadov' });
      expect(stays.bio).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'A diplomat.' }] }]);
      expect(stays.aliases.map(({ name }: any) => name)).toEqual([
        'V. Mammadov',
        'Vugar M.',
        'Vüqar Məmmədov',
        'Vugar Mammadoff',
      ]);
      expect(stays.positions.map(({ title, organization }: any) => [title, organization?.name])).toEqual([
        ['Envoy', 'Port Authority'],
        ['Chair', undefined],
        ['Chair', 'Reef Bank'],
      ]);
      expect(stays.sameAs.map(({ url }: any) => url)).toEqual(['https://a.example/', 'https://b.example/']);
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
  const clerk = await room.record('person', 'Mina Clerk', { positions: [{ title: 'Clerk', organization: a }] });
  await thereAndBack(
    () => room.names.merge({ type: 'organization', records: [a], into: b }, BY),
    async () => {
      expect((await room.find('organization', branch))!.parent.name).toBe('Office of Tides');
      expect((await room.find('person', clerk))!.positions[0].organization.name).toBe('Office of Tides');
      expect(await room.find('organization', b)).toMatchObject({
        type: 'agency',
        url: 'https://tide.example/',
        parent: { name: 'Ministry of Tides' },
      });
    },
  );
  await thereAndBack(
    () => room.names.merge({ type: 'organization', records: [top], into: a }, BY),
    async () => expect((await room.find('organization', a))!.parent).toBeNull(),
  );
});

test('splitting into a new record, and into one that is there', async () => {
  const bank = await room.record('organization', 'Harbour Bank');
  const john = await room.record('person', 'John Reed', {
    aliases: ['J. Reed', 'Jack Reed'],
    positions: [{ title: 'Teller', organization: bank }, { title: 'Goalkeeper' }],
  });
  const [bankers, match] = [await room.article({ person: [john] }), await room.article({ person: [john] })];
  const { positions } = (await room.find('person', john))!;
  const given = { articles: [match], aliases: ['jack reed'], positions: [positions[1].id] };
  const look = async (name: string) => {
    expect(await room.linked(bankers)).toEqual({ draft: ['John Reed'], published: ['John Reed'] });
    expect(await room.linked(match)).toEqual({ draft: [name], published: [name] });
    const left = (await room.find('person', john))!;
    expect(left.aliases.map((alias: any) => alias.name)).toEqual(['J. Reed']);
    expect(left.positions.map(({ title }: any) => title)).toEqual(['Teller']);
  };
  await thereAndBack(
    () => room.names.split({ type: 'person', record: john, ...given, name: 'John Reed (goalkeeper)' }, BY),
    async () => {
      await look('John Reed (goalkeeper)');
      const [made] = await room.strapi.documents('api::person.person').findMany({
        filters: { name: 'John Reed (goalkeeper)' },
        populate: ['aliases', 'positions'],
      } as never);
      expect(made).toMatchObject({ confirmed: true, aliases: [{ name: 'Jack Reed' }], positions: [{ title: 'Goalkeeper' }] });
    },
  );
  const keeper = await room.record('person', 'Jon Reed');
  await thereAndBack(
    () => room.names.split({ type: 'person', record: john, ...given, into: keeper }, BY),
    () => look('Jon Reed'),
  );
  const split = (more: object) =>
    room.names.split({ type: 'person', record: john, into: keeper, ...more }, BY);
  await expect(split({ articles: ['nosuch'] })).rejects.toThrow('"articles": nosuch: not linked to "John Reed".');
  await expect(split({ aliases: ['Nobody'] })).rejects.toThrow('"aliases": Nobody: no other names of "John Reed".');
  await expect(split({ positions: [999_999] })).rejects.toThrow('"positions": 999999');
});

test('rejecting everywhere, and in one article', async () => {
  const fake = await room.record('person', 'Phase Two', { aliases: ['Phase II'] });
  const real = await room.record('person', 'Real Person');
  const [one, two] = [await room.article({ person: [real, fake] }), await room.article({ person: [fake] })];
  const event = await room.record('event', 'Launch', { participants: [fake, real] });
  await thereAndBack(
    () => room.names.reject({ type: 'person', records: [fake] }, BY),
    async () => {
      expect(await room.linked(one)).toEqual({ draft: ['Real Person'], published: ['Real Person'] });
      expect(await room.linked(two)).toEqual({ draft: [], published: [] });
      expect((await room.find('event', event))!.participants).toHaveLength(1);
      expect(await room.find('person', fake)).toBeNull();
      expect(await room.names.reject({ type: 'person', records: [fake] }, BY)).toMatchObject({ articles: 2 });
    },
  );
  await thereAndBack(
    () => room.names.reject({ type: 'person', records: [real], article: one }, BY),
    async () => {
      expect(await room.linked(one)).toEqual({ draft: ['Phase Two'], published: ['Phase Two'] });
      expect(await room.find('person', real)).not.toBeNull();
      expect(await room.names.reject({ type: 'person', records: [real], article: one }, BY)).toBeNull();
    },
  );
});

test('linking: to a record that is there, to a new one, here only', async () => {
  const wrong = await room.record('person', 'Ann Lee');
  const right = await room.record('person', 'Ann Lee-Brown');
  const article = await room.article({ person: [wrong] });
  const draft = await room.article({}, { publish: false });
  await thereAndBack(
    () => room.names.link({ type: 'person', article, spelling: 'Ann Lee', record: right }, BY),
    async () => {
      expect(await room.linked(article)).toEqual({ draft: ['Ann Lee-Brown'], published: ['Ann Lee-Brown'] });
      expect((await room.find('person', right))!).toMatchObject({ confirmed: true, aliases: [{ name: 'Ann Lee' }] });
      expect(await room.names.link({ type: 'person', article, spelling: 'ANN LEE', record: right }, BY)).toBeNull();
    },
  );
  await thereAndBack(
    () => room.names.link({ type: 'person', article, spelling: 'Ann Lee', record: right, always: false }, BY),
    async () => expect((await room.find('person', right))!.aliases).toEqual([]),
  );
  await thereAndBack(
    () => room.names.link({ type: 'organization', article: draft, spelling: 'The Reef', name: 'Reef Society' }, BY),
    async () => {
      expect(await room.linked(draft, 'organization')).toEqual({ draft: ['Reef Society'], published: [] });
      expect(await room.linked(article, 'organization')).toEqual({ draft: [], published: [] });
    },
  );
  await expect(
    room.names.link({ type: 'person', article: 'nosuch', spelling: 'Ann', record: right }, BY),
  ).rejects.toThrow('There is no article "nosuch".');
});
