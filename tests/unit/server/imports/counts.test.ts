import fc from 'fast-check';
import { RECEIPT_STATES } from '../../../../src/plugins/wire/core/duplicates';
import type { Problem } from '../../../../src/plugins/wire/core/problem';
import { count, noCounts } from '../../../../src/plugins/wire/server/src/imports/counts';

test('an import that has not begun has counted nothing, each time anew', () => {
  expect(noCounts()).toEqual({
    created: 0,
    updated: 0,
    unchanged: 0,
    duplicate: 0,
    held: 0,
    killed: 0,
    failed: 0,
    items: 0,
    flags: 0,
  });
  count(noCounts(), { state: 'created', flags: 1 });
  expect(noCounts().created).toBe(0);
});

test('items are the sum of the states', () => {
  const settled = fc.record({
    state: fc.constantFrom(...RECEIPT_STATES),
    flags: fc.nat(9),
    problems: fc.constant<Problem[]>([]),
  });
  fc.assert(
    fc.property(fc.array(settled), (all) => {
      const counts = noCounts();
      for (const one of all) count(counts, one);
      expect(RECEIPT_STATES.reduce((sum, state) => sum + counts[state], 0)).toBe(all.length);
      expect(counts.items).toBe(all.length);
      expect(counts.flags).toBe(all.reduce((sum, { flags }) => sum + flags, 0));
      for (const state of RECEIPT_STATES)
        expect(counts[state]).toBe(all.filter((one) => one.state === state).length);
    }),
  );
});
