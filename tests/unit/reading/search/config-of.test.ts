import { configOf, primaryLanguage } from '../../../../src/reading/search/config-of';

const KNOWN = new Set(['simple', 'english', 'german', 'norwegian']);

test.each([
  ['en', 'english'],
  ['en-GB', 'english'],
  ['EN_us', 'english'],
  ['deu', 'german'],
  ['nb-NO', 'norwegian'],
  ['fr', 'simple'],
  ['ja', 'simple'],
  ['zxx', 'simple'],
  ['not a language', 'simple'],
  ['', 'simple'],
  [null, 'simple'],
])('%s is read as %s', (language, config) => {
  expect(configOf(language, KNOWN)).toBe(config);
});

test('a language without script and country', () => {
  expect(primaryLanguage('zh-Hant-TW')).toBe('zh');
  expect(primaryLanguage('?')).toBe('');
});
