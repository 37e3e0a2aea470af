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
