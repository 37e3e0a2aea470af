import { encode } from 'iconv-lite';
import { openImportRoom, counts, type ImportRoom, type Row } from './import-room';
import { DATELINE, HEADLINE, NOTICE, PAGE, PARAGRAPHS, RUSSIAN_NOTICE, RUSSIAN_PAGE } from './wire-texts';

let room: ImportRoom;
beforeAll(async () => {
  room = await openImportRoom();
});
afterAll(() => room?.stop());

const original = ({ original, originalEncoding }: Row): Buffer => Buffer.from(original, originalEncoding);

const paragraphs = ({ body }: Row): string[] =>
  body.map(({ children }) => children.map(({ text }) => text).join(''));

/** Imports one file and gives what it made. */
async function imported(name: string, content: string | Buffer) {
  const summary = await room.run([room.file(name, content)]);
  expect(summary).toMatchObject({ state: 'finished', counts: counts({ items: 1, created: 1, flags: 1 }) });
  const [receipt] = await room.receipts(summary);
  const article = (await room.articles()).find(({ documentId }) => documentId === receipt.articleDocumentId)!;
  const [flag] = await room.rows('plugin::wire.flag', { articleDocumentId: article.documentId }, [
    'notice',
    'receipt',
  ]);
  return { summary, receipt, article, flag };
}

describe('a pasted page', () => {
  let made: Awaited<ReturnType<typeof imported>>;
  beforeAll(async () => {
    made = await imported('ferry.txt', PAGE);
  });

  test('is one article, a draft, with its paragraphs and nothing of the site around it', async () => {
    const { article } = made;
    expect(article).toMatchObject({
      headline: HEADLINE,
      slug: 'lake-ferries-go-electric-as-holmstad-orders-two-boats',
      dateline: expect.stringContaining('HOLMSTAD'),
      language: 'en',
      pubStatus: 'usable',
    });
    expect(paragraphs(article)).toEqual([DATELINE + PARAGRAPHS[0], ...PARAGRAPHS.slice(1)]);
    expect(await room.rows('api::article.article')).toHaveLength(1);
  });

  test('has its notice found, quoted exactly, named and put beside the text', () => {
    const { article, flag, receipt } = made;
    expect(flag.quote.endsWith(NOTICE)).toBe(true);
    expect(flag.quote).toMatch(/^(Disclaimer:\s)?Kestrel Newswire provides/u);
    expect(PAGE.slice(flag.start, flag.end)).toBe(flag.quote);
    expect(flag).toMatchObject({ basis: 'wire', inChrome: false, placement: 'separate' });
    expect(flag.notice.documentId).toBe(article.legalNotices[0].documentId);
    expect(flag.receipt.documentId).toBe(receipt.documentId);
    expect(article.legalNotices).toHaveLength(1);
    expect(article.legalNotices[0]).toMatchObject({
      text: flag.quote,
      issuer: 'Kestrel Newswire',
      kinds: expect.arrayContaining(['no-warranty', 'liability']),
      decision: 'pending',
      language: 'en',
    });
  });

  test('has its people, with what they are and where, and organizations, all proposed', async () => {
    const { article } = made;
    const positions = { positions: { populate: ['organization'] } };
    const persons = await room.rows('api::person.person', {}, positions);
    const held = persons.map(({ name, slug, confirmed, positions }) => ({
      name,
      slug,
      confirmed,
      positions: positions.map(({ title, organization }) => [title, organization?.name]),
    }));
    expect(held).toEqual([
      {
        name: 'Marit Aasgaard',
        slug: 'marit-aasgaard',
        confirmed: false,
        positions: [['director', 'Ondra Ferry Cooperative']],
      },
      {
        name: 'Tomasz Wierzbicki',
        slug: 'tomasz-wierzbicki',
        confirmed: false,
        positions: [['chief executive', 'Brandal Shipyard']],
      },
      {
        name: 'Ingrid Solheim',
        slug: 'ingrid-solheim',
        confirmed: false,
        positions: [['professor', 'University of Holmstad']],
      },
    ]);
    const organizations = await room.rows('api::organization.organization');
    expect(organizations.map(({ name, confirmed }) => [name, confirmed]).sort()).toEqual([
      ['Brandal Shipyard', false],
      ['Ondra Ferry Cooperative', false],
      ['University of Holmstad', false],
    ]);
    const names = (list: Row[]) => list.map(({ name }) => name).sort();
    expect(names(article.persons)).toEqual(names(persons));
    expect(names(article.organizations)).toEqual(names(organizations));
  });

  test('leaves a receipt with the file as it came', () => {
    const { receipt, summary, article } = made;
    expect(receipt).toMatchObject({
      file: 'ferry.txt',
      item: 1,
      state: 'created',
      headline: HEADLINE,
      articleDocumentId: article.documentId,
      flagCount: 1,
      originalEncoding: 'utf8',
    });
    expect(original(receipt)).toEqual(Buffer.from(PAGE));
    expect(summary).toMatchObject({ files: ['ferry.txt'], publish: false, startedBy: 'a test' });
  });
});

test('a page in windows-1251: read, flagged, and kept byte by byte', async () => {
  const bytes = encode(RUSSIAN_PAGE, 'windows-1251');
  const { article, flag, receipt } = await imported('parom.txt', bytes);
  expect(article).toMatchObject({
    headline: 'Паром на озере Ондра перейдёт на электричество',
    language: 'ru',
  });
  expect(article.slug).toMatch(/^[a-z0-9-]+$/u);
  expect(paragraphs(article)).toHaveLength(4);
  expect(flag.quote.endsWith(RUSSIAN_NOTICE)).toBe(true);
  expect(RUSSIAN_PAGE.slice(flag.start, flag.end)).toBe(flag.quote);
  expect(receipt.originalEncoding).toBe('base64');
  expect(original(receipt)).toEqual(bytes);
});

test('a page with a NUL in it: the database takes the article, the receipt keeps the NUL and says so', async () => {
  const page = PAGE.replace('a floating library', 'a \0floating library').replace(
    HEADLINE,
    `${HEADLINE} Today`,
  );
  const { article, flag, receipt } = await imported('nul.txt', page);
  expect(paragraphs(article).at(-1)).toContain('a \uFFFDfloating library');
  expect(page.slice(flag.start, flag.end)).toBe(flag.quote);
  expect(receipt.originalEncoding).toBe('base64');
  expect(original(receipt)).toEqual(Buffer.from(page));
  expect(receipt.problems).toMatchObject([{ code: 'READ_REPLACED', file: 'nul.txt', item: 1 }]);
});

test('a page with a byte order mark and the line ends of another system', async () => {
  const page = `\uFEFF${PAGE.replace(HEADLINE, `${HEADLINE} Again`).replaceAll('\n', '\r\n')}`;
  const { article, flag, receipt } = await imported('mark.txt', page);
  expect(article.headline).toBe(`${HEADLINE} Again`);
  expect(paragraphs(article)).toHaveLength(PARAGRAPHS.length);
  expect(original(receipt)).toEqual(Buffer.from(page));
  // A byte order mark says how to read the text and is no part of it (Unicode 15, section 23.8).
  expect(new TextDecoder().decode(original(receipt)).slice(flag.start, flag.end)).toBe(flag.quote);
});

test('two pages of one headline are two articles with slugs of their own', async () => {
  const other = PAGE.replace('38 million crowns', '39 million crowns');
  const { article } = await imported('other.txt', other);
  expect(article.headline).toBe(HEADLINE);
  expect(article.slug).toBe('lake-ferries-go-electric-as-holmstad-orders-two-boats-1');
});
