import fc from 'fast-check';
import {
  changeNotice,
  describeChange,
  differences,
  needsApplication,
  newlyRemoved,
  targetPlacement,
  type NoticeChange,
  type NoticeState,
} from '../../../../src/plugins/wire/core/decisions';
import {
  DECISIONS,
  fingerprint,
  NOTICE_KINDS,
  PLACEMENTS,
} from '../../../../src/plugins/wire/core/disclaimers';

const STATE: NoticeState = {
  text: 'The gazette gives no warranty.',
  fingerprint: fingerprint('The gazette gives no warranty.'),
  kinds: ['no-warranty'],
  issuer: null,
  decision: 'pending',
  placement: 'separate',
  review: true,
  decidedAt: null,
  decidedBy: null,
};
const BY = { by: 'Ada', at: '2026-05-04T08:15:00.000Z' };
const LATER = { by: 'Bo', at: '2026-05-05T08:15:00.000Z' };
const change = (state: NoticeState, given: NoticeChange, by = BY) => changeNotice(state, given, by);

const kinds = fc.uniqueArray(fc.constantFrom(...NOTICE_KINDS), { maxLength: 3 });
const anyChange: fc.Arbitrary<NoticeChange> = fc.record(
  {
    decision: fc.constantFrom(...DECISIONS),
    placement: fc.constantFrom(...PLACEMENTS),
    kinds,
    issuer: fc.constantFrom(null, 'Harbour Mail'),
    text: fc.constantFrom('One text of it.', 'Another text of it.'),
  },
  { requiredKeys: [] },
);
const anyState = fc
  .array(anyChange, { maxLength: 4 })
  .map((changes) => changes.reduce<NoticeState>((state, one) => change(state, one), STATE));

describe('changeNotice', () => {
  it('notes who decided and when', () => {
    expect(change(STATE, { decision: 'confirmed' })).toEqual({
      ...STATE,
      decision: 'confirmed',
      decidedAt: BY.at,
      decidedBy: 'Ada',
    });
  });

  it('leaves that alone when the decision stays', () => {
    const decided = change(STATE, { decision: 'confirmed' });
    expect(change(decided, { decision: 'confirmed', placement: 'inline' }, LATER)).toEqual({
      ...decided,
      placement: 'inline',
    });
  });

  it('takes it away with the decision, and somebody is asked again', () => {
    const decided = change({ ...STATE, review: false }, { decision: 'dismissed' });
    expect(change(decided, { decision: 'pending' }, LATER)).toEqual(STATE);
  });

  it('gives a corrected text its fingerprint, of which the issuer is a slot', () => {
    const text = 'Harbour Mail gives no warranty.';
    expect(change(STATE, { text }).fingerprint).toBe(fingerprint(text));
    expect(change(STATE, { text, issuer: 'Harbour Mail' }).fingerprint).toBe(
      fingerprint(text, ['Harbour Mail']),
    );
    expect(change(STATE, { issuer: 'Harbour Mail' }).fingerprint).toBe(STATE.fingerprint);
  });

  it('names a kind once', () => {
    expect(change(STATE, { kinds: ['offer', 'offer'] }).kinds).toEqual(['offer']);
  });
});

describe('describeChange', () => {
  it('tells what was and what is, enough to go back and forth', () => {
    fc.assert(
      fc.property(anyState, anyChange, (before, given) => {
        const after = change(before, given, LATER);
        const told = describeChange(before, after);
        if (!told) expect(differences(before, after)).toEqual([]);
        else {
          expect({ ...before, ...told.after }).toEqual(after);
          expect({ ...after, ...told.before }).toEqual(before);
        }
      }),
    );
  });

  it('is a decision when decision or placement differ, else a change', () => {
    const told = (given: NoticeChange) => describeChange(STATE, change(STATE, given))?.action;
    expect(told({ placement: 'inline', kinds: [] })).toBe('decided');
    expect(told({ decision: 'dismissed' })).toBe('decided');
    expect(told({ kinds: [] })).toBe('changed');
    expect(told({ text: 'Other.' })).toBe('changed');
    expect(told({ kinds: ['no-warranty'], decision: 'pending', issuer: null })).toBeUndefined();
  });

  it('does not mind the order of kinds', () => {
    const two = change(STATE, { kinds: ['offer', 'liability'] });
    expect(describeChange(two, change(two, { kinds: ['liability', 'offer'] }))).toBeUndefined();
  });
});

describe('targetPlacement', () => {
  it('leaves what is dismissed in the text', () => {
    for (const placement of PLACEMENTS) {
      expect(targetPlacement({ decision: 'dismissed', placement })).toBe('inline');
      expect(targetPlacement({ decision: 'confirmed', placement })).toBe(placement);
      expect(targetPlacement({ decision: 'pending', placement })).toBe(placement);
    }
  });
});

describe('needsApplication', () => {
  it.each<[NoticeChange, boolean]>([
    [{}, false],
    [{ kinds: ['offer'], issuer: 'X' }, false],
    [{ decision: 'confirmed' }, true],
    [{ placement: 'inline' }, true],
    [{ text: 'The gazette gives none.' }, true],
  ])('%j: %s', (given, expected) => {
    expect(needsApplication(STATE, change(STATE, given))).toBe(expected);
  });

  it('not for another placement of a dismissed notice', () => {
    const dismissed = change(STATE, { decision: 'dismissed' });
    expect(needsApplication(dismissed, change(dismissed, { placement: 'removed' }))).toBe(false);
  });
});

describe('newlyRemoved', () => {
  const policies = { protectedKinds: ['offer' as const, 'regulatory' as const] };
  const offer = change(STATE, { kinds: ['offer', 'liability'] });

  it('names the protected kinds that readers would no longer see', () => {
    expect(newlyRemoved(offer, change(offer, { placement: 'removed' }), policies)).toEqual(['offer']);
    expect(newlyRemoved(STATE, change(STATE, { placement: 'removed' }), policies)).toEqual([]);
    expect(newlyRemoved(offer, change(offer, { placement: 'inline' }), policies)).toEqual([]);
  });

  it('counts neither what is dismissed nor what was removed before as that kind', () => {
    const removed = change(offer, { decision: 'confirmed', placement: 'removed' });
    expect(
      newlyRemoved(offer, change(offer, { decision: 'dismissed', placement: 'removed' }), policies),
    ).toEqual([]);
    expect(newlyRemoved(removed, change(removed, { issuer: 'X' }), policies)).toEqual([]);
    expect(newlyRemoved(removed, change(removed, { kinds: ['regulatory'] }), policies)).toEqual([
      'regulatory',
    ]);
    const dismissed = change(removed, { decision: 'dismissed' });
    expect(newlyRemoved(dismissed, change(dismissed, { decision: 'confirmed' }), policies)).toEqual([
      'offer',
    ]);
  });

  it('is empty only where no protected notice leaves the readers’ eyes', () => {
    fc.assert(
      fc.property(anyState, anyChange, (before, given) => {
        const after = change(before, given);
        const isSeen = (state: NoticeState) => targetPlacement(state) !== 'removed';
        const isProtected = after.kinds.some((kind) => kind === 'offer' || kind === 'regulatory');
        if (isSeen(before) && !isSeen(after)) {
          expect(newlyRemoved(before, after, policies).length > 0).toBe(isProtected);
        }
        if (isSeen(after)) expect(newlyRemoved(before, after, policies)).toEqual([]);
      }),
    );
  });
});
