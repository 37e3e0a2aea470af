import { openNamesRoom, type NamesRoom } from './names-room';

let room: NamesRoom;
beforeAll(async () => {
  room = await openNamesRoom();
});
afterAll(() => room?.stop());

const BY = 'Ada';

test('confirming', async () => {
  const [a, b] = [await room.record('person', 'Ilse Mondal'), await room.record('person', 'Otto Brandl')];
  const both = { type: 'person' as const, records: [a, b] };
  await room.thereAndBack(
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
    expect(left.aliases.map((alias) => alias.name)).toEqual(['J. Reed']);
    expect(left.positions.map(({ title }) => title)).toEqual(['Teller']);
  };
  await room.thereAndBack(
    () => room.names.split({ type: 'person', record: john, ...given, name: 'John Reed (goalkeeper)' }, BY),
    async () => {
      await look('John Reed (goalkeeper)');
      const [made] = await room.strapi.documents('api::person.person').findMany({
        filters: { name: 'John Reed (goalkeeper)' },
        populate: ['aliases', 'positions'],
      } as never);
      expect(made).toMatchObject({
        confirmed: true,
        aliases: [{ name: 'Jack Reed' }],
        positions: [{ title: 'Goalkeeper' }],
      });
    },
  );
  const keeper = await room.record('person', 'Jon Reed');
  await room.thereAndBack(
    () => room.names.split({ type: 'person', record: john, ...given, into: keeper }, BY),
    () => look('Jon Reed'),
  );
  const split = (more: object) =>
    room.names.split({ type: 'person', record: john, into: keeper, ...more }, BY);
  await expect(split({ articles: ['nosuch'] })).rejects.toThrow(
    '"articles": nosuch: not linked to "John Reed".',
  );
  await expect(split({ aliases: ['Nobody'] })).rejects.toThrow(
    '"aliases": Nobody: no other names of "John Reed".',
  );
  await expect(split({ positions: [999_999] })).rejects.toThrow('"positions": 999999');
});

test('rejecting everywhere, and in one article', async () => {
  const fake = await room.record('person', 'Phase Two', { aliases: ['Phase II'] });
  const real = await room.record('person', 'Real Person');
  const [one, two] = [await room.article({ person: [real, fake] }), await room.article({ person: [fake] })];
  const event = await room.record('event', 'Launch', { participants: [fake, real] });
  await room.thereAndBack(
    () => room.names.reject({ type: 'person', records: [fake] }, BY),
    async () => {
      expect(await room.linked(one)).toEqual({ draft: ['Real Person'], published: ['Real Person'] });
      expect(await room.linked(two)).toEqual({ draft: [], published: [] });
      expect((await room.find('event', event))!.participants).toHaveLength(1);
      expect(await room.find('person', fake)).toBeNull();
      expect(await room.names.reject({ type: 'person', records: [fake] }, BY)).toMatchObject({ articles: 2 });
    },
  );
  await room.thereAndBack(
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
  await room.thereAndBack(
    () => room.names.link({ type: 'person', article, spelling: 'Ann Lee', record: right }, BY),
    async () => {
      expect(await room.linked(article)).toEqual({ draft: ['Ann Lee-Brown'], published: ['Ann Lee-Brown'] });
      expect((await room.find('person', right))!).toMatchObject({
        confirmed: true,
        aliases: [{ name: 'Ann Lee' }],
      });
      expect(
        await room.names.link({ type: 'person', article, spelling: 'ANN LEE', record: right }, BY),
      ).toBeNull();
    },
  );
  await room.thereAndBack(
    () => room.names.link({ type: 'person', article, spelling: 'Ann Lee', record: right, always: false }, BY),
    async () => expect((await room.find('person', right))!.aliases).toEqual([]),
  );
  await room.thereAndBack(
    () =>
      room.names.link(
        { type: 'organization', article: draft, spelling: 'The Reef', name: 'Reef Society' },
        BY,
      ),
    async () => {
      expect(await room.linked(draft, 'organization')).toEqual({ draft: ['Reef Society'], published: [] });
      expect(await room.linked(article, 'organization')).toEqual({ draft: [], published: [] });
    },
  );
  await expect(
    room.names.link({ type: 'person', article: 'nosuch', spelling: 'Ann', record: right }, BY),
  ).rejects.toThrow('There is no article "nosuch".');
});
