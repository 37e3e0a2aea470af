import type { RunningStrapi } from '../support';
import type { WireDesk } from '../support/wire-desk';
import { blocksOf, NO_WARRANTY, QUAY, sponsoredBy, textOf, wireItem } from '../support/wire-stories';
import { openPlacementRoom, type PlacementRoom } from './placement-room';

let running: RunningStrapi;
let desk: WireDesk;
let room: PlacementRoom;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ running, desk, room, stop } = await openPlacementRoom());
});
afterAll(() => stop?.());

const FIRST = 'The ferry to Ostervik leaves at noon.';
const LAST = 'The road along the shore is closed until Friday.';

/** An imported article with a separate notice between two paragraphs of its own. */
async function imported(more: string[] = []): Promise<string> {
  const item = wireItem({ body_text: textOf([...QUAY, FIRST, NO_WARRANTY, LAST, ...more]) });
  const { article } = await desk.sendOne({ ...item, headline: `${item.headline} Again` });
  expect(await room.listed(article!)).toEqual([NO_WARRANTY]);
  expect(await room.text(article!)).toBe(textOf([...QUAY, FIRST, LAST, ...more]));
  return article!;
}
const save = (article: string, paragraphs: string[]) => desk.edit(article, { body: blocksOf(paragraphs) });
const fullOf = async (article: string) => (await room.full(article))!.full;

describe('what was taken out by an import stays out', () => {
  test('and stands where it stood, when paragraphs before and after it are written anew', async () => {
    const article = await imported();
    await save(article, [...QUAY, 'The ferry to Ostervik leaves at one.', LAST, 'It rained.']);
    expect(await fullOf(article)).toEqual(
      blocksOf([...QUAY, 'The ferry to Ostervik leaves at one.', NO_WARRANTY, LAST, 'It rained.']),
    );
    await room.expectInStep(article);
  });

  test('when the paragraphs around it change places', async () => {
    const article = await imported();
    await save(article, [LAST, ...QUAY, FIRST]);
    expect(await room.text(article)).toBe(textOf([LAST, ...QUAY, FIRST]));
    expect(await fullOf(article)).toHaveLength(6);
    await room.expectInStep(article);
  });

  test('when the two paragraphs around it become one', async () => {
    const article = await imported();
    await save(article, [...QUAY, `${FIRST} ${LAST}`]);
    expect(await room.text(article)).toBe(textOf([...QUAY, `${FIRST} ${LAST}`]));
    await room.expectInStep(article);
  });

  test('when nothing of the body is left', async () => {
    const article = await imported();
    const before = await room.standing(article);
    await save(article, ['All of it is new.']);
    expect(await room.text(article)).toBe('All of it is new.');
    expect(await fullOf(article)).toEqual(blocksOf(['All of it is new.', NO_WARRANTY]));
    expect(await room.standing(article)).toEqual(before);
    await desk.edit(article, { body: null });
    expect(await fullOf(article)).toEqual(blocksOf([NO_WARRANTY]));
    expect((await desk.draft(article)).body).toBeNull();
    await room.expectInStep(article);
  });

  test('with its flag as it is, through any number of saves', async () => {
    const article = await imported();
    const flags = await desk.flags(article);
    for (const more of ['It rained.', 'It rained again.', 'Then it stopped.']) {
      await save(article, [more, ...QUAY, FIRST, LAST]);
      expect(await desk.flags(article)).toEqual(flags);
      expect(await fullOf(article)).toEqual(blocksOf([more, ...QUAY, FIRST, NO_WARRANTY, LAST]));
    }
    await room.expectInStep(article);
    expect(await room.listed(article)).toEqual([NO_WARRANTY]);
  });

  test('also when the editor no longer lists it', async () => {
    const article = await imported();
    await desk.edit(article, { legalNotices: [] });
    await save(article, [...QUAY, FIRST, LAST, 'It rained.']);
    expect(await room.listed(article)).toEqual([]);
    expect(await fullOf(article)).toEqual(blocksOf([...QUAY, FIRST, NO_WARRANTY, LAST, 'It rained.']));
  });

  test('until the editor puts it back: what nobody has decided about stands where he wants it', async () => {
    const article = await imported();
    await save(article, [...QUAY, FIRST, NO_WARRANTY, LAST]);
    expect(await room.text(article)).toBe(textOf([...QUAY, FIRST, NO_WARRANTY, LAST]));
    expect(await room.full(article)).toBeUndefined();
    expect(await room.listed(article)).toEqual([]);
    const [flag, ...others] = await desk.flags(article);
    expect(others).toEqual([]);
    expect(flag).toMatchObject({ placement: 'inline', quote: NO_WARRANTY, stale: false });
    await room.expectInStep(article);
  });
});

