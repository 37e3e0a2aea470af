import { ref, type Appended, type Told } from './story';

const ARTICLE = 'api::article.article';
const PERSON = 'api::person.person';
const ORGANIZATION = 'api::organization.organization';
const EVENT = 'api::event.event';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** What is there before: a source, pictures, and articles that have begun the orders of what they are linked to. */
export const BEFORE: Told[] = [
  { name: 'Editor', uid: 'admin::user', data: { firstname: 'E', email: 'editor@desk.example' } },
  {
    name: 'Wire',
    uid: 'plugin::wire.source',
    data: { name: 'Harbour Wire', slug: 'harbour-wire', format: 'auto' },
  },
  ...['quay.jpg', 'crane.jpg', 'lock.jpg'].map((name) => ({
    name,
    uid: 'plugin::upload.file',
    data: {
      name,
      hash: name,
      mime: 'image/jpeg',
      ext: '.jpg',
      size: 12.5,
      url: `/uploads/${name}`,
      provider: 'local',
    },
  })),
  {
    name: 'Port',
    uid: ORGANIZATION,
    data: { name: 'Port of Ostermole', slug: 'port-of-ostermole', image: null },
  },
  { name: 'Ferry', uid: ORGANIZATION, data: { name: 'Ferry Line', slug: 'ferry-line', parent: ref('Port') } },
  { name: 'Brand', uid: PERSON, data: { name: 'Ada Brand', slug: 'ada-brand', confirmed: false } },
  {
    name: 'Old tide',
    uid: ARTICLE,
    data: {
      headline: 'The old tide',
      slug: 'the-old-tide',
      persons: [ref('Brand')],
      organizations: [ref('Port')],
    },
    publish: true,
  },
  {
    name: 'Old draft',
    uid: ARTICLE,
    data: { headline: 'A draft', slug: 'a-draft', organizations: [ref('Port'), ref('Ferry')] },
  },
];

/** Records of every kind, that point at each other and at what is there. */
const RECORDS: Told[] = [
  {
    name: 'Union',
    uid: ORGANIZATION,
    data: {
      name: 'Dockers’ Union',
      slug: 'dockers-union',
      aliases: [{ name: 'The Union' }, { name: 'DU\\N' }],
      type: 'union',
      parent: ref('Port'),
      place: '',
      url: 'https://union.example/a\tb',
      image: ref('quay.jpg'),
      sameAs: [{ url: 'https://other.example/1' }],
      confirmed: false,
    },
  },
  { name: 'Bare', uid: ORGANIZATION, data: { name: '\\.' } },
  {
    name: 'Cole',
    uid: PERSON,
    data: {
      name: 'Mara Cole',
      slug: 'mara-cole',
      positions: [
        { title: 'harbour master', organization: ref('Port'), since: '2019-04-01' },
        { title: 'adviser', organization: ref('Union'), until: '2030-12-31' },
        { title: 'sailor' },
      ],
      bio: [paragraph('Born by the sea.\nStill there.')],
      image: ref('crane.jpg'),
      sameAs: [],
      confirmed: false,
    },
  },
  {
    name: 'Nobody',
    uid: PERSON,
    data: {
      name: 'N. N.',
      aliases: [{ name: 'X' }, { name: 'Y' }],
      positions: [],
      bio: null,
      confirmed: true,
    },
  },
  {
    name: 'Regatta',
    uid: EVENT,
    data: {
      name: 'Autumn Regatta',
      slug: 'autumn-regatta',
      startDate: '2031-10-01',
      endDate: '2031-10-03',
      organizers: [ref('Union'), ref('Port')],
      participants: [ref('Cole'), ref('Brand')],
      description: [paragraph('Boats.')],
      confirmed: false,
    },
  },
  {
    name: 'Disclaimer',
    uid: 'plugin::wire.notice',
    data: {
      text: 'No offer is made.',
      kinds: ['offer', 'no-warranty'],
      issuer: 'Harbour Wire',
      fingerprint: 'f-1',
      score: 0.87,
      language: 'en',
      source: ref('Wire'),
      decision: 'pending',
      review: true,
    },
  },
];

