import config from '../../../../src/plugins/wire/server/src/config';

const valid = config.default;
const extractor = (some: object) => ({ extractor: { ...valid.entities.extractor, ...some } });
const refusal = (given: unknown): string => {
  try {
    config.validator(given);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('It was not refused.');
};

test('what holds without a word in config/plugins.ts is valid', () => {
  expect(() => config.validator(valid)).not.toThrow();
});

test.each([
  { ...valid, policies: { separateFrom: 0, blockingKinds: [] } },
  { ...valid, policies: { separateFrom: 1, blockingKinds: ['opinion', 'regulatory'] } },
  { ...valid, policies: { protectedKinds: ['offer'], rules: [{ automatic: 'review' }] } },
  { ...valid, limits: { itemBytes: 1, documentBytes: 2, items: 3, depth: 4 } },
  { ...valid, spoolFolder: 'var/wire' },
  { ...valid, storage: 'upload', chunkItems: 1, threads: 4, niceness: 0, directBytes: 0 },
  { ...valid, dropFolder: '/srv/wire' },
  { ...valid, undoDays: 1 },
  {
    ...valid,
    entities: extractor({ command: ['python3', 'extract.py'], findings: 'instead', minScore: 0.5 }),
  },
  { ...valid, entities: extractor({ processes: 4, memoryMegabytes: 2_000, env: { OMP_NUM_THREADS: '1' } }) },
  { ...valid, polling: { ...valid.polling, allowedHosts: ['a.example', 'b.example:81', '10.0.0.0/8'] } },
  { ...valid, polling: { ...valid.polling, ports: [443], seconds: 5 } },
  { ...valid, recurring: { ...valid.recurring, enabled: false, minShare: 0, minDays: 0 } },
  { ...valid, recurring: { ...valid.recurring, minStories: 50, minShare: 1, windowDays: 365 } },
])('%j is valid', (given) => {
  expect(() => config.validator(given)).not.toThrow();
});

test.each([
  [{ ...valid, policies: { ...valid.policies, separateFrom: 80 } }, 'policies.separateFrom'],
  [
    { ...valid, polling: { ...valid.polling, allowedHosts: ['http://a.example/'] } },
    'polling.allowedHosts.0',
  ],
  [{ ...valid, polling: { ...valid.polling, ports: [] } }, 'polling.ports'],
  [{ ...valid, undoDays: 0 }, 'undoDays'],
  [{ ...valid, entities: extractor({ command: 'python3 extract.py' }) }, 'entities.extractor.command'],
  [{ ...valid, entities: extractor({ command: ['python3', ''] }) }, 'entities.extractor.command.1'],
  [{ ...valid, entities: extractor({ findings: 'both' }) }, 'entities.extractor.findings'],
  [{ ...valid, entities: extractor({ minScore: 50 }) }, 'entities.extractor.minScore'],
  [{ ...valid, entities: extractor({ timeoutSeconds: 0 }) }, 'entities.extractor.timeoutSeconds'],
  [{ ...valid, entities: extractor({ processes: 0 }) }, 'entities.extractor.processes'],
  [{ ...valid, entities: extractor({ env: { 'A=B': '1' } }) }, 'entities.extractor.env.A=B'],
  [{ ...valid, entities: extractor({ url: 'http://localhost' }) }, 'entities.extractor'],
  [{ ...valid, polling: { ...valid.polling, allowPrivate: true } }, 'polling'],
  [{ ...valid, dropFolder: null }, 'dropFolder'],
  [{ ...valid, policies: { ...valid.policies, separateFrom: '0.8' } }, 'policies.separateFrom'],
  [{ ...valid, policies: { ...valid.policies, separateFrom: Number.NaN } }, 'policies.separateFrom'],
  [
    { ...valid, policies: { ...valid.policies, blockingKinds: ['offer', 'advert'] } },
    'policies.blockingKinds.1',
  ],
  [{ ...valid, policies: { ...valid.policies, blockingKinds: 'offer' } }, 'policies.blockingKinds'],
  [{ ...valid, policies: { rules: [{ blocks: true }, {}] } }, 'policies.rules.1'],
  [
    { ...valid, policies: { rules: [{ automatic: { placement: 'separate', from: 80 } }] } },
    'policies.rules.0.automatic.from',
  ],
  [{ ...valid, limits: { items: 0 } }, 'limits.items'],
  [{ ...valid, limits: { itemBytes: 1.5 } }, 'limits.itemBytes'],
  [{ ...valid, limits: { depth: -1 } }, 'limits.depth'],
  [{ ...valid, limits: { documentBytes: Infinity } }, 'limits.documentBytes'],
  [{ ...valid, spoolFolder: '' }, 'spoolFolder'],
  [{ ...valid, spoolFolder: null }, 'spoolFolder'],
  [{ ...valid, chunkItems: 0 }, 'chunkItems'],
  [{ ...valid, chunkItems: 2.5 }, 'chunkItems'],
  [{ ...valid, storage: 's3' }, 'storage'],
  [{ ...valid, niceness: 20 }, 'niceness'],
  [{ ...valid, policies: undefined }, 'policies'],
  [{ ...valid, policies: { separatFrom: 0.5 } }, 'policies'],
  [{ ...valid, limits: { item: 1 } }, 'limits'],
  [{ ...valid, recurring: { ...valid.recurring, minStories: 1 } }, 'recurring.minStories'],
  [{ ...valid, recurring: { ...valid.recurring, minStories: 3000 } }, 'recurring.minStories'],
  [{ ...valid, recurring: { ...valid.recurring, minShare: 10 } }, 'recurring.minShare'],
  [{ ...valid, recurring: { ...valid.recurring, minDays: 100 } }, 'recurring.minDays'],
  [{ ...valid, recurring: { ...valid.recurring, days: 1 } }, 'recurring'],
])('%j is refused by the name of %s', (given, name) => {
  expect(refusal(given)).toContain(`config/plugins.ts, wire.config.${name}: `);
});
