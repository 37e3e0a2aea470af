import {
  articleDifference,
  isNothing,
  type ArticleState,
} from '../../../../src/plugins/wire/core/differences';

const ARTICLE: ArticleState = {
  publication: 'draft',
  fields: { headline: 'Ferry Sails', byline: 'Mirela Stanhope' },
  paragraphs: ['The ferry sails.', 'It rains.'],
  notices: [
    { id: 'n1', text: 'No warranty.', placement: 'separate' },
    { id: 'n2', text: 'Sponsored.', placement: 'inline' },
  ],
  names: [{ id: 'p1', type: 'person', name: 'Ottilie Brandvold' }],
  conflicts: ['abstract'],
};
const difference = (change: Partial<ArticleState>) => articleDifference(ARTICLE, { ...ARTICLE, ...change });

test('an article is no other than itself', () => {
  expect(isNothing(difference({}))).toBe(true);
  expect(difference({})).toEqual({
    publication: { before: 'draft', after: 'draft' },
    fields: [],
    paragraphs: [],
    notices: [],
    names: [],
    conflicts: [],
  });
});

test('fields that come, go and change', () => {
  const { fields } = difference({ fields: { headline: 'Ferry Stays', language: 'en' } });
  expect(fields).toEqual([
    { name: 'headline', before: 'Ferry Sails', after: 'Ferry Stays' },
    { name: 'byline', before: 'Mirela Stanhope', after: undefined },
    { name: 'language', before: undefined, after: 'en' },
  ]);
});

test('paragraphs', () => {
  expect(difference({ paragraphs: ['The ferry sails.', 'It snows.'] }).paragraphs).toEqual([
    { change: 'same', text: 'The ferry sails.' },
    { change: 'removed', text: 'It rains.' },
    { change: 'added', text: 'It snows.' },
  ]);
});

test('notices that come, go and are placed elsewhere; one that stands twice is one', () => {
  const { notices } = difference({
    notices: [
      { id: 'n2', text: 'Sponsored.', placement: 'separate' },
      { id: 'n3', text: 'Opinion.', placement: 'inline' },
      { id: 'n3', text: 'Opinion.', placement: 'inline' },
    ],
  });
  expect(notices).toEqual([
    { change: 'removed', text: 'No warranty.', before: 'separate' },
    { change: 'moved', text: 'Sponsored.', before: 'inline', after: 'separate' },
    { change: 'added', text: 'Opinion.', after: 'inline' },
  ]);
});

test('names', () => {
  const { names } = difference({ names: [{ id: 'o1', type: 'organization', name: 'Brandt Ferries' }] });
  expect(names).toEqual([
    { change: 'removed', type: 'person', name: 'Ottilie Brandvold' },
    { change: 'added', type: 'organization', name: 'Brandt Ferries' },
  ]);
});

test('conflicts that are new', () => {
  const found = difference({ conflicts: ['abstract', 'headline'] });
  expect(found.conflicts).toEqual(['headline']);
  expect(isNothing(found)).toBe(false);
});

test('what readers see, and when its embargo’s end publishes it', () => {
  const releaseAt = '2099-03-01T08:00:00.000Z';
  expect(difference({ publication: 'published' }).publication).toEqual({
    before: 'draft',
    after: 'published',
  });
  expect(difference({ releaseAt }).release).toEqual({ before: undefined, after: releaseAt });
  expect(isNothing(difference({ publication: 'published' }))).toBe(false);
  expect(isNothing(difference({ releaseAt }))).toBe(false);
});

test('a draft that was written anew as it was is no other', () => {
  const published: ArticleState = { ...ARTICLE, publication: 'published' };
  expect(isNothing(articleDifference(published, { ...published, publication: 'modified' }))).toBe(true);
});
