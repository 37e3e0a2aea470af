import fc from 'fast-check';
import { markWords, passage, textReader } from '../../../../src/reading/search/highlight';

const mark = (text: string, ...words: string[]) =>
  markWords(textReader(words)(text), (word) => words.includes(word));
const passageOf = (text: string, length: number, ...words: string[]) =>
  passage(textReader(words)(text), (word) => words.includes(word), length);

test('words are marked as they are written', () => {
  expect(mark('Crème “brûlée” & more, ÉLAN', 'brulee', 'elan')).toBe(
    'Crème “<mark>brûlée</mark>” &amp; more, <mark>ÉLAN</mark>',
  );
  expect(mark('東京都です', '東京', '京都')).toBe('<mark>東京都</mark>です');
  expect(mark('A harbour', 'a', 'harbours')).toBe('<mark>A</mark> harbour');
});

test('nothing else of a text has a meaning', () => {
  expect(mark('<script>alert("x")</script>', 'alert')).toBe(
    '&lt;script&gt;<mark>alert</mark>(&quot;x&quot;)&lt;/script&gt;',
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'ab /=') }), fc.nat(50), (text, length) => {
      const html = passageOf(text, length + 10, 'a', 'ab').replace(/<\/?mark>/g, '');
      expect(html).not.toMatch(/[<>"']/);
      expect(html).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
    }),
  );
});

describe('a passage', () => {
  const filler = 'Many people came to see it. '.repeat(20);

  test('is where most of what is looked for stands, and begins and ends with a word', () => {
    const text = `${filler}A ferry left. ${filler}The ferry left the harbour. ${filler}`;
    const html = passageOf(text, 100, 'ferry', 'harbour');
    expect(html).toContain('The <mark>ferry</mark> left the <mark>harbour</mark>.');
    expect(html).toMatch(/^… \S.*\S …$/);
    expect(html.replace(/<\/?mark>|… | …/g, '').length).toBeLessThanOrEqual(100);
    expect(text).toContain(html.replace(/<\/?mark>|… | …/g, ''));
  });

  test('is the beginning where nothing is found, and all of a short text', () => {
    expect(passageOf(filler, 30)).toBe('Many people came to see it. …');
    expect(passageOf('A ferry.', 30, 'ferry')).toBe('A <mark>ferry</mark>.');
    expect(passageOf('', 30, 'ferry')).toBe('');
  });
});

test('only words that begin alike may be forms of what is looked for', () => {
  const { words } = textReader(['harbour'])('Harbours have happy ferries and änderten HÄfen');
  expect(words.map(({ word }) => word)).toEqual(['harbours', 'have', 'happy', 'hafen']);
});

test('a text in English letters has the words that it has beside others', () => {
  const text = 'The “Harbour-Café’s” neighbours: harbour_2, HARBOURS2nd… a.harbour, 7harbours – harbouring';
  const words = (given: string) => textReader(['harbour', '7h'])(given).words;
  const plain = text.replace('é', 'e');
  expect(words(plain).map(({ word }) => word)).toEqual([
    'harbour',
    'harbour',
    'harbours2nd',
    'harbour',
    '7harbours',
    'harbouring',
  ]);
  expect(words(`${plain} é`)).toEqual(words(plain));
});
