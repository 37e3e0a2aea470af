import { progressOf, withoutPause } from '../../../../src/plugins/wire/server/src/imports/progress';

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000);
/** A quarter is done after ten seconds. */
const running = {
  state: 'running',
  startedAt: at(0),
  progressAt: at(10),
  items: 500,
  bytesDone: 250,
  bytesTotal: 1000,
};

describe('how far an import is', () => {
  test('its rate, and the time left at this rate', () => {
    expect(progressOf(running, at(10))).toEqual({
      bytesDone: 250,
      bytesTotal: 1000,
      itemsPerSecond: 50,
      secondsLeft: 30,
    });
  });

  test('the time left runs down while nothing new is counted, and never grows or ends before the import does', () => {
    const left = [10, 11, 25, 39, 100].map((seconds) => progressOf(running, at(seconds))?.secondsLeft);
    expect(left).toEqual([30, 29, 15, 1, 1]);
    expect(progressOf(running, at(100))?.itemsPerSecond).toBe(50);
  });

  test('nothing is said about rate and time before anything is counted', () => {
    const begun = { ...running, progressAt: null, items: 0, bytesDone: null };
    expect(progressOf(begun, at(5))).toEqual({ bytesDone: 0, bytesTotal: 1000, itemsPerSecond: 0 });
  });

  test('nothing of one that does not run, or whose size is not known', () => {
    expect(progressOf({ ...running, state: 'finished' }, at(10))).toBeUndefined();
    expect(progressOf({ ...running, bytesTotal: null }, at(10))).toBeUndefined();
  });
});

describe('an import that goes on after it was canceled', () => {
  const canceled = { ...running, state: 'canceled', finishedAt: at(12) };

  test('tells the time left as when it was canceled', () => {
    const resumed = { ...running, ...withoutPause(canceled, at(3612)) };
    expect(progressOf(resumed, at(3612))).toEqual(progressOf(running, at(12)));
  });

  test('has no times to move when it never began', () => {
    expect(withoutPause({ startedAt: null, finishedAt: at(12) }, at(20))).toEqual({});
    expect(withoutPause({ ...canceled, progressAt: null }, at(20))).toEqual({ startedAt: at(8) });
  });
});
