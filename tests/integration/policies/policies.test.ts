import { DEFAULT_POLICIES } from '../../../src/plugins/wire/core/policies';
import { makeRole } from '../imports/desk';
import { adminLogin, startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { blocksOf, NO_WARRANTY, QUAY, sponsoredBy, wireItem } from '../support/wire-stories';

let running: RunningStrapi;
let desk: WireDesk;
let token: string;

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
  ({ token } = await adminLogin(running.strapi));
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});
afterEach(async () => {
  await put({});
});

const get = (as = token) => running.request.get('/wire/policies').set('Authorization', `Bearer ${as}`);
const put = (data: unknown, as = token) =>
  running.request
    .put('/wire/policies')
    .set('Authorization', `Bearer ${as}`)
    .send({ data } as object);

const query = (uid: string) => running.strapi.db.query(uid as never);
const changes = () =>
  query('plugin::wire.history-entry').findMany({
    where: { action: 'policies-changed' },
    orderBy: { id: 'asc' },
  });
const noticeOf = async (article: string) => {
  const [flag] = await desk.flags(article);
  return query('plugin::wire.notice').findOne({ where: { documentId: flag.notice!.documentId } });
};
const typed = async (paragraphs: string[], more: object = {}) => {
  const data = { headline: 'Quay Opens', body: blocksOf(paragraphs), ...more } as never;
  return (await running.strapi.documents('api::article.article').create({ data })).documentId;
};
const publish = (documentId: string) =>
  running.strapi.documents('api::article.article').publish({ documentId });

describe('reading and changing', () => {
  test('on the first day the defaults hold', async () => {
    const { body, status } = await get();
    expect(status).toBe(200);
    expect(body.data).toEqual({
      policies: DEFAULT_POLICIES,
      stored: {},
      configured: {},
      defaults: DEFAULT_POLICIES,
    });
  });

  test('what is set goes over the defaults, property by property, and over all that was set before', async () => {
    const rules = [{ name: 'Footers', when: { sources: ['Nordline'] }, automatic: 'nothing' }];
    const answer = await put({ rules, separateFrom: 0.9 });
    expect(answer.status).toBe(200);
    expect(answer.body.data).toMatchObject({
      policies: { ...DEFAULT_POLICIES, rules, separateFrom: 0.9 },
      stored: { rules, separateFrom: 0.9 },
    });
    expect((await get()).body.data).toEqual(answer.body.data);
    expect((await put({ blockingKinds: [] })).body.data.policies).toEqual({
      ...DEFAULT_POLICIES,
      blockingKinds: [],
    });
  });

  test('a change is in the history: who, what was, what is', async () => {
    const before = (await changes()).length;
    await put({ separateFrom: 0.7 });
    await put({ separateFrom: 0.6, rules: [] });
    const entries = (await changes()).slice(before);
    expect(entries).toMatchObject([
      { before: {}, after: { separateFrom: 0.7 } },
      { before: { separateFrom: 0.7 }, after: { separateFrom: 0.6, rules: [] } },
    ]);
    for (const { actor, at } of entries) {
      expect(actor).toMatch(/^Test Admin \d+$/);
      expect(Date.now() - new Date(at).getTime()).toBeLessThan(60_000);
    }
  });

  test.each([
    [{ rules: [{}] }, 'data.rules.0', /says nothing/],
    [{ rules: [{ automatic: { placement: 'separate', from: 80 } }] }, 'data.rules.0.automatic.from', /1/],
    [{ blockingKinds: ['advert'] }, 'data.blockingKinds.0', /"sponsored"/],
    [{ separateFrom: 'high' }, 'data.separateFrom', /a number from 0 to 1/],
    [{ separatFrom: 0.5 }, 'data', /separatFrom/],
    [[], 'data', /object/],
    [undefined, 'data', /object/],
  ])('%j is refused by the name of %s, and nothing changes', async (data, field, message) => {
    const before = [(await get()).body, await changes()];
    const { status, body } = await put(data);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      name: 'ValidationError',
      message: expect.stringMatching(message),
      details: { field },
    });
    expect(body.error.message).toContain(`"${field}": `);
    expect([(await get()).body, await changes()]).toEqual(before);
  });

  test('who may what', async () => {
    const READ = { action: 'plugin::wire.policies.read' };
    const UPDATE = { action: 'plugin::wire.policies.update' };
    const statuses = async (as: string) => [(await get(as)).status, (await put({}, as)).status];
    const asRole = async (code: string, permissions: { action: string }[]) => {
      await makeRole(running.strapi, code, permissions);
      return statuses((await adminLogin(running.strapi, code)).token);
    };
    expect(await statuses('nonsense')).toEqual([401, 401]);
    expect(await asRole('reads-nothing', [])).toEqual([403, 403]);
    expect(await asRole('reads-policies', [READ])).toEqual([200, 403]);
    expect(await asRole('updates-policies', [UPDATE])).toEqual([200, 200]);
  });
});

