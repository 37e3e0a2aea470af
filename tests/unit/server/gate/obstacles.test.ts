import { NOTICE_KINDS, type Decision, type NoticeKind } from '../../../../src/plugins/wire/core/disclaimers';
import { DEFAULT_POLICIES } from '../../../../src/plugins/wire/core/policies';
import { obstaclesTo, type Publishable } from '../../../../src/plugins/wire/server/src/gate/obstacles';

const NOW = new Date('2024-05-01T12:00:00.000Z');
const obstacles = (article: Partial<Publishable>, policies = DEFAULT_POLICIES) =>
  obstaclesTo({ notices: [], ...article }, policies, NOW);
const notice = (decision: Decision, ...kinds: NoticeKind[]) => ({ kinds, decision });

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
] as const)('an article that is %s', (pubStatus, reason) => {
  expect(obstacles({ pubStatus })).toEqual([expect.stringMatching(reason)]);
});

describe('an embargo', () => {
  test.each(['2024-05-01T14:00:01+02:00', '2024-05-01T12:00:01Z', new Date('2024-05-01T12:00:01Z')])(
    'until %s is told with its time in UTC',
    (embargoed) => {
      expect(obstacles({ embargoed })).toEqual(['It is under embargo until 2024-05-01T12:00:01.000Z.']);
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
    expect(obstacles(article, blocking)).toEqual([expect.stringContaining(` ${kind} awaits a decision`)]);
    expect(obstacles(article, { ...blocking, blockingKinds: [] })).toEqual([]);
  });

  test.each(['confirmed', 'dismissed'] as const)('that is %s does not', (decision) => {
    expect(obstacles({ notices: [notice(decision, 'sponsored')] })).toEqual([]);
  });

  test('of several kinds is told with those that block', () => {
    const [reason, ...others] = obstacles({
      notices: [notice('pending', 'copyright', 'sponsored', 'liability')],
    });
    expect(others).toEqual([]);
    expect(reason).toContain('sponsored');
    expect(reason).not.toMatch(/copyright|liability/);
  });

  test('and others like it make one reason, each kind once', () => {
    const notices = [
      notice('pending', 'sponsored'),
      notice('pending', 'offer', 'sponsored'),
      notice('dismissed', 'offer'),
      notice('pending', 'opinion'),
    ];
    expect(obstacles({ notices })).toEqual([expect.stringContaining('of the kind sponsored, offer awaits')]);
  });
});

test('all reasons are told at once', () => {
  const reasons = obstacles({
    pubStatus: 'withheld',
    embargoed: '2024-06-01T00:00:00Z',
    notices: [notice('pending', 'sponsored')],
  });
  expect(reasons).toHaveLength(3);
  for (const reason of reasons) expect(reason).toMatch(/^[A-Z].*\.$/);
});
