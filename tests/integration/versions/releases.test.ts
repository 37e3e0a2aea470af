import type { JobsService } from '../../../src/plugins/wire/server/src/services/jobs';
import type { ReleasesService } from '../../../src/plugins/wire/server/src/services/releases';
import { ARTICLE_RELEASED, UID } from '../../../src/plugins/wire/shared/constants';
import { startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { SPONSORED, wireItem } from '../support/wire-stories';

let running: RunningStrapi;
let desk: WireDesk;
const events: { article: string; headline: string }[] = [];

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
  running.strapi.eventHub.on(ARTICLE_RELEASED, async (event) => void events.push(event as never));
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});

const FAR = '2099-03-01T08:00:00.000Z';
/** Long enough for what has to be done before. */
const SOON_MS = 12_000;

const service = <T>(name: string): T => running.strapi.plugin('wire').service(name) as unknown as T;
const stories = () => running.strapi.db.query(UID.story as 'api::article.article');
const waitsFor = async (article: string): Promise<string | undefined> => {
  const row = (await stories().findOne({ where: { articleDocumentId: article } as never })) as {
    releaseAt?: string | Date;
  } | null;
  return row?.releaseAt ? new Date(row.releaseAt).toISOString() : undefined;
};
const history = (article: string) =>
  running.strapi.db.query(UID.historyEntry as 'api::article.article').findMany({
    where: { articleDocumentId: article, action: ['released', 'not-released'] } as never,
  }) as Promise<unknown[]> as Promise<{ action: string; reason: string }[]>;
const isPublished = async (article: string) => (await desk.published(article)) !== null;
const articles = () => running.strapi.documents('api::article.article');
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(is: () => Promise<boolean>, milliseconds = 30_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await is()) && Date.now() < deadline) await wait(100);
}

describe('at the end of an embargo', () => {
  let end: number;
  const made: Record<string, string> = {};

  beforeAll(async () => {
    end = Date.now() + SOON_MS;
    const embargoed = new Date(end).toISOString();
    const send = async (name: string, options: { publish: boolean }, ...paragraphs: string[]) => {
      const receipt = await desk.sendOne(wireItem({ embargoed }, paragraphs), options);
      made[name] = receipt.article!;
      return receipt;
    };
    const receipt = await send('plain', { publish: true });
    expect(receipt.state).toBe('held');
    expect(receipt.detail).toMatch(/published then/);
    await send('draft', { publish: false });
    await send('sponsored', { publish: true }, SPONSORED);
    await send('postponed', { publish: true });
    await desk.edit(made.postponed, { embargoed: FAR });
    await send('deleted', { publish: true });
    await articles().delete({ documentId: made.deleted });
    if (Date.now() > end - 1000) throw new Error('The embargo ended before the test began.');
    expect(await isPublished(made.plain)).toBe(false);
    await until(() => isPublished(made.plain));
    // What else was due has been looked at by then, or is.
    await wait(1500);
  });

  test('an article is published within seconds, once, and the history and webhooks are told', async () => {
    const published = (await desk.published(made.plain))!;
    expect(new Date(published.publishedAt as string).getTime() - end).toBeGreaterThanOrEqual(0);
    expect(new Date(published.publishedAt as string).getTime() - end).toBeLessThan(8000);
    expect(await history(made.plain)).toMatchObject([{ action: 'released' }]);
    expect(events.filter(({ article }) => article === made.plain)).toMatchObject([
      { headline: published.headline, embargoed: new Date(end).toISOString() },
    ]);
    expect(await waitsFor(made.plain)).toBeUndefined();
  });

  test('what was imported as a draft stays one', async () => {
    expect(await isPublished(made.draft)).toBe(false);
    expect(await history(made.draft)).toEqual([]);
  });

  test('what a notice stands against stays a draft, and the history says why', async () => {
    expect(await isPublished(made.sponsored)).toBe(false);
    expect(await history(made.sponsored)).toMatchObject([
      { action: 'not-released', reason: expect.stringMatching(/stays a draft.*awaits a decision/s) },
    ]);
    expect(await waitsFor(made.sponsored)).toBeUndefined();
  });

  test('what an editor has put off waits, and is published as soon as he takes the embargo out', async () => {
    expect(await isPublished(made.postponed)).toBe(false);
    expect(await waitsFor(made.postponed)).toBe(FAR);
    await desk.edit(made.postponed, { embargoed: null });
    await until(() => isPublished(made.postponed));
    expect(await history(made.postponed)).toMatchObject([{ action: 'released' }]);
  });

  test('what was deleted does not come back', async () => {
    expect(await desk.find(made.deleted, 'draft')).toBeNull();
  });
});

describe('until then', () => {
  const held = async () => {
    const item = wireItem({ embargoed: FAR });
    const { article } = await desk.sendOne(item, { publish: true });
    return { item, article: article! };
  };

  test('a version with another embargo moves it', async () => {
    const { item, article } = await held();
    expect(await waitsFor(article)).toBe(FAR);
    const sooner = '2098-01-01T00:00:00.000Z';
    await desk.sendOne({ ...item, version: '2', embargoed: sooner }, { publish: true });
    expect(await waitsFor(article)).toBe(sooner);
  });

  test.each<[string, object]>([
    ['withheld', { pubstatus: 'withheld' }],
    ['taken back', { pubstatus: 'canceled' }],
    ['not under embargo any more', { embargoed: undefined }],
  ])('a version that is %s calls it off', async (_what, more) => {
    const { item, article } = await held();
    await desk.sendOne({ ...item, version: '2', ...more }, { publish: true });
    expect(await waitsFor(article)).toBeUndefined();
  });

  test('an import of drafts calls it off', async () => {
    const { item, article } = await held();
    await desk.sendOne({ ...item, version: '2', headline: 'Another Headline' });
    expect(await waitsFor(article)).toBeUndefined();
  });

  test('the same version again leaves it', async () => {
    const { item, article } = await held();
    await desk.sendOne(item, { publish: true });
    expect(await waitsFor(article)).toBe(FAR);
  });

  test.each<[string, (article: string) => Promise<unknown>]>([
    ['takes the article from the readers', (documentId) => articles().unpublish({ documentId })],
    ['throws the draft away', (documentId) => articles().discardDraft({ documentId })],
  ])('an editor who %s calls it off', async (_what, act) => {
    const item = wireItem();
    const { article } = await desk.sendOne(item, { publish: true });
    await desk.sendOne({ ...item, version: '2', embargoed: FAR }, { publish: true });
    expect(await waitsFor(article!)).toBe(FAR);
    await act(article!);
    expect(await waitsFor(article!)).toBeUndefined();
  });
});

test('what was due while no process was there is published at the start, by one of several that look', async () => {
  await service<JobsService>('jobs').stop();
  const item = wireItem({ embargoed: FAR });
  const { article } = await desk.sendOne(item, { publish: true });
  // As if the time had passed: by the article's own field, too.
  const past = new Date(Date.now() - 60_000);
  const row = running.strapi.db.query('api::article.article');
  await row.updateMany({ where: { documentId: article }, data: { embargoed: past } as never });
  await stories().updateMany({
    where: { articleDocumentId: article } as never,
    data: { releaseAt: past } as never,
  });
  const before = events.length;
  await service<JobsService>('jobs').start();
  const releases = service<ReleasesService>('releases');
  await Promise.all([releases.run(), releases.run(), until(() => isPublished(article!))]);
  await wait(500);
  expect(await isPublished(article!)).toBe(true);
  expect(events.slice(before).map((event) => event.article)).toEqual([article]);
  expect(await history(article!)).toHaveLength(1);
});
