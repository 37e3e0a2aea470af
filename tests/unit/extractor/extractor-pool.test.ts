import { BackOff } from '../../../src/plugins/wire/extractor/back-off';
import {
  ExtractorPool,
  DEFAULT_EXTRACTOR,
  type ExtractorSettings,
} from '../../../src/plugins/wire/extractor';
import { isAlive, modelCommand, modelLog } from '../../fixtures/extractor';

const NAMES = { 'Vela Norrin': 'person', 'Brackwater Trust': 'organization' };
const TEXT = 'Vela Norrin spoke for the Brackwater Trust.';
const FOUND = [
  { start: 0, end: 11, type: 'person' },
  { start: 26, end: 42, type: 'organization' },
];
/** A machine that is busy with other tests takes its time to start a program; what hangs is ended long after that. */
const HANGS = { timeoutSeconds: 3 };

jest.setTimeout(60_000);

const log = modelLog();
const warned: string[] = [];
let pool: ExtractorPool | undefined;

const open = (
  told: Record<string, string | object>,
  settings: Partial<ExtractorSettings> = {},
  firstMs = 1,
): ExtractorPool =>
  (pool = new ExtractorPool({
    settings: {
      ...DEFAULT_EXTRACTOR,
      command: modelCommand({ names: NAMES, log: log.path, ...told }),
      ...settings,
    },
    cwd: process.cwd(),
    backOff: new BackOff(firstMs),
    warn: (message) => warned.push(message),
  }));
const ask = (text = TEXT, language?: string) => pool!.ask({ text, language });
const started = (): number => log.starts().length;
let before = 0;

beforeEach(() => {
  before = started();
  warned.length = 0;
});
afterEach(() => pool?.close());
afterAll(() => log.remove());

test('finds names, in one process, which is started with the first text and is gone when the pool is closed', async () => {
  open({});
  expect(started()).toBe(before);
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask()));
  for (const answer of answers)
    expect(answer).toEqual({ supplied: { by: 'a test model', mentions: FOUND, instead: [] } });
  expect(started()).toBe(before + 1);
  const { started: pid } = log.starts().at(-1)!;
  expect(isAlive(pid)).toBe(true);
  await pool!.close();
  expect(isAlive(pid)).toBe(false);
  expect((await ask()).trouble).toMatchObject({ code: 'LINK_EXTRACTOR_DOWN' });
  expect(warned).toEqual([]);
});

test('its environment has no secret of ours', async () => {
  process.env.DATABASE_PASSWORD = 'not for models';
  open({}, { env: { MODEL_SIZE: 'small' } });
  await ask();
  delete process.env.DATABASE_PASSWORD;
  const { env } = log.starts().at(-1)!;
  expect(env).toMatchObject({ PATH: process.env.PATH, MODEL_SIZE: 'small' });
  expect(Object.keys(env)).not.toContain('DATABASE_PASSWORD');
});

test('a process that does not hear that it is to end is ended', async () => {
  open({ deaf: '' });
  await ask();
  await pool!.close();
  expect(isAlive(log.starts().at(-1)!.started)).toBe(false);
});

test('after a while without texts it is ended, and started anew with the next one', async () => {
  open({}, { idleSeconds: 0.001 });
  await ask();
  const { started: pid } = log.starts().at(-1)!;
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
  expect((await ask()).supplied?.mentions).toEqual(FOUND);
  expect(warned).toEqual([]);
});

test('is not asked about languages that it does not read, nor about texts that are too long', async () => {
  open({ greeting: { languages: ['en', 'pt-BR'] } });
  expect((await ask(TEXT, 'en-GB')).supplied?.mentions).toEqual(FOUND);
  expect((await ask(TEXT, 'pt')).supplied?.mentions).toEqual(FOUND);
  expect((await ask(TEXT)).supplied?.mentions).toEqual(FOUND);
  expect(await ask(TEXT, 'de')).toEqual({});
  expect((await ask('a'.repeat(200_001))).trouble).toMatchObject({ code: 'LINK_EXTRACTOR_TOO_LONG' });
});

test('in place of the built-in findings stand its own of the types that it finds', async () => {
  open({ greeting: { types: ['person', 'event'] } }, { findings: 'instead' });
  expect((await ask()).supplied?.instead).toEqual(['person', 'event']);
});

test('no character of a text is taken for the end of a line', async () => {
  open({});
  const text = 'One.\u2028Two.\u0085Čeština, 中文, 🖋: Vela Norrin.\r\n\u2029';
  const { supplied } = await ask(text);
  expect(supplied?.mentions[0]).toMatchObject({ start: text.indexOf('Vela') });
  expect(log.asked().at(-1)!.text).toBe(text);
});

test('halves of characters are not sent, and offsets stay what they are', async () => {
  open({});
  const { supplied } = await ask(`\uD83D ${TEXT}`);
  expect(supplied?.mentions[0]).toMatchObject({ start: 2, end: 13 });
  expect(log.asked().at(-1)!.text).toBe(`\uFFFD ${TEXT}`);
});

