import fc from 'fast-check';
import { fold } from '../../../../src/reading/search/fold';

test.each([
  ['“Harbour” — opened!', 'harbour opened'],
  ['Crème brûlée, Straße, Łódź, Ærø', 'creme brulee strasse lodz aero'],
  ['ΑΘΉΝΑ', 'αθηνα'],
  ['Ёлка и йод', 'елка и йод'],
  ['Renwick’s and the authority’s', 'renwick and the authority'],
  ['東京都は', '東京 京都 都は は'],
  ['서울에서', '서울 울에 에서 서'],
  ['e-mail: a@b.example/c_d', 'e mail a b example c d'],
  ['ＦＵＬＬ ﬁne', 'full fine'],
  ['مَدِينَة', 'مدينة'],
  ['…', ''],
])('%s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('a folded text is folded, but for what is written without spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aBÉßŁ ’s-ёΣς…9İıﬁ') }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
