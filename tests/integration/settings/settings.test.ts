import { DEFAULT_POLICIES } from '../../../src/plugins/wire/core/policies';
import type { SettingsResponse } from '../../../src/plugins/wire/shared/contracts/settings';
import { eventually } from '../../support/eventually';
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
  await putPolicies({});
});

const as = <T extends { set(name: string, value: string): T }>(asked: T): T =>
  asked.set('Authorization', `Bearer ${token}`);
const get = async () =>
  (await as(running.request.get('/wire/settings')).expect(200)).body.data as SettingsResponse['data'];
const put = (data: unknown, more: object = {}) =>
  as(running.request.put('/wire/settings')).send({ data, ...more } as object);
const putPolicies = (data: unknown, more: object = {}) =>
  as(running.request.put('/wire/policies')).send({ data, ...more } as object);
const undo = (change: string) => as(running.request.post('/wire/settings/undo')).send({ change });
const preview = (data: unknown) =>
  as(running.request.post('/wire/policies/preview')).send({ data } as object);
const store = () => running.strapi.store({ type: 'plugin', name: 'wire' });

describe('reading and changing', () => {
  test('on the first day what is configured holds', async () => {
    const { settings, stored, configured, defaults, fixed } = await get();
    expect(settings).toEqual(defaults);
    expect(configured).toEqual(defaults);
    expect(stored).toEqual({});
    expect(settings).toMatchObject({
      undoDays: 30,
      resumeDays: 7,
      editingMinutes: 10,
      newNames: 40,
      duplicates: { copies: 'receipt', near: true, nearShare: 0.5, sourceOrder: [] },
      recurring: { enabled: true, minStories: 5 },
    });
    expect(fixed).toEqual({
      storage: 'folder',
      storing: 'copy',
      pollMegabytes: 20,
      pollSeconds: 60,
      dropFolder: false,
      extractor: false,
    });
  });

  test('what is set goes over it, property by property, and over all that was set before', async () => {
    const { body, status } = await put({ undoDays: 90, recurring: { minStories: 8 } });
    expect(status).toBe(200);
    expect(body.data.stored).toEqual({ undoDays: 90, recurring: { minStories: 8 } });
    expect(body.data.settings).toMatchObject({ undoDays: 90, recurring: { minStories: 8, minDays: 2 } });
    expect((await get()).settings).toEqual(body.data.settings);
    await put({ editingMinutes: 0 });
    expect((await get()).settings).toMatchObject({ undoDays: 30, editingMinutes: 0 });
  });

  test.each([
    [{ undoDays: 0 }, 'data.undoDays'],
    [{ undoDays: 1.5 }, 'data.undoDays'],
    [{ editingMinutes: -1 }, 'data.editingMinutes'],
    [{ resumeDays: 100_000 }, 'data.resumeDays'],
    [{ newNames: 501 }, 'data.newNames'],
    [{ newNames: -1 }, 'data.newNames'],
    [{ duplicates: { nearShare: 0.2 } }, 'data.duplicates.nearShare'],
    [{ duplicates: { nearShare: 1.1 } }, 'data.duplicates.nearShare'],
    [{ duplicates: { copies: 'maybe' } }, 'data.duplicates.copies'],
    [{ recurring: { minShare: 10 } }, 'data.recurring.minShare'],
    // Alone it would do; beside what is configured it would not.
    [{ recurring: { minDays: 91 } }, 'data.recurring.minDays'],
    [{ spoolFolder: '/' }, 'data'],
    [undefined, 'data'],
  ])('%j is refused by the name of %s, and nothing changes', async (data, field) => {
    const before = await get();
    const { status, body } = await put(data);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ name: 'ValidationError', details: { field } });
    expect(await get()).toEqual(before);
  });

  test('a change is in the history: who, what was, what is', async () => {
    await put({ undoDays: 60 });
    const [change] = (await get()).changes;
    expect(change).toMatchObject({ part: 'settings', before: {}, after: { undoDays: 60 } });
    expect(change.by).toMatch(/^Test Admin/);
    await putPolicies({ separateFrom: 0.9 });
    expect((await get()).changes[0]).toMatchObject({ part: 'policies', after: { separateFrom: 0.9 } });
  });

  test('who has not seen the last change is told, and nothing changes', async () => {
    await put({ undoDays: 60 });
    const [{ id: seen }] = (await get()).changes;
    const { body: done } = await putPolicies({ separateFrom: 0.9 }, { seen }).expect(200);
    expect(done.meta.change).toBe((await get()).changes[0].id);
    for (const late of [put({ undoDays: 5 }, { seen }), putPolicies({}, { seen }), put({}, { seen: null })]) {
      const { status, body } = await late;
      expect(status).toBe(409);
      expect(body.error.message).toMatch(/^Test Admin \d+ has changed the settings meanwhile\./);
    }
    expect((await get()).settings.undoDays).toBe(60);
  });
});

