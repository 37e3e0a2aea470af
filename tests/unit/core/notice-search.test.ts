import fc from 'fast-check';
import { noticeSearchText, searchForm } from '../../../src/plugins/wire/core/notice-search';

it.each([
  ['no warranty', 'It comes with NO\nWARRANTY of any kind.'],
  ['gewahr', 'Ohne Gewähr'],
  ['ГАРАНТИЙ', 'не даёт никаких гарантий'],
  ['as is', 'provided “as-is”'],
  ['不构成投资建议', '本文不构成投资\n建议。'],
  ['section 27a', 'Section 27A of the Act'],
])('%s is found in: %s', (search, text) => {
  expect(noticeSearchText({ text })).toContain(searchForm(search));
});

it('finds the issuer, but nothing that reaches from the issuer into the text', () => {
  const found = noticeSearchText({ issuer: 'Port Gazette', text: 'No warranty.' });
  expect(found).toContain(searchForm('gazette'));
  expect(found).not.toContain(searchForm('gazette no warranty'));
});

it('every part of a text finds it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const characters = [...text];
      const part = characters.slice(a % (characters.length + 1), b % (characters.length + 1)).join('');
      expect(noticeSearchText({ text, issuer: null })).toContain(searchForm(part));
    }),
  );
});
