import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PreviewItem } from '../../../src/plugins/wire/shared/contracts/preview';
import { ownStory } from '../support/own-story';
import { openNamesRoom, type NamesRoom } from './names-room';

let room: NamesRoom;
beforeAll(async () => {
  room = await openNamesRoom();
});
afterAll(() => room?.stop());

const BY = 'Ada';
let made = 0;

/** A name that no other test has. */
const surname = (): string => {
  made += 1;
  return `Velk${['ar', 'en', 'is', 'ov', 'un', 'at', 'er', 'im'][made % 8]}${'abcdefgh'[Math.floor(made / 8)]}`;
};

const story = (text: string, more: Record<string, unknown> = {}) => {
  const own = ownStory(more);
  return { ...own, body_text: `${text}\n\n${own.body_text}` };
};
const saying = (name: string): string =>
  `"The boats are in," said ${name}, chairman of the Lantern Harbour Bank, on Monday.`;

describe.each(['items', 'batches'] as const)('stored in %s', (way) => {
  beforeEach(() => room.storeBy(way));

  const send = (item: object): Promise<string> => room.send(item);

  test('a rejected spelling is neither linked nor proposed, until somebody makes a record of it', async () => {
    const name = `Dorian ${surname()}`;
    await send(story(saying(name)));
    const [{ documentId }] = await room.called('person', name);
    const { documentId: decision } = (await room.names.reject(
      { type: 'person', records: [documentId] },
      BY,
    ))!;
    const article = await send(story(saying(name)));
    expect((await room.linked(article)).draft).not.toContain(name);
    expect(await room.called('person', name)).toEqual([]);
    await room.names.undo(decision, {}, BY);
    expect((await room.linked(await send(story(saying(name))))).draft).toContain(name);
    await room.names.reject({ type: 'person', records: [documentId] }, BY);
    await room.record('person', name, { confirmed: true });
    expect((await room.linked(await send(story(saying(name))))).published).toContain(name);
  });

  test('a name that was merged away is another name of the one that stays, known or not', async () => {
    const [old, now] = [`Dorian ${surname()}`, `Dorian ${surname()}`];
    const a = await room.record('person', old, { confirmed: true });
    const b = await room.record('person', now, { confirmed: true });
    // Knows both names from here on, for a while.
    expect((await room.linked(await send(story(saying(old))))).draft).toContain(old);
    await room.names.merge({ type: 'person', records: [a], into: b }, BY);
    const article = await send(story(saying(old)));
    expect((await room.linked(article)).published).toContain(now);
    expect(await room.called('person', old)).toEqual([]);
  });

  test('a spelling that several share means the one that an editor said', async () => {
    const name = `Dorian ${surname()}`;
    await room.record('person', name, { confirmed: true });
    const right = await room.record('person', `${name} Junior`, { aliases: [name], confirmed: true });
    const article = await send(story(saying(name)));
    expect((await room.linked(article)).draft).not.toContain(`${name} Junior`);
    await room.names.link({ type: 'person', article, spelling: name, record: right }, BY);
    expect((await room.linked(article)).published).toContain(`${name} Junior`);
    const next = await send(story(saying(name)));
    expect((await room.linked(next)).published).toContain(`${name} Junior`);
    expect((await room.linked(next)).published).not.toContain(name);
  });

  test('what holds in one article holds for its next versions', async () => {
    const name = `Dorian ${surname()}`;
    const item = story(saying(name));
    const other = story(saying(name));
    const [article, elsewhere] = [await send(item), await send(other)];
    const [{ documentId }] = await room.called('person', name);
    const split = {
      type: 'person' as const,
      record: documentId,
      articles: [article],
      name: `${name} (banker)`,
    };
    await room.names.split(split, BY);
    await send({ ...item, version: '2', headline: 'A second version' });
    expect((await room.linked(article)).published).toContain(`${name} (banker)`);
    expect((await room.linked(article)).published).not.toContain(name);
    await send({ ...other, version: '2', headline: 'A second version, too' });
    expect((await room.linked(elsewhere)).published).toContain(name);

    await room.names.reject({ type: 'person', records: [documentId], article: elsewhere }, BY);
    await send({ ...other, version: '3', headline: 'A third version' });
    expect((await room.linked(elsewhere)).published).not.toContain(name);
    expect((await room.linked(await send(story(saying(name))))).published).toContain(name);
  });

  test('what was merged is no editor’s change of an article: a later version that no longer names it unlinks it', async () => {
    const [old, now] = [`Dorian ${surname()}`, `Dorian ${surname()}`];
    const item = story(saying(old));
    const article = await send(item);
    const [{ documentId }] = await room.called('person', old);
    const b = await room.record('person', now, { confirmed: true });
    await room.names.merge({ type: 'person', records: [documentId], into: b }, BY);
    await send({ ...item, version: '2', headline: 'A second version' });
    expect((await room.linked(article)).published).toContain(now);
    await send({ ...ownStory(), guid: item.guid, version: '3' });
    expect((await room.linked(article)).published).not.toContain(now);
  });

  test('two spellings of one text are proposed as one, once, and not again when they are different', async () => {
    const word = surname();
    const [one, two] = [`Dorian ${word}kho`, `Dorian ${word}ho`];
    const text = `${saying(one)}\n\n${saying(two)}`;
    const proposed = async () => {
      const { data } = await room.names.proposals({ type: 'person' }, { page: 1, pageSize: 100 });
      return data.filter(({ records }) => records.some(({ name }) => name?.includes(word)));
    };
    const article = await send(story(text));
    await send(story(text));
    const found = await proposed();
    expect(found).toMatchObject([
      { type: 'person', state: 'open', score: 0.5, article: { documentId: article } },
    ]);
    expect(
      found[0].records.map(({ name, confirmed, articles }) => [name, confirmed, articles]).sort(),
    ).toEqual([
      [two, false, 2],
      [one, false, 2],
    ]);
    expect(found[0].evidence).toBe(`One text names "${one}" and "${two}".`);
    const decision = (await room.names.different({ proposal: found[0].documentId }, BY))!;
    expect(await room.names.different({ proposal: found[0].documentId }, BY)).toBeNull();
    await send(story(text));
    expect(await proposed()).toEqual([]);
    await room.names.undo(decision.documentId, {}, BY);
    expect(await proposed()).toHaveLength(1);
    const [a, b] = found[0].records.map(({ documentId }) => documentId);
    await room.names.merge({ type: 'person', records: [a], into: b }, BY);
    expect(await proposed()).toEqual([]);
    await send(story(text));
    expect(await proposed()).toEqual([]);
  });
});

