import { UID } from '../../../src/plugins/wire/shared/constants';
import { NO_WARRANTY } from '../support/wire-stories';
import { DAYS, LABEL, openRecurringRoom, STATEMENT, storyOn, type RecurringRoom } from './recurring-room';

let room: RecurringRoom;
beforeAll(async () => {
  room = await openRecurringRoom();
});
afterAll(() => room?.stop());

test('what recurs in a source is put before an editor, with the number and examples', async () => {
  const source = 'Tidewater Wire';
  const sent = await room.sendDays(DAYS, [LABEL, STATEMENT], { source });
  await room.sendDays([8, 9], [], { source });
  await room.runsOver();

  const notice = await room.proposal(source, STATEMENT);
  expect(notice).toMatchObject({
    state: 'proposed',
    looks: 'notice',
    stories: 6,
    of: 8,
    places: { body: 6, removed: 0 },
    positions: { top: 0, middle: 0, end: 6 },
    firstSeen: '2026-03-02T08:00:00.000Z',
    lastSeen: '2026-03-07T08:00:00.000Z',
    evidence: {
      stories: 6,
      of: 6,
      sentence: 'It recurs in 6 of 6 articles of Tidewater Wire, from 2026-03-02 to 2026-03-07.',
    },
    source: { name: source },
  });
  expect(notice.examples).toHaveLength(5);
  expect(notice.examples[0]).toEqual({
    article: sent[5].article,
    headline: sent[5].headline,
    at: '2026-03-07T08:00:00.000Z',
    quote: STATEMENT,
  });
  const label = await room.proposal(source, LABEL);
  expect(label).toMatchObject({ state: 'proposed', looks: 'chrome' });
  expect(label).not.toHaveProperty('notice');
  expect(await room.proposals(source)).toHaveLength(2);
  expect(await room.proposals(source, '&looks=chrome')).toHaveLength(1);
  expect(await room.proposals(source, '&state=rejected')).toEqual([]);
});

test('the notice stands in the queue, with where it comes from, and is flagged where it stands', async () => {
  const source = 'Queue Wire';
  const text = 'None of our kettles are mended by hand, as every reader of the coast knows by now.';
  const sent = await room.sendDays(DAYS, [text], { source });
  await room.runsOver();
  const proposal = await room.proposal(source, text);
  const [queued] = (await room.list('decision=pending&review=true&pageSize=100')).filter(
    ({ documentId }) => documentId === proposal.notice,
  );
  expect(queued).toMatchObject({
    text,
    kinds: ['other'],
    issuer: source,
    source: { name: source },
    decision: 'pending',
    placement: 'inline',
    score: 0.5,
    articles: 6,
    recurs: {
      paragraph: proposal.documentId,
      stories: 6,
      of: 6,
      sentence: expect.stringMatching(/^It recurs in 6 of 6 articles of Queue Wire/u),
    },
  });
  expect(queued.recurs?.examples).toHaveLength(5);
  for (const { article } of sent) {
    expect(await room.desk.flags(article!)).toMatchObject([
      { quote: text, placement: 'inline', inChrome: false, notice: { documentId: proposal.notice } },
    ]);
  }
  const [told] = await room.paragraphHistory(proposal.documentId);
  expect(told).toMatchObject({
    action: 'recurring-proposed',
    notice: { documentId: proposal.notice },
    after: { state: 'proposed', looks: 'notice', stories: 6, of: 6 },
    reason: expect.stringMatching(/^It recurs in 6 of 6 articles/u),
    quote: text,
  });

  const [later] = await room.sendDays([8], [text], { source });
  expect(await room.desk.flags(later.article!)).toMatchObject([
    { quote: text, basis: 'wire', placement: 'inline', notice: { documentId: proposal.notice } },
  ]);
  expect(await room.proposal(source, text)).toMatchObject({ stories: 7, of: 7, evidence: { stories: 6 } });
});

test('versions of one story are one, duplicates none, and both leave the count right', async () => {
  const source = 'Version Wire';
  const story = storyOn(2, [STATEMENT]);
  const versions = [1, 2, 3, 4, 5, 6, 7].map((n) => ({
    ...story,
    version: String(n),
    versionCreated: `2026-03-${String(n + 1).padStart(2, '0')}T08:00:00Z`,
    body_text: `${story.body_text as string}\n\nIt was written anew for the ${'again '.repeat(n)}time.`,
  }));
  await room.desk.send(versions, { source });
  const copies = [1, 2, 3, 4, 5, 6].map((n) => ({
    ...versions[6],
    guid: `tag:tidewater.example,2026:copy-${n}`,
    versionCreated: `2026-03-${String(n + 10)}T08:00:00Z`,
  }));
  const { receipts } = await room.desk.send(copies, { source });
  expect(receipts.map(({ state }) => state)).toEqual(copies.map(() => 'duplicate'));
  expect(await room.counted(source, STATEMENT)).toMatchObject({ stories: 1, state: 'counted', inBody: 1 });
  expect(await room.proposals(source)).toEqual([]);
});

