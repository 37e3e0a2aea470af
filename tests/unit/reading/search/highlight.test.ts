import fc from 'fast-check';
import { likelyForms, markWords, passage, readText } from '../../../../src/reading/search/highlight';

const isOf =
  (...words: string[]) =>
  (word: string): boolean =>
    words.includes(word);

test('words are marked as they are written', () => {
  expect(markWords(readText('Crème “brûlée” & more'), isOf('brulee'))).toBe(
    'Crème “<mark>brûlée</mark>” &amp; more',
  );
  expect(markWords(readText('東京都です'), isOf('東京', '京都'))).toBe('<mark>東京都</mark>です');
});

test('nothing else of a text has a meaning', () => {
  expect(markWords(readText('<script>alert("x")</script>'), isOf('alert'))).toBe(
    '&lt;script&gt;<mark>alert</mark>(&quot;x&quot;)&lt;/script&gt;',
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'ab /=') }), fc.nat(50), (text, length) => {
      const html = passage(readText(text), isOf('a', 'ab'), length + 10).replace(/<\/?mark>/g, '');
      expect(html).not.toMatch(/[<>"']/);
      expect(html).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
    }),
  );
});

describe('a passage', () => {
  const filler = 'Many people came to see it. '.repeat(20);

  test('is where most of what is looked for stands, and begins and ends with a word', () => {
    const text = `${filler}A ferry left. ${filler}The ferry left the harbour. ${filler}`;
    const html = passage(readText(text), isOf('ferry', 'harbour'), 100);
    expect(html).toContain('The <mark>ferry</mark> left the <mark>harbour</mark>.');
    expect(html).toMatch(/^… \S.*\S …$/);
    expect(html.replace(/<\/?mark>|… | …/g, '').length).toBeLessThanOrEqual(100);
    expect(text).toContain(html.replace(/<\/?mark>|… | …/g, ''));
  });

  test('is the beginning where nothing is found, and all of a short text', () => {
    expect(passage(readText(filler), isOf(), 30)).toBe('Many people came to see it …');
    expect(passage(readText('A ferry.'), isOf('ferry'), 30)).toBe('A <mark>ferry</mark>.');
    expect(passage(readText(''), isOf('ferry'), 30)).toBe('');
  });
});

test('only words that begin alike may be forms of what is looked for', () => {
  expect(likelyForms(readText('Harbours have happy ferries').words, ['harbour'])).toEqual(
    new Set(['harbours', 'have', 'happy']),
  );
});