describe('a save that changes nothing about the body', () => {
  test('leaves all alone, whether it names the body or not', async () => {
    const article = await imported();
    const before = [await desk.flags(article), await room.full(article), await room.listed(article)];
    await desk.edit(article, { headline: 'Another Headline' });
    const { body } = await desk.draft(article);
    await desk.edit(article, { body, headline: 'Yet Another' });
    expect([await desk.flags(article), await room.full(article), await room.listed(article)]).toEqual(before);
  });

  test('leaves an imported flag in the text with the wire’s own offsets', async () => {
    const weak = 'Opinions expressed here are those of the author.';
    const { article } = await desk.sendOne(wireItem({}, [weak, 'The harbour master has left.']));
    const before = await desk.flags(article!);
    const { body } = await desk.draft(article!);
    await desk.edit(article!, { body });
    expect(await desk.flags(article!)).toEqual(before);
  });
});

describe('flags in the text', () => {
  const make = async (paragraphs: string[]): Promise<string> => {
    const data = { headline: 'Quay Opens', body: blocksOf(paragraphs) };
    const articles = running.strapi.documents('api::article.article');
    return (await articles.create({ data: data as never })).documentId;
  };

  test('follow their words', async () => {
    const text = sponsoredBy('Moving Vans');
    const article = await make([...QUAY, text]);
    const [before] = await desk.flags(article);
    await save(article, [text, 'Something new.', ...QUAY]);
    const [after, ...others] = await desk.flags(article);
    expect(others).toEqual([]);
    expect(after).toMatchObject({ id: before.id, start: 0, end: text.length, quote: text, stale: false });
    await room.expectInStep(article);
  });

  test('follow words that the detector does not find by itself, after a decision was taken back', async () => {
    const text = sponsoredBy('Quiet Quilts');
    const article = await make([...QUAY, text]);
    const [{ notice }] = await desk.flags(article);
    await desk.decide(notice!.documentId, 'dismissed');
    await save(article, ['Something new.', ...QUAY, text, 'And more.']);
    const [flag, ...others] = await desk.flags(article);
    expect(others).toEqual([]);
    expect(flag).toMatchObject({ quote: text, stale: false, placement: 'inline' });
    await room.expectInStep(article);
    // The dismissal is taken back, and the article is known to carry the notice.
    await desk.decide(notice!.documentId, 'confirmed', 'separate');
    await save(article, ['Something new.', ...QUAY, text, 'And no more.']);
    expect(await room.listed(article)).toEqual([text]);
    await room.expectInStep(article);
  });

  test('become stale when their words go, and hold up nothing', async () => {
    const text = sponsoredBy('Going Concern');
    const article = await make([...QUAY, text]);
    const articles = running.strapi.documents('api::article.article');
    await expect(articles.publish({ documentId: article })).rejects.toThrow(/sponsored/);
    await save(article, QUAY);
    expect(await desk.flags(article)).toMatchObject([{ quote: text, stale: true }]);
    await articles.publish({ documentId: article });
    expect(await desk.published(article)).not.toBeNull();
  });

  test('of words that an editor changes are those of what he made of them', async () => {
    const article = await make([...QUAY, sponsoredBy('Former Name')]);
    const changed = sponsoredBy('Latter Name');
    await save(article, [...QUAY, changed]);
    const flags = await room.standing(article);
    expect(flags.map(({ quote }) => quote)).toEqual([changed]);
    await room.expectInStep(article);
  });
});