test.each<[why: string, source: string, days: number[], without: number[], text: string]>([
  ['in too few', 'Few Wire', [2, 3, 4, 5], [], STATEMENT],
  ['within a day', 'Brief Wire', [2, 2, 2, 2, 2, 2, 2, 3], [], STATEMENT],
  ['in too small a share', 'Rare Wire', DAYS, Array.from({ length: 60 }, (_, n) => 2 + (n % 20)), STATEMENT],
  [
    'said by somebody',
    'Quote Wire',
    DAYS,
    [],
    '“We used to watch the ships pass on their way to other ports,” she told the guests.',
  ],
  ['a notice by its words', 'Notice Wire', DAYS, [], NO_WARRANTY],
])('what recurs %s is not proposed', async (_, source, days, without, text) => {
  await room.desk.send([...without.map((day) => storyOn(day)), ...days.map((day) => storyOn(day, [text]))], {
    source,
  });
  expect(await room.proposals(source)).toEqual([]);
});

test('nor what reports other figures each time', async () => {
  const source = 'Market Wire';
  await room.desk.send(
    DAYS.map((day) => storyOn(day, [`The harbour index closed at ${4100 + 7 * day}.25 points on the quay.`])),
    { source },
  );
  expect(await room.proposals(source)).toEqual([]);
  const [row] = await room.rows(UID.recurringParagraph, { source: { name: source }, stories: 6 });
  expect(row).toMatchObject({ state: 'counted', lookAgain: 8 });
});

test('nor what an editor has dismissed, in another source', async () => {
  const text = 'Every lantern of this house is cleaned by the people who write for it, week after week.';
  await room.sendDays(DAYS, [text], { source: 'First Wire' });
  const { notice } = await room.proposal('First Wire', text);
  await room.panel.post(`/notices/${notice}/decide`, { decision: 'dismissed' }).expect(200);
  expect(await room.proposal('First Wire', text)).toMatchObject({ state: 'rejected' });
  await room.sendDays(DAYS, [text], { source: 'Second Wire' });
  expect(await room.proposals('Second Wire')).toEqual([]);
  expect(await room.counted('Second Wire', text)).toMatchObject({ stories: 6, state: 'counted' });
});

test('what is proposed in two sources is one notice, with the articles of both', async () => {
  const text = 'Whoever reads this on the quay may keep the paper and hand it to somebody else.';
  await room.sendDays(DAYS, [text], { source: 'East Wire' });
  await room.sendDays(DAYS, [text], { source: 'West Wire' });
  await room.runsOver();
  const [east, west] = [await room.proposal('East Wire', text), await room.proposal('West Wire', text)];
  expect(west).toMatchObject({ state: 'proposed', looks: 'notice', notice: east.notice });
  expect(await room.find(east.notice!)).toMatchObject({ articles: 12, source: { name: 'East Wire' } });
});

test('it is the same whatever company, date or address stands in it', async () => {
  const source = 'Slot Wire';
  await room.desk.send(
    DAYS.map((day) =>
      storyOn(day, [
        `This letter was sent to the readers of the coast on March ${day}, 2026 from https://t${day}.example.`,
      ]),
    ),
    { source },
  );
  const [one, ...others] = await room.proposals(source);
  expect(one).toMatchObject({ stories: 6, looks: 'notice' });
  expect(new Set(one.examples.map(({ quote }) => quote)).size).toBe(5);
  expect(others).toEqual([]);
});

test('two imports of a source at once count each story', async () => {
  const source = 'Twin Wire';
  await room.sendDays([2], [], { source });
  await Promise.all([
    room.sendDays(DAYS, [STATEMENT], { source }),
    room.sendDays([8, 9, 10, 11, 12], [STATEMENT], { source }),
    room.sendDays([13, 14, 15], [STATEMENT], { source }),
  ]);
  expect(await room.counted(source, STATEMENT)).toMatchObject({ stories: 14 });
  expect((await room.rows(UID.sighting, { pending: { $notNull: true } })).length).toBe(0);
});

test('only recent stories count, and what is rare is forgotten', async () => {
  const source = 'Window Wire';
  const held = room.strapi.config.get('plugin::wire.recurring') as object;
  room.strapi.config.set('plugin::wire.recurring', {
    ...held,
    maxStories: 10,
    minStories: 9,
    maxParagraphs: 100,
    rareDays: 3,
  });
  try {
    await room.sendDays(DAYS, [LABEL], { source });
    expect(await room.counted(source, LABEL)).toMatchObject({ stories: 6 });
    await room.sendDays([10, 11, 12, 13, 14, 15, 16], [], { source });
    expect(await room.rows(UID.sighting, { source: { name: source } })).toHaveLength(10);
    expect(await room.counted(source, LABEL)).toMatchObject({ stories: 3, inBody: 3 });
    const left = await room.rows(UID.recurringParagraph, { source: { name: source } });
    // Four stories within three days of the last one have three paragraphs each.
    expect(left).toHaveLength(1 + 4 * 3);
  } finally {
    room.strapi.config.set('plugin::wire.recurring', held);
  }
});

test('when it is switched off, nothing is counted', async () => {
  const held = room.strapi.config.get('plugin::wire.recurring') as object;
  room.strapi.config.set('plugin::wire.recurring', { ...held, enabled: false });
  try {
    await room.sendDays(DAYS, [STATEMENT], { source: 'Silent Wire' });
    expect(await room.rows(UID.sighting, { source: { name: 'Silent Wire' } })).toEqual([]);
  } finally {
    room.strapi.config.set('plugin::wire.recurring', held);
  }
});