describe('taking back', () => {
  test('the last change, of settings and of policies, and that again', async () => {
    await put({ undoDays: 60 });
    await putPolicies({ separateFrom: 0.9 });
    const policies = async () => (await as(running.request.get('/wire/policies'))).body.data;
    await undo((await get()).changes[0].id).expect(200);
    expect((await policies()).stored).toEqual({});
    await undo((await get()).changes[0].id).expect(200);
    expect((await policies()).stored).toEqual({ separateFrom: 0.9 });
    await put({ undoDays: 61 });
    const { body } = await undo((await get()).changes[0].id).expect(200);
    expect(body.data.stored).toEqual({ undoDays: 60 });
    expect(body.data.changes[0]).toMatchObject({ before: { undoDays: 61 }, after: { undoDays: 60 } });
  });

  test('no other than the last one', async () => {
    await put({ undoDays: 60 });
    const [{ id }] = (await get()).changes;
    await put({ undoDays: 61 });
    expect((await undo(id)).status).toBe(409);
    expect((await undo('nosuch')).status).toBe(409);
    expect((await get()).settings.undoDays).toBe(61);
  });

  test('policies that were taken back hold at once', async () => {
    const data = { headline: 'Quay Opens', body: blocksOf([...QUAY, NO_WARRANTY]) } as never;
    const articles = running.strapi.documents('api::article.article');
    const { documentId } = await articles.create({ data });
    await putPolicies({ blockingKinds: ['liability'] });
    await expect(articles.publish({ documentId })).rejects.toThrow(/liability/);
    await undo((await get()).changes[0].id).expect(200);
    await articles.publish({ documentId });
  });
});