test('what a source tells of a rejected event is held', async () => {
  room.storeBy('items');
  const name = `Regatta of ${surname()}`;
  const send = async (uid: string, date: string) => {
    const path = join(room.desk.folder, 'regatta.ics');
    const lines = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `SUMMARY:${name}`,
      `DTSTART;VALUE=DATE:${date}`,
    ];
    writeFileSync(path, [...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'));
    return (await room.desk.sendFiles([{ path, name: 'regatta.ics' }])).receipts[0];
  };
  await send('a@port.example', '20260307');
  const [{ documentId }] = await room.called('event', name);
  const { documentId: decision } = (await room.names.reject({ type: 'event', records: [documentId] }, BY))!;
  for (const uid of ['a@port.example', 'b@port.example']) {
    const { state, detail } = await send(uid, '20260308');
    expect([state, detail]).toEqual(['held', expect.stringMatching(/An editor has rejected this name/u)]);
  }
  expect(await room.called('event', name)).toEqual([]);
  await room.names.undo(decision, {}, BY);
  expect((await send('a@port.example', '20260309')).state).toBe('updated');
});

test('a preview leaves out what would be neither linked nor proposed', async () => {
  const name = `Dorian ${surname()}`;
  const fake = await room.record('person', name);
  const preview = async (): Promise<(string | undefined)[]> => {
    const response = await room.ask('/imports/preview', { text: `A headline of the day\n\n${saying(name)}` });
    expect(response.status).toBe(200);
    const items = response.body.data.items as PreviewItem[];
    return items.flatMap(({ entities }) =>
      entities.filter((one) => one.name === name).map(({ known }) => known),
    );
  };
  expect(await preview()).toEqual([fake]);
  await room.names.reject({ type: 'person', records: [fake] }, BY);
  expect(await preview()).toEqual([]);
});