describe('over one text', () => {
  test.each([
    ['crash', /^The extractor failed at this text: it ended with exit code 7\. /],
    ['answer nobody', /it answered with the id "nobody"/],
    ['stammer', /no JSON: "Loading weights: 43%"/],
    ['ramble', /it wrote a line of 3000000 bytes/],
    ['hang', /it did not answer within 3 s/],
  ])('that has it %s it fails, and the next ones are answered by another process', async (act, why) => {
    open({}, HANGS);
    const [first, bad, last] = await Promise.all([ask(), ask(`The model is to ${act}.`), ask()]);
    expect(bad.supplied).toBeUndefined();
    expect(bad.trouble).toMatchObject({ code: 'LINK_EXTRACTOR_FAILED', message: expect.stringMatching(why) });
    expect(first.supplied?.mentions).toEqual(FOUND);
    expect(last.supplied?.mentions).toEqual(FOUND);
    expect(started()).toBe(before + 2);
    expect(warned).toHaveLength(1);
  });

  test.each([
    ['overshoot', 'LINK_EXTRACTOR_ANSWER', /entity 1 is from 0 to 27, in a text of 26/],
    ['find too much', 'LINK_EXTRACTOR_ANSWER', /6000 entities/],
    ['refuse', 'LINK_EXTRACTOR_REFUSED', /: the text is odd\. /],
  ])('that has it %s its answer is not used, and it goes on', async (act, code, why) => {
    open({}, HANGS);
    const [bad, good] = await Promise.all([ask(`The model is to ${act}.`), ask()]);
    expect(bad.supplied).toBeUndefined();
    expect(bad.trouble).toMatchObject({ code, message: expect.stringMatching(why) });
    expect(good.supplied?.mentions).toEqual(FOUND);
    expect(started()).toBe(before + 1);
  });

  test('of several at a time it fails alone: those beside it are asked again', async () => {
    open({ greeting: { batch: 8 } }, HANGS);
    const answers = await Promise.all([
      ask(),
      ask('The model is to hang.'),
      ask('The model is to crash.'),
      ask(),
      ask('The model is to ramble.'),
      ask(),
    ]);
    const codes = answers.map(({ trouble, supplied }) => trouble?.code ?? supplied?.mentions.length);
    const failed = 'LINK_EXTRACTOR_FAILED';
    expect(codes).toEqual([2, failed, failed, 2, failed, 2]);
  });
});

describe('when it does not work at all', () => {
  test.each([
    ['it ends at once', { exit: '3' }, {}, /it ended with exit code 3; it last said: no such model\./],
    ['it never greets', { greeting: 'none' }, { startSeconds: 0.3 }, /did not say that it is ready/],
    ['it says something else', { say: 'Hello' }, {}, /no JSON: "Hello"/],
    ['it greets otherwise', { say: '{"name":"x"}' }, {}, /its first line has to be \{"protocol":1/],
    ['it is of another time', { greeting: { protocol: 2 } }, {}, /speaks protocol 2/],
    ['it is not there', {}, { command: ['/no/such/program'] }, /could not be started .*ENOENT/],
    ['it cannot be there', {}, { command: ['no\0such'] }, /could not be started/],
  ])('%s: all are told so, and after some tries at once', async (_name, told, settings, why) => {
    open(told, settings);
    const trouble = { code: 'LINK_EXTRACTOR_DOWN', message: expect.stringMatching(why) };
    for (const answer of await Promise.all([ask(), ask(), ask()])) expect(answer).toEqual({ trouble });
    expect(warned).toHaveLength(3);
  });

  test('nobody waits for the next try, and it is tried again in time', async () => {
    open({ exit: '3' }, {}, 200);
    await ask();
    const tries = started();
    expect((await ask()).trouble?.code).toBe('LINK_EXTRACTOR_DOWN');
    expect(started()).toBe(tries);
    while (started() === tries) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await ask();
    }
    expect(tries - before).toBe(3);
  });
});

test('a text of which nobody wants to know any more is forgotten', async () => {
  open({ greeting: 'none' }, { startSeconds: 3_600 });
  const over = new AbortController();
  const answer = pool!.ask({ text: TEXT }, over.signal);
  over.abort();
  expect((await answer).trouble).toMatchObject({ code: 'LINK_EXTRACTOR_DOWN' });
});

test('what is open when it is closed is answered', async () => {
  open({});
  const answers = [ask('The model is to hang.'), ask()];
  while (log.asked().at(-1)?.text !== 'The model is to hang.')
    await new Promise((resolve) => setTimeout(resolve, 10));
  await pool!.close();
  for (const answer of await Promise.all(answers))
    expect(answer.trouble?.message).toMatch(/Copydesk is being stopped/);
});

(process.platform === 'linux' ? test : test.skip)(
  'with more memory than it may have it is ended',
  async () => {
    open({}, { memoryMegabytes: 1 });
    expect((await ask('The model is to hang.')).trouble?.message).toMatch(/MB of memory, and may take 1/);
  },
);

test('several processes share the work when there may be several', async () => {
  open({}, { processes: 2, ...HANGS });
  const [slow, quick] = await Promise.all([ask('The model is to hang.'), ask()]);
  expect(slow.trouble?.code).toBe('LINK_EXTRACTOR_FAILED');
  expect(quick.supplied?.mentions).toEqual(FOUND);
  expect(started() - before).toBeGreaterThanOrEqual(2);
});
