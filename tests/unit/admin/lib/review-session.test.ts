import {
  aheadOf,
  FRESH_SESSION,
  sessionReducer,
  waitingOf,
  type SessionEvent,
} from '../../../../src/plugins/wire/admin/src/lib/review-session';

const QUEUE = ['a', 'b', 'c', 'd', 'e'];
const after = (...events: SessionEvent[]) => events.reduce(sessionReducer, FRESH_SESSION);

test('what follows a notice comes first, then what stands before it', () => {
  expect(aheadOf(QUEUE, 'a', FRESH_SESSION)).toEqual(['b', 'c', 'd', 'e']);
  expect(aheadOf(QUEUE, 'c', FRESH_SESSION)).toEqual(['d', 'e', 'a', 'b']);
});

test('a notice that is not in the queue leads to its beginning', () => {
  expect(aheadOf(QUEUE, 'x', FRESH_SESSION)).toEqual(QUEUE);
  expect(aheadOf(QUEUE, undefined, FRESH_SESSION)).toEqual(QUEUE);
});

test('nothing that was decided or skipped comes again', () => {
  const session = after({ type: 'decided', notice: 'b' }, { type: 'skipped', notice: 'd' });
  expect(aheadOf(QUEUE, 'a', session)).toEqual(['c', 'e']);
  expect(aheadOf(QUEUE, 'e', session)).toEqual(['a', 'c']);
});

test('what comes back when its decision did not hold comes next', () => {
  const session = after({ type: 'decided', notice: 'a' }, { type: 'returned', notice: 'a' });
  expect(aheadOf(QUEUE, 'c', session)).toEqual(['a', 'd', 'e', 'b']);
  // Also when the server has taken it out of the queue.
  expect(aheadOf(['c', 'd'], 'c', session)).toEqual(['a', 'd']);
  expect(aheadOf(QUEUE, 'a', session)).toEqual(['b', 'c', 'd', 'e']);
});

test('what comes back is dealt with by deciding or skipping it', () => {
  const session = after({ type: 'returned', notice: 'a' }, { type: 'returned', notice: 'b' });
  expect(session.returned).toEqual(['a', 'b']);
  expect(sessionReducer(session, { type: 'decided', notice: 'a' }).returned).toEqual(['b']);
  expect(sessionReducer(session, { type: 'skipped', notice: 'b' }).returned).toEqual(['a']);
});

test('a decision that is taken back puts its notice into the queue again', () => {
  const session = after({ type: 'decided', notice: 'b' }, { type: 'undone', notice: 'b' });
  expect(aheadOf(QUEUE, 'a', session)).toEqual(['b', 'c', 'd', 'e']);
});

test('the way back knows each notice once', () => {
  const session = after(
    { type: 'left', notice: 'a' },
    { type: 'left', notice: 'b' },
    { type: 'left', notice: 'a' },
  );
  expect(session.trail).toEqual(['b', 'a']);
  expect(sessionReducer(session, { type: 'went-back' }).trail).toEqual(['b']);
  expect(sessionReducer(FRESH_SESSION, { type: 'went-back' }).trail).toEqual([]);
});

test('who begins anew has skipped nothing, but decided what is decided', () => {
  const session = after(
    { type: 'skipped', notice: 'a' },
    { type: 'decided', notice: 'b' },
    { type: 'left', notice: 'a' },
    { type: 'restarted' },
  );
  expect(aheadOf(QUEUE, undefined, session)).toEqual(['a', 'c', 'd', 'e']);
  expect(session.trail).toEqual([]);
});

test('those that were decided since the server counted do not wait any more', () => {
  const session = after({ type: 'decided', notice: 'b' }, { type: 'decided', notice: 'earlier' });
  expect(waitingOf(40, QUEUE, session)).toBe(39);
  expect(waitingOf(0, [], session)).toBe(0);
});
