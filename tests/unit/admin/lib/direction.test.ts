import { directionOf } from '../../../../src/plugins/wire/admin/src/lib/direction';

test('Arabic is read from the right, whatever its country; the panel’s other languages from the left', () => {
  expect(['ar', 'ar-EG', 'he', 'FA'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
  expect(['en', 'de', 'fr-CA', 'es', 'arn'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr', 'ltr']);
});
