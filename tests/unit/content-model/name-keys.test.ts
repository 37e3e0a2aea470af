import { withNameKeys, type NamedRecord } from '../../../src/bootstrap/name-keys';

test('a name and its other names get their spelling keys', () => {
  const data = withNameKeys(
    { name: 'The Harbour Theatre', aliases: [{ name: 'Harbor  Théater' }] },
    'organization',
  );
  expect(data).toMatchObject({
    nameKey: 'harbor theater',
    aliases: [{ name: 'Harbor  Théater', nameKey: 'harbor theater' }],
  });
});

test('a key that came along is not believed', () => {
  expect(withNameKeys({ name: 'Ane Berg', nameKey: 'someone else' }, 'person').nameKey).toBe('ane berg');
});

test('a change that leaves the name alone leaves the key alone', () => {
  expect(withNameKeys({ aliases: null }, 'person')).toEqual({ aliases: null });
  expect(withNameKeys({}, 'event')).toEqual({});
});

test('a key fits the index, however long the name', () => {
  const data: NamedRecord = withNameKeys({ name: 'word '.repeat(2000) }, 'event');
  expect(data.nameKey).toHaveLength(800);
});
