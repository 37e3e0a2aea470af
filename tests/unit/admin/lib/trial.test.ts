import { isTrialOver, trialOf } from '../../../../src/plugins/wire/admin/src/lib/trial';

describe('a trial of failed items', () => {
  it('is seen as soon as the import says so, and before that asked for', () => {
    expect(trialOf({ retrying: true }, true)).toBe('seen');
    expect(trialOf({ retrying: true }, false)).toBe('seen');
    expect(trialOf({}, true)).toBe('asked');
    expect(trialOf({ retrying: false }, false)).toBeUndefined();
  });

  it('is over when it was seen, or only asked for, and is no more', () => {
    expect(isTrialOver('seen', undefined, false)).toBe(true);
    expect(isTrialOver('asked', undefined, false)).toBe(true);
    expect(isTrialOver('asked', 'seen', false)).toBe(false);
    expect(isTrialOver('seen', 'seen', false)).toBe(false);
    expect(isTrialOver(undefined, undefined, false)).toBe(false);
  });

  it('that was refused is none, and an old refusal hides nothing of one that was seen', () => {
    expect(isTrialOver('asked', undefined, true)).toBe(false);
    expect(isTrialOver('seen', undefined, true)).toBe(true);
  });
});
