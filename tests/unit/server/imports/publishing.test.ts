import { identityOf, type Verdict } from '../../../../src/plugins/wire/core/duplicates';
import type { WireItem } from '../../../../src/plugins/wire/core/item';
import { DEFAULT_POLICIES, policiesFrom } from '../../../../src/plugins/wire/core/policies';
import type { Candidate } from '../../../../src/plugins/wire/server/src/imports/ports';
import { outcomeOf, wantedOf } from '../../../../src/plugins/wire/server/src/imports/publishing';
import { process } from '../../../fixtures/process';
import { NOW } from './memory-store';
import { NOTICE, PARAGRAPHS, SPONSORED } from './stories';

const candidate = (text: string, fields: Partial<WireItem> = {}): Candidate => {
  const processed = process({ headline: 'Ferry', text, textForm: 'body', pubStatus: 'usable', ...fields });
  return {
    file: 'a.json',
    item: 1,
    original: Buffer.from(text),
    processed,
    identity: identityOf(processed.item, processed.story.paragraphs, ''),
    problems: [],
  };
};
const STORY = PARAGRAPHS.join('\n\n');
const outcome = (verdict: Verdict, given: Candidate, publish = true) =>
  outcomeOf(verdict, wantedOf(given), publish, DEFAULT_POLICIES, NOW);

test.each(['created', 'updated'] as const)(
  'what is %s and has nothing against it is published when it is to be',
  (state) => {
    const verdict: Verdict = { state, write: state === 'created' ? 'create' : 'update' };
    expect(outcome(verdict, candidate(STORY))).toEqual({ state, detail: undefined, publish: true });
    expect(outcome(verdict, candidate(STORY), false)).toEqual({ state, detail: undefined, publish: false });
  },
);

test('a notice that blocks nothing does not hold an article', () => {
  const given = candidate(`${STORY}\n\n${NOTICE}`);
  expect(given.processed.flags).toHaveLength(1);
  expect(outcome({ state: 'created', write: 'create' }, given).publish).toBe(true);
});

test('a blocking notice holds an article, with the reason, only when it was to be published', () => {
  const given = candidate(`${STORY}\n\n${SPONSORED}`);
  expect(outcome({ state: 'created', write: 'create' }, given)).toEqual({
    state: 'held',
    detail: expect.stringMatching(/^It stays a draft\. .*sponsored/),
    publish: false,
  });
  expect(outcome({ state: 'created', write: 'create' }, given, false).state).toBe('created');
});

test.each(['confirmed', 'dismissed'] as const)(
  'a blocking notice that is %s does not hold it',
  (decision) => {
    const given = candidate(`${STORY}\n\n${SPONSORED}`);
    const [flag] = given.processed.flags;
    flag.decided = { decision, placement: 'inline' };
    expect(outcome({ state: 'created', write: 'create' }, given)).toMatchObject({
      state: 'created',
      publish: true,
    });
  },
);

test('the rules see the source and the language', () => {
  const policies = policiesFrom({
    rules: [{ when: { sources: ['Nordline'], languages: ['en'] }, blocks: false }],
  });
  const publishes = (source?: string, language?: string) =>
    outcomeOf(
      { state: 'created', write: 'create' },
      wantedOf({ ...candidate(`${STORY}\n\n${SPONSORED}`, { language }), source }),
      true,
      policies,
      NOW,
    ).publish;
  expect(publishes('Nordline', 'en-GB')).toBe(true);
  expect(publishes('Nordline', 'de')).toBe(false);
  expect(publishes('Ostpress', 'en-GB')).toBe(false);
});

test('all reasons are told', () => {
  const given = candidate(`${STORY}\n\n${SPONSORED}`, { embargoed: '2024-06-01T00:00:00Z' });
  const { detail } = outcome({ state: 'updated', write: 'update' }, given);
  expect(detail).toMatch(/embargo until 2024-06-01T00:00:00\.000Z.*sponsored/);
});

test('what the verdict holds is not published, and the verdict says why', () => {
  const verdict: Verdict = { state: 'held', write: 'create', detail: 'The source withholds this story.' };
  const given = candidate(STORY, { pubStatus: 'withheld' });
  expect(outcome(verdict, given)).toEqual({ state: 'held', detail: verdict.detail, publish: false });
});

test.each<Verdict>([
  { state: 'unchanged', write: 'nothing' },
  { state: 'duplicate', write: 'nothing', detail: 'Already here.' },
  { state: 'killed', write: 'kill', detail: 'Taken back.' },
])('$state stays $state and publishes nothing', (verdict) => {
  const given = candidate(`${STORY}\n\n${SPONSORED}`);
  expect(outcome(verdict, given)).toEqual({ state: verdict.state, detail: verdict.detail, publish: false });
});
