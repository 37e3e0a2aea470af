import { POLL_MS, pollingInterval } from '../../../../src/plugins/wire/admin/src/lib/polling';
import { isImportOver } from '../../../../src/plugins/wire/shared/constants';

describe('polling', () => {
  it('goes on while an import is under way and the page is seen', () => {
    expect(pollingInterval(['finished', 'running'], true)).toBe(POLL_MS);
    expect(pollingInterval(['queued'], true)).toBe(POLL_MS);
  });

  it('rests when all is over, when nothing is there, and when nobody looks', () => {
    expect(pollingInterval(['finished', 'failed'], true)).toBe(0);
    expect(pollingInterval([], true)).toBe(0);
    expect(pollingInterval(['running'], false)).toBe(0);
  });

  it('knows the states after which nothing follows', () => {
    expect([
      isImportOver('queued'),
      isImportOver('running'),
      isImportOver('finished'),
      isImportOver('failed'),
    ]).toEqual([false, false, true, true]);
  });
});
