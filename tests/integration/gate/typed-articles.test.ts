import { blocksToText } from '../../../src/plugins/wire/core/clean';
import { adminLogin, startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type FlagRow, type WireDesk } from '../support/wire-desk';
import { blocksOf, NO_WARRANTY, QUAY, SPONSORED, wireItem } from '../support/wire-stories';

let running: RunningStrapi;
let desk: WireDesk;

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});

const articles = () => running.strapi.documents('api::article.article');
const make = async (data: object): Promise<string> =>
  (await articles().create({ data: { headline: 'Quay Opens', ...data } as never })).documentId;
const quotes = (flags: FlagRow[]) => flags.map(({ quote }) => quote);
/** Flags of words that are in the draft. */
const standing = (flags: FlagRow[]) => flags.filter(({ stale }) => !stale);

async function expectExact(article: string): Promise<void> {
  const text = blocksToText((await desk.draft(article)).body);
  for (const { basis, start, end, quote } of standing(await desk.flags(article))) {
    expect(basis).toBe('body');
    expect(text.slice(start, end)).toBe(quote);
  }
}

test('a typed article gets flags with exact quotes, in reading order', async () => {
  const article = await make({ body: blocksOf([NO_WARRANTY, ...QUAY, SPONSORED]) });
  const flags = await desk.flags(article);
  expect(quotes(flags)).toEqual([NO_WARRANTY, SPONSORED]);
  expect(flags.map(({ notice }) => notice!.decision)).toEqual(['pending', 'pending']);
  expect(flags[1].notice!.kinds).toEqual(['sponsored']);
  await expectExact(article);
});

test('offsets count UTF-16 code units, through headings, lists, quotes, links and marks', async () => {
  const text = (value: string, marks: object = {}) => ({ type: 'text', text: value, ...marks });
  const [first, ...rest] = SPONSORED.split('paid for');
  const article = await make({
    body: [
      { type: 'heading', level: 2, children: [text('Ferries 🚢 and quays')] },
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [text('👩‍✈️ crew of four')] },
          { type: 'list-item', children: [text('Two quays')] },
        ],
      },
      {
        type: 'paragraph',
        children: [
          text(first),
          { type: 'link', url: 'https://quillmark.example', children: [text('paid for', { bold: true })] },
          text(rest.join('paid for')),
        ],
      },
      { type: 'quote', children: [text(QUAY[0])] },
    ],
  });
  expect(quotes(await desk.flags(article))).toEqual([SPONSORED]);
  await expectExact(article);
});

test('an article without a body has none', async () => {
  expect(await desk.flags(await make({}))).toEqual([]);
  expect(await desk.flags(await make({ body: [] }))).toEqual([]);
});

test('editing the body replaces them; those of words that are gone are stale', async () => {
  const article = await make({ body: blocksOf([...QUAY, SPONSORED]) });
  await desk.edit(article, { body: blocksOf([NO_WARRANTY, ...QUAY]) });
  const flags = await desk.flags(article);
  expect(flags.map(({ quote, stale }) => [quote, stale])).toEqual([
    [NO_WARRANTY, false],
    [SPONSORED, true],
  ]);
  await expectExact(article);
  await desk.edit(article, { body: blocksOf(QUAY) });
  expect(standing(await desk.flags(article))).toEqual([]);
});

test('a flag whose words come back is the one that it was', async () => {
  const article = await make({ body: blocksOf([...QUAY, SPONSORED]) });
  const before = await desk.flags(article);
  await desk.edit(article, { body: blocksOf(QUAY) });
  await desk.edit(article, { body: blocksOf([...QUAY, SPONSORED]) });
  expect((await desk.flags(article)).map(({ id, stale }) => [id, stale])).toEqual([[before[0].id, false]]);
});

test('emptying the body leaves none standing', async () => {
  const article = await make({ body: blocksOf([...QUAY, SPONSORED]) });
  await desk.edit(article, { body: null });
  expect((await desk.draft(article)).body).toBeNull();
  expect(standing(await desk.flags(article))).toEqual([]);
});

