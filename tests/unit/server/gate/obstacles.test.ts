import { NOTICE_KINDS, type Decision, type NoticeKind } from '../../../../src/plugins/wire/core/disclaimers';
import { DEFAULT_POLICIES, policiesFrom } from '../../../../src/plugins/wire/core/policies';
import {
  noticesOfFlags,
  obstaclesTo,
  sentencesOf,
  type Publishable,
  type StandingNotice,
} from '../../../../src/plugins/wire/server/src/gate/obstacles';
import { flagOf } from '../../core/policies/flag';

const NOW = new Date('2024-05-01T12:00:00.000Z');
const obstacles = (article: Partial<Publishable>, policies = DEFAULT_POLICIES) =>
  obstaclesTo({ notices: [], ...article }, policies, NOW);
const messages = (...given: Parameters<typeof obstacles>) =>
  obstacles(...given).map(({ message }) => message);

const standing = (more: Partial<StandingNotice> = {}): StandingNotice => ({
  fingerprint: 'f1',
  kinds: ['sponsored'],
  decision: 'pending',
  review: true,
  quote: 'This is sponsored content.',
  ...more,
});
let notices = 0;
const notice = (decision: Decision, ...kinds: NoticeKind[]) =>
  standing({ kinds, decision, fingerprint: `n${(notices += 1)}` });

test.each<Partial<Publishable>>([
  {},
  { pubStatus: 'usable' },
  { pubStatus: null, embargoed: null },
  { pubStatus: 'usable', embargoed: '2024-05-01T11:59:59Z' },
])('nothing stands against %j', (article) => {
  expect(obstacles(article)).toEqual([]);
});

test.each([
  ['canceled', /taken it back/],
  ['withheld', /withholds/],
] as const)('an article that is %s', (pubStatus, message) => {
  expect(obstacles({ pubStatus })).toEqual([
    { code: pubStatus, key: pubStatus, message: expect.stringMatching(message) },
  ]);
});

describe('an embargo', () => {
  test.each(['2024-05-01T14:00:01+02:00', '2024-05-01T12:00:01Z', new Date('2024-05-01T12:00:01Z')])(
    'until %s is told with its time in UTC',
    (embargoed) => {
      const until = '2024-05-01T12:00:01.000Z';
      expect(obstacles({ embargoed })).toEqual([
        { code: 'embargo', key: `embargo:${until}`, message: `It is under embargo until ${until}.`, until },
      ]);
    },
  );

  test.each(['2024-05-01T12:00:00Z', '2024-05-01T14:00:00+02:00', new Date('2023-01-01')])(
    'until %s is over',
    (embargoed) => {
      expect(obstacles({ embargoed })).toEqual([]);
    },
  );
});

