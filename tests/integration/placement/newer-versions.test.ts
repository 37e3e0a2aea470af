import type { WireDesk } from '../support/wire-desk';
import { blocksOf, disclaimedBy, QUAY, sponsoredBy, textOf, wireItem } from '../support/wire-stories';
import { openPlacementRoom, type PlacementRoom } from './placement-room';

let desk: WireDesk;
let room: PlacementRoom;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ desk, room, stop } = await openPlacementRoom());
});
afterAll(() => stop?.());

/** A story with a notice in the middle, and its next version. */
function story(text: string) {
  const first = wireItem();
  const paragraphs = [...String(first.body_text).split('\n\n'), text, 'The road is closed.'];
  return {
    first: { ...first, body_text: textOf(paragraphs) },
    second: { ...first, version: '2', body_text: textOf([...paragraphs, 'It rained.']) },
  };
}

describe('a newer version of a story whose notice was decided about', () => {
  test.each([
    ['confirmed', 'inline'],
    ['confirmed', 'removed'],
    ['dismissed', undefined],
  ])('(%s, %s) updates the article without a conflict', async (decision, placement) => {
    const text = disclaimedBy(`${decision} ${placement} Newswire`);
    const { first, second } = story(text);
    const { article } = await desk.sendOne(first, { publish: true });
    expect(await room.listed(article!)).toEqual([text]);
    await room.decideAndApply(await room.noticeOf(article!), decision, placement);
    const isBack = placement !== 'removed';
    expect((await room.text(article!)).includes(text)).toBe(isBack);
    expect((await room.text(article!, 'published')).includes(text)).toBe(isBack);
    expect(await room.listed(article!)).toEqual([]);
    await room.expectInStep(article!);

    const receipt = await desk.sendOne(second, { publish: true });
    expect(receipt).toMatchObject({ state: 'updated', article });
    expect(receipt.detail).toBeUndefined();
    for (const version of ['draft', 'published'] as const) {
      const body = await room.text(article!, version);
      expect(body).toMatch(/It rained\.$/);
      expect(body.includes(text)).toBe(isBack);
      expect(await room.listed(article!, version)).toEqual([]);
    }
    await room.expectInStep(article!);
  });

  test('does not take a link that came with the decision for an editor’s', async () => {
    const text = disclaimedBy('Linking Newswire');
    const { first, second } = story(text);
    const { article } = await desk.sendOne(first);
    const notice = await room.noticeOf(article!);
    await room.decideAndApply(notice, 'confirmed', 'inline');
    expect(await room.listed(article!)).toEqual([]);
    await room.decideAndApply(notice, 'confirmed', 'separate');
    expect(await room.listed(article!)).toEqual([text]);
    await desk.sendOne({ ...second, body_text: first.body_text.replace(text, 'It snowed.') });
    expect(await room.listed(article!)).toEqual([]);
    expect(await desk.flags(article!)).toEqual([]);
    expect(await room.full(article!)).toBeUndefined();
  });

  test('links again what an editor had not unlinked himself', async () => {
    const text = disclaimedBy('Relinking Newswire');
    const { first, second } = story(text);
    const { article } = await desk.sendOne(first);
    const notice = await room.noticeOf(article!);
    await room.decideAndApply(notice, 'confirmed', 'inline');
    await desk.decide(notice, 'confirmed', 'separate');
    await desk.sendOne(second);
    expect(await room.listed(article!)).toEqual([text]);
    await room.expectInStep(article!);
  });

  test('leaves what an editor linked by hand', async () => {
    const other = disclaimedBy('Handmade Newswire');
    const { article: elsewhere } = await desk.sendOne(story(other).first);
    const byHand = await room.noticeOf(elsewhere!);
    const { first, second } = story(disclaimedBy('Other Newswire'));
    const { article } = await desk.sendOne(first);
    await desk.edit(article!, { legalNotices: { connect: [byHand] } });
    await desk.sendOne({ ...second, body_text: textOf(QUAY) });
    expect(await room.listed(article!)).toEqual([other]);
  });
});

