import fc from 'fast-check';
import {
  LONGEST_QUERY,
  MOST_WORDS,
  parseQuery,
  type SearchQuery,
} from '../../../../src/reading/search/query';
import { exactly, isExact, roughly, wanted } from '../../../../src/reading/search/tsquery';

const read = (typed: string): SearchQuery => {
  const query = parseQuery(typed);
  if ('problem' in query) throw new Error(query.problem);
  return query;
};
const problem = (typed: string) => (parseQuery(typed) as { problem: string }).problem;

test.each([
  ['harbour ferry', "(('harbour')) & (('ferry'))"],
  ['"new harbour" ferry', "(('new' <-> 'harbour')) & (('ferry'))"],
  ['“New Harbour', "(('new' <-> 'harbour'))"],
  ['«quai neuf»', "(('quai' <-> 'neuf'))"],
  ['ferry OR boat fog', "(('ferry') | ('boat')) & (('fog'))"],
  ['ferry | boat', "(('ferry') | ('boat'))"],
  ['ferry or boat', "(('ferry')) & (('or')) & (('boat'))"],
  ['OR ferry OR', "(('ferry'))"],
  ['ferry -fog -"low tide"', "(('ferry')) & !('fog') & !('low' <-> 'tide')"],
  ['ferry OR -fog', "(('ferry')) & !('fog')"],
  ['harb*', "(('harb':*))"],
  ['ha*', "(('ha'))"],
  ['"fenwick harb"*', "(('fenwick' <-> 'harb':*))"],
  ['Élan l’été', "(('elan')) & (('l' <-> 'ete'))"],
  ['part-time', "(('part' <-> 'time'))"],
  ["Renwick's", "(('renwick'))"],
  ["x') & !('y", "(('x')) & (('y'))"],
  ['a\\b:*', "(('a' <-> 'b'))"],
  ['東京都', "(('東京' <-> '京都'))"],
  ['東', "(('東':*))"],
  ['iPhone発売', "(('iphone' <-> '発売'))"],
])('%s', (typed, tsquery) => {
  expect(exactly(read(typed))).toBe(tsquery);
});

test('the index is asked for the words of a phrase wherever they stand, and not for what a phrase excludes', () => {
  const query = read('"new harbour" -"low tide" -fog');
  expect(roughly(query)).toBe("(('new' & 'harbour')) & !('fog')");
  expect(isExact(query)).toBe(false);
  expect(isExact(read('harbour -fog'))).toBe(true);
});

test('what is marked is each word that is looked for', () => {
  expect(wanted(read('"new harb"* ferry -fog'))).toBe("(('new') | ('harb':*) | ('ferry'))");
});

test('a query that says nothing to look for says what is wrong', () => {
  expect(problem('')).toMatch(/no letter or digit/);
  expect(problem('"…" * -')).toMatch(/no letter or digit/);
  expect(problem('-fog')).toMatch(/only what is not looked for/);
  expect(problem('a'.repeat(LONGEST_QUERY + 1))).toMatch(/301 characters/);
  expect(problem('a '.repeat(MOST_WORDS + 1))).toMatch(/25 words/);
});

test('whatever is typed, there is nothing in the tsquery but folded words and its own marks', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...`ab'"\\:*&|!()<->- OR東é\0`), maxLength: 60 }),
  );
  fc.assert(
    fc.property(hostile, (typed) => {
      const query = parseQuery(typed);
      if ('problem' in query) return;
      const word = /'[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+'(:\*)?/gu;
      for (const tsquery of [exactly(query), roughly(query), wanted(query)])
        expect(tsquery.replace(word, 'w')).toMatch(/^[w()&|! <>-]*$/);
    }),
    { numRuns: 2_000 },
  );
});
