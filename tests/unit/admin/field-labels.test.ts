import { fieldLabels, labelled, wordFor } from '../../../src/admin/field-labels';
import { translations } from '../../../src/admin/translations';

const LANGUAGES = ['de', 'fr', 'es', 'ar'] as const;

test.each(LANGUAGES)('every field and column of the content manager has its word in %s', (language) => {
  const labels = [...new Set(Object.values(labelled()).flatMap((fields) => Object.values(fields)))];
  expect(labels.length).toBeGreaterThan(60);
  expect(labels.filter((label) => !wordFor(label, language)?.trim())).toEqual([]);
});

test('under the keys by which the content manager asks for them', () => {
  const german = fieldLabels('de');
  expect(german['content-manager.content-types.api::article.article.headline']).toBe('Überschrift');
  expect(german['content-manager.components.person.position.firstSeen']).toBe('Zuerst genannt');
  expect(german['content-manager.content-types.plugin::wire.notice.issuer']).toBe('Urheber');
  expect(translations.de).toMatchObject(german);
  // An administrator may have given a field another English label.
  expect(Object.keys(translations.en).some((key) => key.includes('content-types.'))).toBe(false);
});
