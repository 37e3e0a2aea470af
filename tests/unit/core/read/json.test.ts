import iconv from 'iconv-lite';
import { brief, readAll, readOne, readProblem } from './reading';

const story = (n: number): Record<string, unknown> => ({
  id: `s${n}`,
  title: `Story ${n}`,
  text: `Text ${n}.`,
});
const stories = (...numbers: number[]): unknown[] => numbers.map(story);

describe('JSON', () => {
  it('is an object', async () => {
    const { item, original } = await readOne(JSON.stringify(story(1), null, 2));
    expect(item).toEqual({
      guid: 's1',
      headline: 'Story 1',
      text: 'Text 1.',
      textForm: 'body',
      pubStatus: 'usable',
    });
    expect(JSON.parse(Buffer.from(original).toString())).toEqual(story(1));
  });

  it('is an array; each item keeps its own piece of the file', async () => {
    const first = '{"id": "s1",\n  "title": "Story 1", "text": "Caf\\u00e9"}';
    const outcomes = await readAll(`[${first} , ${JSON.stringify(story(2))}]`);
    expect(brief(outcomes)).toEqual(['1 ok', '2 ok']);
    expect(Buffer.from(outcomes[0].original!).toString()).toBe(first);
  });

  it.each([
    ['items', { version: 'https://jsonfeed.org/version/1.1', title: 'My feed', items: stories(1, 2) }],
    ['articles', { status: 'ok', totalResults: 2, articles: stories(1, 2) }],
    ['response.docs', { responseHeader: { status: 0 }, response: { numFound: 2, docs: stories(1, 2) } }],
    ['data', { data: stories(1, 2), meta: { page: 1 } }],
    ['content', { content: stories(1, 2), totalPages: 1 }],
  ])('is an envelope with %s', async (path, envelope) => {
    for (const space of [undefined, 1]) {
      const outcomes = await readAll(JSON.stringify(envelope, null, space));
      expect(brief(outcomes)).toEqual(['1 ok', '2 ok']);
      expect(outcomes[1]).toMatchObject({ item: { guid: 's2' } });
    }
    const broken = JSON.stringify(envelope).replace('"Text 2."', '""').replace('"Story 2"', '""');
    const [, second] = await readAll(broken);
    expect(second).toMatchObject({ problem: { place: `/${path.replace('.', '/')}/1` } });
  });

  it('is an item where an object has a body of its own, whatever lists it has', async () => {
    const { item } = await readOne(JSON.stringify({ ...story(1), items: stories(2, 3) }));
    expect(item.guid).toBe('s1');
  });

  it('may be several values one after the other', async () => {
    const text = [story(1), story(2)].map((value) => JSON.stringify(value, null, 2)).join('\n');
    expect(brief(await readAll(text))).toEqual(['1 ok', '2 ok']);
  });

  it('fails one by one, with line, column and reason', async () => {
    const outcomes = await readAll('[\n {"title":"One"},\n {"title" "Two"},\n 3, {},\n {"title":"Five"}\n]', {
      file: 'feed.json',
    });
    expect(brief(outcomes)).toEqual(['1 ok', '2 READ_JSON', '3 ITEM_NOT_OBJECT', '4 ITEM_EMPTY', '5 ok']);
    expect(outcomes[1]).toMatchObject({
      problem: {
        file: 'feed.json',
        item: 2,
        place: 'line 3, column 11',
        message: expect.stringContaining("Expected ':'"),
      },
    });
  });

  it('gives what stands before a cut', async () => {
    const whole = JSON.stringify(stories(1, 2, 3));
    const cut = await readAll(whole.slice(0, -15));
    expect(brief(cut)).toEqual(['1 ok', '2 ok', '3 READ_JSON']);
    expect(brief(await readAll(whole.slice(0, -1)))).toEqual(['1 ok', '2 ok', '3 ok', '- READ_JSON']);
    expect(brief(await readAll('{"items":[{"title":"One"}]'))).toEqual(['1 ok', '- READ_JSON']);
    expect(brief(await readAll('{"items":'))).toEqual(['1 READ_JSON']);
  });

  it('tells what is wrong between items', async () => {
    const outcomes = await readAll('[{"title":"One"} {"title":"Two"}]');
    expect(brief(outcomes)).toEqual(['1 ok', '- READ_JSON']);
    expect(outcomes[1]).toMatchObject({ problem: { place: 'line 1, column 18' } });
    expect(brief(await readAll('{"title":"One"} and more'))).toEqual(['1 ok', '- READ_JSON']);
  });

  it('without items is a problem', async () => {
    for (const text of ['[]', '{"items":[]}', '{"data":{"articles":[ ]}}']) {
      expect((await readProblem(text)).code).toBe('READ_NO_ITEMS');
    }
  });

  it('is read from UTF-16 and from legacy encodings', async () => {
    const text = '[{"title":"Порт открыт","text":"Новый причал порта открыт сегодня для всех судов."}]';
    for (const encoding of ['utf-16le', 'utf-16be', 'windows-1251']) {
      expect((await readOne(iconv.encode(text, encoding), { file: 'a.json' })).item.headline).toBe(
        'Порт открыт',
      );
    }
  });

  it('is known by its content before its name, by its name before its media type', async () => {
    expect((await readOne('{"title":"One"}', { file: 'story.txt' })).item.headline).toBe('One');
    expect((await readProblem('harbour', { file: 'story.json' })).code).toBe('READ_JSON');
    expect((await readProblem('harbour', { mediaType: 'application/json' })).code).toBe('READ_JSON');
    expect((await readOne('harbour', { file: 'a.txt', mediaType: 'application/json' })).item.text).toBe(
      'harbour',
    );
    expect((await readOne('{"title":"One"}', { format: 'text' })).item.text).toBe('{"title":"One"}');
    expect((await readProblem('x', { format: 'tiff' as never })).message).toContain('text, json, jsonl');
  });

  it('stops at the limits', async () => {
    const text = JSON.stringify(stories(1, 2, 3));
    expect(brief(await readAll(text, { limits: { items: 2 } }))).toEqual(['1 ok', '2 ok', '- READ_TOO_MANY']);
    expect(brief(await readAll(text, { limits: { documentBytes: 50 } }))).toEqual(['- READ_TOO_LARGE']);
    expect(brief(await readAll(text, { limits: { itemBytes: 20 } }))).toEqual(
      [1, 2, 3].map((n) => `${n} READ_TOO_LARGE`),
    );
  });
});
