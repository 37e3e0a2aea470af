import { readAll, readObject } from '../reading';

const STORY = { headline: 'Crane moved', body_text: 'The crane is moved.' };

describe('items that services wrap', () => {
  it.each([
    [
      'an item beside what is said of it',
      { meta: { score: 1 }, item: { uri: 'urn:q:1', ...STORY } },
      'urn:q:1',
    ],
    ['an item in what a service answers', { data: { item: { uri: 'urn:q:1', ...STORY } } }, 'urn:q:1'],
    ['the attributes of a record', { id: '7', type: 'articles', attributes: STORY }, '7'],
    ['what a search engine has found', { _index: 'news', _id: 'q1', _source: STORY }, 'q1'],
    ['an item with an identifier of its own', { id: '7', node: { guid: 'own', ...STORY } }, 'own'],
  ])('reads %s', async (_, object, guid) => {
    const { item } = await readObject(object);
    expect(item).toMatchObject({ guid, headline: 'Crane moved', text: 'The crane is moved.' });
  });

  it('reads a list of them, and says where a field is that is wrong', async () => {
    const outcomes = await readAll(
      JSON.stringify({ data: { items: [{ item: { ...STORY, urgency: 'high' } }, { item: STORY }] } }),
    );
    const [first, second] = outcomes;
    if (!first.ok || !second.ok) throw new Error('not read');
    expect(first.warnings[0].place).toBe('/data/items/0/item/urgency');
    expect(second.item.headline).toBe('Crane moved');
  });

  it('reads the posts of an export of Ghost, also those that are kept as nodes only', async () => {
    const lexical = JSON.stringify({
      root: {
        children: [{ type: 'paragraph', children: [{ type: 'extended-text', text: 'The crane moves.' }] }],
      },
    });
    const posts = [
      { id: 'g1', title: 'One', html: '<p>A.</p><p>B.</p>', lexical, status: 'published' },
      { id: 'g2', title: 'Two', html: null, lexical, status: 'draft' },
    ];
    const outcomes = await readAll(
      JSON.stringify({ db: [{ meta: { version: '5' }, data: { users: [{}], posts } }] }),
    );
    const items = outcomes.map((outcome) => outcome.ok && outcome.item);
    expect(items).toMatchObject([
      { guid: 'g1', text: 'A.\n\nB.', pubStatus: 'usable' },
      { guid: 'g2', text: 'The crane moves.', pubStatus: 'withheld' },
    ]);
  });

  it('takes what Contentful says of an entry beside its fields, and Strapi’s related records', async () => {
    const paragraph = {
      nodeType: 'paragraph',
      content: [{ nodeType: 'text', value: 'The crane moves.', marks: [] }],
    };
    const { item } = await readObject({
      sys: {
        id: 'c1',
        createdAt: '2024-03-05T09:15:00.000Z',
        updatedAt: '2024-03-05T10:15:00Z',
        locale: 'de',
      },
      fields: { title: 'Crane', body: { nodeType: 'document', content: [paragraph] } },
    });
    expect(item).toMatchObject({
      guid: 'c1',
      headline: 'Crane',
      text: 'The crane moves.',
      language: 'de',
      versionCreated: '2024-03-05T10:15:00Z',
    });
    const strapi = await readObject({
      id: 6,
      attributes: { ...STORY, author: { data: { id: 1, attributes: { name: 'Ann Alder' } } } },
    });
    expect(strapi.item).toMatchObject({ guid: '6', byline: 'Ann Alder' });
  });

  it('names what a post of WordPress has numbers of, and leaves other numbers out', async () => {
    const post = {
      id: 1,
      title: { rendered: 'Crane' },
      content: { rendered: '<p>It moves.</p>' },
      author: 2,
      tags: [5],
    };
    expect((await readObject(post)).item).not.toHaveProperty('byline');
    const _embedded = {
      author: [{ id: 2, name: 'Ann Alder' }],
      'wp:term': [[{ name: 'Town', taxonomy: 'category' }], [{ name: 'crane', taxonomy: 'post_tag' }]],
      'wp:featuredmedia': [
        { source_url: 'https://a.example/c.jpg', caption: { rendered: '<p>A crane</p>' } },
      ],
    };
    expect((await readObject({ ...post, _embedded })).item).toMatchObject({
      byline: 'Ann Alder',
      subjects: [{ name: 'Town' }],
      keywords: ['crane'],
      renditions: [{ href: 'https://a.example/c.jpg', caption: 'A crane' }],
    });
  });

  it('makes paragraphs of a post as WordPress stores it', async () => {
    const { item } = await readObject({
      post_title: 'Crane',
      post_content: 'One\nline.\n\nTwo.',
      post_status: 'draft',
    });
    expect(item).toMatchObject({ headline: 'Crane', text: 'One\nline.\n\nTwo.', pubStatus: 'withheld' });
  });

  it('leaves out a headline that stands above the body once more, and reads what TT says of a version', async () => {
    const { item } = await readObject({
      headline: 'Crane moved',
      signals: { updatetype: 'KORR' },
      body_text: 'Crane moved\n\nIt moves.\n\nCrane moved',
      body_html5:
        '<html><body><article><h1>Crane moved</h1><p>It moves.</p><h1>Crane moved</h1></article></body></html>',
    });
    expect(item).toMatchObject({ text: 'It moves.\n\nCrane moved', signals: ['correction'] });
    const plain = await readObject({ headline: 'Crane moved', body_text: 'Crane moved\n\nIt moves.' });
    expect(plain.item.text).toBe('It moves.');
    const alone = await readObject({ headline: 'Crane moved', body_text: 'Crane moved\nIt moves.' });
    expect(alone.item.text).toBe('Crane moved\nIt moves.');
  });

  it('reads an object that is an item as it is, whatever else it has', async () => {
    const { item } = await readObject({ ...STORY, item: { headline: 'Other', body_text: 'Other.' } });
    expect(item.headline).toBe('Crane moved');
    const [outcome] = await readAll(JSON.stringify({ source: { title: 'Agency' }, version: 1 }));
    expect(outcome.ok).toBe(false);
  });

  it('finds a body in NITF’s markup, bylines in a list, what a version corrects, and files for the desk', async () => {
    const { item } = await readObject({
      headline: 'Crane moved',
      bylines: [{ by: 'By ANN QUAY', title: 'Staff Writer' }],
      body_nitf: '<p>The crane is moved.</p><hl2>Why</hl2><p>It was in the way.</p>',
      editorialtypes: ['Correction'],
      attachments: [
        { title: 'Plan', href: 'https://quay.example/plan.pdf', mimetype: 'application/pdf', length: 9 },
      ],
    });
    expect(item).toMatchObject({
      byline: 'By ANN QUAY',
      text: 'The crane is moved.\n\nWhy\n\nIt was in the way.',
      signals: ['correction'],
      renditions: [
        {
          href: 'https://quay.example/plan.pdf',
          type: 'document',
          headline: 'Plan',
          mediaType: 'application/pdf',
          size: 9,
        },
      ],
    });
  });
});