describe('what holds', () => {
  test('is asked by the next import: a rule for a source', async () => {
    await put({ rules: [{ when: { sources: ['lantern newswire ltd'] }, automatic: 'review' }] });
    const { article } = await desk.sendOne(wireItem({}, [NO_WARRANTY]));
    expect(await desk.flags(article!)).toMatchObject([
      { placement: 'inline', notice: { decision: 'pending' } },
    ]);
    const other = await desk.sendOne(wireItem({}, [NO_WARRANTY]), { source: 'Nordline' });
    expect(await desk.flags(other.article!)).toMatchObject([{ placement: 'separate' }]);
  });

  test('a rule for a language, and one for an issuer', async () => {
    const remove = { placement: 'removed', from: 0 };
    await put({
      rules: [
        { when: { languages: ['en'], issuers: ['Ostvik Mills'] }, automatic: remove },
        { when: { languages: ['de'] }, automatic: remove },
      ],
    });
    const placed = async (firm: string, language: string) => {
      const { article } = await desk.sendOne(wireItem({ language }, [sponsoredBy(firm)]));
      const [{ placement, notice }] = await desk.flags(article!);
      return [placement, notice!.issuer];
    };
    expect(await placed('Ostvik Mills Ltd', 'en-GB')).toEqual([
      'removed',
      expect.stringContaining('Ostvik Mills'),
    ]);
    expect((await placed('Ostvik Sails Ltd', 'en-GB'))[0]).toBe('separate');
    expect((await placed('Ostvik Tiles Ltd', 'de'))[0]).toBe('removed');
  });

  test('a protected notice is listed beside the article where a rule would remove it', async () => {
    await put({ rules: [{ automatic: { placement: 'removed', from: 0 } }], protectedKinds: ['sponsored'] });
    const { article } = await desk.sendOne(wireItem({}, [sponsoredBy('Guarded Goods')]));
    expect(await desk.flags(article!)).toMatchObject([{ placement: 'separate' }]);
    expect((await desk.draft(article!)).legalNotices).toHaveLength(1);
  });

  test('is asked when an article is published: other kinds block, and for one source only', async () => {
    const documentId = await typed([...QUAY, NO_WARRANTY]);
    await put({ rules: [{ when: { kinds: ['liability'] }, blocks: true }] });
    await expect(publish(documentId)).rejects.toMatchObject({
      message: expect.stringMatching(/kind no-warranty, liability awaits a decision/),
      details: {
        reasons: [
          {
            message: expect.stringMatching(
              /kind liability awaits a decision.*Rule 1 \(kind liability\) holds its article back/,
            ),
          },
        ],
      },
    });
    await put({ rules: [{ when: { sources: ['Nordline'] }, blocks: true }] });
    const fromNordline = await desk.sendOne(wireItem({}, [NO_WARRANTY]), { source: 'Nordline' });
    await expect(publish(fromNordline.article!)).rejects.toMatchObject({
      details: { reasons: [{ message: expect.stringMatching(/Rule 1 \(source Nordline\)/) }] },
    });
    await publish(documentId);
    expect(await desk.published(documentId)).not.toBeNull();
  });

  test('a publishing import holds by the same rules', async () => {
    await put({ rules: [{ when: { sources: ['Nordline'], kinds: ['sponsored'] }, blocks: false }] });
    const send = async (source: string, firm: string) =>
      desk.sendOne(wireItem({}, [sponsoredBy(firm)]), { source, publish: true });
    expect(await send('Nordline', 'Free Passage')).toMatchObject({ state: 'created' });
    expect(await send('Ostpress', 'No Passage')).toMatchObject({
      state: 'held',
      detail: expect.stringMatching(
        /sponsored awaits a decision: “This is sponsored content about .*No Passage/,
      ),
    });
  });
});

