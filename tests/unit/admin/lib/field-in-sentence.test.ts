import { atField, withLabel } from '../../../../src/plugins/wire/admin/src/lib/field-in-sentence';
import { settingLabel } from '../../../../src/plugins/wire/admin/src/lib/setting-label';

const inEnglish = (field: string) => settingLabel(field)?.defaultMessage;

test.each([
  ['"pollUrl": leads to this computer.', '“Address of the feed or file”: leads to this computer.'],
  ['"usageTerms": is too long.', '“Usage terms”: is too long.'],
  ['"source": is too long.', '“Source”: is too long.'],
  [
    '"pollHeaders.0.name": is not the name of a header.',
    '“Headers and credentials”: is not the name of a header.',
  ],
  ['"data.recurring.minDays": is too small.', '“First to last, at least (days)”: is too small.'],
  ['"data.duplicates.nearShare": is too big.', '“In common, at least (%)”: is too big.'],
  ['"data.undoDays": is too small.', '“Imports can be undone for (days)”: is too small.'],
  ['"nosuch": is not known.', '"nosuch": is not known.'],
  ['There is a source called “A” already.', 'There is a source called “A” already.'],
])('%s', (sentence, said) => {
  expect(withLabel(sentence, inEnglish)).toBe(said);
});

test('at its field, its name is not said', () => {
  expect(atField('"pollUrl": leads to this computer.')).toBe('Leads to this computer.');
  expect(atField('“Address”: leads to this computer.')).toBe('Leads to this computer.');
  expect(atField('There is a source called “A” already.')).toBe('There is a source called “A” already.');
});
