import { quoteInContext } from '../../../../src/plugins/wire/admin/src/lib/quote-in-context';

const PLACE = { before: 'The ferry left. ', quote: 'No warranty. Fares rise.', after: ' It rained.' };

test('a notice stands where its article has it', () => {
  expect(quoteInContext('No warranty. Fares rise.', PLACE)).toEqual(PLACE);
});

test('an article’s own wording is shown when it differs from the notice’s', () => {
  expect(quoteInContext('NO WARRANTY – Fares rise.', PLACE)).toEqual(PLACE);
});

test('a text that was corrected is shown at once, within the old quote and beyond it', () => {
  expect(quoteInContext('No warranty.', PLACE)).toEqual({
    before: 'The ferry left. ',
    quote: 'No warranty.',
    after: ' Fares rise. It rained.',
  });
  expect(quoteInContext('left. No warranty.', PLACE)).toEqual({
    before: 'The ferry ',
    quote: 'left. No warranty.',
    after: ' Fares rise. It rained.',
  });
});

test('what stands nowhere, or where nothing is known of what surrounds it, stands alone', () => {
  expect(quoteInContext('No warranty.', undefined)).toEqual({ before: '', quote: 'No warranty.', after: '' });
  expect(quoteInContext('No warranty.', { quote: 'No warranty.' })).toEqual({
    before: '',
    quote: 'No warranty.',
    after: '',
  });
});