describe('a body that an editor changed', () => {
  test('is kept, with what was out of it, and no longer with what the version had besides', async () => {
    const text = disclaimedBy('Kept Newswire');
    const { first, second } = story(text);
    const { article } = await desk.sendOne(first);
    const paragraphs = (await room.text(article!)).split('\n\n');
    await desk.edit(article!, { body: blocksOf(['Ours comes first.', ...paragraphs]) });
    const full = await room.full(article!);
    const receipt = await desk.sendOne({ ...second, headline: 'Theirs' });
    expect(receipt.detail).toBe('Kept what an editor had changed: body.');
    expect(await room.full(article!)).toMatchObject({ full: full!.full, cuts: full!.cuts });
    expect(await room.listed(article!)).toEqual([text]);
    expect(await desk.flags(article!)).toMatchObject([{ basis: 'wire', quote: text, placement: 'separate' }]);
    await room.expectInStep(article!);

    // The third version does not have the notice any more; the editor's text still has it.
    await desk.sendOne({ ...second, version: '3', body_text: textOf(QUAY) });
    expect(await room.listed(article!)).toEqual([text]);
    expect(await desk.flags(article!)).toHaveLength(1);
    await room.expectInStep(article!);

    // And a decision reaches it there.
    await room.decideAndApply(await room.noticeOf(article!), 'dismissed');
    expect(await room.text(article!)).toContain(text);
    await room.expectInStep(article!);
  });

  test('is not told from the decision that was brought to it', async () => {
    const text = disclaimedBy('Both Newswire');
    const { first, second } = story(text);
    const { article } = await desk.sendOne(first);
    await room.decideAndApply(await room.noticeOf(article!), 'confirmed', 'inline');
    const paragraphs = (await room.text(article!)).split('\n\n');
    await desk.edit(article!, { body: blocksOf([...paragraphs, 'Our own last word.']) });
    const receipt = await desk.sendOne(second);
    expect(receipt.detail).toBe('Kept what an editor had changed: body.');
    expect(await room.text(article!)).toBe(textOf([...paragraphs, 'Our own last word.']));
    await room.expectInStep(article!);
  });

  test('saved as it is, it is nobody’s', async () => {
    const { first, second } = story(disclaimedBy('Untouched Newswire'));
    const { article } = await desk.sendOne(first);
    const { body } = await desk.draft(article!);
    await desk.edit(article!, { body });
    const receipt = await desk.sendOne(second);
    expect(receipt.detail).toBeUndefined();
    expect(await room.text(article!)).toMatch(/It rained\.$/);
  });
});

describe('a draft that is newer than what readers see', () => {
  test('has its own body, and a decision reaches both', async () => {
    const text = disclaimedBy('Two-Fold Newswire');
    const { first, second } = story(text);
    const { article } = await desk.sendOne(first, { publish: true });
    await desk.sendOne(second);
    expect(await room.text(article!)).toMatch(/It rained\.$/);
    expect(await room.text(article!, 'published')).not.toMatch(/It rained\.$/);
    await room.expectInStep(article!);
    await room.decideAndApply(await room.noticeOf(article!), 'confirmed', 'inline');
    expect(await room.text(article!)).toBe(second.body_text);
    expect(await room.text(article!, 'published')).toBe(first.body_text);
    expect(await room.listed(article!, 'published')).toEqual([]);
    await room.expectInStep(article!);
  });

  test('no longer has the notice, and a decision still reaches what readers see', async () => {
    const text = disclaimedBy('Former Newswire');
    const { first, second } = story(text);
    const { article } = await desk.sendOne(first, { publish: true });
    await desk.sendOne({ ...second, body_text: first.body_text.replace(text, 'It snowed.') });
    expect(await room.standing(article!)).toEqual([]);
    expect(await room.listed(article!)).toEqual([]);
    expect(await room.listed(article!, 'published')).toEqual([text]);
    await room.decideAndApply(await room.noticeOf(article!), 'confirmed', 'inline');
    expect(await room.text(article!, 'published')).toBe(first.body_text);
    expect(await room.listed(article!, 'published')).toEqual([]);
    await room.expectInStep(article!);
    // Once that is published, too, nothing is left of the notice.
    await desk.sendOne(
      { ...second, version: '3', body_text: first.body_text.replace(text, 'It thawed.') },
      { publish: true },
    );
    expect(await desk.flags(article!)).toEqual([]);
  });
});

test('the history tells what an import took out, once, and by whose word', async () => {
  const text = sponsoredBy('Told Newswire');
  const { first, second } = story(text);
  const { article } = await desk.sendOne(first);
  const notice = await room.noticeOf(article!);
  const entry = { noticeDocumentId: notice, quote: text, after: { placement: 'separate' } };
  expect(await room.placed(article!)).toMatchObject([
    { ...entry, actor: 'policy', before: { placement: 'inline' }, reason: expect.stringMatching(/score/) },
  ]);
  await desk.sendOne(second);
  expect(await room.placed(article!)).toHaveLength(1);

  await desk.decide(notice, 'confirmed', 'removed');
  const other = story(text).first;
  const { article: later } = await desk.sendOne(other);
  expect(await room.placed(later!)).toMatchObject([
    {
      ...entry,
      actor: 'import',
      after: { placement: 'removed' },
      reason: expect.stringMatching(/confirmed/),
      detector: expect.any(String),
    },
  ]);
});