describe('a notice', () => {
  test.each(NOTICE_KINDS)('of kind %s that is pending stands against it when the policies say so', (kind) => {
    const article = { notices: [notice('pending', kind)] };
    const blocking = { ...DEFAULT_POLICIES, blockingKinds: [kind] };
    expect(messages(article, blocking)).toEqual([expect.stringContaining(` ${kind} awaits a decision`)]);
    expect(obstacles(article, { ...blocking, blockingKinds: [] })).toEqual([]);
  });

  test.each(['confirmed', 'dismissed'] as const)('that is %s does not', (decision) => {
    expect(obstacles({ notices: [notice(decision, 'sponsored')] })).toEqual([]);
  });

  test('about which nobody is asked does not, whether that was said before or is said now', () => {
    expect(obstacles({ notices: [standing({ review: false })] })).toEqual([]);
    const nobody = policiesFrom({ rules: [{ when: { sources: ['Nordline'] }, automatic: 'nothing' }] });
    expect(obstacles({ notices: [standing({ source: 'Nordline' })] }, nobody)).toEqual([]);
    expect(obstacles({ notices: [standing()] }, nobody)).toHaveLength(1);
  });

  test('is told with its words, where they stand, why it blocks and where to decide', () => {
    const words = `This is sponsored content.\nIt was paid for by Quillmark Savings, ${'and not by others, '.repeat(20)}`;
    const at = { basis: 'body', start: 7, end: 7 + words.length } as const;
    const [reason] = obstacles({
      notices: [
        standing({
          documentId: 'doc1',
          kinds: ['copyright', 'sponsored'],
          issuer: 'Quillmark Savings',
          quote: words,
          at,
        }),
      ],
    });
    expect(reason).toEqual({
      code: 'notice-pending',
      key: 'notice:f1',
      message: expect.any(String),
      notice: {
        documentId: 'doc1',
        fingerprint: 'f1',
        kinds: ['copyright', 'sponsored'],
        issuer: 'Quillmark Savings',
      },
      quote: expect.stringMatching(
        /^This is sponsored content\. It was paid for by Quillmark Savings, and .{20,80}…$/,
      ),
      at,
      rule: 'By default a notice of the kind sponsored holds its article back until an editor has decided.',
      decideAt: '/plugins/wire/review/doc1',
    });
    expect(reason.message).toBe(
      `A legal notice of the kind sponsored awaits a decision: “${reason.quote}” (Quillmark Savings). ${reason.rule} ` +
        `Confirm or dismiss it under Review (${reason.decideAt}).`,
    );
  });

  test('that is not stored yet, is of no kind and of nobody, is told without these', () => {
    const policies = policiesFrom({ rules: [{ blocks: true }] });
    expect(messages({ notices: [standing({ kinds: [] })] }, policies)).toEqual([
      'A legal notice awaits a decision: “This is sponsored content.”. Rule 1 (every notice) holds its article back ' +
        'until an editor has decided. Confirm or dismiss it under Review.',
    ]);
  });

  test('that stands there twice is told once, with its first place; another one is another reason', () => {
    const at = (start: number) => ({ basis: 'body', start, end: start + 5 }) as const;
    const found = obstacles({
      notices: [
        standing({ at: at(10) }),
        standing({ at: at(90) }),
        standing({ fingerprint: 'f2', kinds: ['offer'], at: at(40) }),
        standing({ fingerprint: 'f3', kinds: ['opinion'] }),
      ],
    });
    expect(found.map(({ key, at }) => [key, at?.start])).toEqual([
      ['notice:f1', 10],
      ['notice:f2', 40],
    ]);
  });

  test('is told when a rule blocks it in one of its places only', () => {
    const policies = policiesFrom({
      blockingKinds: [],
      rules: [{ when: { issuers: ['Quillmark'] }, blocks: true }],
    });
    const places = [standing({ issuer: 'Nordline' }), standing({ issuer: 'Quillmark Ltd' })];
    expect(obstacles({ notices: places }, policies)).toHaveLength(1);
  });
});

test('the notices of flags are pending unless somebody has decided', () => {
  const flags = [
    flagOf({ start: 3, end: 15, issuer: 'Nordline' }),
    flagOf({ decided: { decision: 'confirmed', placement: 'inline' } }),
  ];
  expect(noticesOfFlags(flags, 'wire', { source: 'Ostpress', language: 'de' })).toMatchObject([
    {
      decision: 'pending',
      issuer: 'Nordline',
      source: 'Ostpress',
      language: 'de',
      at: { basis: 'wire', start: 3, end: 15 },
    },
    { decision: 'confirmed' },
  ]);
});

test('all reasons are told at once', () => {
  const reasons = obstacles({
    pubStatus: 'withheld',
    embargoed: '2024-06-01T00:00:00Z',
    notices: [notice('pending', 'sponsored')],
  });
  expect(reasons.map(({ code }) => code)).toEqual(['withheld', 'embargo', 'notice-pending']);
  for (const { message } of reasons) expect(message).toMatch(/^[A-Z].*\.$/);
  expect(sentencesOf(reasons)).toBe(reasons.map(({ message }) => message).join(' '));
});