describe('"nothing"', () => {
  const nobody = { rules: [{ when: { sources: ['Nordline'] }, automatic: 'nothing' }] };

  test('keeps a notice in the text, asks nobody and holds nothing up', async () => {
    await put(nobody);
    const notice = sponsoredBy('Quiet Quarry');
    const { article, state } = await desk.sendOne(wireItem({}, [notice]), {
      source: 'Nordline',
      publish: true,
    });
    expect(state).toBe('created');
    expect(await desk.flags(article!)).toMatchObject([{ placement: 'inline', quote: notice }]);
    expect(await noticeOf(article!)).toMatchObject({ decision: 'pending', review: false });
    expect(await desk.published(article!)).not.toBeNull();
  });

  test('ends where the same notice comes from a source that it is not about', async () => {
    await put(nobody);
    const notice = sponsoredBy('Two Ways');
    await desk.sendOne(wireItem({}, [notice]), { source: 'Nordline', publish: true });
    const { article, state } = await desk.sendOne(wireItem({}, [notice]), {
      source: 'Ostpress',
      publish: true,
    });
    expect(state).toBe('held');
    expect(await noticeOf(article!)).toMatchObject({ review: true });
  });

  test('is told anew of all pending notices when the policies change; decided ones stay as they are', async () => {
    const issued = { rules: [{ when: { kinds: ['sponsored'] }, automatic: 'nothing' }] };
    const [open, decided, other] = await Promise.all([
      typed([...QUAY, sponsoredBy('Open Oven')]),
      typed([...QUAY, sponsoredBy('Decided Deli')]),
      typed([...QUAY, NO_WARRANTY]),
    ]);
    await desk.decide((await noticeOf(decided)).documentId, 'confirmed', 'inline');
    const reviews = async () => [
      (await noticeOf(open)).review,
      (await noticeOf(decided)).review,
      (await noticeOf(other)).review,
    ];
    expect(await reviews()).toEqual([true, true, true]);
    await put(issued);
    expect(await reviews()).toEqual([false, true, true]);
    await publish(open);
    await put({});
    expect(await reviews()).toEqual([true, true, true]);
    await expect(publish(open)).rejects.toThrow(/sponsored awaits a decision/);
  });
});

describe('another process', () => {
  const store = () => running.strapi.store({ type: 'plugin', name: 'wire' });
  const inAnHour = async <T>(work: () => Promise<T>): Promise<T> => {
    const now = performance.now.bind(performance);
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => now() + 3_600_000);
    try {
      return await work();
    } finally {
      clock.mockRestore();
    }
  };

  test('what it has changed holds here a little later', async () => {
    const documentId = await typed([...QUAY, NO_WARRANTY]);
    await publish(documentId);
    await store().set({ key: 'policies', value: { blockingKinds: ['liability'] } });
    await inAnHour(() => expect(publish(documentId)).rejects.toThrow(/liability awaits a decision/));
  });

  test('what this version does not understand is left out of account', async () => {
    const documentId = await typed([...QUAY, sponsoredBy('Later Version')]);
    const log = jest.spyOn(running.strapi.log, 'error').mockReturnValue(running.strapi.log);
    try {
      await store().set({ key: 'policies', value: { blockingKinds: ['from-the-future'] } });
      expect((await get()).body.data).toMatchObject({ stored: {}, policies: DEFAULT_POLICIES });
      expect(log).toHaveBeenCalledWith(
        expect.stringMatching(/stored policies are not valid.*blockingKinds\.0/),
      );
      await inAnHour(() => expect(publish(documentId)).rejects.toThrow(/sponsored/));
      await put({});
    } finally {
      log.mockRestore();
    }
  });
});
