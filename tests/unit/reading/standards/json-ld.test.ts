import { articleLd } from '../../../../src/reading/standards/json-ld/article';
import { eventLd } from '../../../../src/reading/standards/json-ld/event';
import { organizationLd } from '../../../../src/reading/standards/json-ld/organization';
import { personLd } from '../../../../src/reading/standards/json-ld/person';
import { ARTICLE, AUTHORITY, CONFERENCE, DIRECTOR, NOTICE, SITE } from './records';

const page = (path: string) => `${SITE.url}/${path}`;
const authority = {
  '@type': 'Organization',
  '@id': page('organizations/fenwick-harbour-authority'),
  url: page('organizations/fenwick-harbour-authority'),
  name: 'Fenwick Harbour Authority',
  alternateName: ['FHA'],
  // No address that could carry a script.
  sameAs: ['https://register.example/fha'],
};

test('an article is about whom its headline names and its subjects, and mentions everybody else', () => {
  const article = articleLd(ARTICLE, SITE);
  expect(article).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: page('articles/fenwick-harbour-authority-opens-its-quay'),
    datePublished: '2026-03-01T09:15:00.000Z',
    dateModified: '2026-03-01T11:45:30.000Z',
    author: { '@type': 'Person', name: 'Mirela Stanhope' },
    publisher: { '@type': 'Organization', name: SITE.name },
    copyrightHolder: { '@type': 'Organization', name: 'Lantern Newswire Ltd' },
    usageInfo: { '@type': 'CreativeWork', text: 'Not for resale' },
    about: [
      authority,
      {
        name: 'arts and entertainment',
        termCode: 'medtop:20000002',
        sameAs: 'http://cv.iptc.org/newscodes/mediatopic/20000002',
      },
      { name: 'Harbours' },
    ],
    mentions: [
      { '@type': 'Person', name: 'Ottilie Brandvold', jobTitle: ['director'], worksFor: [authority] },
      { '@type': 'Event', name: 'Northern Harbours Conference', startDate: '2026-09-14' },
    ],
    hasPart: [{ '@type': 'CreativeWork', genre: 'legal notice', text: NOTICE }],
    image: [
      { contentUrl: 'https://desk.ledger.example/uploads/quay.jpg', caption: 'The quay' },
      { contentUrl: 'https://pictures.example/crane.png?a=1&b=2', creditText: 'R. Okafor' },
    ],
  });
  expect(article).not.toHaveProperty('correction');
});

test('a corrected article says what was wrong, and was modified then', () => {
  const correctedAt = '2026-03-03T08:00:00.000Z';
  expect(
    articleLd({ ...ARTICLE, correction: 'The quay takes two ferries.', correctedAt }, SITE),
  ).toMatchObject({
    dateModified: correctedAt,
    correction: {
      '@type': 'CorrectionComment',
      text: 'The quay takes two ferries.',
      datePublished: correctedAt,
    },
  });
});

test('terms of use that are an address are one', () => {
  const usageTerms = 'https://creativecommons.org/licenses/by/4.0/';
  expect(articleLd({ ...ARTICLE, usageTerms }, SITE)).toMatchObject({ usageInfo: usageTerms });
});

test('a person has the jobs that are held, and all with their time', () => {
  expect(personLd(DIRECTOR, SITE)).toMatchObject({
    '@type': 'Person',
    name: 'Ottilie Brandvold',
    alternateName: ['O. Brandvold'],
    jobTitle: ['director'],
    worksFor: [authority],
    sameAs: ['https://people.example/brandvold'],
    hasOccupation: [
      { '@type': 'Role', startDate: '2021-04-01', hasOccupation: { name: 'director' } },
      {
        '@type': 'Role',
        startDate: '2009-01-01',
        endDate: '2021-03-31',
        hasOccupation: { name: 'harbour pilot' },
      },
    ],
  });
});

test('of what only articles tell of a person, the latest is held', () => {
  const seen = (title: string, firstSeen: string, lastSeen: string) => ({ title, firstSeen, lastSeen });
  const positions = [
    seen('clerk', '2019-02-01', '2020-05-05'),
    seen('director', '2021-01-01', '2026-03-01'),
    { since: '2022-01-01', ...seen('chair', '2022-02-01', '2022-03-01') },
  ];
  const person = personLd({ name: 'Ottilie Brandvold', positions }, SITE);
  expect(person).toMatchObject({
    jobTitle: ['director', 'chair'],
    hasOccupation: [
      { startDate: '2019-02-01', endDate: '2020-05-05' },
      { startDate: '2021-01-01', endDate: '2026-03-01' },
      { startDate: '2022-01-01' },
    ],
  });
  expect((person as unknown as { hasOccupation: object[] }).hasOccupation[2]).not.toHaveProperty('endDate');
});

test('an organization has its own page, and the one that it belongs to', () => {
  expect(organizationLd(AUTHORITY, SITE)).toMatchObject({
    ...authority,
    url: 'https://harbour.example/',
    mainEntityOfPage: authority.url,
    location: { '@type': 'Place', name: 'Fenwick Bay' },
    parentOrganization: { '@type': 'Organization', name: 'Bay County' },
  });
});

test('an event has its days, its place, who organizes it and who takes part', () => {
  expect(eventLd(CONFERENCE, SITE)).toMatchObject({
    '@type': 'Event',
    startDate: '2026-09-14',
    endDate: '2026-09-16',
    location: { '@type': 'Place', name: 'Fenwick Bay' },
    organizer: [authority],
    attendee: [{ '@type': 'Person', name: 'Ottilie Brandvold' }],
  });
  expect(eventLd({ name: 'Old Regatta', year: 1987 }, SITE)).toMatchObject({ startDate: '1987' });
});

test.each([
  ['a person', personLd],
  ['an organization', organizationLd],
  ['an event', eventLd],
])('%s whose name may not be read has none', (_what, make) => {
  expect(make({ slug: 'hidden' }, SITE)).toBeUndefined();
});
