import { mappingSchema } from '../../../../../src/plugins/wire/core/read';
import { valueAt } from '../../../../../src/plugins/wire/core/read/json/json-path';
import { readAll, readOne } from '../reading';

const object = {
  content: { heading: 'A', body: '<p>B &amp; c</p>', plain: 'B & c', 'dotted.name': 'D' },
  meta: {
    tags: [{ name: 'x' }, { name: 'y' }, {}],
    when: '2026-02-03T04:05:06Z',
    lock: '2030-01-01T00:00:00Z',
  },
  title: 'not this',
};

describe('a path', () => {
  it.each([
    ['content.heading', 'A'],
    ['/content/heading', 'A'],
    ['content/heading', 'A'],
    ['Content.HEADING', 'A'],
    ['/content/dotted.name', 'D'],
    ['meta.tags[].name', ['x', 'y']],
    ['meta/tags/*/name', ['x', 'y']],
    ['meta.tags.name', ['x', 'y']],
    ['meta.tags[1].name', 'y'],
    ['/meta/tags/0/name', 'x'],
    ['meta.tags[9].name', undefined],
    ['content.heading.more', undefined],
    ['__proto__.toString', undefined],
    ['constructor.name', undefined],
  ])('%s leads to %j', (path, value) => {
    expect(valueAt(object, path)).toEqual(value);
  });

  it('may be a name with dots in it', () => {
    expect(valueAt({ 'dc.title': 'A', dc: { title: 'B' } }, 'dc.title')).toBe('A');
    expect(valueAt({ 'a/b': { '~': 1 } }, '/a~1b/~0')).toBe(1);
  });
});

describe('a mapping', () => {
  const mapping = mappingSchema.parse({
    headline: ['content.title', '/content/heading'],
    html: 'content.body',
    subjects: 'meta.tags[].name',
    firstCreated: 'meta.when',
    embargoed: 'meta.lock',
  });

  it('goes before common names, in JSON and JSONL', async () => {
    for (const file of ['a.json', 'a.jsonl']) {
      const { item, warnings } = await readOne(JSON.stringify(object), { file, mapping });
      expect(item).toMatchObject({
        headline: 'A',
        text: 'B & c',
        bodyHtml: '<p>B &amp; c</p>',
        subjects: [{ name: 'x' }, { name: 'y' }],
        firstCreated: '2026-02-03T04:05:06Z',
        embargoed: '2030-01-01T00:00:00Z',
      });
      expect(warnings).toEqual([]);
    }
  });

  it('leaves to common names what it does not find', async () => {
    const [outcome] = await readAll('{"title":"T","text":"B","tags":["t"]}', { file: 'a.json', mapping });
    expect(outcome).toMatchObject({
      item: { headline: 'T', text: 'B', subjects: [{ name: 't' }] },
      paths: { headline: 'title' },
    });
  });

  it('cannot hide an embargo', async () => {
    const { item } = await readOne(
      '{"title":"T","when":"2026-01-01T00:00:00Z","embargo":"2030-01-01T00:00:00Z"}',
      {
        file: 'a.json',
        mapping: { embargoed: 'when' },
      },
    );
    expect(item.embargoed).toBe('2030-01-01T00:00:00Z');
  });

  it('names fields of an item only', () => {
    expect(mappingSchema.safeParse({ headlines: 'a' }).success).toBe(false);
    expect(mappingSchema.safeParse({ headline: '' }).success).toBe(false);
  });
});
