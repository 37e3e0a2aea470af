import { memoryFile } from '../../../src/plugins/wire/server/src/imports/import-file';
import { openImportRoom, type ImportRoom, type Row } from '../imports/import-room';
import { jsonLines } from '../imports/wire-texts';

let number = 0;

/** A wire item of its own that says nothing else than this. */
const article = (text: string, day: string, more: object = {}) => {
  number += 1;
  return {
    guid: `tag:kestrel.example,2026:linking-${number}`,
    headline: `Report number ${number} of the day`,
    body_text: text,
    versioncreated: `${day}T08:00:00Z`,
    language: 'en',
    ...more,
  };
};

const FOOTBALLER = 'LEEDS, May 3 - John Smith, a midfielder at Arsenal, scored twice on Saturday.';
const MINISTER =
  'ACCRA, Nov 20 - The health minister of Ghana, John Smith, opened a clinic in Kumasi on Friday.';
const GHANA =
  'ACCRA, Nov 20 - The Ministry of Health reported 12 cases on Friday. Ghana has had 40 this year.';
const KENYA =
  'NAIROBI, May 3 - The Ministry of Health reported 7 cases on Sunday. Kenya has had 9 this year.';
const FAIR = 'Ten states showed their books at the Baku Book Fair in May YEAR, said its organizers.';

/** What imports say one after the other, each in a file of its own or all in one. */
const ARTICLES = (): ReturnType<typeof article>[] => [
  article('Marit Aasgaard, director of the Ondra Ferry Cooperative, signed the contract.', '2026-05-04'),
  article('Marit Aasgaard, chairwoman of the Ondra Ferry Cooperative, left on Monday.', '2026-06-01'),
  article('Marit Aasgaard, director of the Ondra Ferry Cooperative, spoke on Friday.', '2026-04-01'),
  article(FOOTBALLER, '2026-05-03'),
  article(MINISTER, '2026-11-20'),
  article('ACCRA, Nov 25 - Health minister John Smith said in Ghana that the clinic was full.', '2026-11-25'),
  article(GHANA, '2026-11-20'),
  article(KENYA, '2026-05-03'),
  article('The Kenyan Ministry of Health sent doctors to the coast on Monday.', '2026-05-04'),
  article(FAIR.replace('YEAR', '2024'), '2024-05-03'),
  article(FAIR.replace('YEAR', '2026'), '2026-05-03'),
];

/** Imports them, and says which records there are, with the guids' numbers of the articles that are linked to them. */
async function grouped(way: 'one by one' | 'in a batch') {
  const room = await openImportRoom();
  try {
    number = 0;
    room.strapi.config.set('plugin::wire.directBytes', way === 'in a batch' ? 0 : 1e9);
    const run = await room.run([room.file('articles.jsonl', jsonLines(ARTICLES()))], { publish: true });
    expect(run.state).toBe('finished');
    const names = async (uid: string, populate: object) =>
      (await room.rows(uid, {}, { ...populate, articles: { where: { publishedAt: null } } })).map((row) => ({
        ...row,
        articles: (row.articles as Row[]).map(({ guid }) => Number(String(guid).split('-').at(-1))).sort(),
      }));
    const proposals = await room.rows('plugin::wire.name-proposal');
    const receipts = await room.receipts(run);
    return {
      persons: await names('api::person.person', { positions: { populate: { organization: true } } }),
      organizations: await names('api::organization.organization', {}),
      events: await names('api::event.event', {}),
      proposals: proposals.map(({ evidence, entityType, score }) => ({ evidence, entityType, score })),
      problems: receipts.flatMap(({ problems }) => problems.map(({ code }) => code)),
    };
  } finally {
    await room.stop();
  }
}

