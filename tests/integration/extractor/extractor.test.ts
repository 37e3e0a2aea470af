import { DEFAULT_EXTRACTOR, type ExtractorSettings } from '../../../src/plugins/wire/extractor';
import type { ExtractorService } from '../../../src/plugins/wire/server/src/services/extractor';
import { isAlive, modelCommand, modelLog } from '../../fixtures/extractor';
import { openImportRoom, sumOf, type ImportRoom } from '../imports/import-room';
import { jsonLines } from '../imports/wire-texts';

/** Names that nobody finds without being told of them. */
const NAMES = { 'vela norrin': 'person', 'friends of the tide': 'organization' };

let room: ImportRoom;
const log = modelLog();
beforeAll(async () => {
  room = await openImportRoom();
});
afterAll(async () => {
  await room?.stop();
  log.remove();
});

const service = () => room.strapi.plugin('wire').service('extractor') as unknown as ExtractorService;

/** Has the newsroom run a model. */
async function use(
  told: Record<string, string | object>,
  settings: Partial<ExtractorSettings> = {},
): Promise<void> {
  await service().stop();
  const command = modelCommand({ names: NAMES, log: log.path, ...told });
  room.strapi.config.set('plugin::wire.entities', {
    extractor: { ...DEFAULT_EXTRACTOR, command, ...settings },
  });
}

let stories = 0;
const story = (words: string, more: object = {}) => {
  stories += 1;
  return {
    guid: `tag:tide.example,2026:${stories}`,
    headline: `Tide Watch, Part ${stories}`,
    language: 'en',
    pubstatus: 'usable',
    body_text: `On day ${stories} vela norrin counted the boats for the friends of the tide.\n\n${words}`,
    ...more,
  };
};

const run = async (items: object[]) => {
  const summary = await room.run([room.file('tide.jsonl', jsonLines(items))]);
  const receipts = await room.receipts(summary);
  expect(summary.state).toBe('finished');
  expect(summary.counts.items).toBe(items.length);
  expect(sumOf(summary.counts)).toBe(items.length);
  expect(receipts).toHaveLength(items.length);
  return { summary, receipts };
};

/** Of each item whether the model's person is linked to its article, and the codes of its receipt's problems. */
const outcomes = async (receipts: Awaited<ReturnType<typeof run>>['receipts']) => {
  const articles = new Map((await room.articles()).map((article) => [article.documentId, article]));
  return receipts.map(({ articleDocumentId, problems }) => ({
    isLinked: articles.get(articleDocumentId!)!.persons.some(({ name }) => name === 'vela norrin'),
    codes: problems.map(({ code }) => code),
  }));
};

const LINKED = { isLinked: true, codes: [] };
const failed = (code: string) => ({ isLinked: false, codes: [code] });

test('without a command nothing is started', async () => {
  const { receipts } = await run([story('It rained.')]);
  expect(await outcomes(receipts)).toEqual([{ isLinked: false, codes: [] }]);
  expect(service().current()).toBeUndefined();
  expect(log.starts()).toEqual([]);
});

describe.each([
  ['item by item', 1e9],
  ['in chunks', 0],
])('imported %s', (_how, directBytes) => {
  beforeEach(() => {
    room.strapi.config.set('plugin::wire.directBytes', directBytes);
    room.strapi.config.set('plugin::wire.chunkItems', 10);
  });

  test('items are linked to what the model finds', async () => {
    await use({ greeting: { batch: 4 } });
    const { receipts } = await run(Array.from({ length: 40 }, () => story('It rained.')));
    expect(await outcomes(receipts)).toEqual(Array(40).fill(LINKED));
    const [person] = await room.rows('api::person.person', { name: 'vela norrin' });
    expect(person).toMatchObject({ confirmed: false });
    expect(await room.rows('api::organization.organization', { name: 'friends of the tide' })).toHaveLength(
      1,
    );
  });

  test('an item over which it crashes, hangs or lies says so, and the others are linked', async () => {
    await use({ greeting: { batch: 4 } }, { timeoutSeconds: 5 });
    const acts = ['', 'crash', '', 'hang', '', 'overshoot', 'answer nobody', '', 'refuse', ''];
    const { receipts, summary } = await run(
      acts.map((act) => story(act ? `The model is to ${act}.` : 'It rained.')),
    );
    expect(summary.counts.created).toBe(acts.length);
    expect(await outcomes(receipts)).toEqual([
      LINKED,
      failed('LINK_EXTRACTOR_FAILED'),
      LINKED,
      failed('LINK_EXTRACTOR_FAILED'),
      LINKED,
      failed('LINK_EXTRACTOR_ANSWER'),
      failed('LINK_EXTRACTOR_FAILED'),
      LINKED,
      failed('LINK_EXTRACTOR_REFUSED'),
      LINKED,
    ]);
    const [problem] = receipts[1].problems;
    expect(problem).toMatchObject({ file: 'tide.jsonl', item: 2, field: 'text' });
    expect(problem.message).toContain('it ended with exit code 7');
  });

  test('one that does not work at all holds nothing up', async () => {
    await use({ exit: '3' });
    const { receipts, summary } = await run(Array.from({ length: 30 }, () => story('It rained.')));
    expect(summary.counts.created).toBe(30);
    expect(await outcomes(receipts)).toEqual(Array(30).fill(failed('LINK_EXTRACTOR_DOWN')));
    expect(receipts[0].problems[0].message).toContain('no such model');
  });

  test('newer versions are linked as well', async () => {
    await use({});
    const first = story('It rained.', { version: '1' });
    await run([first]);
    const { summary, receipts } = await run([
      { ...first, version: '2', body_text: `${first.body_text} And it rained on.` },
    ]);
    expect(summary.counts.updated).toBe(1);
    expect(await outcomes(receipts)).toEqual([LINKED]);
  });
});

test('a preview shows what the model finds, and asks about no more than it shows', async () => {
  await use({});
  const before = log.asked().length;
  const content = Buffer.from(jsonLines([story('It rained.')]));
  const file = {
    name: 'tide.jsonl',
    bytes: content.length,
    open: async function* () {
      yield content;
    },
  };
  const { items } = await room.imports.preview([file], { publish: false });
  expect(items[0].entities.map(({ name }) => name)).toContain('vela norrin');
  expect(log.asked().slice(before)).toHaveLength(1);
});

test('its processes end with Strapi', async () => {
  await use({ deaf: '' });
  await run([story('It rained.')]);
  const { started: pid, env } = log.starts().at(-1)!;
  expect(isAlive(pid)).toBe(true);
  expect(Object.keys(env).filter((name) => /DATABASE|SECRET|KEY|SALT|TOKEN/u.test(name))).toEqual([]);
  await room.stop();
  room = undefined as never;
  expect(isAlive(pid)).toBe(false);
});
