import { join } from 'node:path';
import { blocksToText } from '../../../src/plugins/wire/core/clean';
import { DEFAULT_POLICIES } from '../../../src/plugins/wire/core/policies';
import { sameName } from '../../fixtures/same-name';
import { expectedSamples, sampleFiles, type ExpectedItem } from '../../fixtures/samples';
import { startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type ArticleRow, type FlagRow, type Sent, type WireDesk } from '../support/wire-desk';

const WIRE = join(__dirname, '../../../samples/wire');
const SOURCE = 'Sample wire';

let running: RunningStrapi;
let desk: WireDesk;
let first: Sent;
let second: Sent;

const send = () =>
  desk.sendFiles(
    sampleFiles().map((name) => ({ path: join(WIRE, name), name })),
    { source: SOURCE, publish: true },
  );

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
  first = await send();
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});

const EXPECTED = expectedSamples().flatMap(({ file, items }) =>
  items.map((item, at): [string, string, number, ExpectedItem] => [`${file} ${at + 1}`, file, at + 1, item]),
);

/** `expected.json` speaks of an import of drafts: where articles are published, a notice of a blocking kind holds the item. */
const stateOf = ({ receipt, disclaimers }: ExpectedItem): string => {
  const isBlocked = disclaimers
    .flatMap(({ kinds = [], kindsAnyOf = [] }) => [...kinds, ...kindsAnyOf])
    .some((kind) => DEFAULT_POLICIES.blockingKinds.includes(kind));
  return isBlocked && receipt === 'created' ? 'held' : receipt;
};

const receiptOf = (file: string, item: number) =>
  first.receipts.find((receipt) => receipt.file === file && receipt.item === item)!;

test('the import goes through, and its counts add up', () => {
  expect(first).toMatchObject({ state: 'finished', source: SOURCE, publish: true });
  expect(first.receipts).toHaveLength(EXPECTED.length);
  const { items, flags: _flags, ...states } = first.counts;
  expect(items).toBe(EXPECTED.length);
  expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(items);
  expect(states.failed).toBe(0);
});

test.each(EXPECTED)('%s has the receipt it should have', (_name, file, number, expected) => {
  const { state, flags, problems } = receiptOf(file, number);
  expect({ state, flags }).toEqual({ state: stateOf(expected), flags: expected.disclaimers.length });
  expect(problems.filter(({ code }) => !code.startsWith('STORE_'))).toEqual([]);
});

/** Of a story with several versions the last one is the article; a killed one is not looked at. */
const ARTICLES = EXPECTED.filter(
  ([, , , { guid }], at) =>
    guid === undefined || EXPECTED.findLastIndex(([, , , item]) => item.guid === guid) === at,
).filter(([, , , { receipt }]) => receipt !== 'killed');

describe.each(ARTICLES)('the article of %s', (_name, file, number, expected) => {
  let draft: ArticleRow;
  let flags: FlagRow[];

  beforeAll(async () => {
    const article = receiptOf(file, number).article!;
    draft = await desk.draft(article);
    flags = await desk.flags(article);
  });

  test('has the fields and the text', () => {
    for (const name of ['headline', 'language', 'guid', 'version'] as const)
      if (expected[name] !== undefined) expect([name, draft[name]]).toEqual([name, expected[name]]);
    for (const name of ['byline', 'credit'] as const)
      if (expected[name] !== undefined) expect(draft[name]).toContain(expected[name]);
    expect(draft.source).toMatchObject({ name: SOURCE });
    const text = blocksToText(draft.body);
    expect(text.startsWith(expected.firstParagraphStarts)).toBe(true);
    expect(text.endsWith(expected.lastParagraphEnds)).toBe(true);
    expect(text.split('\n\n')).toHaveLength(expected.paragraphs);
    for (const chrome of expected.chromeContains) expect(text).not.toContain(chrome);
  });

  test('has the notices, quoted from first word to last, and out of the text where they are set apart', () => {
    expect(flags).toHaveLength(expected.disclaimers.length);
    expected.disclaimers.forEach(({ starts, ends, kinds, kindsAnyOf, inChrome }, at) => {
      const { quote, placement, notice, ...flag } = flags[at];
      expect(quote.startsWith(starts)).toBe(true);
      expect(quote.endsWith(ends)).toBe(true);
      expect(flag.inChrome).toBe(inChrome ?? false);
      if (kinds) expect(notice!.kinds).toEqual(expect.arrayContaining(kinds));
      if (kindsAnyOf) expect(kindsAnyOf.some((kind) => notice!.kinds.includes(kind))).toBe(true);
      if (placement === 'separate') expect(blocksToText(draft.body)).not.toContain(ends);
    });
    const separate = flags.filter(({ placement }) => placement === 'separate');
    expect(draft.legalNotices).toHaveLength(separate.length);
  });

  test('has the notices’ issuers', () => {
    expected.disclaimers.forEach(({ issuer }, at) => {
      const found = flags[at].notice!.issuer ?? '';
      if (issuer) expect([found, sameName(found, issuer)]).toEqual([found, true]);
    });
  });

  test('is published unless it is held', async () => {
    const published = await desk.published(draft.documentId);
    if (stateOf(expected) === 'held') expect(published).toBeNull();
    else expect(published).toMatchObject({ headline: expected.headline });
  });

  test('is linked to none of the names it should not be linked to', () => {
    const linked = [...draft.persons, ...draft.organizations, ...draft.events].map(({ name }) => name);
    expect(linked.filter((name) => expected.notEntities.some((other) => sameName(name, other)))).toEqual([]);
  });
});

test('nine of ten people are linked', async () => {
  const missing: string[] = [];
  let wanted = 0;
  for (const [, file, number, { people, receipt }] of EXPECTED) {
    if (receipt === 'killed') continue;
    const { persons } = await desk.draft(receiptOf(file, number).article!);
    for (const { name } of people) {
      wanted += 1;
      if (!persons.some((person) => person.name === name)) missing.push(`${file}: ${name}`);
    }
  }
  expect({ missing, share: missing.length / wanted <= 0.1 }).toEqual({ missing, share: true });
});

test('a second import changes nothing', async () => {
  const before = await desk.census();
  second = await send();
  const states = second.receipts.map(({ file, item, state }) => [`${file} ${item}`, state]);
  const killed = EXPECTED.filter(([, , , { receipt }]) => receipt === 'killed').map(
    ([, , , { guid }]) => guid,
  );
  expect(states).toEqual(
    EXPECTED.map(([name, , , { guid }]) => [name, guid && killed.includes(guid) ? 'killed' : 'unchanged']),
  );
  expect(await desk.census()).toEqual(before);
});