describe.each(['one by one', 'in a batch'] as const)('articles that are stored %s', (way) => {
  let found: Awaited<ReturnType<typeof grouped>>;
  beforeAll(async () => {
    found = await grouped(way);
  });
  const called = (list: Row[], name: string) => list.filter((row) => row.name === name);

  test('a person’s positions gather, with the days and the articles that say so', () => {
    const [aasgaard, ...others] = called(found.persons as Row[], 'Marit Aasgaard');
    expect(others).toEqual([]);
    expect(aasgaard.articles).toEqual([1, 2, 3]);
    expect(aasgaard.positions).toMatchObject([
      {
        title: 'director',
        organization: { name: 'Ondra Ferry Cooperative' },
        firstSeen: '2026-04-01',
        lastSeen: '2026-05-04',
      },
      { title: 'chairwoman', firstSeen: '2026-06-01', lastSeen: '2026-06-01' },
    ]);
    const [{ seenIn }] = aasgaard.positions as unknown as { seenIn: string[] }[];
    expect(seenIn).toHaveLength(2);
  });

  test('a footballer and a minister are two, and an editor is asked', () => {
    const smiths = called(found.persons as Row[], 'John Smith');
    expect(smiths.map(({ articles }) => articles)).toEqual([[4], [5, 6]]);
    expect(new Set(smiths.map(({ slug }) => slug)).size).toBe(2);
    expect(found.proposals.filter(({ entityType }) => entityType === 'person')).toEqual([
      {
        entityType: 'person',
        score: expect.any(Number),
        evidence: expect.stringContaining('midfielder, Arsenal'),
      },
    ]);
    expect(found.problems).toContain('STORE_NAMESAKE');
  });

  test('each state has its ministry', () => {
    const ministries = called(found.organizations as Row[], 'Ministry of Health');
    expect(ministries.map(({ place, articles }) => [place, articles])).toEqual([
      ['Ghana', [7]],
      ['Kenya', [8, 9]],
    ]);
  });

  test('each year has its fair', () => {
    const fairs = called(found.events as Row[], 'Baku Book Fair');
    expect(fairs.map(({ year, articles }) => [year, articles])).toEqual([
      [2024, [10]],
      [2026, [11]],
    ]);
  });

  test('a record says what made it', () => {
    const [minister] = called(found.persons as Row[], 'John Smith').slice(1);
    expect(minister.confirmed).toBe(false);
    expect(minister.evidence).toMatch(
      /^Article: "Report number 5 of the day", 2026-11-20\nWords: ACCRA, Nov 20 - The health minister of Ghana, John Smith, opened .*\nWhy: .+\nSaid to be: health minister\nState: Ghana$/u,
    );
  });
});

describe('afterwards', () => {
  let room: ImportRoom;
  beforeAll(async () => {
    room = await openImportRoom();
    number = 1000;
  });
  afterAll(() => room?.stop());
  const send = (...items: object[]) => room.run([room.file('more.jsonl', jsonLines(items))], {});
  const people = (name: string) =>
    room.rows(
      'api::person.person',
      { name },
      { positions: true, articles: { where: { publishedAt: null } } },
    );
  const undo = (run: { documentId: string | null }) =>
    (
      room.strapi.plugin('wire').service('undo') as unknown as {
        undoNow(run: string, options: { actor: string }): Promise<unknown>;
      }
    ).undoNow(run.documentId!, { actor: 'Ada' });

  test('an undone import takes back the days and the positions that it added', async () => {
    await send(article('Pelle Aronsen, director of the Velmark Swan Trust, counted swans.', '2026-05-04'));
    const before = await people('Pelle Aronsen');
    const second = await send(
      article('Pelle Aronsen, director of the Velmark Swan Trust, counted geese.', '2026-05-09'),
      article('Pelle Aronsen, treasurer of the Velmark Swan Trust, counted money.', '2026-05-10'),
    );
    const [{ positions }] = await people('Pelle Aronsen');
    expect(positions).toMatchObject([{ lastSeen: '2026-05-09' }, { title: 'treasurer' }]);
    await undo(second);
    expect(await people('Pelle Aronsen')).toEqual(before);
  });

  test('a person whom an editor has confirmed gets days, and no positions', async () => {
    const persons = room.strapi.documents('api::person.person');
    await persons.create({
      data: { name: 'Signe Halvorsen', confirmed: true, positions: [{ title: 'director' }] },
    });
    await send(
      article('Signe Halvorsen, director of the Velmark Swan Trust, counted swans.', '2026-05-04'),
      article('Signe Halvorsen, treasurer of the Velmark Swan Trust, counted money.', '2026-05-06'),
    );
    const [{ positions }] = await people('Signe Halvorsen');
    expect(positions).toMatchObject([{ title: 'director', firstSeen: '2026-05-04', lastSeen: '2026-05-04' }]);
  });

  test('a preview shows who would be somebody else', async () => {
    await send(article(FOOTBALLER, '2026-05-03'));
    const [footballer] = await people('John Smith');
    const file = memoryFile(
      'preview.jsonl',
      Buffer.from(jsonLines([article(MINISTER, '2026-11-20'), article(FOOTBALLER, '2026-05-05')])),
    );
    const { items } = await room.imports.preview([file], { publish: false });
    const known = items.map(({ entities }) => entities.find(({ name }) => name === 'John Smith')!.known);
    expect(known).toEqual([undefined, footballer.documentId]);
  });

  test('what is known of an article of long ago is no longer the same', async () => {
    await send(article('Senator Edwin Kroll spoke for four hours.', '1950-03-01'));
    await send(article('Senator Edwin Kroll spoke for four hours.', '2026-03-01'));
    expect(await people('Edwin Kroll')).toHaveLength(2);
  });

  test('a text with more new names than one article may bring says so', async () => {
    const names = Array.from(
      { length: 45 },
      (_, i) =>
        `Senator ${['Anna', 'Karl', 'Ivan', 'Maria', 'Peter'][i % 5]} ${'BCDFGHKLM'[Math.floor(i / 5)]}erdal spoke.`,
    );
    const run = await send(article(names.join('\n\n'), '2026-05-04'));
    const [{ problems }] = await room.receipts(run as { documentId: string });
    expect(problems).toEqual([expect.objectContaining({ code: 'LINK_TOO_MANY_NAMES' })]);
  });
});
