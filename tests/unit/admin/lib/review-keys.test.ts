import {
  actionOf,
  REVIEW_KEYS,
  type Focus,
  type Press,
} from '../../../../src/plugins/wire/admin/src/lib/review-keys';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: /^[a-z]$/iu.test(key) ? `Key${key.toUpperCase()}` : /^\d$/u.test(key) ? `Digit${key}` : '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  ...more,
});

test.each(Object.entries(REVIEW_KEYS))('%s has a key of its own: %s', (action, key) => {
  expect(actionOf(press(key), 'page')).toBe(action);
  expect(actionOf(press(key.toLowerCase()), 'control')).toBe(action);
  expect(Object.values(REVIEW_KEYS).filter((other) => other === key)).toHaveLength(1);
});

test.each<Focus>(['field', 'dialog'])('no key does anything in a %s', (focus) => {
  for (const key of [...Object.values(REVIEW_KEYS), 'Enter']) {
    expect(actionOf(press(key), focus)).toBeUndefined();
  }
  expect(actionOf(press('z', { ctrlKey: true }), focus)).toBeUndefined();
});

test('keys with modifiers are the browser’s, but for taking back', () => {
  for (const modifier of ['ctrlKey', 'metaKey', 'altKey'] as const) {
    expect(actionOf(press('d', { [modifier]: true }), 'page')).toBeUndefined();
  }
  expect(actionOf(press('z', { ctrlKey: true }), 'page')).toBe('undo');
  expect(actionOf(press('z', { metaKey: true }), 'page')).toBe('undo');
  expect(actionOf(press('Z', { metaKey: true, shiftKey: true }), 'page')).toBeUndefined();
  expect(actionOf(press('z'), 'page')).toBeUndefined();
});

test('a key that is held down acts once', () => {
  expect(actionOf(press('d', { repeat: true }), 'page')).toBeUndefined();
});

test('Enter confirms, unless it presses what has the focus', () => {
  expect(actionOf(press('Enter'), 'page')).toBe('confirm');
  expect(actionOf(press('Enter'), 'control')).toBeUndefined();
  expect(actionOf(press('Enter', { shiftKey: true }), 'page')).toBeUndefined();
});

test.each<[name: string, press: Press, action: string]>([
  ['a French 1', press('&', { code: 'Digit1' }), 'inline'],
  ['a 3 of the number block', press('3', { code: 'Numpad3' }), 'removed'],
  ['an Arabic yeh, where D stands', press('ي', { code: 'KeyD' }), 'dismiss'],
  ['a Russian ve', press('в', { code: 'KeyD' }), 'dismiss'],
  ['a question mark with shift', press('?', { code: 'Minus', shiftKey: true }), 'keys'],
])('%s', (_name, given, action) => {
  expect(actionOf(given, 'page')).toBe(action);
});

test('of letters that move from one keyboard to another, the letter counts and not its place', () => {
  // French: A stands where Q does.
  expect(actionOf(press('a', { code: 'KeyQ' }), 'page')).toBe('adjust');
  expect(actionOf(press('q', { code: 'KeyA' }), 'page')).toBeUndefined();
});

test('other keys do nothing', () => {
  for (const key of ['x', '4', '0', 'Tab', 'Escape', ' ', 'ArrowDown', 'F1']) {
    expect(actionOf(press(key), 'page')).toBeUndefined();
  }
});
