import { compare, signatureOf } from '../../../../../src/plugins/wire/core/duplicates/near';
import {
  ARABIC,
  BAKERY,
  CHINESE,
  closingReport,
  FERRY,
  OTHER_CHINESE,
  OTHER_THAI,
  textOf,
  THAI,
} from './stories';

const compareTexts = (a: string, b: string) => compare(signatureOf(a), signatureOf(b));
const ferry = textOf(FERRY);

test('the share from which on two are alike can be another', () => {
  const [a, b] = [signatureOf(ferry), signatureOf(`${textOf(BAKERY)}\n\n${textOf(FERRY.slice(0, 1))}`)];
  const { share, verdict } = compare(a, b);
  expect(verdict).toBeUndefined();
  expect(compare(a, b, share).verdict).toBe('near');
  expect(compare(a, b, share + 0.01).verdict).toBeUndefined();
  expect(compare(a, a, 1).verdict).toBe('near');
});

describe('one story', () => {
  it.each<[string, string]>([
    ['typed in capitals without accents', ferry.toUpperCase()],
    ['with other quotes and white space', ferry.replace(/[“”]/g, '"').replace(/\s+/g, '  ')],
    ['in another order', textOf([...FERRY].reverse())],
    ['cut to its first third', textOf(FERRY.slice(0, 2))],
    [
      'with a lead and a sign-off of an agency',
      `FENWICK BAY, May 3 (LNW) - ${ferry}\n\nReporting by M. Stanhope.`,
    ],
    [
      'among the furniture of a page',
      `Most read\n\nComments (31)\n\n${ferry}\n\nShare this\n\nIn other news: 5 towns`,
    ],
  ])('%s', (_, other) => {
    expect(compareTexts(ferry, other)).toMatchObject({ verdict: 'near', share: expect.any(Number) });
    expect(compareTexts(ferry, other).share).toBeGreaterThan(0.85);
  });

  it('with one word in eight changed', () => {
    const words = ferry.split(' ');
    const edited = words.map((word, i) => (i % 8 === 5 ? 'rather' : word)).join(' ');
    const { share, verdict } = compareTexts(ferry, edited);
    expect(verdict).toBe('near');
    expect(share).toBeLessThan(0.8);
  });

  it('with one number corrected', () => {
    expect(compareTexts(ferry, ferry.replace('4.2 million', '4.3 million')).verdict).toBe('near');
  });

  it.each([
    ['Chinese', CHINESE],
    ['Thai', THAI],
    ['Arabic', ARABIC],
  ])('in %s', (_, text) => {
    const shorter = text.slice(0, text.length * 0.6);
    expect(compareTexts(text, shorter)).toMatchObject({ verdict: 'near' });
    expect(compareTexts(text, text)).toEqual({ share: 1, verdict: 'near' });
  });
});

describe('two stories', () => {
  it.each([
    ['English', ferry, textOf(BAKERY)],
    ['Chinese', CHINESE, OTHER_CHINESE],
    ['Thai', THAI, OTHER_THAI],
    ['two scripts', CHINESE, ARABIC],
    ['a text and none', ferry, ''],
    ['no texts', '', ' … '],
  ])('%s', (_, a, b) => {
    const { share, verdict } = compareTexts(a, b);
    expect(verdict).toBeUndefined();
    expect(share).toBeLessThan(0.1);
  });

  it('a story and a sentence of it that came alone', () => {
    expect(compareTexts(ferry, 'Fishermen are less content: their berths moved.').verdict).toBeUndefined();
  });
});

describe('a series', () => {
  const monday = closingReport(3, '1,204.55', '0.8', '31.7');

  it('is the same words about other numbers', () => {
    const tuesday = closingReport(4, '1,198.10', '0.5', '28.4');
    expect(compareTexts(monday, tuesday)).toMatchObject({ verdict: 'series' });
    expect(compareTexts(monday, tuesday).share).toBeGreaterThan(0.5);
  });

  it('is not the same report sent again', () => {
    expect(compareTexts(monday, `${monday} (Repeats for wider readership.)`).verdict).toBe('near');
  });

  it('is told by numbers with decimals, not by their parts', () => {
    const shuffled = closingReport(3, '1,204.10', '0.5', '55.8');
    expect(compareTexts(monday, shuffled).verdict).toBe('series');
  });
});

it('does not depend on the order of the two', () => {
  const [a, b] = [signatureOf(ferry), signatureOf(textOf(FERRY.slice(2)))];
  expect(compare(a, b)).toEqual(compare(b, a));
});