test('saving without a body leaves them', async () => {
  const article = await make({ body: blocksOf([...QUAY, SPONSORED]) });
  const before = await desk.flags(article);
  await desk.edit(article, { headline: 'Another Headline' });
  expect(await desk.flags(article)).toEqual(before);
});

test('the same notice in two articles is one notice', async () => {
  const [one, two] = [
    await make({ body: blocksOf([SPONSORED]) }),
    await make({ body: blocksOf([...QUAY, SPONSORED.replace('paid for by', 'paid\nfor by')]) }),
  ];
  const [a] = await desk.flags(one);
  const [b] = await desk.flags(two);
  expect(b.notice!.documentId).toBe(a.notice!.documentId);
});

test('typing the body of an imported article keeps the flag of what the import took out', async () => {
  const { article } = await desk.sendOne(wireItem({}, [NO_WARRANTY]));
  await desk.edit(article!, { body: blocksOf([...QUAY, SPONSORED]) });
  const flags = await desk.flags(article!);
  expect(flags.map(({ basis, quote }) => [basis, quote]).sort()).toEqual([
    ['body', SPONSORED],
    ['wire', NO_WARRANTY],
  ]);
});

test('a clone has flags of its own', async () => {
  const article = await make({ body: blocksOf([...QUAY, SPONSORED]) });
  const cloned = (await articles().clone({
    documentId: article,
    data: { headline: 'A Clone', slug: 'a-clone' } as never,
  })) as { documentId: string };
  expect(cloned.documentId).not.toBe(article);
  expect(quotes(await desk.flags(cloned.documentId))).toEqual([SPONSORED]);
  expect(quotes(await desk.flags(article))).toEqual([SPONSORED]);
  await expect(articles().publish({ documentId: cloned.documentId })).rejects.toThrow(/sponsored/);
});

test('discarding a draft brings back the flags of the published version', async () => {
  const article = await make({ body: blocksOf([NO_WARRANTY, ...QUAY]) });
  await articles().publish({ documentId: article });
  await desk.edit(article, { body: blocksOf([...QUAY, SPONSORED]) });
  expect(quotes(standing(await desk.flags(article)))).toEqual([SPONSORED]);
  await articles().discardDraft({ documentId: article });
  expect(quotes(await desk.flags(article))).toEqual([NO_WARRANTY]);
  await expectExact(article);
});

test('deleting an article takes its flags away and leaves the notice', async () => {
  const article = await make({ body: blocksOf([...QUAY, SPONSORED]) });
  const [{ notice }] = await desk.flags(article);
  await articles().delete({ documentId: article });
  expect(await desk.flags(article)).toEqual([]);
  const notices = running.strapi.documents('plugin::wire.notice' as 'api::article.article');
  expect(await notices.findOne({ documentId: notice!.documentId })).not.toBeNull();
});

test('saving through Strapi’s panel flags, and refuses to publish, in one answer', async () => {
  const { token } = await adminLogin(running.strapi);
  const panel = '/content-manager/collection-types/api::article.article';
  const as = (request: ReturnType<RunningStrapi['request']['post']>) =>
    request.set('Authorization', `Bearer ${token}`);
  const body = blocksOf([...QUAY, SPONSORED]);
  const made = await as(running.request.post(panel)).send({ headline: 'Typed', slug: 'typed-in', body });
  expect(made.status).toBe(201);
  const { documentId } = made.body.data;
  expect(quotes(await desk.flags(documentId))).toEqual([SPONSORED]);

  const refused = await as(running.request.post(`${panel}/${documentId}/actions/publish`)).send({
    headline: 'Typed again',
    body,
  });
  expect(refused.status).toBe(400);
  expect(refused.body.error.message).toMatch(/cannot be published yet.*sponsored/);
  expect(await desk.published(documentId)).toBeNull();
});
