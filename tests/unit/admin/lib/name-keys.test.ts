import {
  keyMeaning,
  LIST_KEYS,
  NAME_KEYS,
  PAIR_KEYS,
  RECORD_KEYS,
} from '../../../../src/plugins/wire/admin/src/lib/name-keys';

const NOTHING_HELD = { code: '', ctrlKey: false, metaKey: false, altKey: false };

const press = (key: string, more: Partial<typeof NOTHING_HELD> = {}) =>
  keyMeaning({ key, ...NOTHING_HELD, ...more }, { arrows: true });

describe('keys on the pages about names', () => {
  it.each([
    ['c', 'confirm'],
    ['M', 'merge'],
    ['x', 'reject'],
    ['r', 'reject'],
    ['ArrowDown', 'next'],
    ['k', 'previous'],
    ['u', 'undo'],
    ['?', 'help'],
    ['q', undefined],
    ['Enter', undefined],
    ['ArrowLeft', undefined],
  ])('%s means %s', (key, meaning) => expect(press(key)).toBe(meaning));

  it.each([
    ['an Arabic hamza, where C stands', 'ؤ', 'KeyC', 'confirm'],
    ['a Russian soft sign, where M stands', 'ь', 'KeyM', 'merge'],
    ['a French 2', 'é', 'Digit2', 'second'],
    ['an Arabic question mark', '؟', 'Slash', 'help'],
  ])('%s', (_name, key, code, meaning) => expect(press(key, { code })).toBe(meaning));

  it('leaves the browser its own', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const)
      expect(press('c', { [held]: true })).toBeUndefined();
  });

  it('leaves arrows to what has a use for them', () => {
    const event = { key: 'ArrowDown', ...NOTHING_HELD };
    expect(keyMeaning(event, { arrows: false })).toBeUndefined();
    expect(keyMeaning({ ...event, key: 'j' }, { arrows: false })).toBe('next');
  });

  it('has each key once, and explains each', () => {
    const keys = Object.values(NAME_KEYS).flat();
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set([...LIST_KEYS, ...PAIR_KEYS, ...RECORD_KEYS])).toEqual(new Set(Object.keys(NAME_KEYS)));
  });
});