describe('what is set is obeyed without a restart', () => {
  const copyOf = async () => {
    const item = wireItem({}, QUAY);
    await desk.sendOne(item, { source: 'Lantern' });
    return desk.sendOne({ ...item, uri: `${item.uri}-again` }, { source: 'Nordline' });
  };

  test('what becomes of a copy', async () => {
    expect((await copyOf()).state).toBe('duplicate');
    await put({ duplicates: { copies: 'import' } });
    expect((await copyOf()).state).toBe('created');
  });

  describe.each([
    ['item by item', 262_144],
    ['in bulk', 0],
  ])('%s', (_how, directBytes) => {
    beforeEach(() => void running.strapi.config.set('plugin::wire.directBytes', directBytes));
    afterEach(() => void running.strapi.config.set('plugin::wire.directBytes', 262_144));

    /** Large imports do not tell of each receipt as it comes. */
    const receiptOf = async (item: object) => {
      const { documentId } = await desk.send([item]);
      const { body } = await as(running.request.get(`/wire/imports/${documentId}/receipts`)).expect(200);
      return body.data[0] as { article: string; problems: object[] };
    };

    test('from which share in common on articles are near duplicates', async () => {
      const isNear = async () => {
        const { article } = await receiptOf(wireItem());
        const { body } = await as(running.request.get(`/wire/articles/${article}/near-duplicates`));
        return body.data.length > 0;
      };
      await isNear();
      expect(await isNear()).toBe(true);
      await put({ duplicates: { nearShare: 1 } }).expect(200);
      expect(await isNear()).toBe(false);
      await put({}).expect(200);
      expect(await isNear()).toBe(true);
    });

    test('how many new names an article may bring', async () => {
      const namesOf = async (...surnames: string[]) => {
        const spoke = surnames.map((name) => `Senator ${name} ${name}${directBytes}sen spoke.`);
        const text = spoke.join('\n\n').replace(/\d+/g, directBytes === 0 ? 'b' : 'd');
        const { article, problems } = await receiptOf(wireItem({ body_text: text }));
        return { persons: (await desk.draft(article)).persons.length, problems };
      };
      expect(await namesOf('Anna', 'Karl', 'Ivan')).toEqual({ persons: 3, problems: [] });
      await put({ newNames: 1 }).expect(200);
      expect(await namesOf('Maria', 'Peter', 'Oskar')).toEqual({
        persons: 1,
        problems: [
          expect.objectContaining({
            code: 'LINK_TOO_MANY_NAMES',
            message: expect.stringMatching(
              /^The text has 3 names .* the first 1 are linked, 2 are left out\./,
            ),
          }),
        ],
      });
    });
  });

  test('until when an import can be undone', async () => {
    const item = wireItem({}, QUAY);
    await desk.sendOne(item);
    const last = async () => {
      const { body } = await as(running.request.get('/wire/imports?pageSize=1')).expect(200);
      return body.data[0] as { undoUntil: string; finishedAt: string };
    };
    const days = async () => {
      const { undoUntil, finishedAt } = await last();
      return (Date.parse(undoUntil) - Date.parse(finishedAt)) / 86_400_000;
    };
    expect(await days()).toBe(30);
    await put({ undoDays: 365 });
    expect(await days()).toBe(365);
  });

  test('what another process has set holds here a little later', async () => {
    await store().set({ key: 'settings', value: { duplicates: { copies: 'import' } } });
    await eventually(async () => expect((await copyOf()).state).toBe('created'));
  });

  test('what this version does not understand is left out of account', async () => {
    const log = jest.spyOn(running.strapi.log, 'error').mockReturnValue(running.strapi.log);
    try {
      await store().set({ key: 'settings', value: { undoDays: 'for ever' } });
      expect(await get()).toMatchObject({ stored: {}, settings: { undoDays: 30 } });
      expect(log).toHaveBeenCalledWith(expect.stringMatching(/stored settings are not valid.*undoDays/));
    } finally {
      log.mockRestore();
      await store().set({ key: 'settings', value: {} });
    }
  });
});

test('a preview tells what would follow for notices that wait, and changes nothing', async () => {
  const data = (paragraph: string) =>
    ({ headline: 'Quay Opens', body: blocksOf([...QUAY, paragraph]) }) as never;
  const articles = running.strapi.documents('api::article.article');
  await articles.create({ data: data(sponsoredBy('Preview Pastry')) });
  const before = await get();
  const { body } = await preview({}).expect(200);
  const { pending, now, then } = body.data;
  expect(then).toEqual(now);
  expect(pending).toBeGreaterThanOrEqual(2);
  expect(now.asked).toBe(pending);
  expect(now.blocking).toBeGreaterThanOrEqual(1);
  const nobody = { rules: [{ when: { kinds: ['sponsored'] }, automatic: 'nothing' }] };
  const { body: other } = await preview(nobody).expect(200);
  expect(other.data.now).toEqual(now);
  expect(other.data.then.asked).toBeLessThan(now.asked);
  expect(other.data.then.blocking).toBeLessThan(now.blocking);
  expect((await preview({ rules: [{}] })).status).toBe(400);
  expect(await get()).toEqual(before);
  expect((await as(running.request.get('/wire/policies'))).body.data.policies).toEqual(DEFAULT_POLICIES);
});
