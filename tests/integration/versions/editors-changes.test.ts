import { blocksToText } from '../../../src/plugins/wire/core/clean';
import { startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { blocksOf, NO_WARRANTY, QUAY, SPONSORED, textOf, wireItem } from '../support/wire-stories';

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

const names = (list: { name: string }[]) => list.map(({ name }) => name).sort();
const idOf = async (article: string, name: string): Promise<string> =>
  (await desk.draft(article)).persons.find((person) => person.name === name)!.documentId;
const makePerson = async (name: string): Promise<string> => {
  const persons = running.strapi.documents('api::person.person' as 'api::article.article');
  return (await persons.create({ data: { name, confirmed: true } as never })).documentId;
};

describe('fields', () => {
  test('one that an editor changed is kept and named, the others are updated', async () => {
    const first = wireItem({ abstract: 'A quay.', dateline: 'FENWICK BAY' });
    const { article } = await desk.sendOne(first);
    await desk.edit(article!, { headline: 'Our Own Headline' });

    const second = { ...first, version: '2', headline: 'Their Headline', abstract: 'Two quays.' };
    const receipt = await desk.sendOne(second);
    expect(receipt.state).toBe('updated');
    expect(receipt.detail).toBe('Kept what an editor had changed: headline.');
    expect(await desk.draft(article!)).toMatchObject({
      headline: 'Our Own Headline',
      abstract: 'Two quays.',
      version: '2',
      dateline: 'FENWICK BAY',
    });
  });

  test('it is kept in the versions after that, too', async () => {
    const first = wireItem({ abstract: 'A quay.' });
    const { article } = await desk.sendOne(first, { publish: true });
    await desk.edit(article!, { abstract: 'What we make of it.', byline: null });

    for (const version of ['2', '3']) {
      const next = { ...first, version, abstract: `Take ${version}`, headline: `Take ${version}` };
      const receipt = await desk.sendOne(next, { publish: true });
      expect(receipt.detail).toBe('Kept what an editor had changed: abstract, byline.');
      expect(await desk.published(article!)).toMatchObject({
        headline: `Take ${version}`,
        abstract: 'What we make of it.',
        byline: null,
      });
    }
  });

  test('saving without a change keeps nothing', async () => {
    const first = wireItem({
      subjects: [{ name: 'Harbours' }],
      places: [{ name: 'Fenwick Bay' }],
      versionCreated: '2026-05-04T08:00:00+02:00',
    });
    const { article } = await desk.sendOne(first);
    const { headline, body, byline, embargoed } = await desk.draft(article!);
    await desk.edit(article!, { headline, body, byline, embargoed });

    const receipt = await desk.sendOne({
      ...first,
      version: '2',
      versionCreated: '2026-05-04T09:00:00+02:00',
      headline: 'Theirs',
      subjects: [{ name: 'Ferries' }],
    });
    expect(receipt.detail).toBeUndefined();
    expect((await desk.draft(article!)).headline).toBe('Theirs');
  });

  test('what says which version it is follows the source', async () => {
    const first = wireItem();
    const { article } = await desk.sendOne(first);
    await desk.edit(article!, { version: 'ours', guid: 'ours' });
    const receipt = await desk.sendOne({ ...first, version: '2', headline: 'Theirs' });
    expect(receipt.detail).toBeUndefined();
    expect(await desk.draft(article!)).toMatchObject({ version: '2', guid: first.guid });
  });

  test('an embargo that an editor set is kept, and holds the next version', async () => {
    const first = wireItem();
    const { article } = await desk.sendOne(first);
    await desk.edit(article!, { embargoed: '2099-01-01T00:00:00.000Z' });
    const receipt = await desk.sendOne({ ...first, version: '2', headline: 'Theirs' }, { publish: true });
    expect(receipt.state).toBe('held');
    expect(receipt.detail).toMatch(/embargo until 2099-01-01/);
    expect(receipt.detail).toMatch(/editor had changed: embargoed/);
    expect(await desk.published(article!)).toBeNull();
  });

  test('a body that an editor wrote is kept with its own flags, and holds the next version', async () => {
    const first = wireItem({}, [NO_WARRANTY]);
    const { article } = await desk.sendOne(first);
    await desk.edit(article!, { body: blocksOf([...QUAY, SPONSORED]) });
    const receipt = await desk.sendOne({ ...first, version: '2', headline: 'Theirs' }, { publish: true });

    const draft = await desk.draft(article!);
    expect(draft.headline).toBe('Theirs');
    expect(blocksToText(draft.body)).toBe(textOf([...QUAY, SPONSORED]));
    const inBody = (await desk.flags(article!)).filter(({ basis }) => basis === 'body');
    expect(inBody.map(({ quote }) => quote)).toEqual([SPONSORED]);
    expect(receipt.state).toBe('held');
    expect(receipt.detail).toMatch(/sponsored/);
    expect(await desk.published(article!)).toBeNull();
  });
});

describe('links', () => {
  test('a person that an editor linked stays linked', async () => {
    const first = wireItem();
    const { article } = await desk.sendOne(first);
    const added = await makePerson('Jorunn Kaldvik');
    await desk.edit(article!, { persons: { connect: [added] } });
    const receipt = await desk.sendOne({ ...first, version: '2', headline: 'Theirs' });
    expect(receipt.state).toBe('updated');
    expect(names((await desk.draft(article!)).persons)).toEqual([
      'Jorunn Kaldvik',
      'Ottilie Brandvold',
      'Tobias Renwick',
    ]);
  });

  test('a person that an editor unlinked is not linked again', async () => {
    const first = wireItem();
    const { article } = await desk.sendOne(first);
    await desk.edit(article!, {
      persons: { disconnect: [await idOf(article!, 'Tobias Renwick')] },
    });
    for (const version of ['2', '3']) {
      await desk.sendOne({ ...first, version, headline: `Take ${version}` });
      expect(names((await desk.draft(article!)).persons)).toEqual(['Ottilie Brandvold']);
    }
  });

  test('a notice that an editor unlinked is not linked again', async () => {
    const first = wireItem({}, [NO_WARRANTY]);
    const { article } = await desk.sendOne(first);
    await desk.edit(article!, { legalNotices: [] });
    await desk.sendOne({ ...first, version: '2', headline: 'Theirs' });
    expect((await desk.draft(article!)).legalNotices).toEqual([]);
  });

  test('a person whom an editor deleted, and who is named again, is linked again', async () => {
    const first = wireItem();
    const { article } = await desk.sendOne(first);
    const persons = running.strapi.documents('api::person.person' as 'api::article.article');
    await persons.delete({ documentId: await idOf(article!, 'Tobias Renwick') });
    await desk.sendOne({ ...first, version: '2', headline: 'Theirs' });
    expect(names((await desk.draft(article!)).persons)).toEqual(['Ottilie Brandvold', 'Tobias Renwick']);
  });
});