const ARTICLES: Told[] = [
  {
    name: 'Full',
    uid: ARTICLE,
    publish: true,
    data: {
      headline: 'A strike ends — "for now" \\ says\tthe port\r\n',
      slug: 'a-strike-ends',
      abstract: '',
      body: [
        paragraph('It is over. \u{1F6A2} “Good,” she said.\\n'),
        { ...paragraph('2'), type: 'heading', level: 2 },
      ],
      byline: 'By Nobody',
      dateline: 'OSTERMOLE',
      language: 'en-GB',
      urgency: 3,
      genre: null,
      subjects: [{ name: 'labour', code: 'x:1' }, { name: 'labour', code: 'x:1' }, { code: 'x:2' }],
      places: [{ name: 'Ostermole' }],
      image: ref('lock.jpg'),
      renditions: [
        { href: 'https://pictures.example/1.jpg', type: 'picture', width: 640, height: 480, caption: 'A\nB' },
      ],
      guid: 'urn:x:full',
      version: '2',
      firstCreated: '2030-01-01T00:00:00Z',
      versionCreated: '2030-06-30T22:59:59.999+02:00',
      pubStatus: 'usable',
      source: ref('Wire'),
      createdBy: ref('Editor'),
      updatedBy: ref('Editor'),
      persons: [ref('Cole'), ref('Brand'), ref('Nobody')],
      organizations: [ref('Union'), ref('Port')],
      events: [ref('Regatta')],
      legalNotices: [ref('Disclaimer')],
    },
  },
  { name: 'Empty', uid: ARTICLE, data: { headline: 'Nothing' } },
  {
    name: 'Empty lists',
    uid: ARTICLE,
    publish: true,
    data: { headline: 'None', body: [], subjects: [], persons: [] },
  },
  {
    name: 'Same targets',
    uid: ARTICLE,
    data: {
      headline: 'Same',
      persons: [ref('Brand'), ref('Cole')],
      organizations: [ref('Port')],
      embargoed: '2040-01-01T10:00:00Z',
    },
  },
  {
    name: 'Same again',
    uid: ARTICLE,
    publish: true,
    data: {
      headline: 'Same again',
      persons: [ref('Cole')],
      organizations: [ref('Port'), ref('Ferry')],
      legalNotices: [ref('Disclaimer')],
      pubStatus: 'withheld',
    },
  },
];

const LEDGER: Told[] = [
  {
    name: 'Story',
    uid: 'plugin::wire.story',
    data: {
      identity: 'k-1',
      guid: 'urn:x:full',
      written: { fields: { headline: 'h' }, links: {} },
      articleDocumentId: 'a',
    },
  },
  { name: 'Import', uid: 'plugin::wire.import', data: { state: 'running', startedBy: 'a test' } },
  {
    name: 'Receipt',
    uid: 'plugin::wire.receipt',
    data: {
      import: ref('Import'),
      file: 'a.xml',
      item: 1,
      state: 'created',
      problems: [],
      original: '<a>\\N</a>',
    },
  },
  {
    name: 'Flag',
    uid: 'plugin::wire.flag',
    data: {
      notice: ref('Disclaimer'),
      receipt: ref('Receipt'),
      articleDocumentId: 'a',
      start: 0,
      end: 7,
      evidence: [{ cue: 'x', weight: 0.5 }],
    },
  },
];

/** In batches as an import has them: later ones link to what earlier ones have made. */
export const BATCHES: Told[][] = [
  [...RECORDS, ...ARTICLES],
  [
    ...LEDGER,
    {
      name: 'Next day',
      uid: ARTICLE,
      publish: true,
      data: {
        headline: 'Next day',
        persons: [ref('Nobody'), ref('Cole')],
        organizations: [ref('Port')],
        legalNotices: [ref('Disclaimer')],
      },
    },
    {
      name: 'Next person',
      uid: PERSON,
      data: { name: 'Next', positions: [{ title: 'heir', organization: ref('Ferry') }] },
    },
  ],
];

export const APPENDED: Appended[] = [
  {
    to: 'Cole',
    uid: PERSON,
    field: 'positions',
    components: [{ title: 'chair', organization: ref('Ferry') }, { title: 'patron' }],
  },
  { to: 'Brand', uid: PERSON, field: 'positions', components: [{ title: 'somebody' }] },
];
