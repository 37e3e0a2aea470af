import type {
  ArticleRecord,
  EventRecord,
  OrganizationRecord,
  PersonRecord,
} from '../../../../src/reading/standards/records';
import type { Site } from '../../../../src/reading/standards/site';

export const SITE: Site = {
  name: 'The Fenwick Ledger',
  description: 'News of the bay',
  url: 'https://ledger.example',
  language: 'en',
  pages: {
    articles: '/articles/{slug}',
    persons: '/persons/{slug}',
    organizations: '/organizations/{slug}',
    events: '/events/{slug}',
  },
  api: 'https://desk.ledger.example',
};

export const AUTHORITY: OrganizationRecord = {
  documentId: 'org1',
  name: 'Fenwick Harbour Authority',
  slug: 'fenwick-harbour-authority',
  aliases: [{ name: 'FHA' }],
  type: 'authority',
  place: 'Fenwick Bay',
  url: 'https://harbour.example/',
  parent: { name: 'Bay County', slug: 'bay-county' },
  sameAs: [{ url: 'https://register.example/fha' }, { url: 'javascript:alert(1)' }],
};

export const DIRECTOR: PersonRecord = {
  documentId: 'per1',
  name: 'Ottilie Brandvold',
  slug: 'ottilie-brandvold',
  aliases: [{ name: 'O. Brandvold' }],
  positions: [
    { title: 'director', organization: AUTHORITY, since: '2021-04-01', place: 'Fenwick Bay' },
    { title: 'harbour pilot', since: '2009-01-01', until: '2021-03-31' },
  ],
  bio: [{ type: 'paragraph', children: [{ type: 'text', text: 'She piloted ferries for twelve years.' }] }],
  image: {
    url: '/uploads/brandvold.jpg',
    mime: 'image/jpeg',
    width: 400,
    height: 500,
    alternativeText: 'Portrait',
  },
  sameAs: [{ url: 'https://people.example/brandvold' }],
};

export const CONFERENCE: EventRecord = {
  documentId: 'eve1',
  name: 'Northern Harbours Conference',
  slug: 'northern-harbours-conference',
  type: 'conference',
  startDate: '2026-09-14',
  endDate: '2026-09-16',
  place: 'Fenwick Bay',
  organizers: [AUTHORITY],
  participants: [DIRECTOR],
  description: [{ type: 'paragraph', children: [{ type: 'text', text: 'Harbours of the north meet.' }] }],
};

export const NOTICE = 'This report is provided without warranty of any kind.';

/** An article that has something in every field. */
export const ARTICLE: ArticleRecord = {
  documentId: 'art1',
  headline: 'Fenwick Harbour Authority opens its quay',
  slug: 'fenwick-harbour-authority-opens-its-quay',
  abstract: 'The new quay takes two ferries at a time.',
  body: [
    {
      type: 'paragraph',
      children: [{ type: 'text', text: 'The quay opened on Monday after four years of work.' }],
    },
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Two ferries at a time' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'It is ' },
        { type: 'text', text: 'twice', bold: true },
        { type: 'text', text: ' as long, says ' },
        {
          type: 'link',
          url: 'https://harbour.example/quay',
          children: [{ type: 'text', text: 'the authority' }],
        },
        { type: 'text', text: '.' },
      ],
    },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [{ type: 'text', text: 'berths for ferries' }] },
        { type: 'list-item', children: [{ type: 'text', text: 'a crane' }] },
      ],
    },
  ],
  byline: 'Mirela Stanhope',
  dateline: 'FENWICK BAY',
  credit: 'Lantern Newswire',
  language: 'en',
  urgency: 4,
  genre: 'Current',
  subjects: [{ code: 'medtop:20000002', name: 'arts and entertainment' }, { name: 'Harbours' }],
  places: [{ name: 'Fenwick Bay', code: 'https://places.example/fenwick' }],
  image: { url: '/uploads/quay.jpg', mime: 'image/jpeg', caption: 'The quay', width: 1200, height: 800 },
  renditions: [
    {
      href: 'https://pictures.example/crane.png?a=1&b=2',
      type: 'picture',
      headline: 'Crane',
      caption: 'The crane on its first day',
      credit: 'R. Okafor',
      copyrightNotice: '© R. Okafor',
      usageTerms: 'One use only',
      mediaType: 'image/png',
      width: 640,
      height: 480,
    },
  ],
  guid: 'urn:newsml:lantern.example:20260301:quay',
  version: '3',
  firstCreated: '2026-03-01T09:15:00.000Z',
  versionCreated: '2026-03-01T11:45:30.000Z',
  publishedAt: '2026-03-01T12:00:00.000Z',
  pubStatus: 'usable',
  copyrightHolder: 'Lantern Newswire Ltd',
  copyrightNotice: '© 2026 Lantern Newswire Ltd & partners',
  usageTerms: 'Not for resale',
  source: { name: 'Lantern', slug: 'lantern', url: 'https://lantern.example/' },
  persons: [{ ...DIRECTOR, positions: undefined, position: { title: 'director', organization: AUTHORITY } }],
  organizations: [AUTHORITY],
  events: [CONFERENCE],
  legalNotices: [
    {
      text: NOTICE,
      kinds: ['no-warranty'],
      issuer: 'Lantern Newswire',
      language: 'en',
      placement: 'separate',
    },
  ],
};
