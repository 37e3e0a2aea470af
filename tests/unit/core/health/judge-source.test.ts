import { judgeSource, type SourceFacts } from '../../../../src/plugins/wire/core/health';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-11-28T12:00:00Z');
const hourly = Array.from({ length: 24 * 10 }, (_, i) => NOW - HOUR - i * HOUR);

const judge = (more: Partial<SourceFacts>) =>
  judgeSource({
    now: NOW,
    createdAt: NOW - 100 * HOUR,
    comesByItself: true,
    arrivals: [],
    consecutiveFailures: 0,
    ...more,
  });

test('of a new source nothing is expected yet', () => {
  expect(judge({})).toEqual({ state: 'new', quiet: { basis: 'too-few' } });
  expect(judge({ lastSuccessAt: NOW }).state).toBe('well');
});

test('a rhythm: well, and then quiet, with the reason', () => {
  expect(judge({ arrivals: hourly })).toMatchObject({ state: 'well', quiet: { basis: 'learnt' } });
  const later = judge({ arrivals: hourly, now: NOW + 12 * HOUR });
  expect(later).toMatchObject({
    state: 'quiet',
    reason: expect.stringMatching(/since 2026-11-28 11:00 UTC; one was expected by 2026-11-28 1\d:\d\d UTC/u),
  });
});

test('of what somebody sends by hand no rhythm is learnt', () => {
  expect(judge({ arrivals: hourly, comesByItself: false, now: NOW + 99 * HOUR })).toMatchObject({
    state: 'well',
    quiet: { basis: 'off' },
  });
});

test('a period that is set, from the last item or from the beginning', () => {
  const arrivals = [NOW - 90 * MINUTE];
  expect(judge({ arrivals, quietAfterMinutes: 120 })).toMatchObject({
    state: 'well',
    quiet: { basis: 'set', expectedBy: NOW + 30 * MINUTE },
  });
  expect(judge({ arrivals, quietAfterMinutes: 60, comesByItself: false }).state).toBe('quiet');
  expect(judge({ quietAfterMinutes: 60 })).toMatchObject({
    state: 'quiet',
    reason: expect.stringMatching(/No new item has come yet/u),
  });
  expect(judge({ arrivals: hourly, quietAfterMinutes: 0, now: NOW + 999 * HOUR })).toMatchObject({
    state: 'well',
    quiet: { basis: 'off' },
  });
});

test('failing from the third failure on; that comes before silence', () => {
  const facts = { arrivals: hourly, now: NOW + 99 * HOUR, lastFailure: 'There is nothing there.' };
  expect(judge({ ...facts, consecutiveFailures: 2 }).state).toBe('quiet');
  expect(judge({ ...facts, consecutiveFailures: 3 })).toMatchObject({
    state: 'failing',
    reason: 'It has failed 3 times in a row. There is nothing there.',
  });
  expect(judge({ ...facts, consecutiveFailures: 3, stopped: 'It is gone.' })).toMatchObject({
    state: 'stopped',
    reason: 'It is not polled any more: It is gone.',
  });
});

test('of what is paused nothing is expected, and what was wrong waits', () => {
  const paused = { state: 'paused', quiet: { basis: 'off' } };
  expect(judge({ paused: true })).toEqual(paused);
  expect(judge({ paused: true, arrivals: hourly.map((at) => at - 48 * HOUR) })).toEqual(paused);
  expect(judge({ paused: true, consecutiveFailures: 9, stopped: 'The feed is gone.' })).toEqual(paused);
});

test('after a rest silence counts from its end, learnt or set', () => {
  const now = NOW + 99 * HOUR;
  const resumedAt = now - 10 * MINUTE;
  expect(judge({ arrivals: hourly, now }).state).toBe('quiet');
  expect(judge({ arrivals: hourly, now, resumedAt }).state).toBe('well');
  expect(judge({ arrivals: hourly, now: now + 24 * HOUR, resumedAt }).state).toBe('quiet');
  expect(judge({ now, resumedAt, quietAfterMinutes: 60 })).toMatchObject({
    quiet: { basis: 'set', expectedBy: resumedAt + HOUR },
  });
});
