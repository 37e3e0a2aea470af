import { isUnderWay, POLL_MS, pollingInterval } from '../../../../src/plugins/wire/admin/src/lib/polling';
import { IMPORT_STATES, type ImportState } from '../../../../src/plugins/wire/shared/constants';

const imports = (...states: ImportState[]) => states.map((state) => ({ state }));

describe('polling', () => {
  it('goes on while an import is under way and the page is seen', () => {
    expect(pollingInterval(imports('finished', 'running'), true)).toBe(POLL_MS);
    expect(pollingInterval(imports('queued'), true)).toBe(POLL_MS);
    expect(pollingInterval([{ state: 'finished', retrying: true }], true)).toBe(POLL_MS);
  });

  it('rests when all is over, when nothing is there, and when nobody looks', () => {
    expect(pollingInterval(imports('finished', 'failed'), true)).toBe(0);
    expect(pollingInterval([], true)).toBe(0);
    expect(pollingInterval(imports('running'), false)).toBe(0);
  });

  it('knows the states after which nothing follows', () => {
    expect(IMPORT_STATES.filter((state) => !isUnderWay({ state }))).toEqual([
      'finished',
      'failed',
      'canceled',
      'undone',
    ]);
  });
});
